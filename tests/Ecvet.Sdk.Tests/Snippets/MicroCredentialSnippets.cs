namespace Ecvet.Tests.Snippets;

/// <summary>The code of the page on micro-credentials.</summary>
public sealed class MicroCredentialSnippets
{
    [Fact]
    public void The_elements_are_reviewed()
    {
        #region micro-credential
        var welding = new MicroCredential(
            new UnitId("host-si", "WELD-AL"), new LearnerKey("learner-4"), "Welding of aluminium", [Samples.HostSchool],
            issuedOn: new(2026, 4, 30), outcomes: [new LearningOutcome("1", "Welds aluminium sheets")], workloadHours: 50,
            assessment: AssessmentType.Practical, participation: LearningMode.OnSite, qualityAssurance: "Accredited provider");
        foreach (var finding in welding.Review())
        {
            Console.WriteLine($"{finding.Severity}: {finding.Text()}");
        }
        #endregion
        Assert.All(welding.Review(), static finding => Assert.Equal(DiagnosticSeverity.Information, finding.Severity));
        Assert.Equal(["ECV0712", "ECV0713"], welding.Review().Select(static finding => finding.Code));
    }

    [Fact]
    public void They_stack_by_rule()
    {
        var held = new[] { "WELD-AL", "WELD-ST" }.Select(code => new MicroCredential(new("host-si", code), new("learner-4"), code, [Samples.HostSchool], stacking: MicroCredentialStacking.Stackable)).ToList();
        #region micro-credential-stack
        var home = Qualification.Named("Metal worker", Samples.HomeSchool).Unit("WELDING", "Welding", 15, unit => unit.Outcome("1", "Welds steel and aluminium")).Build();
        var agreed = Memorandum.Between(Samples.HomeSchool, Samples.HostSchool).Equates(["host-si:WELD-AL", "host-si:WELD-ST"], ["WELDING/1"]).Build();
        var transcript = held.Stack(Samples.HostSchool, out var findings);
        var proposal = home.Match(transcript, agreed, asOf: new DateOnly(2026, 6, 1));
        #endregion
        Assert.Empty(findings);
        Assert.Equal("15 points", proposal.Progress.Counted.ToString());
    }
}
