using Ecvet.Rules;

namespace Ecvet.Tests.Documents;

/// <summary>The code on the page about the words.</summary>
public class ConceptSnippets
{
    [Fact]
    public void Credit_and_points()
    {
        #region concepts-credit-and-points
        // Credit: a person's assessed outcomes. The host's 18 points say something only within the host's qualification.
        var transcript = Transcript.For("learner-17", from: Samples.HostSchool)
            .Failed("M7", ["7.1"], on: new DateOnly(2026, 3, 2))
            .Passed("M7", ["7.1", "7.2"], on: new DateOnly(2026, 5, 12), points: 18)
            .Build();

        // Points: a weight, and they hang on a unit in a route. One unit may weigh differently in two routes.
        var joiner = Qualification.Named("Joiner", by: Samples.HomeSchool)
            .Unit("SAW", "Sawing", 20)
            .Unit("GLUE", "Gluing", 40)
            .Route("school", route => route.Rule(rule => rule.Points(60).RequiredUnits("SAW", "GLUE")))
            .Route("workplace", route => route.Size("SAW", UnitSize.Of(25)).Rule(rule => rule.Points(65).RequiredUnits("SAW", "GLUE")))
            .Build();
        #endregion
        Assert.True(Assert.Single(transcript.Credits).IsPositive);
        Assert.Equal(["20", "25"], joiner.Routes.Select(static route => route.Units.Single(static unit => unit.Unit.Code == "SAW").Size.ToString()));
    }

    [Fact]
    public void A_rule_of_combination()
    {
        #region concepts-rule
        var joiner = Qualification.Named("Joiner", by: Samples.HomeSchool)
            .Unit("SAW", "Sawing", 20)
            .Unit("PLANE", "Planing", 20)
            .Unit("CARVE", "Carving", 10)
            .Unit("TURN", "Turning", 10)
            .Rule(rule => rule.Points(60)
                .Group("basics", basics => basics.Titled("Basics").RequiredUnits("SAW", "PLANE"))
                .Group("chosen", chosen => chosen.Titled("Chosen").Points(20)
                    .Units("CARVE", "TURN")
                    .FreeChoice("local", from: 5, to: 10, title: "Local unit", acceptedBy: "the school")))
            .Build();
        #endregion
        Assert.Equal(new Points(60), joiner.TotalPoints);
        Assert.Equal(7, joiner.Routes[0].Rule.SelfAndDescendants().Count(static node => node is not UnitRule { Unit.Code: "SAW" }));
    }

    [Fact]
    public void What_was_decided_before()
    {
        #region concepts-record
        // Recognised: an act of the past, with its day. None of it is ever undone by a proposal.
        var record = new HomeRecord(
            achievements: [new Achievement(new UnitId("vehicle-fi", "SERVICE"), source: AchievementSource.Transfer, recognisedOn: new(2026, 1, 16))],
            validatedOutcomes: [new ValidatedOutcome(new UnitId("vehicle-fi", "BODY").Outcome("1"), validatedOn: new(2026, 1, 16))]);
        #endregion
        Assert.NotEqual(HomeRecord.Empty, record);
    }
}
