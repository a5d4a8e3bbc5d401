using System.Globalization;
using System.Xml.Linq;
using Ecvet.Tests.House;

namespace Ecvet.Tests.Reporting;

/// <summary>The reports of the sample learners, as a person approved them. After a change that is meant: ECVET_APPROVE=1, then read the difference.</summary>
public class SampleReportTests
{
    private static readonly Institution[] Schools = [Ecvet.Samples.HomeSchool, Ecvet.Samples.HostSchool, Ecvet.Samples.OtherSchool];

    private static readonly string[] Learners = ["much", "outside", "second"];

    public static IEnumerable<object[]> Cases => Learners.SelectMany(static learner => new object[][] { [learner, "en"], [learner, "fr"] });

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_text_is_as_approved(string learner, string language) => AssertApproved($"{learner}.{language}.txt", Proposal(learner).ToText(language));

    [Theory]
    [InlineData("much", "en")]
    [InlineData("second", "fr")]
    public void The_html_is_as_approved(string learner, string language) => AssertApproved($"{learner}.{language}.html", Proposal(learner).ToHtml(new ReportOptions(language, Schools)));

    [Fact]
    public void The_pictures_are_as_approved()
    {
        AssertApproved("progress.svg", Proposal("much").ToSvg());
        AssertApproved("grid.svg", Proposal("second").ToSvg(ProposalPicture.CoverageGrid, "fr"));
    }

    [Fact]
    public void The_rule_is_as_approved()
    {
        var home = Ecvet.Samples.VehicleTechnician;
        AssertApproved("rule.en.html", home.Routes[0].Rule.ToHtml(home: home));
        AssertApproved("qualification.fr.html", home.ToHtml("fr"));
        AssertApproved("rule.txt", home.Routes[0].Rule.ToText(home: home));
        AssertApproved("rule.mmd", home.Routes[0].Rule.ToMermaid("fr", home));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_report_is_well_formed_and_names_no_learner(string learner, string language)
    {
        var proposal = Proposal(learner);
        var options = new ReportOptions(language, Schools);
        HtmlShape.Read(proposal.ToHtml(options));
        string[] reports = [proposal.ToHtml(options), proposal.ToText(options), proposal.Explain(options), proposal.ToSvg(ProposalPicture.ProgressTree, options), proposal.ToSvg(ProposalPicture.CoverageGrid, options)];
        Assert.All(reports, static report => Assert.DoesNotContain("learner-", report, StringComparison.Ordinal));
        Assert.All(reports[3..], static svg => XDocument.Parse(svg));
        Assert.All(reports, static report => Assert.DoesNotMatch(@"\{\d|\}\}|\?\}", report.Replace("}}", "} ", StringComparison.Ordinal).Replace("{{", " {", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fr-FR")]
    [InlineData("")]
    public void The_same_bytes_come_in_every_culture(string culture)
    {
        var expected = All(Proposal("much"));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture, useUserOverride: false);
            Assert.Equal(expected, All(Proposal("much")));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_same_bytes_come_from_documents_in_another_order()
    {
        var much = Ecvet.Samples.LearnerWithMuch;
        var second = Transcript.For(much.Learner.Value, from: Ecvet.Samples.OtherSchool).Passed("W3", ["b", "a"], new DateOnly(2026, 5, 22), title: "Classic vehicles").Build();
        var third = Memorandum.Between(Ecvet.Samples.HomeSchool, Ecvet.Samples.OtherSchool).Id("a-third").Equates("W3/a", "BODY/3").Build();
        var one = MatchRequest.On(new DateOnly(2026, 6, 1)).With(much, second).Under(Ecvet.Samples.Memorandum, third);
        var other = MatchRequest.On(new DateOnly(2026, 6, 1)).With(second, much).Under(third, Ecvet.Samples.Memorandum);
        Assert.NotEqual(one.Transcripts[0], other.Transcripts[0]);
        Assert.Equal(All(Ecvet.Samples.VehicleTechnician.Match(one)), All(Ecvet.Samples.VehicleTechnician.Match(other)));
    }

    private static string All(RecognitionProposal proposal) => string.Concat(
        proposal.ToHtml(), proposal.ToHtml("fr"), proposal.ToText(), proposal.Explain("fr"), proposal.ToSvg(), proposal.ToSvg(ProposalPicture.CoverageGrid), proposal.ToNotebook().Html, proposal.Home.ToHtml("fr"), proposal.Progress.Explain("fr", proposal.Home));

    private static RecognitionProposal Proposal(string learner) => Ecvet.Samples.VehicleTechnician.Match(learner switch
    {
        "much" => MatchRequest.For(Ecvet.Samples.LearnerWithMuch, new DateOnly(2026, 6, 1))
            .Under(Ecvet.Samples.Memorandum).With(Ecvet.Samples.Agreement).With(Ecvet.Samples.Enrolment).Knowing(Ecvet.Samples.VehicleBodyRepair),
        "outside" => MatchRequest.For(Ecvet.Samples.LearnerOutsideMemorandum, new DateOnly(2026, 6, 1)).Under(Ecvet.Samples.Memorandum),
        _ => MatchRequest.For(Ecvet.Samples.LearnerWithSecondMobility, new DateOnly(2026, 12, 1))
            .Under(Ecvet.Samples.Memorandum).With(Ecvet.Samples.SecondMobilityEnrolment).With(Ecvet.Samples.SecondMobilityRecord).Knowing(Ecvet.Samples.VehicleBodyRepair),
    });

    private static void AssertApproved(string name, string report)
    {
        var path = Path.Combine(Repository.Root, "tests", "Ecvet.Sdk.Tests", "Reporting", "Golden", name);
        if (Repository.Approving)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, report);
        }

        Assert.True(File.Exists(path), $"{name} is not there: run the Reporting tests with ECVET_APPROVE=1 and read it.");
        Assert.Equal(File.ReadAllText(path), report);
    }
}
