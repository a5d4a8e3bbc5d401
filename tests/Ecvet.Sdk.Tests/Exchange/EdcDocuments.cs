using Ecvet.Exchange.Edc;
using NodaTime;

namespace Ecvet.Tests.Exchange;

/// <summary>Credentials for tests: one of a sample transcript with everything, and small documents of other issuers.</summary>
internal static class EdcDocuments
{
    public static Instant Noon { get; } = Instant.FromUtc(2026, 7, 1, 12, 0);

    /// <summary>The sample transcript with its qualification, a stay abroad and a recognised unit.</summary>
    public static EdcCredential Sample
    {
        get
        {
            var stay = EdcActivity.From(Samples.Agreement, LocalizedText.Of("en", "Stay abroad"));
            var recognised = new Achievement(Samples.VehicleTechnician.Units[0].Id, new Points(5), source: AchievementSource.Transfer, recognisedOn: new LocalDate(2026, 7, 1), title: LocalizedText.Of("en", "Unit"));
            return Samples.LearnerWithMuch.ToEdc(
                Samples.VehicleBodyRepair,
                new(LocalizedText.Of("en", "Ada"), LocalizedText.Of("en", "Example"), dateOfBirth: new LocalDate(2007, 3, 1)),
                fields: [EducationField.Parse("0716")],
                institutions: [Samples.HomeSchool, Samples.OtherSchool],
                activities: [stay],
                recognitions: [new(recognised, Samples.HomeSchool.Id, [stay.Id])]);
        }
    }

    /// <summary>A small transcript with every text in a language.</summary>
    public static Transcript Small => Transcript.For("learner-17", new Institution("http://school.example/1", LocalizedText.Of("en", "School").With("it", "Scuola"), "IT")).IssuedOn(new DateOnly(2026, 6, 30)).Id("T-1")
        .Credit(new Credit(
            new("scheme", "U1"), [new(AssessmentResult.Passed, new LocalDate(2026, 6, 12), grade: new("8/10", new("IT-10")), type: AssessmentType.Practical, setting: LearningSetting.Formal, mode: LearningMode.WorkBased)],
            "2", LocalizedText.Of("en", "Prepare a menu"), new(new EqfLevel(4), new("IT NQF", "4")), new Points(12.5m))).Build();

    /// <summary>A document of another issuer with one claim.</summary>
    public static string Foreign(string claim, string rest = "") =>
        $$$"""{"@context":["https://www.w3.org/2018/credentials/v1","http://data.europa.eu/snb/model/context/edc-ap"],"id":"urn:credential:1","type":["VerifiableCredential","EuropeanDigitalCredential"],"issuer":{"id":"http://school.example/1","type":"Organisation","legalName":{"en":"School"}},"validFrom":"2026-07-01T10:00:00Z","credentialSubject":{"id":"urn:person:1","type":"Person","hasClaim":{{{claim}}} }{{{rest}}} }""";

    public static string Achievement(string rest, string title = """{"en":"Cooking"}""") => $$"""{"id":"urn:achievement:1","type":"LearningAchievement","title":{{title}}{{rest}} }""";

    public static string Unit(string rest) => Foreign(Achievement(""","specifiedBy":{"id":"urn:unit:1","type":"Qualification","title":{"en":"Cooking"},"identifier":{"id":"urn:identifier:1","type":"Identifier","notation":"U1"}""" + rest + "}"));
}
