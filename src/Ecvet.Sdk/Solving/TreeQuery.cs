using System.Collections.Immutable;

namespace Ecvet.Solving;

/// <summary>What is asked of a solver beside the tree and the held items.</summary>
internal readonly record struct TreeQuery
{
    /// <summary>Asks for the usual objectives with earning allowed.</summary>
    public TreeQuery()
    {
    }

    /// <summary>What is sought, most important first.</summary>
    public ImmutableArray<SolvingObjective> Objectives { get; init; } = Usual;

    /// <summary>Whether what is not held may be earned.</summary>
    public bool WithEarning { get; init; } = true;

    /// <summary>After all objectives: the node whose sums are made small or large, or -1.</summary>
    public int SecondaryNode { get; init; } = -1;

    /// <summary>Weight (-1, 0, 1) of what is missing under the secondary node.</summary>
    public int SecondaryMissing { get; init; }

    /// <summary>Weight (-1, 0, 1) of what is held under the secondary node.</summary>
    public int SecondaryHeld { get; init; }

    /// <summary>Nodes that stay empty (pathways that were not chosen).</summary>
    public ReadOnlyMemory<int> Closed { get; init; }

    /// <summary>Nodes that are taken (pathways that are tried), with every node above them.</summary>
    public ReadOnlyMemory<int> Taken { get; init; }

    /// <summary>Least missing, then most counted.</summary>
    public static readonly ImmutableArray<SolvingObjective> Usual = [SolvingObjective.LeastMissing, SolvingObjective.MostCounted];
}
