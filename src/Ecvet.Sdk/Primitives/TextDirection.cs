namespace Ecvet;

/// <summary>The direction in which a script is written.</summary>
public enum TextDirection
{
    /// <summary>From left to right, as Latin, Greek and Cyrillic.</summary>
    LeftToRight,

    /// <summary>From right to left, as Arabic and Hebrew.</summary>
    RightToLeft,
}
