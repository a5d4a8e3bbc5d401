using FsCheck;
using FsCheck.Fluent;

namespace Ecvet.Tests.Exchange;

/// <summary>Qualifications as formats without a rule of combination carry them, and with the odd thing they do not carry.</summary>
internal static class ExchangeQualifications
{
    private static readonly Gen<LocalizedText> Title = Arbitraries.Texts.Generator.Where(static text => !text.IsEmpty);

    public static Gen<Qualification> All { get; } =
        from id in Gen.OneOf(Arbitraries.Code, Gen.Constant("http://example.org/q/1"))
        from version in Gen.OneOf(Gen.Constant(""), Arbitraries.Code)
        from title in Title
        from eqf in Gen.Choose(1, 8)
        from bodies in Arbitraries.Many(Body, 0, 2)
        from total in Arbitraries.OrNone(Arbitraries.PointsOfAnySystem.Generator)
        from units in Arbitraries.Many(UnitOf(1), 1, 4)
        from sizes in Arbitraries.Many(Arbitraries.OrNone(Arbitraries.Points().Generator), 4, 4)
        from odd in Arbitraries.Once(5)
        select Make(id, version, title, eqf, bodies, total, units, sizes, odd);

    private static Gen<Institution> Body =>
        from id in Arbitraries.Code
        from name in Title
        from country in Gen.Elements("FI", "GR", "")
        select new Institution(id, name, country);

    private static Gen<LearningUnit> UnitOf(int depth) =>
        from id in Arbitraries.UnitIds.Generator
        from version in Gen.OneOf(Gen.Constant(""), Arbitraries.Code)
        from title in Title
        from outcomes in Arbitraries.Many(Outcome, 1, 3)
        from eqf in Gen.Choose(1, 8)
        from procedure in Arbitraries.Texts.Generator
        from criteria in Arbitraries.Texts.Generator
        from tagged in Arbitraries.Once(8)
        from parts in depth > 2 ? Gen.Constant(new List<LearningUnit>()) : Arbitraries.Many(UnitOf(depth + 1), 0, 2)
        select new LearningUnit(
            id, title, outcomes.DistinctBy(static outcome => outcome.Code), version, new(new EqfLevel(eqf), new("FiNQF", "4")), procedure, criteria, parts: parts, tags: tagged ? ["odd"] : null);

    private static Gen<LearningOutcome> Outcome =>
        from code in Arbitraries.Code
        from text in Title
        from category in Gen.Elements(Enum.GetValues<OutcomeCategory>())
        from skills in Arbitraries.Many(Gen.Elements("http://data.europa.eu/esco/skill/1", "http://data.europa.eu/esco/skill/2", "https://skills.example/3"), 0, 2)
        from parts in Arbitraries.Once(10)
        select new LearningOutcome(code, text, category, parts ? [new OutcomePart("a")] : null, skills);

    private static Qualification Make(string id, string version, LocalizedText title, int eqf, List<Institution> bodies, Points? total, List<LearningUnit> units, List<Points?> sizes, bool odd)
    {
        // Units are told apart by their identifier, at any depth.
        var seen = new HashSet<UnitId>();
        var distinct = units.Where(unit => unit.SelfAndParts().All(part => seen.Add(part.Id))).DefaultIfEmpty(new LearningUnit(new("", "U"), "Unit", [new("1", "Knows")], level: new(new EqfLevel(4), new("FiNQF", "4")))).ToList();
        var builder = Qualification.Named("x").Id(id).Version(version).EqfLevel(eqf).NationalLevel("FiNQF", "4");
        foreach (var text in title.Texts)
        {
            builder.Titled(text.Language.Value, text.Text);
        }

        foreach (var body in bodies.DistinctBy(static body => body.Id))
        {
            builder.AwardedBy(body);
        }

        for (var i = 0; i < distinct.Count; i++)
        {
            builder.Unit(distinct[i], sizes[i] is { } size ? UnitSize.Of(size) : null);
        }

        if (odd)
        {
            builder.Valid(ValidityPeriod.Since(new DateOnly(2026, 1, 1)));
        }

        if (total is { System.Code: "ECVET" } sum)
        {
            builder.Total(sum.Amount);
        }

        return builder.Build();
    }
}
