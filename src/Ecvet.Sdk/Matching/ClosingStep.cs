using System.Diagnostics;

namespace Ecvet;

/// <summary>What would close an open outcome or declared parts of it: host units or outcomes still to be shown, all of them together, and the equivalence that says so.</summary>
[DebuggerDisplay("{Equivalence,nq}")]
public sealed record ClosingStep
{
    internal ClosingStep(Identifier<Institution> host, ValueList<UnitOrOutcome> items, Identifier<Equivalence> equivalence, Identifier<Memorandum> memorandum, ValueList<string> parts)
    {
        Host = host;
        Items = items;
        Equivalence = equivalence;
        Memorandum = memorandum;
        Parts = parts;
    }

    /// <summary>The partner who offers them; empty when the schemes say so.</summary>
    public Identifier<Institution> Host { get; }

    /// <summary>The host units or outcomes still to be shown, in ordinal order.</summary>
    public ValueList<UnitOrOutcome> Items { get; }

    /// <summary>The equivalence.</summary>
    public Identifier<Equivalence> Equivalence { get; }

    /// <summary>The memorandum in which it stands; empty for one that stands by itself.</summary>
    public Identifier<Memorandum> Memorandum { get; }

    /// <summary>The declared parts of the outcome that it closes, in ordinal order; empty means all of it.</summary>
    public ValueList<string> Parts { get; }
}
