using System.Diagnostics;

namespace Ecvet;

/// <summary>What is wanting before evidence carries an item.</summary>
[DebuggerDisplay("{Item,nq} {Kind} {Criterion}")]
public sealed record EvidenceGap
{
    internal EvidenceGap(UnitOrOutcome item, EvidenceGapKind kind, Identifier<PriorLearningEvidence> evidence = default, EvidenceCriterion? criterion = null, LocalizedText? reason = null)
    {
        Item = item;
        Kind = kind;
        Evidence = evidence;
        Criterion = criterion;
        Reason = reason ?? LocalizedText.Empty;
    }

    /// <summary>The home unit or outcome.</summary>
    public UnitOrOutcome Item { get; }

    /// <summary>What is wanting.</summary>
    public EvidenceGapKind Kind { get; }

    /// <summary>The piece of evidence; empty where there is none.</summary>
    public Identifier<PriorLearningEvidence> Evidence { get; }

    /// <summary>The criterion that is not met or not judged; none where another thing is wanting.</summary>
    public EvidenceCriterion? Criterion { get; }

    /// <summary>The reason the body gave; may be empty.</summary>
    public LocalizedText Reason { get; }


}
