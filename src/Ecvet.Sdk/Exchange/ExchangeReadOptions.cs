using System.Diagnostics;

namespace Ecvet.Exchange;

/// <summary>
/// How a document of another format is read: how much is forgiven, and its limits. The defaults are safe for documents from strangers.
/// Nothing named in a document is ever fetched: no schema, no entity, no context, no picture.
/// </summary>
[DebuggerDisplay("{Reading}, {MaximumBytes} bytes")]
public sealed record ExchangeReadOptions
{
    /// <summary>The deepest nesting that can be asked for.</summary>
    public const int GreatestDepth = 500;

    /// <summary>Tolerance and limits; each has a safe default.</summary>
    /// <param name="reading">How much is forgiven; lenient unless said.</param>
    /// <param name="maximumBytes">The largest document, in bytes; 16 MiB unless said.</param>
    /// <param name="maximumDepth">The deepest nesting, 1 to 500; 100 unless said.</param>
    /// <param name="maximumItems">The most elements and attributes, or members and list elements; 500,000 unless said.</param>
    /// <param name="maximumTextLength">The longest single text, in characters; 4,000,000 unless said, for documents carry pictures.</param>
    /// <param name="maximumDiagnostics">The most findings and the most losses listed; 1000 unless said.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is less than 1, or the depth more than 500.</exception>
    public ExchangeReadOptions(
        ExchangeReading reading = ExchangeReading.Lenient,
        int maximumBytes = 16 * 1024 * 1024,
        int maximumDepth = 100,
        int maximumItems = 500_000,
        int maximumTextLength = 4_000_000,
        int maximumDiagnostics = 1000)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumBytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumDepth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maximumDepth, GreatestDepth);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumItems, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumTextLength, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumDiagnostics, 1);
        Reading = reading;
        MaximumBytes = maximumBytes;
        MaximumDepth = maximumDepth;
        MaximumItems = maximumItems;
        MaximumTextLength = maximumTextLength;
        MaximumDiagnostics = maximumDiagnostics;
    }

    /// <summary>Lenient, with the safe limits.</summary>
    public static ExchangeReadOptions Default { get; } = new();

    /// <summary>Strict, with the safe limits.</summary>
    public static ExchangeReadOptions Strict { get; } = new(ExchangeReading.Strict);

    /// <summary>How much is forgiven.</summary>
    public ExchangeReading Reading { get; }

    /// <summary>The largest document, in bytes. A stream is read no further.</summary>
    public int MaximumBytes { get; }

    /// <summary>The deepest nesting.</summary>
    public int MaximumDepth { get; }

    /// <summary>The most elements and attributes, or members and list elements.</summary>
    public int MaximumItems { get; }

    /// <summary>The longest single text, in characters.</summary>
    public int MaximumTextLength { get; }

    /// <summary>The most findings and the most losses listed.</summary>
    public int MaximumDiagnostics { get; }
}
