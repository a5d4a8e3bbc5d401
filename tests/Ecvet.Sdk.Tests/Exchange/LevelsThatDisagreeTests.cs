using Ecvet.Exchange;
using Ecvet.Exchange.Case;
using Ecvet.Exchange.Edc;
using Ecvet.Exchange.Elmo;
using Ecvet.Exchange.Loq;

namespace Ecvet.Tests.Exchange;

/// <summary>Wherever a format has place for both, a European level and a national one that do not go together are told and left as they stand.</summary>
public sealed class LevelsThatDisagreeTests
{
    private static readonly Institution School = new("IPE", LocalizedText.Of("it", "Istituto"), "IT");

    public static TheoryData<string> Formats => ["EDC", "LOQ", "ELMO 1", "ELMO 2", "Open Badges", "CASE"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Levels_that_disagree_are_told_when_written_and_when_read(string format)
    {
        var (written, read) = Through(format, new(new EqfLevel(5), new("IT NQF", "4")));
        var told = Told(written.Losses);
        Assert.NotEmpty(told);
        Assert.All(told, static loss => Assert.Equal((ExchangeLossKind.Unknown, true), (loss.Kind, loss.ModelPath.Length > 0)));
        Assert.Equal(["IT NQF 4", "4", "5"], told[0].Finding.Arguments);
        if (read is { } back)
        {
            Assert.NotEmpty(Told(back.Losses));
            Assert.All(Told(back.Losses), static loss => Assert.True(loss.DocumentPath.Length > 0));
            Assert.Equal(new QualificationLevel(new EqfLevel(5), new("IT NQF", "4")), back.Level);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Levels_that_agree_and_levels_of_which_nothing_is_known_are_not_told(string format)
    {
        foreach (var level in new QualificationLevel[] { new(new EqfLevel(4), new("IT NQF", "4")), new(new EqfLevel(4)), new(national: new("IT NQF", "4")), new(new EqfLevel(4), new("Own", "3")) })
        {
            var (written, read) = Through(format, level);
            Assert.Empty(Told(written.Losses));
            Assert.Empty(Told(read?.Losses ?? []));
        }
    }

    [Fact]
    public void What_a_unit_takes_over_from_its_qualification_is_told_once()
    {
        var home = Qualification.Named("Cook", School).EqfLevel(5).NationalLevel("IT NQF", "4").Unit("U1", "Menu", 10, static unit => unit.Outcome("1", "Cooks")).Build();
        Assert.Equal(["qualifications/Cook"], Told(home.ToLoq([EducationField.Parse("1013")], [LanguageTag.Parse("it")]).Write().Losses).Select(static loss => loss.ModelPath));
    }

    [Fact]
    public void By_the_table_of_every_published_framework()
    {
        foreach (var entry in QualificationFrameworks.Published.Frameworks.SelectMany(static framework => framework.Referencings).Where(static entry => entry.Eqf.Count > 0))
        {
            foreach (var european in Enumerable.Range(1, 8).Select(static value => new EqfLevel(value)))
            {
                var log = new ExchangeLog("test");
                ExchangeLevels.Compare(new(european, entry.Level), "level", "", log);
                Assert.Equal(entry.Eqf.Contains(european), log.Losses.Count == 0);
            }
        }
    }

    private static List<ExchangeLoss> Told(ValueList<ExchangeLoss> losses) => [.. losses.Where(static loss => loss.Finding.Descriptor == ExchangeDiagnostics.LevelsDisagree)];

    private static (ExchangeWrite Written, (ValueList<ExchangeLoss> Losses, QualificationLevel Level)? Read) Through(string format, QualificationLevel level)
    {
        var unit = new LearningUnit(new("IPE", "U1"), "Menu", [new("1", "Cooks")], level: level);
        var home = Qualification.Named("Cook", School).EqfLevel(4).Unit(unit, UnitSize.Of(new Points(10))).Build();
        var transcript = Transcript.For("learner-17", School).IssuedOn(new DateOnly(2026, 7, 1)).Credit(new(unit.Id, [new(AssessmentResult.Passed)], title: "Menu", level: level)).Build();
        switch (format)
        {
            case "EDC":
                var credential = transcript.ToEdc().Write(EdcForm.Upload);
                var edc = EdcCredential.Read(credential.Text);
                return (credential, (edc.Losses, edc.Value!.Transcript.Credits[0].Level));
            case "LOQ":
                var dataset = home.ToLoq([EducationField.Parse("1013")], [LanguageTag.Parse("it")]).Write();
                var loq = LoqDocument.Read(dataset.Text);
                return (dataset, (loq.Losses, loq.Value!.Qualifications[0].Qualification.Units[0].Level));
            case "CASE":
                var framework = home.ToCase("https://example.org", new DateOnly(2026, 7, 1)).Write();
                var read = CaseFramework.Read(framework.Text);
                return (framework, (read.Losses, read.Value!.Qualification.Units[0].Level));
            case "Open Badges":
                return (transcript.ToOpenBadges("https://example.org", new DateOnly(2026, 7, 1), "did:example:1")[0].Write(), null);
            default:
                var report = transcript.ToElmo(new("Ada", "Example"), "https://example.org").Write(format == "ELMO 1" ? ElmoVersion.V1 : ElmoVersion.V2);
                var elmo = ElmoDocument.Read(report.Text);
                return (report, (elmo.Losses, elmo.Value!.Reports[0].Transcript.Credits[0].Level));
        }
    }
}
