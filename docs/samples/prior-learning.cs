#:project ../../src/Ecvet.Sdk/Ecvet.Sdk.csproj
#:property PublishAot=false

// A person who never went to the school has prior learning recognised: dotnet run docs/samples/prior-learning.cs -- FOLDER
// With a folder the request is written there as HTML and SVG, in English and French. Person, order and evidence are invented.
using Ecvet;

#region prior-learning
var home = Samples.VehicleTechnician;
var school = Samples.HomeSchool.Id;
var policy = new PriorLearningPolicy("Order on prior learning (invented)", evidenceNotOlderThanMonths: 60);
var request = PriorLearningRequest.Receive(home, "person-7", new DateOnly(2026, 3, 2), policy).ThrowIfRefused();

// Identification: what may be there? Documentation: what shows it?
UnitId surface = home.Units.Single(unit => unit.Id.Code == "SURFACE").Id, safety = home.Units.Single(unit => unit.Id.Code == "SAFETY").Id;
request = request
    .Then(PriorLearningStep.Identify(school, new(2026, 3, 9), surface, safety))
    .Then(PriorLearningStep.AddEvidence(new(2026, 3, 12), new("works", EvidenceForm.WorkSample, new("Photographs of repairs", date: new(2025, 11, 3)), [surface])))
    .Then(PriorLearningStep.AddEvidence(new(2026, 3, 12), new("badge", EvidenceForm.Badge, new("Safety badge", date: new(2026, 1, 5)), [safety])))
    .Then(PriorLearningStep.Judge(school, new(2026, 3, 20), EvidenceJudgement.Accepted("works")));
#endregion
Console.WriteLine(request.ToText(new DateOnly(2026, 3, 20)));

#region prior-learning-refused
// A badge is evidence and never credit: the direct route is refused, and the refusal says what would change it.
var refused = request.Do(PriorLearningStep.Assess(school, new(2026, 3, 23), PriorLearningRoute.Direct, [safety]));
foreach (var reason in refused.Refusals.Take(1))
{
    Console.WriteLine($"{reason.Code}: {reason.Text()} {reason.WayOut()}");
}
#endregion

#region prior-learning-certified
// Documents carry the one unit, a demonstration the other; the school then validates and recognises.
request = request
    .Then(PriorLearningStep.Assess(school, new(2026, 3, 23), PriorLearningRoute.Direct, [surface]))
    .Then(PriorLearningStep.Assess(school, new(2026, 4, 15), PriorLearningRoute.ByDemonstration, [safety]));
var certified = request.ContinueIn(RecognitionCase.Open(home, "person-7", MatchRequest.On(new DateOnly(2026, 3, 2)))).ThrowIfRefused()
    .Then(new Validation(school, new(2026, 4, 20), [surface, safety], TransferRoute.IndividualProcedure))
    .Then(new RecognitionDecision(school, new(2026, 4, 20), surface))
    .Then(new RecognitionDecision(school, new(2026, 4, 20), safety));
#endregion
Console.WriteLine();
Console.WriteLine(request.Explain(new DateOnly(2026, 4, 20)));
Console.WriteLine($"Recognised: {string.Join(", ", certified.Record.Achievements.Select(achievement => achievement.Unit.Code))}; {certified.ProposalOn(new DateOnly(2026, 4, 20)).Progress.Counted} of {home.TotalPoints}, as by the formal route.");

if (args.Length > 0)
{
    Directory.CreateDirectory(args[0]);
    foreach (var language in new[] { "en", "fr" })
    {
        File.WriteAllText(Path.Combine(args[0], $"prior-learning.{language}.html"), request.ToHtml(new DateOnly(2026, 4, 20), new ReportOptions(language)));
        File.WriteAllText(Path.Combine(args[0], $"prior-learning.{language}.svg"), request.ToSvg(new DateOnly(2026, 4, 20), new ReportOptions(language)));
    }
}
