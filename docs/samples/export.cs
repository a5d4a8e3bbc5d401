#:project ../../src/Ecvet.Sdk/Ecvet.Sdk.csproj
#:property PublishAot=false

// Writes one qualification and one transcript of the samples to the formats that Europe uses, and says what each could not carry:
// dotnet run docs/samples/export.cs -- FOLDER. Without a folder it writes to one of its own below the folder of temporary files, and says where.
using Ecvet;
using Ecvet.Exchange;
using Ecvet.Exchange.Edc;
using Ecvet.Exchange.Elmo;
using NodaTime;

var folder = args.Length > 0 ? args[0] : Path.Combine(Path.GetTempPath(), "ecvet-export-" + Guid.NewGuid().ToString("N"));
Directory.CreateDirectory(folder);
var home = Samples.VehicleTechnician;
var host = Samples.VehicleBodyRepair;
var transcript = Samples.LearnerWithMuch;

// A credential names the person; the form for upload waits for the European issuer, who seals it.
var credential = transcript.ToEdc(
    host,
    new EdcLearner(LocalizedText.Of("en", "Ada"), LocalizedText.Of("en", "Example"), dateOfBirth: new(2007, 3, 1)),
    fields: [EducationField.Parse("0716")],
    institutions: [Samples.HomeSchool],
    activities: [EdcActivity.From(Samples.Agreement, LocalizedText.Of("en", "Stay at the hosting school"))]);
Write("transcript.edc.jsonld", credential.Issued(Instant.FromUtc(2026, 6, 1, 10, 0), "VATSI-12345678").Write());
Write("transcript.edc-upload.json", credential.Write(EdcForm.Upload));

#region export-loq
var dataset = home.ToLoq([EducationField.Parse("0716")], [LanguageTag.Parse("fi"), LanguageTag.Parse("sv")]);
Write("qualification.loq.xml", dataset.Write());
#endregion

#region export-elmo
// ELMO asks for a name, which a transcript never holds: it is said here and stands in the document only.
var learner = new ElmoLearner("Ada", "Example", new(2007, 3, 1));
Write("transcript.elmo1.xml", transcript.ToElmo(learner, "https://host.example").Write());
#endregion

#region export-recognition
// The home school's report in ELMO 2: what was decided in the case, on the ground of which results.
var office = Samples.HomeSchool.Id;
var decided = RecognitionCase.Open(home, transcript.Learner, MatchRequest.On(new DateOnly(2026, 6, 1)).Under(Samples.Memorandum).With(Samples.Agreement))
    .Then(new TranscriptReceived(transcript, new DateOnly(2026, 6, 1)))
    .Then(new Validation(office, new(2026, 6, 3), [UnitOrOutcome.Parse("SERVICE")], TransferRoute.Partnership))
    .Then(new RecognitionDecision(office, new(2026, 6, 4), UnitId.Parse("SERVICE"), reason: LocalizedText.Of("en", "M1 and M2 together cover the outcomes of the unit.")))
    .Then(new Refusal(office, new(2026, 6, 4), UnitId.Parse("BODY"), LocalizedText.Of("en", "One outcome is open."), LocalizedText.Of("en", "The partner's unit M9.")));
var byHome = decided.ToElmo(learner, issuedOn: new DateOnly(2026, 6, 4), pageOf: school => school.Id == office ? "https://home.example" : "https://host.example");
var both = new ElmoDocument(learner, [new ElmoReport(transcript, "https://host.example"), .. byHome.Reports]);
Write("transcript.elmo2.xml", both.Write(ElmoVersion.V2));
#endregion

#region export-badge
var badge = transcript.ToOpenBadges("https://host.example", new DateOnly(2026, 5, 27), "did:example:learner-1", host).First(badge => badge.Credit.Unit.Code == "M7");
Write("unit.ob3.json", badge.Write());
#endregion

#region export-case
Write("framework.case11.json", home.ToCase("https://home.example/case", new DateOnly(2026, 7, 1)).Write());
#endregion

// Where is said beside the output: what is written is the same everywhere, the folder is not.
Console.Error.WriteLine($"Written to {folder}");

void Write(string name, ExchangeWrite written)
{
    File.WriteAllText(Path.Combine(folder, name), written.ThrowIfErrors());
    Console.WriteLine($"{name}: {written.Losses.Count} losses");
    foreach (var loss in written.Losses.GroupBy(loss => (loss.Kind, loss.Finding.Code, Text: loss.Text())).OrderBy(group => group.Key))
    {
        Console.WriteLine($"  {loss.Key.Kind} {loss.Key.Code}, {loss.Count()} times, first at {loss.First().ModelPath}: {loss.Key.Text}");
    }

    foreach (var finding in written.Diagnostics)
    {
        Console.WriteLine($"  {finding}");
    }
}
