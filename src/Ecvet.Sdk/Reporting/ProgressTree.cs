using Ecvet.Rules;

namespace Ecvet;

/// <summary>The home tree with what counts and what is missing at every node.</summary>
internal sealed class ProgressTree
{
    private readonly RecognitionProposal proposal;
    private readonly ReportNames names;
    private readonly ReportOptions options;
    private readonly Dictionary<UnitId, UnitVerdict> verdicts;
    private readonly Dictionary<Identifier<RuleNode>, NodeStatus> statuses;
    private readonly ILookup<Identifier<RuleNode>, Placement> placements;

    internal ProgressTree(RecognitionProposal proposal, ReportNames names, ReportOptions options)
    {
        this.proposal = proposal;
        this.names = names;
        this.options = options;
        verdicts = proposal.Units.DistinctBy(static unit => unit.Unit).ToDictionary(static unit => unit.Unit, static unit => unit.Verdict);
        statuses = proposal.Progress.Nodes.DistinctBy(static status => status.Node).ToDictionary(static status => status.Node);
        placements = proposal.Progress.Placements.ToLookup(static placement => placement.Node);
        Root = Line(proposal.Route.Rule, 0);
    }

    internal ProgressLine Root { get; }

    /// <summary>The sum of what counts and what is required, such as "75 of 145 points".</summary>
    internal string Amounts(ProgressLine line)
    {
        var counted = Amount(line.Counted);
        if (line.State == ProgressState.Choosable)
        {
            return line.Required is { } size ? names.Language.Amount(size).Text : "";
        }

        return line.Required is { } required
            ? ReportLanguage.Fill(names.Texts.Of, names.Language.Number(line.Counted), names.Language.Amount(required))
            : counted.IsZero ? "" : names.Language.Amount(counted).Text;
    }

    /// <summary>What is missing, such as "70 points missing"; empty where nothing is.</summary>
    internal string Missing(ProgressLine line)
    {
        if (line.Missing is not { } missing || missing.Most.IsZero || line.State is ProgressState.NotChosen or ProgressState.Choosable || (!missing.IsExact && missing.Least.IsZero))
        {
            return "";
        }

        var most = names.Language.Amount(missing.Most);
        return missing.IsExact
            ? ReportLanguage.Fill(names.Texts.NodeMissing, most, most)
            : ReportLanguage.Fill(names.Texts.NodeMissing, ReportLanguage.Fill(names.Texts.Range, names.Language.Number(missing.Least.Value), most), most);
    }

    internal string Word(ProgressLine line) => line.State switch
    {
        ProgressState.NotChosen => names.Texts.NodeNotTaken,
        ProgressState.Choosable => names.Texts.NodeChoosable,
        ProgressState.Met => names.Texts.NodeSatisfied,
        ProgressState.Waived => names.Texts.NodeWaived,
        ProgressState.Varies => names.Texts.NodeAlternative,
        ProgressState.Now => names.Texts.VerdictRecognisable,
        ProgressState.Before => names.Texts.VerdictBefore,
        ProgressState.Person => line.IsGroup ? names.Texts.NodePerson : names.Texts.VerdictPerson,
        ProgressState.Begun => line.IsGroup ? names.Texts.NodePartly : names.Texts.VerdictPartly,
        _ => line.IsGroup ? names.Texts.NodeOpen : names.Texts.VerdictNot,
    };

    private RouteAmount Amount(decimal value) => proposal.Route.Measure == RouteMeasure.Points
        ? RouteAmount.OfPoints(new Points(value, proposal.Route.System))
        : RouteAmount.OfUnits((long)value);

    private ProgressLine Line(RuleNode node, int depth)
    {
        statuses.TryGetValue(node.Id, out var status);
        var here = placements[node.Id].ToList();
        var notChosen = status?.IsTaken == false && node is not UnitRule;
        var children = notChosen ? [] : node.Children.Select(child => Line(child, depth + 1)).ToList();
        var remark = "";
        UnitId? unit = null;
        if (node is UnitRule rule)
        {
            unit = rule.Unit;
        }
        else if (!notChosen)
        {
            children.AddRange(here.Select(placement => UnitLine(placement.Unit, names.Named(placement.Unit, placement.Title), placement, depth + 1)));
            remark = Remark(node, here, children, depth + 1);
        }

        var before = here.Where(_ => unit is not null).Where(IsBefore).Sum(static placement => placement.Amount.Value) + children.Sum(static child => child.CountedBefore);
        var now = here.Where(_ => unit is not null).Where(placement => !IsBefore(placement)).Sum(static placement => placement.Amount.Value) + children.Sum(static child => child.CountedNow);
        return new()
        {
            Depth = depth,
            Node = node,
            Unit = unit,
            Title = names.Node(node),
            State = OrChoosable(State(node, status, unit, here, before + now), status, before + now),
            Required = Required(node),
            CountedBefore = before,
            CountedNow = now,
            Missing = status?.Missing,
            Remark = remark,
            Children = ValueList.From(children),
        };
    }

    private ProgressLine UnitLine(UnitId unit, string title, Placement? placement, int depth)
    {
        var counted = placement?.Amount.Value ?? 0m;
        var before = placement is not null && IsBefore(placement);
        return new()
        {
            Depth = depth,
            Node = null,
            Unit = unit,
            Title = title,
            State = StateOf(unit, placement),
            Required = SizeOf(unit),
            CountedBefore = before ? counted : 0m,
            CountedNow = before ? 0m : counted,
            Missing = null,
            Remark = "",
            Children = ValueList<ProgressLine>.Empty,
        };
    }

    /// <summary>What else could be chosen in a pool; units that are begun or wait for a person stand as lines of their own.</summary>
    private string Remark(RuleNode node, List<Placement> here, List<ProgressLine> children, int depth)
    {
        if (node is AskPerson ask)
        {
            return names.Text(ask.Question);
        }

        if (node is not UnitPool pool)
        {
            return "";
        }

        var placed = here.Select(static placement => placement.Unit).Concat(here.Where(static placement => placement.InPlaceOf is not null).Select(static placement => placement.InPlaceOf!.Value)).ToHashSet();
        var others = pool.Units.Where(unit => !placed.Contains(unit)).ToList();
        var touched = others.Where(unit => verdicts.GetValueOrDefault(unit) != UnitVerdict.NotCovered).ToList();
        children.AddRange(touched.Select(unit => UnitLine(unit, names.Named(unit), null, depth)));
        var rest = others.Except(touched).ToList();
        return rest.Count == 0 ? "" : ReportLanguage.Fill(names.Texts.NodePlaces, names.Language.Count(rest.Count), names.Language.And([.. rest.Select(names.Unit)], options.MaximumItems));
    }

    private ProgressState State(RuleNode node, NodeStatus? status, UnitId? unit, List<Placement> here, decimal counted)
    {
        if (unit is { } known)
        {
            return status?.IsWaived == true ? ProgressState.Waived : StateOf(known, here.Count > 0 ? here[0] : null);
        }

        return status switch
        {
            { IsWaived: true } => ProgressState.Waived,
            { IsTaken: false } => ProgressState.NotChosen,
            { IsSatisfied: true } => ProgressState.Met,
            { IsSatisfied: null } => node is AskPerson || proposal.Progress.Questions.Any(question => question.Node == node.Id) ? ProgressState.Person : ProgressState.Varies,
            _ => counted > 0m ? ProgressState.Begun : ProgressState.Open,
        };
    }

    /// <summary>What counts nothing yet and may or may not be taken in equally good ways is open to choice.</summary>
    private static ProgressState OrChoosable(ProgressState state, NodeStatus? status, decimal counted) =>
        state is ProgressState.Open or ProgressState.Varies && status is { Missing: { Least.IsZero: true, IsExact: false } }
            ? counted == 0m ? ProgressState.Choosable : ProgressState.Begun
            : state;

    private ProgressState StateOf(UnitId unit, Placement? placement) => verdicts.TryGetValue(unit, out var verdict) ? verdict switch
    {
        UnitVerdict.AlreadyRecognised => ProgressState.Before,
        UnitVerdict.Recognisable => ProgressState.Now,
        UnitVerdict.NeedsPerson => ProgressState.Person,
        UnitVerdict.PartlyCovered => ProgressState.Begun,
        UnitVerdict.NotChosen => ProgressState.Choosable,
        _ => ProgressState.Open,
    }
    : placement is null ? ProgressState.Open : ProgressState.Before;

    private bool IsBefore(Placement placement) => verdicts.GetValueOrDefault(placement.Unit, UnitVerdict.AlreadyRecognised) == UnitVerdict.AlreadyRecognised;

    private RouteAmount? Required(RuleNode node) => node switch
    {
        UnitRule unit => SizeOf(unit.Unit),
        GroupRule group => Required(group.Points, group.UnitCount),
        UnitPool pool => Required(pool.Points, pool.UnitCount),
        _ => null,
    };

    private RouteAmount? Required(Bounds<Points> points, Bounds<int> units) => proposal.Route.Measure == RouteMeasure.Points
        ? points.Minimum is { } least ? RouteAmount.OfPoints(least) : null
        : units.Minimum is { } number ? RouteAmount.OfUnits(number) : null;

    private RouteAmount? SizeOf(UnitId unit) => proposal.Route.Measure == RouteMeasure.NumberOfUnits
        ? RouteAmount.OfUnits(1)
        : proposal.Route.Find(unit)?.Size is { FixedPoints: { } points } ? RouteAmount.OfPoints(points) : null;
}
