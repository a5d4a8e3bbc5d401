using System.Diagnostics;
using Ecvet.Rules;

namespace Ecvet;

/// <summary>A place where an achievement may stand, and what follows if it stands there.</summary>
[DebuggerDisplay("{Node,nq}: {Counts}")]
public sealed record PossiblePlace
{
    internal PossiblePlace(Identifier<RuleNode> node, bool counts, RouteAmount? missing, RouteAmount? counted)
    {
        Node = node;
        Counts = counts;
        Missing = missing;
        Counted = counted;
    }

    /// <summary>The node.</summary>
    public Identifier<RuleNode> Node { get; }

    /// <summary>Whether it counts there in a best placement.</summary>
    public bool Counts { get; }

    /// <summary>What is then missing; none where there is no completion.</summary>
    public RouteAmount? Missing { get; }

    /// <summary>What then counts; none where there is no completion.</summary>
    public RouteAmount? Counted { get; }
}
