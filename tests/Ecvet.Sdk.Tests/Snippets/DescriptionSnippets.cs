namespace Ecvet.Tests.Snippets;

/// <summary>The code of the page about describing a qualification in units.</summary>
public class DescriptionSnippets
{
    [Fact]
    public void A_description_is_reviewed_in_one_line()
    {
        #region review-one-line
        Console.WriteLine(DescriptionReview.Of(Samples.VehicleTechnician).Explain());
        #endregion
        Assert.NotEmpty(DescriptionReview.Of(Samples.VehicleTechnician).Units);
    }

    [Fact]
    public void Activities_make_a_matrix()
    {
        var scheme = Samples.HomeSchool.UnitScheme;
        #region review-activities
        var review = DescriptionReview.Of(Samples.VehicleTechnician,
        [
            LearningActivity.Of("PROJECT", "Repair a damaged car", ["BODY/1", "BODY/2", "SAFETY/1"], hours: 120, scheme: scheme),
            LearningActivity.Of("PLACEMENT", "Eight weeks in a firm", ["BODY/3", "SAFETY/1"], hours: 300, scheme: scheme),
        ]);
        var html = review.ToHtml(new ReportOptions("fr"));
        var svg = review.ToSvg();
        #endregion
        Assert.Contains("PLACEMENT", html, StringComparison.Ordinal);
        Assert.StartsWith("<svg", svg, StringComparison.Ordinal);
        Assert.Equal(["PLACEMENT", "PROJECT"], review.Outcomes().Single(outcome => outcome.Outcome == OutcomeId.Parse("SAFETY/1").InScheme(scheme)).Activities);
    }

    [Fact]
    public void A_profile_shows_what_got_lost()
    {
        var school = new Institution("clay-school", "School of the clay trades");
        #region review-profile
        var home = Qualification.Named("Clay plasterer", by: school)
            .Unit("PREPARE", "Preparing the ground", 20, unit => unit.Outcome("K1", "Judges a wall."))
            .Unit("APPLY", "Applying clay plaster", 40, unit => unit.Outcome("K1", "Judges a wall.").Outcome("S1", "Applies three coats."))
            .Build();
        LearningOutcome[] profile = [new("K1", "Judges a wall."), new("S1", "Applies three coats."), new("S2", "Repairs old plaster.")];
        var review = DescriptionReview.Of(home, profile: profile);
        #endregion
        Assert.Equal(["ECV0422", "ECV0421"], review.Diagnostics.Where(static finding => finding.Path.StartsWith("profile/", StringComparison.Ordinal)).Select(static finding => finding.Code));
    }
}
