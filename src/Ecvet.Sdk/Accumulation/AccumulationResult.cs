using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>
/// Whether what is held completes the route, why, and what is missing. Missing is the least still to be earned over all
/// completions; counted is the most that is held and used in such a completion; the two need not add up to the requirement.
/// </summary>
[DebuggerDisplay("{Verdict}, missing {Missing,nq}")]
public sealed record AccumulationResult
{
    internal AccumulationResult(
        QualificationReference qualification,
        string route,
        LocalDate asOf,
        CompletionVerdict verdict,
        bool? canBeCompleted,
        RouteAmount? missing,
        RouteAmount? counted,
        ValueList<Placement> placements,
        ValueList<Surplus> surplus,
        ValueList<NodeStatus> nodes,
        ValueList<PathwaySelection> pathways,
        ValueList<EarnStep> toEarn,
        ValueList<PersonQuestion> questions,
        HomeRecord decisions,
        Certificate certificate,
        ValueList<Diagnostic> diagnostics)
    {
        Qualification = qualification;
        Route = route;
        AsOf = asOf;
        Verdict = verdict;
        CanBeCompleted = canBeCompleted;
        Missing = missing;
        Counted = counted;
        Placements = placements;
        Surplus = surplus;
        Nodes = nodes;
        Pathways = pathways;
        ToEarn = toEarn;
        Questions = questions;
        Decisions = decisions;
        Certificate = certificate;
        Diagnostics = diagnostics;
    }

    /// <summary>The version of the qualification.</summary>
    public QualificationReference Qualification { get; }

    /// <summary>The code of the route.</summary>
    public string Route { get; }

    /// <summary>The day as of which it was asked.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Whether what is held completes the route.</summary>
    public CompletionVerdict Verdict { get; }

    /// <summary>Whether anybody can meet the rule, everything being available; none when not decided.</summary>
    public bool? CanBeCompleted { get; }

    /// <summary>The least still to be earned; none when nobody can complete the route, or it was not decided.</summary>
    public RouteAmount? Missing { get; }

    /// <summary>The most that is held and counts in a completion with the least missing; none as for <see cref="Missing"/>.</summary>
    public RouteAmount? Counted { get; }

    /// <summary>Where every achievement counts, in ordinal order of the achievements; their sum is what is counted.</summary>
    public ValueList<Placement> Placements { get; }

    /// <summary>What does not count in this placement, and why; it stays recognised.</summary>
    public ValueList<Surplus> Surplus { get; }

    /// <summary>How each node stands, each before its children; empty where only the placement was asked for.</summary>
    public ValueList<NodeStatus> Nodes { get; }

    /// <summary>Every selection of pathways that reaches the best, in canonical order.</summary>
    public ValueList<PathwaySelection> Pathways { get; }

    /// <summary>One smallest set that completes the route: least amount, then fewest units, then canonical.</summary>
    public ValueList<EarnStep> ToEarn { get; }

    /// <summary>The questions of the rule that nobody has answered yet.</summary>
    public ValueList<PersonQuestion> Questions { get; }

    /// <summary>Waivers, exemptions and answers that bent the rule for the learner, each with its ground.</summary>
    public HomeRecord Decisions { get; }

    /// <summary>How sure the answer is.</summary>
    public Certificate Certificate { get; }

    /// <summary>Remarks on the input.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }
}
