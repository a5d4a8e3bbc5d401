namespace Ecvet.Rules;

/// <summary>How the amount counted for an achievement in a free choice comes about.</summary>
public enum FreeChoiceValueKind
{
    /// <summary>Its own points.</summary>
    Own,

    /// <summary>A fixed amount, whatever its size.</summary>
    Fixed,

    /// <summary>Its own points up to a ceiling.</summary>
    Ceiling,
}
