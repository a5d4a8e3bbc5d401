using System.Collections.Concurrent;
using Ecvet.Rules;
using Ecvet.Solving;

namespace Ecvet;

/// <summary>One compiled form of a route: for one overflow policy, one fineness of points, and one set of waivers.</summary>
internal sealed class RouteVariant
{
    private readonly ConcurrentBag<TreeSolver> _idle = [];

    public required TreeProblem Tree { get; init; }

    public required long Scale { get; init; }

    /// <summary>The rule node of each tree node; several tree nodes may be of one rule node.</summary>
    public required RuleNode[] RuleOf { get; init; }

    /// <summary>The tree node that stands for each rule node.</summary>
    public required Dictionary<Identifier<RuleNode>, int> NodeOf { get; init; }

    /// <summary>The slots of free choices: tree node and rule.</summary>
    public required (int Node, FreeChoice Rule)[] Slots { get; init; }

    /// <summary>The questions: tree node and rule.</summary>
    public required (int Node, AskPerson Rule)[] Questions { get; init; }

    /// <summary>The choices: tree node and rule.</summary>
    public required (int Node, PathwayChoice Rule)[] Choices { get; init; }

    /// <summary>The limit behind each bound of the tree, and whether the bound is an upper one.</summary>
    public required (TotalLimit Limit, RuleNode At, bool IsUpper)[] Limits { get; init; }

    /// <summary>The substitutions with the tree node they hold under.</summary>
    public required (int Node, Substitution Rule)[] Substitutions { get; init; }

    /// <summary>Identifiers of everything that stands beyond the total.</summary>
    public required HashSet<Identifier<RuleNode>> Beyond { get; init; }

    public TreeSolver Rent() => _idle.TryTake(out var solver) ? solver : new TreeSolver(Tree);

    public void Return(TreeSolver solver) => _idle.Add(solver);
}
