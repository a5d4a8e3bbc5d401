using Ecvet.Exchange;
using Ecvet.Exchange.Edc;
using Ecvet.Tests.Exchange;
using NodaTime;

namespace Ecvet.Tests.Register;

/// <content>What is found in European Digital Credentials, and what is lost on the way.</content>
internal static partial class FindingExamples
{
    private const string Assessed = ",\"provenBy\":{\"id\":\"urn:a:1\",\"type\":\"LearningAssessment\",\"title\":{\"en\":\"Cooking\"},\"grade\":{\"type\":\"Note\",\"noteLiteral\":{\"en\":\"8\"}}";

    private static IEnumerable<FindingExample> OfEdc =>
    [
        EdcRead("ECV5101", "an empty object", "{}"),
        EdcWritten("ECV5102", "an issuer without a country", static () => Transcript.For("l", new Institution("school", "School")).IssuedOn(new DateOnly(2026, 1, 1)).Build().ToEdc()),
        EdcWritten("ECV5103", "a complete credential without a legal identifier", static () => EdcDocuments.Sample),
        EdcWritten("ECV5104", "a complete credential without a moment of issue", static () => EdcDocuments.Sample),
        EdcRead("ECV5105", "a sealed envelope", SealedEnvelope),
        EdcWritten("ECV5106", "a credential from a sealed envelope", static () => EdcCredential.Read(SealedEnvelope).ThrowIfErrors()),
        EdcRead("ECV5107", "`\"title\": \"Cooking\"`", EdcDocuments.Foreign(EdcDocuments.Achievement("", title: "\"Cooking\""))),
        EdcRead("ECV5108", "`2026-06-30T22:00:00Z`", EdcDocuments.Foreign(EdcDocuments.Achievement(",\"awardedBy\":{\"awardingDate\":\"2026-06-30T22:00:00Z\"}"))),
        EdcWritten("ECV5109", "an outcome of the category competence", static () => EdcDocuments.Sample),
        EdcWritten("ECV5110", "a transcript for recognition", static () => EdcDocuments.Sample),
        EdcRead("ECV5111", "`\"point\": \"5\"` alone", EdcDocuments.Foreign(EdcDocuments.Achievement(",\"creditReceived\":{\"point\":\"5\"}"))),
        EdcRead("ECV5112", "points with the identifier of ECVET, misspelt", EdcDocuments.Foreign(EdcDocuments.Achievement(",\"creditReceived\":{\"point\":\"5\",\"framework\":\"http://data.europa.eu/snb/education-credit/60b314e827\"}"))),
        EdcWritten("ECV5113", "5 CFU", static () => Lone(new("s", "U"), points: new Points(5, new("CFU"))).ToEdc()),
        EdcRead("ECV5115", "the European level 9", EdcDocuments.Unit(",\"eqfLevel\":\"http://data.europa.eu/snb/eqf/9\"")),
        EdcWritten("ECV5116", "level 3 of a framework `Own`", static () => Lone(new("s", "U"), level: new(null, new("Own", "3"))).ToEdc()),
        EdcRead("ECV5117", "a grade and no word on the result", EdcDocuments.Foreign(EdcDocuments.Achievement(Assessed + "}"))),
        EdcWritten("ECV5118", "a pass without a grade", static () => Lone(new("s", "U")).ToEdc()),
        EdcRead("ECV5119", "a member `titel`", EdcDocuments.Foreign(EdcDocuments.Achievement(",\"titel\":{\"de\":\"Kochen\"}"))),
        EdcRead("ECV5120", "a person with the identifier of the issuer", EdcDocuments.Foreign(EdcDocuments.Achievement(",\"supplementaryDocument\":{\"id\":\"http://school.example/1\",\"type\":\"WebResource\"}"))),
        EdcWritten("ECV5121", "another title for one of two achievements that are alike", static () => Retitled()),
        EdcWritten("ECV5122", "a qualification with its rule", static () => EdcDocuments.Sample),
        EdcWritten("ECV5123", "a unit with criteria of assessment", static () => EdcDocuments.Sample),
        EdcWritten("ECV5124", "a unit of level 4 and a credit of level 5", static () => LevelledTwice()),
        EdcWritten("ECV5125", "a title without a language", static () => EdcDocuments.Sample),
        EdcWritten("ECV5126", "a demonstration in real work", static () => Lone(new("s", "U"), type: AssessmentType.WorkDemonstration).ToEdc()),
        EdcWritten("ECV5127", "a unit with a level, as a specification of an achievement", static () => Lone(new("s", "U"), level: new(new EqfLevel(4))).ToEdc(unitForm: EdcUnitForm.AchievementSpecification)),
        EdcRead("ECV5128", "`urn:epass:org:1`", EdcDocuments.Foreign(EdcDocuments.Achievement(",\"awardedBy\":{\"awardingBody\":{\"id\":\"urn:epass:org:1\",\"type\":\"Organisation\"}}"))),
        EdcRead("ECV5129", "an achievement with a specification and parts", EdcDocuments.Foreign(EdcDocuments.Achievement(",\"specifiedBy\":{\"id\":\"urn:q:1\",\"type\":\"Qualification\"},\"hasPart\":{\"id\":\"urn:p:1\",\"type\":\"LearningAchievement\",\"title\":{\"en\":\"Part\"}}"))),
        EdcWritten("ECV5130", "a transcript without a day of issue", static () => Transcript.For("l", Samples.HostSchool).Build().ToEdc()),
        EdcWritten("ECV5131", "a unit that was only failed", static () => Lone(new("s", "U"), result: AssessmentResult.Failed).ToEdc()),
        new("ECV5132", "a text whose language is not said, beside an English one", static () => Findings(EdcDocuments.Sample.Write(EdcForm.Upload, EdcVersion.Ebsi))),
    ];

    private static string SealedEnvelope => $$"""{"payload":{{System.Text.Json.JsonSerializer.Serialize(EdcDocuments.Foreign(EdcDocuments.Achievement("")))}},"signatures":[{"signature":"x"}]}""";

    private static FindingExample EdcRead(string code, string given, string text) => new(code, given, () =>
    {
        var read = EdcCredential.Read(text);
        return read.Diagnostics.Concat(read.Losses.Select(static loss => loss.Finding));
    });

    private static FindingExample EdcWritten(string code, string given, Func<EdcCredential> credential) => new(code, given, () => Findings(credential().Write()));

    private static IEnumerable<Diagnostic> Findings(ExchangeWrite written) => written.Diagnostics.Concat(written.Losses.Select(static loss => loss.Finding));

    private static Transcript Lone(UnitId unit, Points? points = null, QualificationLevel? level = null, AssessmentType type = AssessmentType.Unspecified, AssessmentResult result = AssessmentResult.Passed) =>
        Transcript.For("learner", Samples.HostSchool).IssuedOn(new DateOnly(2026, 7, 1)).Credit(new Credit(unit, [new(result, new LocalDate(2026, 6, 1), type: type)], points: points, level: level)).Build();

    private static EdcCredential LevelledTwice()
    {
        var unit = new LearningUnit(new("s", "U"), "Unit", level: new(new EqfLevel(4)));
        return Lone(unit.Id, level: new(new EqfLevel(5))).ToEdc() with { Units = [new(unit)] };
    }

    /// <summary>Two claims alike in type, title and code: which of them is meant can not be told.</summary>
    private static EdcCredential Retitled()
    {
        var alike = EdcDocuments.Achievement("").Replace("urn:achievement:1", "urn:epass:achievement:2", StringComparison.Ordinal);
        var read = EdcCredential.Read(EdcDocuments.Foreign("[" + EdcDocuments.Achievement("") + "," + alike + "]")).ThrowIfErrors();
        var first = read.Transcript.Credits[0];
        return read.With(Transcript.For("urn:person:1", read.Transcript.Issuer).Credit(new Credit(first.Unit, first.Assessments, title: LocalizedText.Of("en", "Other"), id: first.Id)).Build());
    }
}
