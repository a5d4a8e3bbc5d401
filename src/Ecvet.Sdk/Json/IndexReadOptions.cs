using System.Diagnostics;

namespace Ecvet;

/// <summary>How much of an index is read before it is refused; the defaults are safe for an index of some million units that comes from a stranger.</summary>
[DebuggerDisplay("at most {MaximumBytes} bytes")]
public sealed record IndexReadOptions
{
    /// <summary>Limits, each with a safe default.</summary>
    /// <param name="maximumBytes">The largest index, in bytes; 256 MiB unless said.</param>
    /// <param name="maximumUnits">The most units; 2 million unless said.</param>
    /// <param name="maximumTerms">The most terms: skill identifiers and declared parts; 1 million unless said.</param>
    /// <param name="maximumStringLength">The longest single text, in bytes of UTF-8; 100,000 unless said.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is less than 1.</exception>
    public IndexReadOptions(int maximumBytes = 256 * 1024 * 1024, int maximumUnits = 2_000_000, int maximumTerms = 1_000_000, int maximumStringLength = 100_000)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumBytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumUnits, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumTerms, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumStringLength, 1);
        MaximumBytes = maximumBytes;
        MaximumUnits = maximumUnits;
        MaximumTerms = maximumTerms;
        MaximumStringLength = maximumStringLength;
    }

    /// <summary>The safe defaults.</summary>
    public static IndexReadOptions Default { get; } = new();

    /// <summary>The largest index, in bytes. A stream is read no further.</summary>
    public int MaximumBytes { get; }

    /// <summary>The most units.</summary>
    public int MaximumUnits { get; }

    /// <summary>The most terms: skill identifiers and declared parts.</summary>
    public int MaximumTerms { get; }

    /// <summary>The longest single text, in bytes of UTF-8.</summary>
    public int MaximumStringLength { get; }
}
