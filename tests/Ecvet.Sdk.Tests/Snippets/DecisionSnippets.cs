using NodaTime;

namespace Ecvet.Tests.Snippets;

/// <summary>The code of docs/tasks/decision-records.md and docs/tasks/personal-data.md.</summary>
public class DecisionSnippets
{
    private static RecognitionCase Decided => RecognitionCase.Open(Samples.VehicleTechnician, "learner-1", MatchRequest.On(new DateOnly(2026, 6, 1)).Under(Samples.Memorandum).With(Samples.Agreement))
        .Then(new TranscriptReceived(Samples.LearnerWithMuch, new DateOnly(2026, 6, 1)))
        .Then(new Validation(Samples.HomeSchool.Id, new LocalDate(2026, 6, 3), [UnitOrOutcome.Parse("SAFETY")], TransferRoute.Partnership));

    [Fact]
    public void Acts_are_written_down_and_verified()
    {
        var decided = Decided;
        #region decision-records
        var records = decided.ToRecords();
        var stored = records.Select(record => (ReadOnlyMemory<byte>)record.ToBytes()).ToList();
        var head = records[^1].Hash;        // kept apart from the records: it shows when the last ones are missing

        var verified = DecisionChain.Verify(stored, head);
        Console.WriteLine(verified.IsIntact);
        #endregion

        #region decision-documents
        // Were they written over exactly these documents? And what would the engine of today find?
        var sameDocuments = decided.Verify(verified.Records);
        var today = decided.ReEvaluate(verified.Records[1]);
        #endregion

        #region decision-json
        var json = EcvetJson.WriteDecisionRecords(records);
        var read = EcvetJson.ReadDecisionRecords(json);      // refuses a record that was changed or moved
        var sinceThen = DecisionChain.Verify(read, head);    // and with the hash noted apart, one missing at the end
        #endregion

        #region decision-report
        Console.WriteLine(sinceThen.ToText("en", home: Samples.VehicleTechnician));
        #endregion

        Assert.True(sinceThen.IsIntact && read == records);
        Assert.True(verified.IsIntact && sameDocuments.IsIntact && !today.Differs);
    }

    [Fact]
    public void A_document_is_printed_with_the_name_of_a_person_and_nothing_else_holds_it()
    {
        #region personal-print
        var person = new ParticipantDetails("Name as on the certificate");
        var html = Samples.LearnerWithMuch.ToHtml(MobilityWords.French, person);

        Console.WriteLine(person);      // ***
        #endregion

        Assert.Contains(person.Name, html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_leaves_the_house_is_said_by_a_profile()
    {
        #region personal-export
        var profile = ExportProfile.Minimal(key: new("r-5c1f90"));      // a random key, for this receiver alone
        var leaves = Samples.LearnerWithMuch.Export(profile);
        var json = EcvetJson.WriteTranscript(leaves);

        var withGrades = Samples.LearnerWithMuch.Export(profile.With(ExportParts.Grades));
        var everything = Samples.LearnerWithMuch.Export(ExportProfile.Full);
        #endregion

        Assert.DoesNotContain("learner-1", json, StringComparison.Ordinal);
        Assert.True(withGrades != leaves && everything == Samples.LearnerWithMuch);

        #region personal-export-case
        // The receiver's proposal: the same verdicts from what leaves the house.
        var request = MatchRequest.For(Samples.LearnerWithMuch, new DateOnly(2026, 6, 1)).Under(Samples.Memorandum).With(Samples.Agreement);
        var proposal = Samples.VehicleTechnician.Match(request.Export(profile));
        #endregion

        Assert.Equal(Samples.VehicleTechnician.Match(request).Units.Select(static unit => unit.Verdict), proposal.Units.Select(static unit => unit.Verdict));
    }

    [Fact]
    public void A_further_language_is_a_table()
    {
        #region further-language
        var slovene = new MobilityWords(LanguageTag.Parse("sl"),
        [
            new(MobilityWord.Before, "Učni sporazum"),
            new(MobilityWord.Name, "Ime"),
        ]);
        var html = Samples.Agreement.ToHtml(slovene);
        foreach (var word in slovene.Missing)       // said in English until it is translated
        {
            Console.WriteLine(word);
        }
        #endregion

        Assert.Contains("Učni sporazum", html, StringComparison.Ordinal);
    }
}
