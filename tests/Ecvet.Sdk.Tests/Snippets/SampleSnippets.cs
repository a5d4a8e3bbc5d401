namespace Ecvet.Tests.Documents;

/// <summary>The code on the page about the samples.</summary>
public class SampleSnippets
{
    [Fact]
    public void The_home_qualification()
    {
        #region samples-home
        var home = Samples.VehicleTechnician;
        var route = home.Routes[0];
        var body = home.Units.Single(unit => unit.Id.Code == "BODY");

        Assert.Equal("180", home.TotalPoints.ToString());
        Assert.Equal("30", route.Find(body.Id)!.Size.ToString());
        Assert.Equal(["FI-105718"], body.Tags);
        Assert.Equal(["1", "2", "3", "4"], body.Outcomes.Select(outcome => outcome.Code));
        #endregion
    }

    [Fact]
    public void The_kinds_of_equivalence()
    {
        #region samples-equivalences
        var agreed = Memorandum.Between(Samples.HomeSchool, Samples.HostSchool)
            .Equates("M7/7.1", "BODY/1")                             // one outcome to one
            .Equates("P3", "COM-FOREIGN")                            // a whole unit to a declared part of a unit
            .Equates(["M1", "M2"], ["SERVICE/1", "SERVICE/2"])       // two units that only together cover
            .Equates(["M5/5.5"], ["SAFETY/3", "BODYELECTRIC/3"])     // one outcome that covers two
            .Equates("M6/6.3", "SURFACE/3", homeParts: ["fill"])     // two that each cover
            .Equates("M7/7.4", "SURFACE/3", homeParts: ["finish"])   //   a declared part of one outcome
            .Build();
        #endregion
        Assert.Subset(Samples.Memorandum.Equivalences.ToHashSet(), agreed.Equivalences.ToHashSet());
        Assert.Equal(24, Samples.Memorandum.Equivalences.Count);
    }

    [Fact]
    public void The_faulty_qualification()
    {
        #region samples-faulty
        if (!Samples.FaultyQualification().TryBuild(out _, out var findings))
        {
            foreach (var finding in findings)
            {
                Console.WriteLine($"{finding.Code} {finding.Path}: {finding.Text("en")} {finding.WayOut("en")}");
            }
        }
        #endregion
        Assert.Equal(10, findings.Select(static finding => finding.Code).Distinct(StringComparer.Ordinal).Count());
    }
}
