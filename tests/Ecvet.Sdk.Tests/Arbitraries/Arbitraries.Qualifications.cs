using Ecvet.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Ecvet.Tests;

internal static partial class Arbitraries
{
    /// <summary>The institution whose scheme the home units of all generated documents have.</summary>
    public static Institution Home { get; } = new("home", "Home", "FI");

    /// <summary>The institution whose scheme the host units of all generated documents have.</summary>
    public static Institution Host { get; } = new("host", "Host", "SI");

    /// <summary>Small qualifications of one to five units with one route, measured in points (mostly) or units, with random rule trees.</summary>
    public static Arbitrary<Qualification> Qualifications { get; } = QualificationsWith(1);

    /// <summary>Small qualifications with one or two routes.</summary>
    public static Arbitrary<Qualification> QualificationsOfRoutes { get; } = QualificationsWith(2);

    /// <summary>The qualification with other units, and each route with another rule and the sizes of the units that are left; none where it would be broken.</summary>
    public static Qualification? Rebuilt(Qualification whole, IReadOnlyList<LearningUnit> units, Func<Route, RuleNode> rule, Func<RouteUnit, RouteUnit>? size = null)
    {
        var builder = Qualification.Named(whole.Title.In(), Home).Id(whole.Id.Value).Version(whole.Version).Valid(whole.Validity);
        foreach (var unit in units)
        {
            builder.Unit(unit);
        }

        foreach (var route in whole.Routes)
        {
            builder.Route(route.Code, copy => CopyRoute(copy, route, units, rule(route), size ?? (static unit => unit)));
        }

        return builder.TryBuild(out var built, out _) ? built : null;
    }

    /// <summary>A qualification made smaller: a unit nobody names left out, an outcome or a part less, a simpler size, a smaller rule.</summary>
    public static IEnumerable<Qualification> ShrinkQualification(Qualification whole)
    {
        foreach (var units in WithoutOne(whole.Units).Where(static units => units.Count > 0))
        {
            var kept = units.SelectMany(static unit => unit.SelfAndParts()).Select(static unit => unit.Id).ToHashSet();
            if (Rebuilt(whole, units, route => Without(route.Rule, kept)) is { } smaller)
            {
                yield return smaller;
            }
        }

        for (var i = 0; i < whole.Routes.Count; i++)
        {
            foreach (var rule in ShrinkRule(whole.Routes[i].Rule))
            {
                if (Rebuilt(whole, whole.Units, route => route.Code == whole.Routes[i].Code ? rule : route.Rule) is { } smaller)
                {
                    yield return smaller;
                }
            }
        }

        foreach (var units in WithOneSmaller(whole.Units, ShrinkUnit))
        {
            if (Rebuilt(whole, units, static route => route.Rule) is { } smaller)
            {
                yield return smaller;
            }
        }

        if (whole.Routes.Any(static route => route.Units.Any(static unit => unit.Size.Kind == UnitSizeKind.Range || unit.IsRepeatablePerTarget))
            && Rebuilt(whole, whole.Units, static route => route.Rule, static unit => new(unit.Unit, unit.Size.Kind == UnitSizeKind.Range ? UnitSize.Of(unit.Size.Minimum) : unit.Size)) is { } simpler)
        {
            yield return simpler;
        }
    }

    private static Arbitrary<Qualification> QualificationsWith(int routes) => Make(
        from units in Units
        from level in Gen.Elements<int?>(null, 3, 4)
        from validity in Periods.Generator
        from count in Gen.Choose(1, routes)
        from described in Each(Enumerable.Range(0, count).Select(i => DescribedRoute("r" + i, units)))
        select Build(units, level, validity, described),
        ShrinkQualification);

    private static Gen<List<LearningUnit>> Units => Gen.Choose(1, 5).SelectMany(static count => Each(Enumerable.Range(0, count).Select(static i => Unit("U" + i, 1))));

    private static Gen<LearningUnit> Unit(string code, int parts) =>
        from nasty in Once(12)
        from sign in Gen.Elements("%", ":", "/", "@", "é")
        from outcomes in Gen.Choose(0, 3)
        from divided in Once(4)
        from outcomeParts in Gen.Choose(1, 2)
        from version in Gen.Elements("", "", "1", "2")
        from level in Gen.Elements<int?>(null, null, 3, 4, 5)
        from tags in Some(["x", "y"])
        from withParts in Once(4)
        from nested in parts == 0 || !withParts ? Gen.Constant(new List<LearningUnit>()) : Each(Enumerable.Range(0, outcomeParts).Select(i => Unit(code + "-" + i, parts - 1)))
        select new LearningUnit(
            new UnitId("home", nasty ? code + sign : code),
            code,
            Enumerable.Range(1, outcomes).Select(n => new LearningOutcome(
                Invariant(n), "Outcome " + n, (OutcomeCategory)(n % 4), divided && n == 1 ? Enumerable.Range(0, outcomeParts + 1).Select(static p => new OutcomePart("p" + p)) : null)),
            version,
            level is { } known ? new(new EqfLevel(known)) : null,
            parts: nested,
            tags: tags);

    private static Gen<Action<QualificationBuilder>> DescribedRoute(string code, List<LearningUnit> units)
    {
        var ids = units.Select(static unit => unit.Id).ToList();
        var all = units.SelectMany(static unit => unit.SelfAndParts()).Select(static unit => unit.Id).ToList();
        return
            from measure in Gen.Frequency((4, Gen.Constant(RouteMeasure.Points)), (1, Gen.Constant(RouteMeasure.NumberOfUnits)))
            from sizes in Each(all.Select(static _ => Size))
            from repeatable in Each(ids.Select(static _ => Once(8)))
            from overflow in Gen.Elements(Enum.GetValues<OverflowPolicy>())
            from counted in Gen.Elements(Enum.GetValues<SizeCounted>())
            from examination in Once(6)
            from rule in Rule(ids)
            select (Action<QualificationBuilder>)(builder => builder.Route(code, route =>
            {
                route.MeasuredIn(measure).AboveMaximum(overflow).Counting(counted).Rule(rule);
                for (var i = 0; i < all.Count; i++)
                {
                    route.Size(all[i].ToString(), sizes[i]);
                }

                for (var i = 0; i < ids.Count; i++)
                {
                    if (repeatable[i])
                    {
                        route.RepeatablePerTarget(ids[i].ToString());
                    }
                }

                if (examination)
                {
                    route.RequiresFinalExamination();
                }
            }));
    }

    private static Gen<UnitSize> Size => Gen.Frequency(
        (6, Gen.Choose(0, 10).Select(static points => UnitSize.Of(points))),
        (1, Gen.Choose(1, 15).Select(static halves => UnitSize.Of(halves / 2m))),
        (1, Gen.Choose(0, 5).SelectMany(static _ => Gen.Choose(0, 5), static (from, more) => UnitSize.Between(new(from), new(from + more)))),
        (1, Gen.Constant(UnitSize.AsRecognised)));

    private static Qualification Build(List<LearningUnit> units, int? level, ValidityPeriod validity, List<Action<QualificationBuilder>> routes)
    {
        var builder = Qualification.Named("Generated", Home).Valid(validity);
        if (level is { } known)
        {
            builder.EqfLevel(known);
        }

        foreach (var unit in units)
        {
            builder.Unit(unit);
        }

        foreach (var route in routes)
        {
            route(builder);
        }

        return builder.Build();
    }

    private static void CopyRoute(RouteBuilder copy, Route route, IReadOnlyList<LearningUnit> units, RuleNode rule, Func<RouteUnit, RouteUnit> size)
    {
        copy.Titled(route.Title).MeasuredIn(route.Measure).AboveMaximum(route.Overflow).Counting(route.SizeCounted).Rule(rule);
        var kept = units.SelectMany(static unit => unit.SelfAndParts()).Select(static unit => unit.Id).ToHashSet();
        foreach (var unit in route.Units.Where(unit => kept.Contains(unit.Unit)).Select(size))
        {
            copy.Size(unit.Unit.ToString(), unit.Size);
            if (unit.IsRepeatablePerTarget)
            {
                copy.RepeatablePerTarget(unit.Unit.ToString());
            }
        }

        if (route.RequiresFinalExamination)
        {
            copy.RequiresFinalExamination();
        }
    }

    /// <summary>The rule without the nodes and names of units that are no longer there.</summary>
    private static RuleNode Without(RuleNode node, HashSet<UnitId> kept) => node switch
    {
        UnitPool pool => new UnitPool(pool.Id, pool.Units.Where(kept.Contains), pool.Where, pool.Points, pool.UnitCount, pool.Presence),
        GroupRule or PathwayChoice => With(
            node,
            node.Children.Where(child => child is not UnitRule unit || kept.Contains(unit.Unit)).Select(child => Without(child, kept)),
            node.Conditions.Where(condition => condition switch
            {
                NotTogether exclusion => exclusion.Units.All(kept.Contains),
                Substitution substitution => kept.Contains(substitution.Unit),
                _ => true,
            })),
        _ => node,
    };

    private static IEnumerable<LearningUnit> ShrinkUnit(LearningUnit unit)
    {
        LearningUnit Copy(IEnumerable<LearningOutcome> outcomes, IEnumerable<LearningUnit> parts, QualificationLevel? level) =>
            new(unit.Id, unit.Title, outcomes, unit.Version, level, validity: unit.Validity, parts: parts, tags: unit.Tags);

        return WithoutOne(unit.Outcomes).Select(fewer => Copy(fewer, unit.Parts, unit.Level))
            .Concat(WithoutOne(unit.Parts).Select(fewer => Copy(unit.Outcomes, fewer, unit.Level)))
            .Concat(unit.Level == QualificationLevel.Unknown ? [] : [Copy(unit.Outcomes, unit.Parts, null)])
            .Concat(unit.Outcomes.Any(static outcome => outcome.Parts.Count > 0) ? [Copy(unit.Outcomes.Select(static outcome => new LearningOutcome(outcome.Code, outcome.Text)), unit.Parts, unit.Level)] : []);
    }

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
