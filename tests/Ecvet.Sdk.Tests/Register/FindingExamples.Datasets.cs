using System.Text;
using Ecvet.Exchange;
using Ecvet.Exchange.Case;
using Ecvet.Exchange.Loq;
using Ecvet.Exchange.OpenBadges;

namespace Ecvet.Tests.Register;

/// <content>What is found in datasets of qualifications, frameworks of competences and badges.</content>
internal static partial class FindingExamples
{
    private static IEnumerable<FindingExample> OfDatasets =>
    [
        new("ECV5008", "a page of HTML", static () => ExchangeDocument.Read(Encoding.UTF8.GetBytes("<html/>")).Diagnostics),
        LoqRead("ECV5017", "two outcomes with one identifier", "</learningOutcomeReferences>", "<learningOutcome id=\"urn:ecvet:outcome:U1%2F1\"><title language=\"en\">Again</title></learningOutcome></learningOutcomeReferences>"),
        LoqRead("ECV5018", "a unit that is a part of itself", "<isPartialQualification>", "<hasPart idref=\"urn:ecvet:unit:U1\"/><isPartialQualification>"),
        LoqRead("ECV5019", "a part that is not there", "<hasPart idref=\"urn:ecvet:unit:U1\" />", "<hasPart idref=\"urn:ecvet:unit:U1\" /><hasPart idref=\"http://example.org/nowhere\"/>"),
        new("ECV5020", "`{`", static () => CaseFramework.Read("{").Diagnostics),
        LoqOf("ECV5039", "a qualification with two routes", static home => home.Route("a", static route => route.Rule(static root => root.RequiredUnits("U1"))).Route("b", static route => route.Rule(static root => root.RequiredUnits("U1")))),
        LoqOf("ECV5040", "a qualification of 10 to 20 points", static home => home.Rule(static root => root.Points(10, 20).Units("U1"))),
        LoqOf("ECV5041", "a qualification valid since 2026", static home => home.Valid(ValidityPeriod.Since(new DateOnly(2026, 1, 1)))),
        LoqOf("ECV5042", "a module", static home => home.Module("M1", "Kitchen", "U1")),
        LoqOf("ECV5043", "a unit of 5 to 15 points", static home => home.Unit(new LearningUnit(UnitId.Parse("U2"), "Pastry", [new("1", "Bakes")]), UnitSize.Between(new(5), new(15)))),
        LoqOf("ECV5044", "a unit with a mark", static home => home.Unit("U2", "Pastry", describe: static unit => unit.Outcome("1", "Bakes").Tagged("optional"))),
        LoqOf("ECV5045", "an outcome with declared parts", static home => home.Unit("U2", "Pastry", describe: static unit => unit.Outcome(new LearningOutcome("1", "Bakes", parts: [new("a")])))),
        LoqOf("ECV5046", "an outcome of competence", static home => home.Unit("U2", "Pastry", describe: static unit => unit.Outcome("1", "Leads", OutcomeCategory.Competence))),
        LoqOf("ECV5047", "a total in points of a country", static home => home.PointsIn(new("SCQF")).Total(60), false),
        new("ECV5048", "a language that the list does not have", static () => Said(DatasetHome().Build().ToLoq([], [LanguageTag.Parse("x-invented".Replace("x-", "qaa-", StringComparison.Ordinal))]).Write())),
        new("ECV5049", "a dataset that is read", static () => Said(LoqDocument.Read(DatasetText()))),
        new("ECV5050", "a framework without units", static () => Said(CaseFramework.Read("""{"CFDocument":{"identifier":"6f1c2c1e-0000-4000-8000-000000000010","uri":"https://example.org/1","creator":"c","title":"T","lastChangeDateTime":"2026-07-01T00:00:00Z"}}"""))),
        new("ECV5051", "a badge", static () => ExchangeDocument.Read(Encoding.UTF8.GetBytes("""{"type":["VerifiableCredential","OpenBadgeCredential"]}""")).Diagnostics),
        new("ECV5201", "a unit without outcomes", static () => Qualification.Named("Cook").Unit("U1", "Menu").Build().ToLoq([], []).Write().Diagnostics),
        new("ECV5202", "no field of education", static () => DatasetHome().Build().ToLoq([], []).Write().Diagnostics),
        new("ECV5203", "a qualification without a European level", static () => Qualification.Named("Cook").Unit("U1", "Menu").Build().ToLoq([], []).Write().Diagnostics),
        new("ECV5204", "a qualification without a national level", static () => Qualification.Named("Cook").Unit("U1", "Menu").Build().ToLoq([], []).Write().Diagnostics),
        LoqOf("ECV5205", "level 9 of FiNQF", static home => home.NationalLevel("FiNQF", "9")),
        LoqOf("ECV5206", "a unit without a level", static home => home),
        LoqOf("ECV5207", "an awarding body without a country", static home => home.AwardedBy(new("office", "Office"))),
        LoqOf("ECV5208", "criteria of assessment without a procedure", static home => home.Unit("U2", "Pastry", describe: static unit => unit.Outcome("1", "Bakes").AssessedBy(LocalizedText.Empty, "All outcomes are shown."))),
        new("ECV5210", "an empty dataset", static () => LoqDocument.Read($"<Courses xmlns=\"{LoqFormat.Space}\"/>").Diagnostics),
        LoqRead("ECV5213", "a national level that is not listed", "snb/qdr/c_cbf250da", "snb/qdr/c_00000000"),
        LoqRead("ECV5214", "a wrong identifier of ECVET", "education-credit/60b314e826", "education-credit/0000000000"),
        LoqRead("ECV5215", "the field of education 1234", "isced-f/1013", "isced-f/1234"),
        LoqRead("ECV5217", "a unit that is a part twice", "<hasPart idref=\"urn:ecvet:unit:U1\" />", "<hasPart idref=\"urn:ecvet:unit:U1\" /><hasPart idref=\"urn:ecvet:unit:U1\" />"),
        new("ECV5218", "no language", static () => DatasetHome().Build().ToLoq([], []).Write().Diagnostics),
        Badge("ECV5401", "a credit that was only failed", new(UnitId.Parse("U1"), [new(AssessmentResult.Failed)])),
        Badge("ECV5402", "a title in two languages", new(UnitId.Parse("U1"), [new(AssessmentResult.Passed)], title: LocalizedText.Of("en", "Menu").With("it", "Menù"))),
        Badge("ECV5403", "a credit that was failed and then passed", new(UnitId.Parse("U1"), [new(AssessmentResult.Failed), new(AssessmentResult.Passed)])),
        Badge("ECV5404", "level 9 of FiNQF", new(UnitId.Parse("U1"), [new(AssessmentResult.Passed)], level: new(national: new("FiNQF", "9")))),
        Badge("ECV5405", "a badge for nobody named", new(UnitId.Parse("U1"), [new(AssessmentResult.Passed)])),
        CaseOf("ECV5501", "a unit of 12.5 points"),
        CaseOf("ECV5502", "a qualification with a national level"),
        CaseOf("ECV5503", "a title in two languages"),
        CaseOf("ECV5504", "an awarding body"),
        CaseOf("ECV5505", "a unit with an assessment procedure"),
        new("ECV5506", "a qualification without an awarding body", static () => Qualification.Named("Cook").Unit("U1", "Menu").Build().ToCase("https://example.org", new DateOnly(2026, 7, 1)).Write().Diagnostics),
    ];

    private static QualificationBuilder DatasetHome() => Qualification.Named("Cook").Id("COOK").EqfLevel(4).NationalLevel("FiNQF", "4").Unit("U1", "Menu", 12.5m, static unit => unit.Outcome("1", "Knows", OutcomeCategory.Knowledge));

    private static string DatasetText() => DatasetHome().Build().ToLoq([EducationField.Parse("1013")], [LanguageTag.Parse("it")]).Write().Text;

    private static FindingExample LoqRead(string code, string given, string from, string to) => new(code, given, () => Said(LoqDocument.Read(DatasetText().Replace(from, to, StringComparison.Ordinal))));

    private static FindingExample LoqOf(string code, string given, Func<QualificationBuilder, QualificationBuilder> more, bool sized = true) => new(code, given, () => Said(
        more(sized ? DatasetHome() : Qualification.Named("Cook").EqfLevel(4).NationalLevel("FiNQF", "4").Unit("U1", "Menu", describe: static unit => unit.Outcome("1", "Knows"))).Build().ToLoq([EducationField.Parse("1013")], [LanguageTag.Parse("it")]).Write()));

    private static FindingExample Badge(string code, string given, Credit credit) => new(code, given, () => Said(new OpenBadge(credit, Samples.HostSchool, "https://example.org", new(2026, 7, 1)).Write()));

    private static FindingExample CaseOf(string code, string given) => new(code, given, static () => Said(
        DatasetHome().Titled("en", "Cook").AwardedBy(new("office", "Office")).Unit("U2", "Pastry", describe: static unit => unit.Outcome("1", "Bakes").AssessedBy("By a work sample.")).Build().ToCase("https://example.org", new DateOnly(2026, 7, 1)).Write()));
}
