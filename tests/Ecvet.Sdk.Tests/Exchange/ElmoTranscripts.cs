using FsCheck;
using FsCheck.Fluent;

namespace Ecvet.Tests.Exchange;

/// <summary>Transcripts with everything a credit can say, for formats that carry some of it.</summary>
internal static class ElmoTranscripts
{
    public static Gen<Transcript> All { get; } =
        from code in Arbitraries.Code
        from name in Arbitraries.Texts.Generator
        from country in Gen.Elements("FI", "SI", "")
        from credits in Arbitraries.Many(CreditOf(code), 0, 4)
        from id in Gen.Elements("", "", "T-1")
        from agreement in Gen.Elements("", "", "LA-1")
        select Make(new Institution(code, name, country), credits, id, agreement);

    /// <summary>What every format of results carries: units, results, days, points, levels, grades, outcomes.</summary>
    public static string Carried(Transcript transcript) => string.Join('\n', transcript.Credits.Select(static credit =>
        $"{credit.Unit} {credit.Version} {credit.Points} {credit.Level.Eqf} {credit.Level.National} "
        + string.Join(';', credit.Assessments.Select(static one => $"{one.Result} {one.AssessedOn} {one.Grade} {one.Outcomes} {one.Setting}"))));

    private static Transcript Make(Institution issuer, List<Credit> credits, string id, string agreement)
    {
        var builder = Transcript.For("learner-17", issuer).IssuedOn(new DateOnly(2026, 7, 1)).Under("", agreement);
        foreach (var credit in credits.DistinctBy(static credit => credit.Id))
        {
            builder.Credit(credit);
        }

        return (id.Length > 0 ? builder.Id(id) : builder).Build();
    }

    private static Gen<Credit> CreditOf(string issuer) =>
        from any in Arbitraries.UnitIds.Generator
        from isOwn in Arbitraries.Once(2)
        from version in Gen.OneOf(Gen.Constant(""), Arbitraries.Code)
        from title in Arbitraries.Texts.Generator
        from eqf in Gen.Elements<int?>(null, 3, 8)
        from national in Gen.Elements<string?>(null, "4+", "Entry")
        from tentative in Arbitraries.Once(6)
        from points in Arbitraries.OrNone(Arbitraries.PointsOfAnySystem.Generator)
        from expires in Arbitraries.OrNone(Arbitraries.Day)
        from assessments in Arbitraries.Many(AssessmentOf, 1, 3)
        from id in Gen.OneOf(Gen.Constant(""), Gen.Constant(""), Arbitraries.Code)
        select new Credit(
            isOwn ? new(issuer, any.Code) : any, assessments, version, title,
            new(eqf is { } level ? new EqfLevel(level) : null, national is null ? null : new("FiNQF", national), tentative && eqf is not null), points, expires, id.Length == 0 ? default : new(id));

    private static Gen<Assessment> AssessmentOf =>
        from result in Gen.Elements(Enum.GetValues<AssessmentResult>())
        from day in Arbitraries.OrNone(Arbitraries.Day)
        from outcomes in Arbitraries.Many(Arbitraries.Code, 0, 2)
        from assessor in Gen.OneOf(Gen.Constant(""), Arbitraries.Code)
        from grade in Gen.OneOf(Gen.Constant(""), Arbitraries.Code)
        from scheme in Gen.OneOf(Gen.Constant(""), Arbitraries.Code)
        from type in Gen.Elements(Enum.GetValues<AssessmentType>())
        from setting in Gen.Elements(Enum.GetValues<LearningSetting>())
        from mode in Gen.Elements(Enum.GetValues<LearningMode>())
        from language in Gen.Elements<string?>(null, "fi", "fr-BE")
        from evidence in Arbitraries.Many(EvidenceOf, 0, 2)
        select new Assessment(
            result, day, outcomes, assessor.Length == 0 ? default : new(assessor), grade.Length == 0 ? null : new(grade, scheme.Length == 0 ? default : new(scheme)),
            type, setting, mode, language is null ? null : LanguageTag.Parse(language), evidence);

    private static Gen<Evidence> EvidenceOf =>
        from kind in Arbitraries.Texts.Generator
        from reference in Gen.OneOf(Gen.Constant(""), Arbitraries.Code)
        from day in Arbitraries.OrNone(Arbitraries.Day)
        select new Evidence(kind, reference, day);
}
