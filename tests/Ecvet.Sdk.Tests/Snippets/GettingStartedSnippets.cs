using System.Globalization;
using Ecvet.Tests.House;

namespace Ecvet.Tests.Documents;

/// <summary>The code and the printed results of the page to start with.</summary>
public class GettingStartedSnippets
{
    [Fact]
    public void The_first_match()
    {
        // Named like the class that prints, so that the page shows what a program says and the test reads it.
        using var Console = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };

        #region getting-started-first
        var home = Samples.VehicleTechnician;
        var learner = Transcript.For("learner-17", from: Samples.HostSchool)
            .Passed("M7", outcomes: ["7.1", "7.2"], on: new DateOnly(2026, 5, 12))
            .Build();
        var agreed = Memorandum.Between(Samples.HomeSchool, Samples.HostSchool)
            .Equates("M7/7.1", "BODY/1")
            .Build();

        var proposal = home.Match(learner, agreed, asOf: new DateOnly(2026, 6, 1));

        var body = proposal.Find("BODY")!;
        Console.WriteLine($"{body.Title}: {body.Verdict}, covered: {body.CoveredOutcomes.Count}, open: {body.OpenOutcomes.Count}");
        Console.WriteLine($"Still missing: {proposal.Progress.Missing}");
        #endregion
        Shows("getting-started-first", Console.ToString());
        Assert.NotEqual("", proposal.Explain());
        Assert.NotEqual("", proposal.ToHtml());
    }

    [Fact]
    public void The_whole_case()
    {
        using var Console = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };

        #region getting-started-case
        var request = MatchRequest.For(Samples.LearnerWithMuch, asOf: new DateOnly(2026, 6, 1))
            .Under(Samples.Memorandum)
            .With(Samples.Agreement)      // what was agreed is counted first
            .With(Samples.Enrolment)      // the version, the route and the competence area
            .With(HomeRecord.Empty);      // what was decided before: nothing yet

        var proposal = Samples.VehicleTechnician.Match(request);

        foreach (var unit in proposal.Units.Where(unit => unit.Verdict != UnitVerdict.NotCovered))
        {
            Console.WriteLine($"{unit.Title}: {unit.Verdict}, open: {unit.OpenOutcomes.Count}");
        }
        #endregion
        Shows("getting-started-case", Console.ToString());
    }

    [Fact]
    public void Documents_of_your_own()
    {
        #region getting-started-own
        var home = new Institution("school-a", "School A", country: "FR");
        var host = new Institution("school-b", "School B", country: "PL");

        var baker = Qualification.Named("Baker", by: home)
            .EqfLevel(3)
            .Unit("BREAD", "Bread", 40, unit => unit
                .Outcome("1", "Explains what happens in a dough.", OutcomeCategory.Knowledge)
                .Outcome("2", "Bakes three kinds of bread.", OutcomeCategory.Skills))
            .Unit("CAKE", "Cakes", 20, unit => unit
                .Outcome("1", "Bakes and decorates a cake.", OutcomeCategory.Skills))
            .Build();

        var agreed = Memorandum.Between(home, host).Equates("DOUGH", "BREAD/1").Equates("OVEN/2", "BREAD/2").Build();
        var learner = Transcript.For("4711", from: host).Passed("DOUGH").Passed("OVEN", ["2"]).Build();

        var proposal = baker.Match(learner, agreed, asOf: new DateOnly(2026, 6, 1));
        #endregion
        Assert.Equal(UnitVerdict.Recognisable, proposal.Find("BREAD")!.Verdict);
        Assert.Equal(UnitVerdict.NotCovered, proposal.Find("CAKE")!.Verdict);
        Assert.Equal(RouteAmount.OfPoints(new(20)), proposal.Progress.Missing);
    }

    [Fact]
    public void Keeping_a_document()
    {
        #region getting-started-json
        string json = EcvetJson.WriteQualification(Samples.VehicleTechnician);
        Qualification again = EcvetJson.ReadQualification(json);
        #endregion
        Assert.Equal(Samples.VehicleTechnician, again);
    }

    private static void Shows(string name, string printed)
    {
        var file = Path.Combine(Repository.Root, "tests", "Ecvet.Sdk.Tests", "Snippets", name + ".expected.txt");
        if (Repository.Approving)
        {
            File.WriteAllText(file, printed);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n").TrimEnd(), printed.TrimEnd());
    }
}
