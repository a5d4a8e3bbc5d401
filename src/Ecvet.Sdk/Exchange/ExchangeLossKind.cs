namespace Ecvet.Exchange;

/// <summary>What happened to something that two formats do not say in the same way.</summary>
public enum ExchangeLossKind
{
    /// <summary>It has no place on the other side and is not there.</summary>
    NoPlace,

    /// <summary>It has no place of its own and stands in an extension, which only this library reads back.</summary>
    Extension,

    /// <summary>It stands there with another value or in another form.</summary>
    Changed,

    /// <summary>The document says something our own terms do not hold; it is kept apart and written back.</summary>
    Unknown,

    /// <summary>The other side asks for something that was not said, so it was inferred.</summary>
    Guessed,

    /// <summary>The document broke the rules of its format, and what it meant was plain enough to read.</summary>
    Repaired,
}
