using Ecvet.Rules;

namespace Ecvet;

/// <summary>One line of the progress tree: a node of the rule, or a unit below a node.</summary>
internal sealed record ProgressLine
{
    internal required int Depth { get; init; }

    /// <summary>The node the line is about; none for a unit in a pool or a free choice.</summary>
    internal required RuleNode? Node { get; init; }

    /// <summary>The unit; none for a group.</summary>
    internal required UnitId? Unit { get; init; }

    internal required string Title { get; init; }

    internal required ProgressState State { get; init; }

    /// <summary>What the node asks for; none where it sets nothing.</summary>
    internal required RouteAmount? Required { get; init; }

    /// <summary>What was recognised before and counts here, in the measure of the route.</summary>
    internal required decimal CountedBefore { get; init; }

    /// <summary>What is recognisable now and counts here.</summary>
    internal required decimal CountedNow { get; init; }

    /// <summary>What is missing here; none where it is not said.</summary>
    internal required AmountRange? Missing { get; init; }

    /// <summary>A remark: what else could be chosen, which question is open; may be empty.</summary>
    internal required string Remark { get; init; }

    /// <summary>Lines below this one.</summary>
    internal required ValueList<ProgressLine> Children { get; init; }

    /// <summary>All that counts here.</summary>
    internal decimal Counted => CountedBefore + CountedNow;

    /// <summary>True for a line that is not a unit.</summary>
    internal bool IsGroup => Unit is null;

    /// <summary>This line and all below, each before what is below it.</summary>
    internal IEnumerable<ProgressLine> SelfAndBelow() => Children.SelectMany(static child => child.SelfAndBelow()).Prepend(this);
}
