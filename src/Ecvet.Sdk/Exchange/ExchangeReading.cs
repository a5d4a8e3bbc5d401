namespace Ecvet.Exchange;

/// <summary>How much a reader forgives.</summary>
public enum ExchangeReading
{
    /// <summary>What breaks the rules of the format but can be understood is read, and the reader says what it repaired.</summary>
    Lenient,

    /// <summary>What breaks the rules of the format is an error.</summary>
    Strict,
}
