namespace Ecvet.Tests.Levels;

/// <summary>The structure of the European framework and the two lists of key competences.</summary>
public class DescriptorTests
{
    [Fact]
    public void There_are_eight_levels_in_three_categories_in_two_languages()
    {
        Assert.Equal(24, EqfDescriptors.All.Count);
        Assert.All(EqfDescriptors.All, static descriptor =>
        {
            Assert.Same(descriptor, EqfDescriptors.Of(descriptor.Level, descriptor.Category));
            Assert.Equal(["en", "fr"], descriptor.Statement.Texts.Select(static text => text.Language.Value));
        });
        Assert.Equal(24, EqfDescriptors.All.Select(static descriptor => descriptor.Statement).Distinct().Count());
        Assert.Throws<ArgumentException>(static () => EqfDescriptors.Of(new(4), OutcomeCategory.Unspecified));
    }

    [Fact]
    public void The_third_category_has_two_labels_and_is_one()
    {
        Assert.Equal("competence", OutcomeCategory.Competence.Label(EqfEdition.Of2008).In("en"));
        Assert.Equal("responsabilité et autonomie", OutcomeCategory.Competence.Label().In("fr"));
        Assert.All(["competence", "Competence", "Responsibility and autonomy", "responsabilité et autonomie"], static label => Assert.Equal(OutcomeCategory.Competence, Read(label)));
        Assert.Equal(OutcomeCategory.Knowledge, Read("savoirs"));
        Assert.Null(Read("attitudes"));
        Assert.Equal(OutcomeCategory.Skills.Label(EqfEdition.Of2008), OutcomeCategory.Skills.Label(EqfEdition.Of2017));
        Assert.True(OutcomeCategory.Unspecified.Label().IsEmpty);

        static OutcomeCategory? Read(string label) => OutcomeCategories.TryParse(label, out var category) ? category : null;
    }

    [Fact]
    public void Key_competences_stand_in_two_lists_of_eight()
    {
        Assert.Equal(8, KeyCompetences.Of2006.Count);
        Assert.Equal(8, KeyCompetences.Of2018.Count);
        Assert.All(KeyCompetences.Of2006.Concat(KeyCompetences.Of2018), static competence =>
        {
            Assert.Same(competence, KeyCompetences.Find(competence.Edition, competence.Code));
            Assert.NotEmpty(KeyCompetences.Corresponding(competence));
        });
        Assert.Null(KeyCompetences.Find(KeyCompetenceEdition.Of2006, "literacy"));
    }

    [Fact]
    public void The_correspondence_goes_both_ways_and_is_a_set()
    {
        Assert.All(KeyCompetences.Of2006, static old => Assert.All(KeyCompetences.Corresponding(old), other => Assert.Contains(old, KeyCompetences.Corresponding(other))));
        Assert.Equal(["personal-social-learning", "citizenship"], KeyCompetences.Corresponding(KeyCompetences.Find(KeyCompetenceEdition.Of2006, "social-civic")!).Select(static other => other.Code));
        Assert.Equal(["learning-to-learn", "social-civic"], KeyCompetences.Corresponding(KeyCompetences.Find(KeyCompetenceEdition.Of2018, "personal-social-learning")!).Select(static other => other.Code));
    }

    [Fact]
    public void A_check_holds_levels_against_a_table_only_where_the_profile_names_one()
    {
        var home = Qualification.Named("Joiner").EqfLevel(5).NationalLevel("SQF", "4").Unit("A", "Sawing", 60).Rule(static rule => rule.Points(60).Units("A")).Build();
        Assert.DoesNotContain(home.Check().Diagnostics, static finding => finding.Code == "ECV0105");
        var profile = CheckProfile.Recommendation2009.WithLevels(QualificationFrameworks.Published, new DateOnly(2026, 6, 1));
        var found = Assert.Single(home.Check(profile).Diagnostics, static finding => finding.Code == "ECV0105");
        Assert.Equal(("level", DiagnosticSeverity.Warning), (found.Path, found.Severity));
        Assert.Equal(DiagnosticSeverity.Error, home.Check(profile.Strict.In("fr")).Diagnostics.Single(static finding => finding.Code == "ECV0105").Severity);
        var tentative = Transcript.For("learner-1", from: Ecvet.Samples.HostSchool).Passed("M7", ["7.1"], new DateOnly(2026, 5, 12)).Build();
        Assert.DoesNotContain(tentative.Check(profile).Diagnostics, static finding => finding.Code.StartsWith("ECV01", StringComparison.Ordinal));
    }
}
