using System.Collections.Concurrent;
using System.Diagnostics;
using Ecvet.Rules;

namespace Ecvet;

/// <summary>
/// A route made ready for evaluation: compile it once and evaluate any number of learners with it, from any number of
/// threads. It holds nothing of a learner.
/// </summary>
/// <threadsafety>Immutable as far as can be seen; safe to share between threads.</threadsafety>
[DebuggerDisplay("{Qualification.Id,nq} {Route.Code,nq}")]
public sealed partial class CompiledRoute
{
    private readonly ConcurrentDictionary<(long Scale, bool Capped), RouteVariant> _variants = new();
    private readonly long _scale;
    private readonly UnitId[] _unitAt;

    private CompiledRoute(Qualification qualification, Route route)
    {
        Qualification = qualification;
        Route = route;
        Units = UnitsOf(route);
        Listed = new LearningUnit?[Units.Count];
        Sized = new RouteUnit?[Units.Count];
        foreach (var (id, index) in Units)
        {
            Listed[index] = qualification.FindUnit(id);
            Sized[index] = route.Find(id);
            HasParts |= Listed[index] is { Parts.Count: > 0 };
        }

        _unitAt = [.. Units.OrderBy(static u => u.Value).Select(static u => u.Key)];
        HasAcceptingSlots = route.Rule.SelfAndDescendants().Any(static n => n is FreeChoice { Accepts: not null });
        HasSubstitutions = route.Rule.SelfAndDescendants().Any(static n => n.Conditions.OfType<Substitution>().Any());
        _scale = RouteVariantBuilder.ScaleOf(route);
        _ = Variant(_scale, route.Overflow == OverflowPolicy.Capped);
    }

    /// <summary>The qualification.</summary>
    public Qualification Qualification { get; }

    /// <summary>The route.</summary>
    public Route Route { get; }

    internal Dictionary<UnitId, int> Units { get; }

    internal LearningUnit?[] Listed { get; }

    /// <summary>The units with their sizes in the route, by index.</summary>
    internal RouteUnit?[] Sized { get; }

    internal bool HasParts { get; }

    internal long Scale => _scale;

    internal bool HasAcceptingSlots { get; }

    internal bool HasSubstitutions { get; }

    internal UnitId UnitAt(int index) => _unitAt[index];

    /// <summary>Compiles a route of a qualification.</summary>
    /// <param name="qualification">The qualification.</param>
    /// <param name="route">One of its routes.</param>
    /// <exception cref="ArgumentException">The route is not one of the qualification.</exception>
    public static CompiledRoute Compile(Qualification qualification, Route route)
    {
        ArgumentNullException.ThrowIfNull(qualification);
        ArgumentNullException.ThrowIfNull(route);
        if (!qualification.Routes.Contains(route))
        {
            throw new ArgumentException("The route is not one of the qualification.", nameof(route));
        }

        return new CompiledRoute(qualification, route);
    }

    /// <summary>Where the achievements count, whether they complete the route, and what is missing.</summary>
    /// <param name="request">What the learner brings.</param>
    /// <param name="options">How it is evaluated; everything, as the route says, unless said.</param>
    /// <param name="cancellation">Ends the search; the result then says that it is not decided.</param>
    public AccumulationResult Evaluate(AccumulationRequest request, AccumulationOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new RouteEvaluation(this, request, options ?? AccumulationOptions.Default, cancellation).Run();
    }

    /// <summary>Chooses among candidates that use up what they rest on; what the request holds stays.</summary>
    internal CandidateChoice Choose(AccumulationRequest request, IReadOnlyList<Candidate> candidates, bool withEarning, AccumulationOptions options, CancellationToken cancellation, bool cheapestFirst = false) =>
        new RouteEvaluation(this, request, options, cancellation, candidates).Choose(withEarning, cheapestFirst);

    internal RouteVariant Variant(long scale, bool capped) =>
        _variants.GetOrAdd((scale, capped), static (key, self) => RouteVariantBuilder.Build(self.Qualification, self.Route, self.Units, key.Scale, key.Capped, []), this);

    internal RouteVariant Variant(long scale, bool capped, IEnumerable<Identifier<RuleNode>> waived) =>
        RouteVariantBuilder.Build(Qualification, Route, Units, scale, capped, waived);

    // Units of the route in ordinal order; the index of a unit is its key in the compiled tree.
    private static Dictionary<UnitId, int> UnitsOf(Route route)
    {
        var ids = new SortedSet<UnitId>(route.Units.Select(u => u.Unit));
        foreach (var node in route.Rule.SelfAndDescendants())
        {
            switch (node)
            {
                case UnitRule unit: ids.Add(unit.Unit); break;
                case UnitPool pool: ids.UnionWith(pool.Units); break;
                default: break;
            }
        }

        var units = new Dictionary<UnitId, int>(ids.Count);
        foreach (var id in ids)
        {
            units.Add(id, units.Count);
        }

        return units;
    }
}
