using FsCheck.Fluent;
using NodaTime;

namespace Ecvet.Tests.Mobility.Journey;

/// <summary>A journey has goals, activities and versions, and nothing in it is ever credit.</summary>
public sealed class LearnerJourneyTests
{
    private static readonly LocalDate Day = new(2026, 1, 12);

    private static KeyCompetence Digital => KeyCompetences.Find(KeyCompetenceEdition.Of2018, "digital")!;

    private static KeyCompetence Literacy => KeyCompetences.Find(KeyCompetenceEdition.Of2018, "literacy")!;

    private static LearnerJourney Begun => LearnerJourney.Begin(
        new("learner-1"),
        ValidityPeriod.Between(new LocalDate(2026, 3, 1), new(2026, 5, 31)),
        Day,
        [new("g", Digital, "Make a film", ["Media"])],
        [new("quiz", JourneyActivityKind.Quiz, JourneyPhase.Before, "Quiz", ["g"], "Badge", 0.5m), new("task", JourneyActivityKind.Task, JourneyPhase.After, "Task", ["g"])]);

    [Fact]
    public void A_quiz_is_done_at_its_least_score_and_only_then_earns_its_badge()
    {
        var failed = Begun.Take("quiz", Day, 0.4m);
        Assert.Empty(failed.Done);
        Assert.Empty(failed.Badges);
        var passed = failed.Take("quiz", Day, 0.5m).Take("quiz", Day.PlusDays(1), 1m);
        Assert.Equal(["quiz"], passed.Done.Select(static activity => activity.Id));
        Assert.Equal(["badge:quiz"], passed.Badges.Select(static badge => badge.Reference));
        Assert.Empty(Begun.Take("quiz", Day).Done);
    }

    [Fact]
    public void A_plan_is_changed_by_a_version_with_a_reason_and_badges_of_earlier_versions_stay()
    {
        var journey = Begun.Take("quiz", Day, 1m).Change(Day.PlusDays(3), "Other firm.", Begun.Plan.Goals, []);
        Assert.Equal([1, 2], journey.Plans.Select(static plan => plan.Version));
        Assert.Single(journey.Badges);
        Assert.Throws<ArgumentException>(() => Begun.Change(Day, LocalizedText.Empty, [], []));
        Assert.Throws<ArgumentException>(() => journey.Change(Day, "Earlier.", [], []));
        Assert.Throws<ArgumentException>(() => journey.Take("quiz", Day));
        Assert.Throws<ArgumentException>(() => Begun.Change(Day, "No goal.", [], Begun.Plan.Activities));
    }

    [Fact]
    public void The_difference_of_two_self_assessments_is_not_known_where_one_is_missing()
    {
        var journey = Begun.Assess(new(Day.PlusDays(90), (Digital, 5), (Literacy, 3))).Assess(new(Day, (Digital, 2)));
        Assert.Equal([3, null], journey.Changes.Select(static change => change.Difference));
        Assert.Empty(Begun.Assess(new(Day, (Digital, 2))).Changes);
        Assert.Throws<ArgumentException>(() => journey.Assess(new(Day, (Digital, 1))));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SelfAssessment(Day, (Digital, 6)));
    }

    [Fact]
    public void The_page_is_for_the_learner_and_shows_no_key()
    {
        var page = Begun.Take("quiz", Day, 1m).ToHtml(new ReportOptions("fr")) + Begun.ToText() + Begun.ToSvg();
        Assert.DoesNotContain("learner-1", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_done_stays_done_whatever_is_taken_next() => PropertyCheck.ForAll(
        Arbitraries.Make(
            Arbitraries.Many(from id in Gen.Elements("quiz", "task") from score in Gen.Choose(0, 10) select (id, score / 10m), 0, 8),
            static entries => Arbitraries.WithoutOne(entries)),
        static entries =>
        {
            var journey = Begun;
            foreach (var (id, score) in entries)
            {
                var next = journey.Take(id, Day, score);
                Assert.All(journey.Done, activity => Assert.Contains(activity, next.Done));
                Assert.Equal(next.Plan.Activities.Count, next.Done.Count + next.Open.Count);
                journey = next;
            }
        });
}
