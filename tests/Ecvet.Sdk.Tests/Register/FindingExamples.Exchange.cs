using Ecvet.Exchange;
using Ecvet.Exchange.Elmo;

namespace Ecvet.Tests.Register;

/// <content>What is found in documents of other formats, and what is lost in them.</content>
internal static partial class FindingExamples
{
    private static Institution ElmoIssuer => new("IPE", "Example school", "IT");

    private static IEnumerable<FindingExample> OfExchange =>
    [
        Elmo("ECV5001", "a document of more than 10 bytes, and `MaximumBytes` is 10", "<elmo>1234567890</elmo>", new(maximumBytes: 10)),
        Elmo("ECV5002", "`<elmo>`", "<elmo>"),
        Elmo("ECV5003", "a document with a document type", "<!DOCTYPE elmo [<!ENTITY a \"a\">]><elmo>&a;</elmo>"),
        Elmo("ECV5004", "three levels, and `MaximumDepth` is 2", "<a><b><c/></b></a>", new(maximumDepth: 2)),
        Elmo("ECV5005", "three attributes, and `MaximumItems` is 2", "<a b=\"\" c=\"\" d=\"\"/>", new(maximumItems: 2)),
        Elmo("ECV5006", "a text of four characters, and `MaximumTextLength` is 3", "<a>1234</a>", new(maximumTextLength: 3)),
        Elmo("ECV5007", "a page of HTML", "<html/>"),
        Elmo("ECV5009", "a document without a learner", "<elmo xmlns=\"https://github.com/emrex-eu/elmo-schemas/tree/v1\"/>"),
        ElmoWith("ECV5010", "`<value>twelve</value>`", "<value>12.5</value>", "<value>twelve</value>"),
        ElmoWith("ECV5011", "the European level 9", "<value>4</value>", "<value>9</value>"),
        ElmoWith("ECV5012", "`<country>Italy</country>`", "<country>IT</country>", "<country>Italy</country>"),
        ElmoWith("ECV5013", "`<date>12.6.2026</date>`", "<date>2026-06-12</date>", "<date>12.6.2026</date>"),
        ElmoWith("ECV5014", "`<issueDate>today</issueDate>`", "<issueDate>2026-07-01T00:00:00Z</issueDate>", "<issueDate>today</issueDate>"),
        ElmoWith("ECV5015", "`<issueDate>2026-07-01T00:00:00</issueDate>`", "<issueDate>2026-07-01T00:00:00Z</issueDate>", "<issueDate>2026-07-01T00:00:00</issueDate>"),
        ElmoWith("ECV5016", "`<value>12,5</value>`", "<value>12.5</value>", "<value>12,5</value>"),
        ElmoWith("ECV5021", "an attachment", "</report>", "<attachment/></report>"),
        new("ECV5022", "what was kept of ELMO 1, written as ELMO 2", static () => Said(ElmoDocument.Read(ElmoText().Replace("</report>", "<attachment/></report>", StringComparison.Ordinal)).Value!.Write(ElmoVersion.V2))),
        ElmoWith("ECV5023", "a day with a time zone", "<date>2026-06-12</date>", "<date>2026-06-12Z</date>"),
        ElmoOf("ECV5024", "a title with a control character", Transcript.For("learner-17", ElmoIssuer).Passed("U1", title: "Cook\u0001")),
        ElmoOf("ECV5025", "a credit without a title", Transcript.For("learner-17", ElmoIssuer).Passed("U1")),
        ElmoOf("ECV5026", "an institution with a function", Transcript.For("learner-17", Samples.HomeSchool).Passed("U1", title: "Cook")),
        ElmoOf("ECV5027", "a transcript with an identifier", Transcript.For("learner-17", ElmoIssuer).Id("T-1").Passed("U1", title: "Cook")),
        ElmoOf("ECV5028", "a transcript under a memorandum", Transcript.For("learner-17", ElmoIssuer).Under("MOU-1").Passed("U1", title: "Cook")),
        ElmoOf("ECV5029", "a credit with a tentative level", Transcript.For("learner-17", ElmoIssuer).Credit(new(new("IPE", "U1"), [new(AssessmentResult.Passed)], level: new(new EqfLevel(4), isTentative: true)))),
        ElmoOf("ECV5030", "a credit for two outcomes of a unit", Transcript.For("learner-17", ElmoIssuer).Passed("U1", ["1", "2"])),
        ElmoAssessed("ECV5031", "an assessment by a company", new(AssessmentResult.Passed, assessor: new("company"))),
        ElmoAssessed("ECV5032", "an oral examination", new(AssessmentResult.Passed, type: AssessmentType.Oral)),
        ElmoAssessed("ECV5033", "non-formal learning", new(AssessmentResult.Passed, setting: LearningSetting.NonFormal)),
        ElmoAssessed("ECV5034", "informal learning", new(AssessmentResult.Passed, setting: LearningSetting.Informal)),
        ElmoAssessed("ECV5035", "learning at a place of work", new(AssessmentResult.Passed, mode: LearningMode.WorkBased)),
        ElmoAssessed("ECV5036", "an assessment in Finnish", new(AssessmentResult.Passed, language: LanguageTag.Parse("fi"))),
        ElmoOf("ECV5037", "a credit that expires", Transcript.For("learner-17", ElmoIssuer).Credit(new(new("IPE", "U1"), [new(AssessmentResult.Passed)], expiresOn: new(2030, 6, 30)))),
        ElmoOf("ECV5052", "`IT NQF` 4 and EQF 5", Transcript.For("learner-17", ElmoIssuer).Credit(new(new("IPE", "U1"), [new(AssessmentResult.Passed)], level: new(new EqfLevel(5), new("IT NQF", "4"))))),
        ElmoAssessed("ECV5038", "a work sample", new(AssessmentResult.Passed, evidence: [new("work sample")])),
    ];

    private static IEnumerable<FindingExample> OfElmo =>
    [
        new("ECV5301", "no transcript", static () => new ElmoDocument(new("Ada", "Example"), []).Write().Diagnostics),
        new("ECV5302", "transcripts of two learners", static () => new ElmoDocument(
            new("Ada", "Example"), [new ElmoReport(Transcript.For("learner-1", ElmoIssuer).Build()), new ElmoReport(Transcript.For("learner-2", ElmoIssuer).Build())]).Write().Diagnostics),
        new("ECV5303", "a transcript without a day of issue", static () => Transcript.For("learner-17", ElmoIssuer).Build().ToElmo(new("Ada", "Example"), "").Write().Diagnostics),
        new("ECV5304", "an empty address", static () => Transcript.For("learner-17", ElmoIssuer).Build().ToElmo(new("Ada", "Example"), "").Write().Diagnostics),
        new("ECV5305", "a name in Latin letters, written as ELMO 1", static () => Said(Transcript.For("learner-17", ElmoIssuer).Build().ToElmo(new("Άντα", "Παράδειγμα", alternativeName: "Ada Paradeigma"), "").Write())),
        new("ECV5306", "an act of recognition, written as ELMO 1", static () => Said(Transcript.For("learner-17", ElmoIssuer).Build().ToElmo(new("Ada", "Example"), "", [new(ElmoRecognitionStatus.Positive)]).Write())),
        ElmoOf("ECV5307", "a credit without an assessment", Transcript.For("learner-17", ElmoIssuer).Credit(new(new("IPE", "U1"), []))),
        ElmoWith("ECV5308", "a learner without an identifier", "<identifier type=\"local\">learner-17</identifier>", ""),
        ElmoWith("ECV5309", "a unit without an identifier", "<identifier type=\"local\">U1</identifier>", ""),
        ElmoWith("ECV5310", "a result without a status", "<status>passed</status>", ""),
        ElmoWith("ECV5311", "`<status>excellent</status>`", "<status>passed</status>", "<status>excellent</status>"),
        ElmoWith("ECV5312", "`<scheme>our points</scheme>`", "<scheme>ECVET</scheme>", "<scheme>our points</scheme>"),
        new("ECV5313", "a case with attested outcomes", static () => Said(BreadValidated.Then(Recognition.ProcessCase.Recognised("BREAD", RecognitionEffect.OutcomesAttested)).ToElmo(new("Ada", "Example"), new DateOnly(2026, 6, 10), static _ => "https://school.example").Write(ElmoVersion.V2))),
    ];

    private static FindingExample Elmo(string code, string given, string text, ExchangeReadOptions? options = null) => new(code, given, () => Said(ElmoDocument.Read(text, options)));

    private static FindingExample ElmoWith(string code, string given, string from, string to) => Elmo(code, given, ElmoText().Replace(from, to, StringComparison.Ordinal));

    private static FindingExample ElmoOf(string code, string given, TranscriptBuilder transcript) => new(code, given, () => Said(transcript.Build().ToElmo(new("Ada", "Example"), "https://example.org").Write()));

    private static FindingExample ElmoAssessed(string code, string given, Assessment assessment) => ElmoOf(code, given, Transcript.For("learner-17", ElmoIssuer).Record("U1", assessment));

    private static string ElmoText() => Transcript.For("learner-17", ElmoIssuer).IssuedOn(new DateOnly(2026, 7, 1)).Passed("U1", on: new DateOnly(2026, 6, 12), points: 12.5m, title: "Cook", eqfLevel: 4)
        .Build().ToElmo(new("Ada", "Example"), "https://example.org").Write().Text;

    private static IEnumerable<Diagnostic> Said<T>(ExchangeRead<T> read)
        where T : class => read.Diagnostics.Concat(read.Losses.Select(static loss => loss.Finding));

    private static IEnumerable<Diagnostic> Said(ExchangeWrite written) => written.Diagnostics.Concat(written.Losses.Select(static loss => loss.Finding));
}
