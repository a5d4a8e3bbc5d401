#:project ../../src/Ecvet.Sdk/Ecvet.Sdk.csproj
#:property PublishAot=false

// A learner's journey around a stay abroad, from before the departure to the follow-up: dotnet run docs/samples/journey.cs -- FOLDER
// With a folder the learner's page is written there as HTML and SVG, in English and French. Everything is invented.
using Ecvet;

#region journey
KeyCompetence Key(string code) => KeyCompetences.Find(KeyCompetenceEdition.Of2018, code)!;
var journey = LearnerJourney.Begin(
    new LearnerKey("learner-17"),
    stay: ValidityPeriod.Between(new DateOnly(2026, 3, 2), new DateOnly(2026, 5, 29)),
    on: new(2026, 1, 12),
    goals:
    [
        new JourneyGoal("speak", Key("multilingual"), "Explain a repair to a customer in English", subjects: ["English"]),
        new JourneyGoal("join", Key("citizenship"), "Find out how young people take part in my host town", subjects: ["Civics"]),
    ],
    activities:
    [
        new JourneyActivity("words", JourneyActivityKind.Quiz, JourneyPhase.Before, "Fifty words of the workshop", ["speak"], badge: "Workshop words", passAt: 0.8m),
        new JourneyActivity("interview", JourneyActivityKind.Challenge, JourneyPhase.During, "Interview somebody of the town council", ["join"], badge: "Curious citizen"),
        new JourneyActivity("talk", JourneyActivityKind.Task, JourneyPhase.After, "Tell my class what I learnt", ["speak", "join"]),
        new JourneyActivity("letter", JourneyActivityKind.Task, JourneyPhase.FollowUp, "Write to the ones who go next", ["speak"]),
    ]);
journey = journey
    .Assess(new SelfAssessment(new(2026, 1, 12), (Key("multilingual"), 2), (Key("citizenship"), 1)))
    .Take("words", on: new(2026, 2, 10), score: 0.6m)      // not enough yet
    .Take("words", on: new(2026, 2, 20), score: 0.9m)
    .Take("interview", on: new(2026, 4, 14));
#endregion

#region journey-changed
// The plan is changed during the stay, with a reason; the earlier version stays.
journey = journey.Change(
    new(2026, 4, 20), "The firm asked for a safety poster.",
    journey.Plan.Goals,
    [.. journey.Plan.Activities, new JourneyActivity("poster", JourneyActivityKind.Task, JourneyPhase.During, "A safety poster in two languages", ["speak"])]);
journey = journey.Take("poster", new(2026, 5, 8)).Take("talk", new(2026, 6, 10))
    .Assess(new SelfAssessment(new(2026, 6, 12), (Key("multilingual"), 4), (Key("citizenship"), 2)));
Console.WriteLine(journey.ToText());
#endregion

if (args.Length > 0)
{
    Directory.CreateDirectory(args[0]);
    foreach (var language in new[] { "en", "fr" })
    {
        File.WriteAllText(Path.Combine(args[0], $"journey.{language}.html"), journey.ToHtml(new ReportOptions(language)));
        File.WriteAllText(Path.Combine(args[0], $"journey.{language}.svg"), journey.ToSvg(new ReportOptions(language)));
    }
}
