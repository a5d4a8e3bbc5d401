using System.Text.RegularExpressions;
using Ecvet.Exchange.Edc;
using NodaTime;

namespace Ecvet.Tests.Transcripts.MicroCredentials;

/// <summary>The eleven mandatory elements of a micro-credential, stacking by rule, partial qualifications, and what higher education decides.</summary>
public sealed class MicroCredentialTests
{
    private static readonly LocalDate Day = new(2026, 6, 1);

    private static MicroCredential Whole(string code = "MC1", MicroCredentialStacking stacking = MicroCredentialStacking.Stackable) => new(
        new("host", code), new("learner-1"), "Welding of aluminium", [Arbitraries.Host], Day, [new("1", "Welds aluminium sheets")], new Points(2, PointSystem.Ects), null,
        new(new EqfLevel(4)), AssessmentType.Practical, LearningMode.OnSite, "Accredited provider", stacking);

    public static TheoryData<MicroCredentialElement> Elements => new(Enum.GetValues<MicroCredentialElement>());

    [Fact]
    public void With_all_eleven_elements_nothing_is_found()
    {
        Assert.Equal(11, Enum.GetValues<MicroCredentialElement>().Length);
        Assert.Empty(Whole().Review());
    }

    [Theory]
    [MemberData(nameof(Elements))]
    public void Each_of_the_eleven_elements_is_told_when_it_is_missing(MicroCredentialElement element)
    {
        var whole = Whole();
        var lacking = new MicroCredential(
            whole.Unit,
            element == MicroCredentialElement.Learner ? default : whole.Learner,
            element == MicroCredentialElement.Title ? null : whole.Title,
            element == MicroCredentialElement.AwardingBody ? [] : element == MicroCredentialElement.Country ? [new("host", "Host")] : whole.AwardingBodies,
            element == MicroCredentialElement.IssuedOn ? null : whole.IssuedOn,
            element == MicroCredentialElement.Outcomes ? [] : whole.Outcomes,
            element == MicroCredentialElement.Workload ? null : whole.Workload,
            null,
            element == MicroCredentialElement.Level ? null : whole.Level,
            element == MicroCredentialElement.AssessmentType ? AssessmentType.Unspecified : whole.Assessment,
            element == MicroCredentialElement.Participation ? LearningMode.Unspecified : whole.Participation,
            element == MicroCredentialElement.QualityAssurance ? null : whole.QualityAssurance);
        var found = lacking.Review().Where(finding => finding.Path == element.ToString()).ToList();
        Assert.Single(found);
        Assert.Equal(element == MicroCredentialElement.Level ? DiagnosticSeverity.Information : DiagnosticSeverity.Error, found[0].Severity);
    }

    [Fact]
    public void A_workload_in_hours_is_no_fault() =>
        Assert.All(
            new MicroCredential(new("host", "MC"), new("learner-1"), "Title", [Arbitraries.Host], Day, [new("1", "One")], null, 50m, null, AssessmentType.Practical, LearningMode.OnSite, "Stated").Review(),
            static finding => Assert.Equal(DiagnosticSeverity.Information, finding.Severity));

    [Fact]
    public void Stacked_by_rule_several_bear_a_unit_only_together()
    {
        var home = Qualification.Named("Metal", Arbitraries.Home).Unit("WELD", "Welding", 10, static unit => unit.Outcome("1", "Welds")).Build();
        var agreed = Memorandum.Between(Arbitraries.Home, Arbitraries.Host).Equates(["MC1", "MC2"], ["WELD/1"]).Build();
        var both = new[] { Whole("MC2"), Whole() }.Stack(Arbitraries.Host, out var findings);
        Assert.Empty(findings);
        Assert.Equal("10 points", home.Match(both, agreed, Day).Progress.Counted.ToString());
        var one = new[] { Whole() }.Stack(Arbitraries.Host, out _);
        Assert.Equal("0 points", home.Match(one, agreed, Day).Progress.Counted.ToString());
        var alone = new[] { Whole(), Whole("MC2", MicroCredentialStacking.Standalone) }.Stack(Arbitraries.Host, out findings);
        Assert.Equal(["ECV0714"], findings.Select(static finding => finding.Code));
        Assert.Single(alone.Credits);
    }

    [Fact]
    public void A_partial_qualification_attests_units_and_has_its_size_in_a_route()
    {
        var home = Samples.VehicleTechnician;
        var partial = new PartialQualification(new("learner-1"), home.Reference, [new("FI", "X")], Day, Samples.HomeSchool.Id);
        Assert.Null(partial.SizeIn(home.Routes[0]));
        var units = home.Routes[0].Units.Where(static unit => unit.Size.Kind == UnitSizeKind.Fixed).Take(2).ToList();
        var two = new PartialQualification(new("learner-1"), home.Reference, units.Select(static unit => unit.Unit), Day, Samples.HomeSchool.Id);
        Assert.Equal(units.Sum(static unit => unit.Size.Minimum.Amount), two.SizeIn(home.Routes[0])!.Value.Amount);
        Assert.Equal(units.Select(static unit => unit.Unit), two.ToAchievements().Select(static achievement => achievement.Unit));
    }

    /// <summary>A schema for vocational micro-credentials takes whole numbers from 1 to 15 as text. It is theirs: here a size is an amount of points.</summary>
    [Theory]
    [InlineData("4", true)]
    [InlineData("15", true)]
    [InlineData("4.5", false)]
    [InlineData("16", false)]
    [InlineData("0.25", false)]
    public void C30_a_pattern_of_whole_numbers_from_1_to_15_does_not_reach_into_the_model(string points, bool isTaken)
    {
        var credential = new MicroCredential(new("host", "MC1"), new("learner-1"), "Welding", [Arbitraries.Host], Day, [new("1", "Welds")], Points.Parse(points), null, new(new EqfLevel(4)), AssessmentType.Practical, LearningMode.OnSite, "Accredited provider", MicroCredentialStacking.Stackable);
        Assert.DoesNotContain(credential.Review(), static finding => finding.Severity == DiagnosticSeverity.Error);
        var transcript = new[] { credential }.Stack(Arbitraries.Host, out _);
        Assert.Equal(Points.Parse(points), Assert.Single(transcript.Credits).Points);

        var written = transcript.ToEdc().Write(EdcForm.Upload, EdcVersion.Ebsi).Text;
        Assert.Contains($"\"point\": \"{points}\"", written, StringComparison.Ordinal);
        Assert.Equal(isTaken, Regex.IsMatch(points, "^(1[0-5]|[1-9])$"));
        Assert.Equal(Points.Parse(points), EdcCredential.Read(written).ThrowIfErrors().Transcript.Credits[0].Points);
    }

    [Fact]
    public void C22_and_E4_what_higher_education_decides_is_recorded_and_size_stands_beside_it()
    {
        var ground = new DecisionGround("university", new DateOnly(2026, 9, 1), "The outcomes correspond to the module.");
        var decision = new HigherEducationDecision(new("learner-1"), ground, [new("home", "CHEM")], HigherEducationAnswer.GrantedInPart, [new("LAB-1", "Laboratory", new Points(5, PointSystem.Ects))], new Points(7.5m, PointSystem.Ects));
        Assert.Equal("5 ECTS", decision.Modules[0].Credits.ToString());
        Assert.NotEqual(decision.SizeBeside, decision.Modules[0].Credits);
        Assert.Throws<ArgumentException>(() => new HigherEducationDecision(new("learner-1"), ground, [new("home", "CHEM")], HigherEducationAnswer.Refused, decision.Modules));
        Assert.Throws<ArgumentException>(() => new HigherEducationDecision(new("learner-1"), ground, [new("home", "CHEM")], HigherEducationAnswer.Granted));
    }
}
