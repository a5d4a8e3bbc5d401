using System.Text;

namespace Ecvet.Trimming;

/// <summary>Lets every room of the library say something that a wrong culture, trimming or compiler would change.</summary>
internal static class EveryRoom
{
    public static IEnumerable<(string Room, string Text)> Speak()
    {
        yield return ("Points", string.Join(' ', new[] { "7.5", "0.0001", "1000", "60 ECTS" }.Select(text => Points.Parse(text).ToString())));
        yield return ("Levels", $"{new EqfLevel(4)} {OutcomeCategory.Skills}");
        yield return ("Primitives", FaultsOf(Samples.FaultyQualification()));
        yield return ("Qualifications", Samples.VehicleTechnician.Routes[0].Rule.ToText("en", Samples.VehicleTechnician) + Samples.VehicleBodyRepair.Routes[0].Rule.ToText("fr", Samples.VehicleBodyRepair));
        foreach (var (learner, proposal) in Proposals())
        {
            yield return ("Matching", $"{learner}\n{proposal.Explain("fr")}\n{proposal.Certificate}");
            yield return ("Accumulation", $"{proposal.Progress.Missing.Explain()} {proposal.Progress.Explain("fr", proposal.Home)}");
            yield return ("Reporting", $"{proposal.ToText()}\n{proposal.ToHtml("fr")}\n{proposal.ToSvg()}");
        }

        yield return ("Qualifications as Mermaid", Samples.VehicleTechnician.Routes[0].Rule.ToMermaid("fr", Samples.VehicleTechnician));
        yield return ("Checking", string.Join('\n', Checks()));
        yield return ("Json", string.Join('\n', Documents()));
    }

    private static string FaultsOf(QualificationBuilder builder)
    {
        if (builder.TryBuild(out _, out var findings))
        {
            return "no fault";
        }

        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            text.Append(finding).Append('\n').Append(finding.Text("en")).Append('\n').Append(finding.WayOut("fr")).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<(string Learner, RecognitionProposal Proposal)> Proposals()
    {
        var home = Samples.VehicleTechnician.Compile();
        yield return ("much", home.Match(MatchRequest.For(Samples.LearnerWithMuch, asOf: new DateOnly(2026, 6, 1)).Under(Samples.Memorandum).With(Samples.Agreement).With(Samples.Enrolment)));
        yield return ("outside", home.Match(MatchRequest.For(Samples.LearnerOutsideMemorandum, asOf: new DateOnly(2026, 6, 1)).Under(Samples.Memorandum)));
        yield return ("second", home.Match(MatchRequest.For(Samples.LearnerWithSecondMobility, asOf: new DateOnly(2026, 12, 1)).Under(Samples.Memorandum).With(Samples.SecondMobilityEnrolment).With(Samples.SecondMobilityRecord)));
    }

    private static IEnumerable<string> Checks()
    {
        CheckResult[] results = [Samples.VehicleTechnician.Check(), Samples.Memorandum.Check(CheckProfile.After2020), Samples.Agreement.Check(CheckProfile.ErasmusPlus), Samples.LearnerWithMuch.Check()];
        return results.SelectMany(result => result.Diagnostics).Select(finding => $"{finding} {finding.Text("fr")}");
    }

    private static IEnumerable<string> Documents()
    {
        yield return Returned(Samples.VehicleTechnician, EcvetJson.WriteQualification, EcvetJson.ReadQualification);
        yield return Returned(Samples.VehicleBodyRepair, EcvetJson.WriteQualification, EcvetJson.ReadQualification);
        yield return Returned(Samples.Memorandum, EcvetJson.WriteMemorandum, EcvetJson.ReadMemorandum);
        yield return Returned(Samples.Agreement, EcvetJson.WriteLearningAgreement, EcvetJson.ReadLearningAgreement);
        yield return Returned(Samples.LearnerWithMuch, EcvetJson.WriteTranscript, EcvetJson.ReadTranscript);
        yield return Returned(Samples.LearnerOutsideMemorandum, EcvetJson.WriteTranscript, EcvetJson.ReadTranscript);
        yield return Returned(Samples.LearnerWithSecondMobility, EcvetJson.WriteTranscript, EcvetJson.ReadTranscript);
    }

    private static string Returned<T>(T document, Func<T, bool, string> write, Func<string, JsonReadOptions?, T> read)
        where T : IEquatable<T>
    {
        var json = write(document, true);
        return read(json, null).Equals(document) ? json : throw new InvalidOperationException($"A {typeof(T).Name} came back changed.");
    }
}
