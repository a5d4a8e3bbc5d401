using System.Xml.Linq;
using Ecvet.Exchange;
using Ecvet.Exchange.Loq;
using Ecvet.Tests.House;
using FsCheck.Fluent;

namespace Ecvet.Tests.Exchange;

public sealed class LoqTests
{
    private static readonly EducationField Field = EducationField.Parse("0716");

    private static Qualification Cook => Qualification.Named("Cook", new Institution("IPE", LocalizedText.Of("it", "Istituto Professionale Example"), "IT")).Id("COOK").EqfLevel(4).NationalLevel("FiNQF", "4").Total(120)
        .Unit("U1", "Prepare a menu", 12.5m, unit => unit
            .Outcome(new LearningOutcome("1", LocalizedText.Of("en", "Knows food-safety rules"), OutcomeCategory.Knowledge, skills: ["http://data.europa.eu/esco/skill/1"]))
            .Outcome("2", "Leads a kitchen", OutcomeCategory.Competence))
        .Build();

    [Fact]
    public void A_qualification_is_written_and_read_back_and_the_report_names_the_rest()
    {
        var written = Cook.ToLoq([Field], [LanguageTag.Parse("fi")]).Write();
        Assert.True(written.IsUsable, string.Join('\n', written.Diagnostics));
        Assert.Equal(
            [ExchangeLossKind.Extension, ExchangeLossKind.Guessed],
            written.Losses.Select(loss => loss.Kind).Order());
        var read = LoqDocument.Read(written.Text).ThrowIfErrors();
        Assert.True(read.Kept.IsEmpty, read.Kept.Text);
        var back = read.Qualifications[0].Qualification;
        Assert.Equal(Cook.Units[0].Outcomes, back.Units[0].Outcomes);
        Assert.Equal("12.5", back.Routes[0].Units[0].Size.ToString());
        Assert.Equal(Cook.AwardingBodies, back.AwardingBodies);
        Assert.Equal(Cook.TotalPoints, back.TotalPoints);
        Assert.Equal(written.Text, read.Write().Text);
    }

    [Fact]
    public void Write_then_read_is_the_identity_and_what_is_not_is_reported() => PropertyCheck.ForAll(
        Arb.From(ExchangeQualifications.All),
        static qualification =>
        {
            var document = new LoqDocument([new LoqQualification(qualification, [Field, EducationField.Parse("0715")], [LanguageTag.Parse("fi")], LearningSetting.Formal, [LearningMode.WorkBased])]);
            var written = document.Write();
            Assert.True(written.IsUsable, string.Join('\n', written.Diagnostics));
            var read = LoqDocument.Read(written.Text);
            Assert.True(read.IsUsable, string.Join('\n', read.Diagnostics));
            var isWhole = !written.Losses.Any(static loss => loss.Kind is ExchangeLossKind.NoPlace or ExchangeLossKind.Changed or ExchangeLossKind.Guessed);
            Assert.Equal(isWhole, read.Value!.Qualifications[0].Equals(document.Qualifications[0]));
            Assert.DoesNotContain(read.Losses, static loss => loss.Kind is ExchangeLossKind.Changed);
            Assert.Equal(written.Text, read.Value.Write().Text);
        }, 120);

    [Fact]
    public void Every_node_has_an_identifier_of_its_own_and_every_reference_a_node() => PropertyCheck.ForAll(
        Arb.From(ExchangeQualifications.All),
        static qualification =>
        {
            var nodes = XElement.Parse(qualification.ToLoq([Field], [LanguageTag.Parse("fi")]).Write().Text).DescendantsAndSelf().ToList();
            var ids = nodes.Attributes("id").Select(static id => id.Value).ToList();
            Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
            Assert.Subset(ids.ToHashSet(StringComparer.Ordinal), nodes.Attributes("idref").Select(static id => id.Value).ToHashSet(StringComparer.Ordinal));
        }, 60);

    [SharedFact("exchange/elm/xsd/loq/loq.xsd")]
    public void Whatever_is_written_is_valid_by_the_schema_and_its_closed_lists()
    {
        var validator = SchemaValidator.Loq;
        PropertyCheck.ForAll(
            Arb.From(ExchangeQualifications.All),
            qualification => AssertNone(validator.Objections(new LoqDocument([new LoqQualification(qualification, [Field], [LanguageTag.Parse("fi")], LearningSetting.NonFormal, [LearningMode.Blended])]).Write().Text)), 25);
        Assert.Empty(validator.Objections(Samples.VehicleTechnician.ToLoq([Field], [LanguageTag.Parse("fi")]).Write().ThrowIfErrors()));
    }

    [SharedTheory("exchange/elm/xsd/loq/loq.xml")]
    [InlineData("loq.xml")]
    [InlineData("loq_withLearningAchievementSpecification.xml")]
    public void An_official_sample_is_read_and_written_back_but_for_what_the_report_says(string sample)
    {
        var source = File.ReadAllBytes(SharedFolder.PathOf("exchange/elm/xsd/loq/" + sample));
        var read = LoqDocument.Read(source);
        Assert.True(read.IsUsable, string.Join('\n', read.Diagnostics));
        Assert.NotEmpty(read.Value!.Qualifications.SelectMany(one => one.Qualification.Units));
        var log = new ExchangeLog("test");
        var written = read.Value.Write();
        var differences = XmlLines.Differences(XmlPartReader.Read(source, ExchangeReadOptions.Default, log)!, XmlPartReader.Read(written.ToUtf8(), ExchangeReadOptions.Default, log)!);
        Assert.Equal(differences, read.Losses.Where(loss => loss.Kind == ExchangeLossKind.Changed).Select(loss => loss.DocumentPath));
        Assert.Empty(differences);
        Assert.Empty(SchemaValidator.Loq.Objections(written.Text));
    }

    [Fact]
    public void What_the_format_asks_for_and_was_not_said_is_an_error()
    {
        var codes = Qualification.Named("Cook").Unit("U1", "Menu").Build().ToLoq([], []).Write().Diagnostics.Select(finding => finding.Descriptor).ToHashSet();
        Assert.Superset(new HashSet<DiagnosticDescriptor> { LoqDiagnostics.NoField, LoqDiagnostics.NoLanguage, LoqDiagnostics.NoEqfLevel, LoqDiagnostics.NoNationalLevel, LoqDiagnostics.NoOutcome }, codes);
    }

    [Fact]
    public void A_wrong_credit_identifier_is_told_and_the_points_do_not_count()
    {
        var text = Cook.ToLoq([Field], [LanguageTag.Parse("fi")]).Write().Text.Replace("education-credit/60b314e826", "education-credit/0000000000", StringComparison.Ordinal);
        var read = LoqDocument.Read(text);
        Assert.Contains(read.Diagnostics, finding => finding.Descriptor == LoqDiagnostics.NotCreditSystem);
        Assert.Null(read.Value!.Qualifications[0].Qualification.TotalPoints);
        Assert.Contains("education-credit/0000000000", read.Value.Write().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_that_go_round_in_a_circle_or_are_shared_without_end_are_read_once()
    {
        static string Node(int id, IEnumerable<int> parts) => $"<qualification id=\"http://q/{id}\"><title language=\"en\">Q{id}</title>{string.Concat(parts.Select(part => $"<hasPart idref=\"http://q/{part}\"/>"))}</qualification>";
        static string Whole(IEnumerable<string> nodes) => $"<Courses xmlns=\"{LoqFormat.Space}\"><learningAchievementSpecificationReferences>{string.Concat(nodes)}</learningAchievementSpecificationReferences></Courses>";
        var circle = LoqDocument.Read(Whole([Node(0, [1]), Node(1, [2]), Node(2, [1])]));
        Assert.Contains(circle.Diagnostics, finding => finding.Descriptor == ExchangeDiagnostics.Circle);
        Assert.Equal(2, circle.Value!.Qualifications[0].Qualification.Units.SelectMany(unit => unit.SelfAndParts()).Count());
        var layers = Enumerable.Range(0, 400).Select(node => Node(node, Enumerable.Range(((node / 20) + 1) * 20, 20).Where(part => part < 400)));
        var lattice = LoqDocument.Read(Whole(layers.Prepend(Node(1000, Enumerable.Range(0, 20)))));
        Assert.Contains(lattice.Diagnostics, finding => finding.Descriptor == LoqDiagnostics.UsedTwice);
        Assert.InRange(lattice.Value!.Qualifications[0].Qualification.Units.SelectMany(unit => unit.SelfAndParts()).Count(), 20, 400);
    }

    private static void AssertNone(IReadOnlyList<string> objections) => Assert.True(objections.Count == 0, string.Join('\n', objections));
}
