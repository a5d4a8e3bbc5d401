using Ecvet.Rules;

namespace Ecvet;

/// <summary>Describes a route by hand: the sizes of its units and its rule of combination.</summary>
public sealed class RouteBuilder
{
    private readonly SortedDictionary<UnitId, UnitSize> sizes = [];
    private readonly HashSet<UnitId> repeatable = [];
    private readonly string code;
    private readonly string scheme;
    private LocalizedText title = LocalizedText.Empty;
    private RouteMeasure? measure;
    private PointSystem? ownSystem;
    private OverflowPolicy overflow;
    private SizeCounted sizeCounted;
    private bool finalExamination;
    private Action<GroupBuilder>? describeRule;
    private RuleNode? givenRule;

    internal RouteBuilder(string code, string scheme)
    {
        this.code = code;
        this.scheme = scheme;
    }

    /// <summary>The title of the route.</summary>
    /// <param name="value">The title.</param>
    public RouteBuilder Titled(LocalizedText value)
    {
        title = value;
        return this;
    }

    /// <summary>In what the route is measured; in points where a unit has a size, else in units, unless said.</summary>
    /// <param name="value">The measure.</param>
    public RouteBuilder MeasuredIn(RouteMeasure value)
    {
        measure = value;
        return this;
    }

    /// <summary>The system of the route's points; that of the qualification unless said.</summary>
    /// <param name="value">The system.</param>
    public RouteBuilder PointsIn(PointSystem value)
    {
        ownSystem = value;
        return this;
    }

    /// <summary>The size of a unit in this route; without it the size given with the unit holds.</summary>
    /// <param name="unitCode">The unit.</param>
    /// <param name="points">Its size.</param>
    public RouteBuilder Size(string unitCode, Points points) => Size(unitCode, UnitSize.Of(points));

    /// <inheritdoc cref="Size(string, Ecvet.Points)"/>
    /// <param name="unitCode">The unit.</param>
    /// <param name="size">Its size.</param>
    public RouteBuilder Size(string unitCode, UnitSize size)
    {
        sizes[QualificationBuilder.ReadUnit(unitCode, scheme)] = size;
        return this;
    }

    /// <summary>The sizes of the units as they were allocated in this route (rule P7); a route without formal training may take those of the formal one (rule P11).</summary>
    /// <param name="allocation">The allocation of points.</param>
    public RouteBuilder Sizes(PointAllocation allocation)
    {
        ArgumentNullException.ThrowIfNull(allocation);
        foreach (var allocated in allocation.Units)
        {
            foreach (var unit in allocated.Units)
            {
                sizes[unit.InScheme(scheme)] = UnitSize.Of(allocated.Points);
            }
        }

        return this;
    }

    /// <summary>The unit counts once for each different target instead of once.</summary>
    /// <param name="unitCode">The unit.</param>
    public RouteBuilder RepeatablePerTarget(string unitCode)
    {
        repeatable.Add(QualificationBuilder.ReadUnit(unitCode, scheme));
        return this;
    }

    /// <summary>What happens above an upper bound; strict unless said.</summary>
    /// <param name="policy">The policy.</param>
    public RouteBuilder AboveMaximum(OverflowPolicy policy)
    {
        overflow = policy;
        return this;
    }

    /// <summary>Which size counts for a recognised unit; that of the structure unless said.</summary>
    /// <param name="value">The size that counts.</param>
    public RouteBuilder Counting(SizeCounted value)
    {
        sizeCounted = value;
        return this;
    }

    /// <summary>The route is completed by a final examination, which no accumulated unit replaces (rule T16).</summary>
    public RouteBuilder RequiresFinalExamination()
    {
        finalExamination = true;
        return this;
    }

    /// <summary>The rule of combination.</summary>
    /// <param name="describe">Describes the root of the rule.</param>
    public RouteBuilder Rule(Action<GroupBuilder> describe)
    {
        describeRule = describe;
        return this;
    }

    /// <summary>The rule of combination, already made.</summary>
    /// <param name="root">The root of the rule.</param>
    public RouteBuilder Rule(RuleNode root)
    {
        givenRule = root;
        return this;
    }

    internal Route Build(PointSystem defaultSystem, IReadOnlyList<LearningUnit> units, IReadOnlyDictionary<UnitId, UnitSize> defaultSizes, DiagnosticCollector findings)
    {
        var system = ownSystem ?? defaultSystem;
        var parts = units.SelectMany(static unit => unit.SelfAndParts().Skip(1)).Select(static part => part.Id).Where(part => defaultSizes.ContainsKey(part) || sizes.ContainsKey(part));
        var listed = units.Select(static unit => unit.Id).Concat(parts).Concat(sizes.Keys).Concat(repeatable).Distinct().Order()
            .Select(unit => new RouteUnit(unit, sizes.TryGetValue(unit, out var own) ? own : defaultSizes.GetValueOrDefault(unit), repeatable.Contains(unit)))
            .ToList();
        var inPoints = measure ?? (listed.Exists(static unit => unit.Size.Kind != UnitSizeKind.AsRecognised) ? RouteMeasure.Points : RouteMeasure.NumberOfUnits);
        return new(code, title, inPoints, system, ValueList.From(listed), Root(system, units, listed, inPoints, findings), overflow, sizeCounted, finalExamination);
    }

    private RuleNode Root(PointSystem system, IReadOnlyList<LearningUnit> units, List<RouteUnit> listed, RouteMeasure inPoints, DiagnosticCollector findings)
    {
        if (givenRule is not null)
        {
            return givenRule;
        }

        var root = new GroupBuilder("root");
        if (describeRule is not null)
        {
            describeRule(root);
            return root.Build(new(scheme, code, system, findings));
        }

        // Rule Q1: a qualification is made of the whole set of its units.
        var whole = units.Select(static unit => unit.Id).ToHashSet();
        var sized = listed.Where(unit => whole.Contains(unit.Unit)).ToList();
        var nodes = sized.Select(static unit => new UnitRule(new(CodeText.Compose("root/" + unit.Unit)), unit.Unit, NodePresence.Required));
        var exact = inPoints == RouteMeasure.Points && sized.TrueForAll(unit => unit.Size.FixedPoints is { } size && size.System == system)
            ? Points.Sum(sized.Select(static unit => unit.Size.FixedPoints!.Value), system)
            : (Points?)null;
        return new GroupRule(new("root"), nodes, points: new(exact, exact));
    }
}
