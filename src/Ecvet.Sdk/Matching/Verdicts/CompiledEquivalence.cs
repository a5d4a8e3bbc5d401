namespace Ecvet;

/// <summary>An equivalence in numbers.</summary>
internal readonly record struct CompiledEquivalence
{
    /// <summary>The number of the host; -1 for any.</summary>
    internal int Host { get; init; }

    /// <summary>The number of the host version meant; -1 for any.</summary>
    internal int HostVersion { get; init; }

    /// <summary>The number of the memorandum; -1 for one that stands by itself.</summary>
    internal int Memorandum { get; init; }

    /// <summary>When it holds.</summary>
    internal DayRange Validity { get; init; }

    /// <summary>The host items asked for, all of them together.</summary>
    internal Stretch From { get; init; }

    /// <summary>What it covers wholly.</summary>
    internal Stretch Covers { get; init; }

    /// <summary>The outcomes of which it covers parts.</summary>
    internal Stretch Parts { get; init; }
}
