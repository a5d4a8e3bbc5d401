#:project ../../src/Ecvet.Sdk/Ecvet.Sdk.csproj
#:property PublishAot=false

// A stay abroad from start to finish, on data that ships: memorandum, agreement, a change during the stay, transcript, recognition, return.
// dotnet run docs/samples/mobility.cs -- return.html   writes the return report there.
using Ecvet;
using Ecvet.Checking;
using NodaTime;

var home = Samples.VehicleTechnician;
var memorandum = Samples.Memorandum;
var office = Samples.HomeSchool.Id;
var schools = new[] { Samples.HomeSchool, Samples.HostSchool };

Console.WriteLine("THE MEMORANDUM");
Console.WriteLine($"{string.Join(" and ", memorandum.Parties.Select(party => party.Institution.Name.In("en")))}, in force {memorandum.Validity}, {memorandum.Equivalences.Count} equivalences");
Console.WriteLine($"Findings under the Recommendation of 2009: {memorandum.Check().Diagnostics.Count}");

Console.WriteLine("\nTHE AGREEMENT");
var text = Samples.Agreement.SignedBy(null);
var today = MatchRequest.On(new DateOnly(2026, 1, 9)).Under(memorandum).With(Samples.Enrolment).Knowing(Samples.VehicleBodyRepair);
#region foresee
var foresight = text.Foresee(home, today);
Console.WriteLine(foresight.Explain());
foreach (var item in foresight.Items.Where(item => !item.IsCovered))
{
    Console.WriteLine($"{item.Agreed.Home}: {item.Open.Count} outcomes would stay open");
}
#endregion
var life = AgreementLife.Begin(text, AgreementSignatory.Home, new DateOnly(2026, 1, 9))
    .Approve(AgreementSignatory.Learner, new DateOnly(2026, 1, 12))
    .Approve(AgreementSignatory.Home, new DateOnly(2026, 1, 14));
Console.WriteLine($"{life.State}; next: {Next(new DateOnly(2026, 1, 15))}");
life = life.Approve(AgreementSignatory.Host, new DateOnly(2026, 1, 19));
Console.WriteLine($"{life.State}, version {life.Current!.Version} since {life.Current.InForceSince:uuuu-MM-dd}");

Console.WriteLine("\nA CHANGE DURING THE STAY");
var mathematics = new AgreedItem(UnitOrOutcome.Parse("vehicle-fi:MATHSCIENCE"), Samples.VehicleBodyRepair.Units.Where(unit => unit.Id.Code is "P2" or "P5").Select(unit => (UnitOrOutcome)unit.Id));
var amended = life.Current.Amended(items: [.. life.Current.Items, mathematics]);
life = life.Then(new AgreementProposal(AgreementSignatory.Host, new LocalDate(2026, 3, 9), amended, "There is a place in the mathematics course."));
var stale = life.Do(new AgreementApproval(AgreementSignatory.Learner, new LocalDate(2026, 3, 10), of: text));
Console.WriteLine($"Refused: {stale.Refusals[0].Text("en")} {stale.Refusals[0].WayOut("en")}");
foreach (var party in Enum.GetValues<AgreementSignatory>())
{
    life = life.Approve(party, new DateOnly(2026, 3, 11));
}

Console.WriteLine($"{life.State}, version {life.Current!.Version}; on 10 March version {life.VersionOn(new DateOnly(2026, 3, 10))!.Version} was in force");
life = life.Then(new AgreementCompletion(new LocalDate(2026, 5, 29)));
Console.WriteLine(life.State);

Console.WriteLine("\nTHE TRANSCRIPT AND THE DECISIONS");
var file = RecognitionCase.Open(home, "learner-1", today.AsAt(new LocalDate(2026, 6, 1)).With(life.Current!))
    .Then(new TranscriptReceived(Samples.LearnerWithMuch, new DateOnly(2026, 6, 1)));
var validation = new LocalDate(2026, 6, 3);
var byPartnership = file.NextOn(validation).Single(act => act.Kind == ActKind.Validation && act.Route == TransferRoute.Partnership);
file = file.Then(new Validation(office, validation, byPartnership.Items, TransferRoute.Partnership));
Console.WriteLine($"Validated by the partnership route: {byPartnership.Items.Count} outcomes");
var day = new LocalDate(2026, 6, 5);
foreach (var unit in file.NextOn(day).Single(act => act.Kind == ActKind.Recognition).Items)
{
    file = file.Then(new RecognitionDecision(office, day, unit.Unit));
    Console.WriteLine($"Recognised: {unit}");
}

var body = file.Do(new RecognitionDecision(office, day, UnitId.Parse("BODY")));
Console.WriteLine($"Not possible: {body.Refusals[0].Text("en")} {body.Refusals[0].WayOut("en")}");
file = file.Then(new RecognitionDecision(office, day, UnitId.Parse("BODY"), RecognitionEffect.OutcomesAttested));

Console.WriteLine("\nTHE RETURN");
#region return
var stay = file.ReturnOn(new DateOnly(2026, 6, 8));
var options = new ReportOptions("en", institutions: schools);
Console.WriteLine(stay.ToText(options));
if (args.Length > 0)
{
    File.WriteAllText(args[0], stay.ToHtml(options));
}
#endregion

Console.WriteLine("\nTHE RECORDS");
var records = file.ToRecords();
Console.WriteLine($"{records.Count} records, each chained to the one before; intact: {DecisionChain.Verify(records.Select(record => (ReadOnlyMemory<byte>)record.ToBytes()), records[^1].Hash).IsIntact}");

string Next(DateOnly when) => string.Join("; ", life.NextOn(when).Select(act => $"{act.Kind} ({string.Join(", ", act.By)})"));
