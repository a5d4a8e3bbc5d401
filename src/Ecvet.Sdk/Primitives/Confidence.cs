namespace Ecvet;

/// <summary>How well a fact of a table is confirmed. Tables that ship hold figures of <see cref="Primary"/> and <see cref="Secondary"/> only; a level that is <see cref="Unconfirmed"/> is marked and leads to a person.</summary>
public enum Confidence
{
    /// <summary>C: not confirmed in a source, or concluded from something else. It never decides by itself.</summary>
    Unconfirmed,

    /// <summary>B: read in an excerpt or in a secondary source.</summary>
    Secondary,

    /// <summary>A: read in full in the primary source.</summary>
    Primary,
}
