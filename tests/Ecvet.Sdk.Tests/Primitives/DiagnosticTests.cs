namespace Ecvet.Tests.Primitives;

/// <summary>A finding is data with texts that follow the language asked for and nothing else.</summary>
public class DiagnosticTests
{
    [Fact]
    public void A_finding_tells_itself_in_English_and_French()
    {
        var finding = QualificationDiagnostics.UnitNamedTwice.At("units/A", "A");
        Assert.Equal("The unit A is described more than once.", finding.Text());
        Assert.Equal("L'unité A est décrite plus d'une fois.", finding.Text("fr-BE"));
        Assert.Equal(finding.Text(), finding.Text("sl"));
        Assert.NotEqual("", finding.WayOut("fr"));
    }

    [Fact]
    public void Particulars_with_braces_do_not_trip_the_text()
    {
        var finding = QualificationDiagnostics.BoundsContradict.At("root", "{1}", "{0}");
        Assert.Equal("The lower bound {1} is above the upper bound {0}.", finding.Text());
        Assert.Equal("The lower bound ? is above the upper bound ?.", QualificationDiagnostics.BoundsContradict.At("root").Text());
    }

    [Fact]
    public void Findings_are_values()
    {
        var finding = QualificationDiagnostics.UnitNamedTwice.At("units/A", "A");
        Assert.Equal(finding, QualificationDiagnostics.UnitNamedTwice.At("units/A", "A"));
        Assert.Equal(finding.GetHashCode(), QualificationDiagnostics.UnitNamedTwice.At("units/A", "A").GetHashCode());
        Assert.NotEqual(finding, QualificationDiagnostics.UnitNamedTwice.At("units/B", "A"));
        Assert.NotEqual(finding, QualificationDiagnostics.UnitNamedTwice.At("units/A", "B"));
        Assert.NotEqual(finding, QualificationDiagnostics.UnknownUnit.At("units/A", "A"));
        Assert.NotEqual(finding, finding.WithSeverity(DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Beyond_the_limit_findings_are_counted_and_none_that_is_an_error_gets_lost()
    {
        var findings = new DiagnosticCollector(maximum: 2);
        for (var i = 0; i < 5; i++)
        {
            findings.Add(QualificationDiagnostics.UnitNamedTwice.At("units/" + i, "A"));
        }

        var list = findings.ToList();
        Assert.Equal(3, list.Count);
        Assert.Equal(DiagnosticSeverity.Error, list[2].Severity);
        Assert.Contains("3", list[2].Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_finding_is_told_once()
    {
        var findings = new DiagnosticCollector();
        findings.Add(QualificationDiagnostics.NoUnits.At("units"));
        findings.Add(QualificationDiagnostics.NoUnits.At("units"));
        Assert.Single(findings.ToList());
    }

    [Fact]
    public void An_exception_shows_the_first_five_errors_and_holds_them_all()
    {
        var thrown = new EcvetException(Enumerable.Range(0, 8).Select(static i => QualificationDiagnostics.UnitNamedTwice.At("units/" + i, "A")));
        Assert.Equal(8, thrown.Diagnostics.Count);
        Assert.Contains("and 3 more", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("ECV0401", thrown.Message, StringComparison.Ordinal);
    }
}
