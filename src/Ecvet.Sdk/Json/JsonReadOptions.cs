using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// How documents that come from elsewhere are read: the limits that keep memory and time bounded, and what is tolerated.
/// The defaults are safe for documents from strangers and wide enough for a national qualification with all its units.
/// </summary>
[DebuggerDisplay("{MaximumBytes} bytes, {MaximumItems} values")]
public sealed record JsonReadOptions
{
    /// <summary>The deepest nesting that can be asked for: the values built from it are walked by recursion.</summary>
    public const int GreatestDepth = 1000;

    /// <summary>Limits and tolerances; each has a safe default.</summary>
    /// <param name="maximumBytes">The largest document, in bytes of UTF-8; 16 MiB unless said.</param>
    /// <param name="maximumDepth">The deepest nesting of objects and lists, 1 to 1000; 512 unless said.</param>
    /// <param name="maximumItems">The most values (members and list elements together); 500,000 unless said.</param>
    /// <param name="maximumStringLength">The longest single text, in bytes of UTF-8; 100,000 unless said.</param>
    /// <param name="maximumDiagnostics">The most findings listed; the rest is counted. 1000 unless said.</param>
    /// <param name="allowUnknownMembers">Whether a member this version does not know is a warning (the default) or an error.</param>
    /// <param name="returnGoodPart">Whether what could be read is returned beside the errors.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is less than 1, or the depth more than 1000.</exception>
    public JsonReadOptions(
        int maximumBytes = 16 * 1024 * 1024,
        int maximumDepth = 512,
        int maximumItems = 500_000,
        int maximumStringLength = 100_000,
        int maximumDiagnostics = 1000,
        bool allowUnknownMembers = true,
        bool returnGoodPart = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumBytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumDepth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maximumDepth, GreatestDepth);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumItems, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumStringLength, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumDiagnostics, 1);
        MaximumBytes = maximumBytes;
        MaximumDepth = maximumDepth;
        MaximumItems = maximumItems;
        MaximumStringLength = maximumStringLength;
        MaximumDiagnostics = maximumDiagnostics;
        AllowUnknownMembers = allowUnknownMembers;
        ReturnGoodPart = returnGoodPart;
    }

    /// <summary>The safe defaults.</summary>
    public static JsonReadOptions Default { get; } = new();

    /// <summary>The largest document, in bytes of UTF-8. A stream is read no further.</summary>
    public int MaximumBytes { get; }

    /// <summary>The deepest nesting of objects and lists.</summary>
    public int MaximumDepth { get; }

    /// <summary>The most values: members of objects and elements of lists together.</summary>
    public int MaximumItems { get; }

    /// <summary>The longest single text, in bytes of UTF-8.</summary>
    public int MaximumStringLength { get; }

    /// <summary>The most findings listed; the rest is counted.</summary>
    public int MaximumDiagnostics { get; }

    /// <summary>True when a member this version does not know is passed over with a warning; false when it is an error.</summary>
    public bool AllowUnknownMembers { get; }

    /// <summary>
    /// True when what could be read is returned beside the errors. It is meant to be shown to a person who mends the document,
    /// not to be computed with: a route whose rule has a fault is left out as a whole, a unit may lack the outcome that could not be read.
    /// </summary>
    public bool ReturnGoodPart { get; }
}
