using Ecvet.Rules;
using FsCheck.Fluent;

namespace Ecvet.Tests.Qualifications;

/// <summary>Qualifications are values; what is defaulted changes no meaning; order of description decides nothing.</summary>
public class QualificationTests
{
    [Fact]
    public void Described_again_a_qualification_is_equal() => PropertyCheck.ForAll(Arbitraries.QualificationsOfRoutes, static qualification =>
    {
        var again = Again(qualification, qualification.Units, qualification.Routes);
        Assert.Equal(qualification, again);
        Assert.Equal(qualification.GetHashCode(), again.GetHashCode());
    });

    [Fact]
    public void Described_in_another_order_a_qualification_is_equal() => PropertyCheck.ForAll(
        Arbitraries.QualificationsOfRoutes.Generator.SelectMany(static qualification => Arbitraries.Shuffled(qualification.Units), static (qualification, units) => (qualification, units)).ToArbitrary(),
        static pair => Assert.Equal(pair.qualification, Again(pair.qualification, pair.units, pair.qualification.Routes.Reverse())));

    [Fact]
    public void A_qualification_with_anything_less_is_another() => PropertyCheck.ForAll(
        Arbitraries.QualificationsOfRoutes,
        static qualification => Assert.All(Arbitraries.ShrinkQualification(qualification).Take(25), smaller => Assert.NotEqual(qualification, smaller)),
        cases: 60);

    [Fact]
    public void Every_unit_and_part_is_found_by_its_identifier() => PropertyCheck.ForAll(Arbitraries.Qualifications, static qualification =>
    {
        Assert.All(qualification.Units.SelectMany(static unit => unit.SelfAndParts()), unit => Assert.Equal(unit, qualification.FindUnit(unit.Id)));
        Assert.All(qualification.Routes[0].Units, unit => Assert.Same(unit, qualification.Routes[0].Find(unit.Unit)));
        Assert.Null(qualification.FindUnit(new UnitId("elsewhere", "U0")));
        Assert.Null(qualification.Routes[0].Find(new UnitId("elsewhere", "U0")));
        Assert.Null(qualification.FindRoute("nowhere"));
    });

    [Fact]
    public void What_is_not_said_is_defaulted_and_changes_no_meaning()
    {
        var brief = Qualification.Named("Q", Arbitraries.Home).Unit("A", "A", 20).Unit("B", "B", 10).Build();
        var full = Qualification.Named("Q", Arbitraries.Home).Id("Q").Version("1").PointsIn(PointSystem.Ecvet).Valid(ValidityPeriod.Always)
            .Unit("home:A", "A", 20).Unit("home:B", "B", 10)
            .Total(30)
            .Route("standard", static route => route.MeasuredIn(RouteMeasure.Points).AboveMaximum(OverflowPolicy.Strict).Counting(SizeCounted.OfStructure)
                .Rule(new GroupRule(
                    new("root"),
                    [
                        new UnitRule(new("root/home:A"), new UnitId("home", "A"), NodePresence.Required),
                        new UnitRule(new("root/home:B"), new UnitId("home", "B"), NodePresence.Required),
                    ],
                    points: new(new Points(30), new Points(30)))))
            .Build();
        Assert.Equal(full, brief);
    }

    [Fact]
    public void Without_points_units_are_counted_and_there_is_no_total()
    {
        var qualification = Qualification.Named("Q", Arbitraries.Home).Unit("A", "A").Unit("B", "B").Build();
        Assert.Equal(RouteMeasure.NumberOfUnits, qualification.Routes[0].Measure);
        Assert.Null(qualification.TotalPoints);
        Assert.True(((GroupRule)qualification.Routes[0].Rule).Points.IsOpen);
    }

    [Fact]
    public void A_total_is_taken_from_the_rule_only_where_it_is_exact()
    {
        static QualificationBuilder Start() => Qualification.Named("Q", Arbitraries.Home).Unit("A", "A", 20).Unit("B", "B", 10);
        Assert.Equal(new Points(20), Start().Rule(static root => root.Units("A", "B").Points(20)).Build().TotalPoints);
        Assert.Null(Start().Rule(static root => root.Units("A", "B").Points(20, 30)).Build().TotalPoints);
        Assert.Null(Start().Route("a", static _ => { }).Route("b", static _ => { }).Build().TotalPoints);
    }

    [Fact]
    public void What_is_replaced_may_be_said_before_the_identifier() =>
        Assert.Equal(
            Qualification.Named("Q").Id("OPH").Replaces("2014").Unit("A", "A").Build(),
            Qualification.Named("Q").Replaces("2014").Id("OPH").Unit("A", "A").Build());

    [Fact]
    public void A_system_of_points_said_after_an_amount_is_a_mistake() =>
        Assert.Throws<InvalidOperationException>(static () => Qualification.Named("Q").Unit("A", "A", 5).PointsIn(PointSystem.Ects));

    [Fact]
    public void A_very_long_title_still_makes_an_identifier()
    {
        var qualification = Qualification.Named(new string('x', 1000)).Unit(new string('u', 400), "U", 5).Build();
        Assert.Equal(1000, qualification.Title.In().Length);
        Assert.NotEqual(qualification.Id, Qualification.Named(new string('x', 1001)).Unit("A", "A").Build().Id);
    }

    [Fact]
    public void Two_routes_may_weigh_the_same_unit_differently()
    {
        var qualification = Qualification.Named("Q", Arbitraries.Home).Unit("A", "A", 20).Route("day", static _ => { }).Route("evening", static route => route.Size("A", UnitSize.Of(25))).Build();
        Assert.Equal(new Points(20), qualification.FindRoute("day")!.Find(new UnitId("home", "A"))!.Size.FixedPoints);
        Assert.Equal(new Points(25), qualification.FindRoute("evening")!.Find(new UnitId("home", "A"))!.Size.FixedPoints);
    }

    [Fact]
    public void A_unit_may_be_named_in_the_scheme_of_another_issuer() =>
        Assert.Equal(new UnitId("partner", "P1"), Assert.Single(Qualification.Named("Q", Arbitraries.Home).Unit("partner:P1", "P").Build().Units).Id);

    [Fact]
    public void A_module_is_no_unit()
    {
        var qualification = Qualification.Named("Q", Arbitraries.Home).Unit("A", "A", 5).Module("T1", "Teaching", "A").Build();
        Assert.Single(qualification.Units);
        Assert.Null(qualification.FindUnit(new UnitId("home", "T1")));
        Assert.Equal(new UnitId("home", "A"), Assert.Single(Assert.Single(qualification.Modules).Units));
    }

    [Fact]
    public void A_reference_means_one_version_or_any()
    {
        var qualification = Qualification.Named("Q").Version("2").Unit("A", "A").Build();
        Assert.True(new QualificationReference(new("Q")).Means(qualification));
        Assert.True(qualification.Reference.Means(qualification));
        Assert.False(new QualificationReference(new("Q"), "1").Means(qualification));
        Assert.False(new QualificationReference(new("R")).Means(qualification));
    }

    private static Qualification Again(Qualification whole, IEnumerable<LearningUnit> units, IEnumerable<Route> routes)
    {
        var builder = Qualification.Named(whole.Title.In(), Arbitraries.Home).Valid(whole.Validity);
        if (whole.Level.Eqf is { } level)
        {
            builder.EqfLevel(level.Value);
        }

        foreach (var unit in units)
        {
            builder.Unit(unit);
        }

        foreach (var route in routes)
        {
            builder.Route(route.Code, copy =>
            {
                copy.MeasuredIn(route.Measure).AboveMaximum(route.Overflow).Counting(route.SizeCounted).Rule(route.Rule);
                foreach (var unit in route.Units.Reverse())
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
            });
        }

        return builder.Build();
    }
}
