#:project ../../src/Ecvet.Sdk/Ecvet.Sdk.csproj
#:property PublishAot=false

// Decisions written down, stored, read back years later, and what of a learner's documents leaves the house: dotnet run docs/samples/records.cs -- FOLDER
// With a folder the records are written there as JSON, and what their verification found as a page. Everything is invented.
using Ecvet;
using NodaTime;

var home = Samples.VehicleTechnician;
var office = Samples.HomeSchool.Id;
var request = MatchRequest.On(new DateOnly(2026, 6, 1)).Under(Samples.Memorandum).With(Samples.Agreement).With(Samples.Enrolment);

Console.WriteLine("THE RECORDS OF A CASE");
var decided = RecognitionCase.Open(home, "learner-1", request)
    .Then(new TranscriptReceived(Samples.LearnerWithMuch, new DateOnly(2026, 6, 1)))
    .Then(new Validation(office, new LocalDate(2026, 6, 3), [UnitOrOutcome.Parse("SERVICE")], TransferRoute.Partnership))
    .Then(new RecognitionDecision(office, new LocalDate(2026, 6, 5), UnitId.Parse("SERVICE")));
var records = decided.ToRecords();
var head = records[^1].Hash;        // noted apart: it shows when records are missing at the end
foreach (var record in records)
{
    Console.WriteLine($"{record.Number}: {record.Kind} on {record.On:uuuu-MM-dd}; the engine found {(record.Findings.Count == 0 ? "nothing to say" : string.Join(", ", record.Findings.Select(finding => $"{finding.Unit} {finding.Verdict}")))}");
}

Console.WriteLine("\nSTORED AS JSON AND READ BACK");
var json = EcvetJson.WriteDecisionRecords(records, indented: true);
var read = EcvetJson.ReadDecisionRecords(json);
var verified = DecisionChain.Verify(read, head);
Console.WriteLine($"As it was written: {read == records}; chain intact to its end: {verified.IsIntact}; the learner's key is in it: {json.Contains("learner-1")}");
Console.WriteLine($"Written over exactly these documents: {decided.Verify(read).IsIntact}; today's engine finds something else: {decided.ReEvaluate(read[^1]).Differs}");

Console.WriteLine("\nONE BYTE IS CHANGED");
#region records-changed
// Somebody moves the decision by a day: one byte. It is still JSON, and still a day.
var moved = json.Replace("\"2026-06-05\"", "\"2026-06-06\"");
if (!EcvetJson.TryReadDecisionRecords(moved, out _, out var findings))
{
    foreach (var finding in findings)
    {
        Console.WriteLine($"{finding.Code} {finding.Path}: {finding.Text("en")} {finding.WayOut("en")}");
    }
}
#endregion

Console.WriteLine("\nTHE LAST RECORD IS LOST");
var shorter = DecisionChain.Verify(read.Take(2), head);
Console.WriteLine($"{shorter.Diagnostics[0].Code}: {shorter.Diagnostics[0].Text("en")}");

Console.WriteLine("\nWHAT LEAVES THE HOUSE");
#region records-export
// A receiver abroad gets what it needs, under a key that is known to this receiver alone; the next home school gets everything.
var minimal = Samples.LearnerWithMuch.Export(ExportProfile.Minimal(key: new("r-5c1f90")));
var full = Samples.LearnerWithMuch.Export(ExportProfile.Full);
#endregion
foreach (var (profile, transcript) in new[] { ("minimal", minimal), ("full", full) })
{
    var assessments = transcript.Credits.SelectMany(credit => credit.Assessments).ToList();
    var verdicts = home.Match(MatchRequest.For(transcript, new DateOnly(2026, 6, 1)).Under(Samples.Memorandum)).Units.Count(unit => unit.Verdict == UnitVerdict.Recognisable);
    Console.WriteLine($"{profile}: {transcript.Credits.Count} credits, {assessments.Count(found => found.Result == AssessmentResult.Failed)} failed attempts, {assessments.Count(found => found.Grade is not null)} grades, the key by which the school knows the learner: {transcript.Learner.Value == "learner-1"}; a receiver finds {verdicts} units recognisable");
}

if (args.Length > 0)
{
    Directory.CreateDirectory(args[0]);
    File.WriteAllText(Path.Combine(args[0], "records.json"), json);
    foreach (var language in new[] { "en", "fr" })
    {
        File.WriteAllText(Path.Combine(args[0], $"records.{language}.html"), verified.ToHtml(language, home));
    }
}
