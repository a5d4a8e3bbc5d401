namespace Ecvet.Solving;

/// <summary>One node as it is handed to the compiler of trees; children are indexes of earlier specifications.</summary>
internal sealed class TreeNodeSpec
{
    public required NodeKind Kind { get; init; }

    /// <summary>The order among siblings: ordinal by this identifier.</summary>
    public required string Id { get; init; }

    public int[] Children { get; init; } = [];

    public bool Required { get; init; }

    public Span64 Points { get; init; } = Span64.Any;

    public Span64 Units { get; init; } = Span64.Any;

    /// <summary>Bounds on children taken (group), children picked (choice) or items (slot).</summary>
    public Span64 Count { get; init; } = Span64.Any;

    /// <summary>The unit of a unit leaf or of a repeatable one, else -1.</summary>
    public int Unit { get; init; } = -1;

    /// <summary>The amounts that can be earned here: from, to, step; nothing can where the step is 0.</summary>
    public long EarnFrom { get; init; }

    public long EarnTo { get; init; }

    public long EarnStep { get; init; }

    public SlotValue Value { get; init; }

    public long ValueAmount { get; init; }

    /// <summary>Limits under which something earned here falls.</summary>
    public ulong EarnLimits { get; init; }

    /// <summary>For a question: yes.</summary>
    public bool Answer { get; init; }
}
