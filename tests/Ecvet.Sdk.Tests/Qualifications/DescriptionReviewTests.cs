namespace Ecvet.Tests.Qualifications;

/// <summary>A description in units looked at as a colleague would.</summary>
public class DescriptionReviewTests
{
    private static readonly Institution School = new("school", "School");

    [Fact]
    public void A_sound_description_has_nothing_to_look_at() =>
        Assert.Empty(DescriptionReview.Of(Sound(static _ => { }), [LearningActivity.Of("X", "All", ["A/1", "B/1"], scheme: "school")]).Diagnostics);

    [Fact]
    public void An_outcome_in_two_units_is_told_once_by_its_words()
    {
        var review = DescriptionReview.Of(Sound(static home => home.Unit("C", "C", 20, static unit => unit.Outcome("9", "Does A.").AssessedBy("Test.", "All right."))));
        var finding = Assert.Single(review.Diagnostics);
        Assert.Equal("ECV0422", finding.Code);
        Assert.Equal(["school:A/1", "school:A, school:C"], finding.Arguments);
    }

    [Fact]
    public void The_profile_goes_by_codes()
    {
        var home = Qualification.Named("Q", School)
            .Unit("A", "A", 20, static unit => unit.Outcome("K1", "One.").AssessedBy("Test.", "Right."))
            .Unit("B", "B", 20, static unit => unit.Outcome("K1", "One.").Outcome("K2", "Two.").AssessedBy("Test.", "Right.")).Build();
        var review = DescriptionReview.Of(home, profile: [new("K1", "One."), new("K2", "Two."), new("K3", "Three.")]);
        Assert.Equal(["ECV0422 profile/K1", "ECV0421 profile/K3"], review.Diagnostics.Select(static finding => finding.Code + " " + finding.Path));
    }

    [Fact]
    public void Assessment_of_all_parts_is_assessment_of_the_whole()
    {
        static void Assessed(UnitBuilder unit) => unit.Outcome("1", unit.GetHashCode().ToString(System.Globalization.CultureInfo.InvariantCulture)).AssessedBy("Test.", "Right.");
        var home = Qualification.Named("Q", School)
            .Unit("A", "A", 20, static unit => unit.Part("A.1", "Part", 10, Assessed).Part("A.2", "Part", 10, Assessed))
            .Unit("B", "B", 20, static unit => unit.Part("B.1", "Part", 10, Assessed).Part("B.2", "Part", 10)).Build();
        Assert.Equal(["ECV0423 units/school:B"], DescriptionReview.Of(home).Diagnostics.Select(static finding => finding.Code + " " + finding.Path));
    }

    [Fact]
    public void U12_units_cut_like_the_teaching_are_told()
    {
        Assert.Contains(DescriptionReview.Of(Sound(static home => home.Module("T1", "One", "A").Module("T2", "Two", "B"))).Diagnostics, static finding => finding.Code == "ECV0429");
        Assert.DoesNotContain(DescriptionReview.Of(Sound(static home => home.Module("T1", "One", "A", "B").Module("T2", "Two", "B"))).Diagnostics, static finding => finding.Code == "ECV0429");
        Assert.Equal(["ECV0428"], DescriptionReview.Of(Sound(static home => home.Module("T1", "One", "A"))).Diagnostics.Select(static finding => finding.Code));
    }

    [Fact]
    public void P6_hours_that_fit_no_divisor_are_a_remark_with_exact_numbers()
    {
        // Of an activity that leads to two outcomes, each takes half of the hours.
        var review = DescriptionReview.Of(Sound(static _ => { }),
        [
            LearningActivity.Of("X", "Both", ["A/1", "B/1"], hours: 100, scheme: "school"),
            LearningActivity.Of("Y", "B alone", ["B/1"], hours: 1000, scheme: "school"),
        ]);
        Assert.Equal([50, 1050], review.Units.Select(static unit => unit.Hours!.Value));
        Assert.Equal([new Ratio(5, 2), new Ratio(105, 2)], review.Units.Select(static unit => unit.HoursPerPoint!.Value));
        Assert.Equal(["ECV0431 school:A 2.5 27.5"], review.Diagnostics.Select(static finding => finding.Code + " " + string.Join(' ', finding.Arguments)));
        Assert.Empty(DescriptionReview.Of(review.Home, review.Activities, options: new(hoursFactor: 11)).Diagnostics);
    }

    [Fact]
    public void Hours_are_divided_and_none_is_lost() => PropertyCheck.ForAll(Arbitraries.Qualifications, static home =>
    {
        var outcomes = home.Units.SelectMany(static unit => unit.AllOutcomeIds()).Distinct().ToList();
        var activities = outcomes.Select((outcome, i) => new LearningActivity("A" + i, "", outcomes.Skip(i), i + 1)).ToList();
        var review = DescriptionReview.Of(home, activities);
        var sum = review.Units.Aggregate(Ratio.Zero, static (all, unit) => all + (unit.Hours ?? Ratio.Zero));
        Assert.Equal(activities.Aggregate(Ratio.Zero, static (all, activity) => all + activity.Hours!.Value), sum);
        Assert.Equal(activities.Sum(static activity => activity.Outcomes.Count), review.Outcomes().Sum(static outcome => outcome.Activities.Count));
        Assert.Equal(review, DescriptionReview.Of(home, Enumerable.Reverse(activities)));
    });

    [Fact]
    public void What_can_not_be_asked_is_refused()
    {
        var home = Sound(static _ => { });
        Assert.Throws<ArgumentException>(() => DescriptionReview.Of(home, options: new(route: "other")));
        Assert.Throws<ArgumentException>(() => DescriptionReview.Of(home, [new("X", "", []), new("X", "", [])]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DescriptionReviewOptions(sizeFactor: 0));
    }

    private static Qualification Sound(Action<QualificationBuilder> more)
    {
        var builder = Qualification.Named("Q", School)
            .Unit("A", "A", 20, static unit => unit.Outcome("1", "Does A.").AssessedBy("Test.", "All right."))
            .Unit("B", "B", 20, static unit => unit.Outcome("1", "Does B.").AssessedBy("Test.", "All right."));
        more(builder);
        return builder.Build();
    }
}
