namespace Ecvet.Exchange;

/// <summary>
/// Qualifications in formats that know units and their points and no rule of combination: the whole set of the units is asked for
/// (rule Q1), which is what such a document says as long as nobody says more.
/// </summary>
internal static class PlainQualification
{
    /// <summary>The qualification; none where its structure is at fault, and the findings say why.</summary>
    internal static Qualification? Build(
        Identifier<Qualification> id, string version, LocalizedText title, QualificationLevel level, IEnumerable<Institution> bodies, Points? total,
        IReadOnlyList<LearningUnit> units, IReadOnlyDictionary<UnitId, Points> sizes, DiagnosticCollector findings)
    {
        var problems = new DiagnosticCollector();
        var ordered = units.OrderBy(static unit => unit.Id).ToList();
        var route = RouteOf(ordered, sizes, total?.System, problems);
        var made = new Qualification(id, version, title, level, ValueList.From(bodies), total, default, null, null, ValueList.From(ordered), [route], []);
        QualificationStructure.Check(made, problems);
        findings.AddRange(problems.ToList());
        return problems.HasErrors ? null : made;
    }

    /// <summary>Says what of a qualification such a format does not carry.</summary>
    internal static void Lose(Qualification qualification, ExchangeLog log)
    {
        if (qualification.Routes.Count > 1)
        {
            log.NoPlace(ExchangeDiagnostics.FurtherRoutes, "routes");
        }

        var route = qualification.Routes[0];
        var sizes = Sizes(qualification, log);
        if (route != RouteOf([.. qualification.Units], sizes, qualification.TotalPoints?.System, new()))
        {
            log.NoPlace(ExchangeDiagnostics.RuleOfCombination, "routes/" + route.Code);
        }

        if (qualification.Validity != default || qualification.TransitionUntil is not null || qualification.Replaces is not null)
        {
            log.NoPlace(ExchangeDiagnostics.Validity, "validity");
        }

        if (qualification.Level.IsTentative)
        {
            log.NoPlace(ExchangeDiagnostics.TentativeLevel, "level");
        }

        if (qualification.Modules.Count > 0)
        {
            log.NoPlace(ExchangeDiagnostics.Modules, "modules");
        }

        foreach (var body in qualification.AwardingBodies.Where(static body => body.Roles.Count > 0 || body.QualityAssurance is not null || body.UnitScheme != body.Id.Value))
        {
            log.NoPlace(ExchangeDiagnostics.InstitutionDetails, "awardingBodies/" + body.Id);
        }

        foreach (var unit in qualification.Units.SelectMany(static unit => unit.SelfAndParts()))
        {
            Lose(unit, log);
        }
    }

    /// <summary>A unit that stands for all of a qualification without parts: its outcomes are those of the qualification itself.</summary>
    internal static bool IsWhole(LearningUnit unit, Qualification qualification) =>
        unit.Id.Scheme.Length == 0 && unit.Id.Code == qualification.Id.Value && unit.Version == qualification.Version && unit.Title == qualification.Title && unit.Level == qualification.Level && unit.Parts.Count == 0;

    /// <summary>The fixed sizes in the first route; what is no fixed size is told.</summary>
    internal static IReadOnlyDictionary<UnitId, Points> Sizes(Qualification qualification, ExchangeLog log)
    {
        var sizes = new Dictionary<UnitId, Points>();
        foreach (var unit in qualification.Routes[0].Units)
        {
            if (unit.Size.FixedPoints is { } points)
            {
                sizes[unit.Unit] = points;
            }

            if (unit.Size.Kind == UnitSizeKind.Range || unit.IsRepeatablePerTarget)
            {
                log.NoPlace(ExchangeDiagnostics.SizeNotFixed, "routes/" + qualification.Routes[0].Code + "/units/" + unit.Unit);
            }
        }

        return sizes;
    }

    private static void Lose(LearningUnit unit, ExchangeLog log)
    {
        var place = "units/" + unit.Id;
        if (unit.Validity != default)
        {
            log.NoPlace(ExchangeDiagnostics.Validity, place);
        }

        if (unit.Tags.Count > 0 || unit.RelatedQualifications.Count > 0)
        {
            log.NoPlace(ExchangeDiagnostics.Tags, place);
        }

        if (unit.Level.IsTentative)
        {
            log.NoPlace(ExchangeDiagnostics.TentativeLevel, place);
        }

        foreach (var outcome in unit.Outcomes.Where(static outcome => outcome.Parts.Count > 0))
        {
            log.NoPlace(ExchangeDiagnostics.OutcomeParts, place + "/outcomes/" + outcome.Code);
        }
    }

    private static Route RouteOf(IReadOnlyList<LearningUnit> units, IReadOnlyDictionary<UnitId, Points> sizes, PointSystem? total, DiagnosticCollector findings)
    {
        var system = total ?? (sizes.Count > 0 ? sizes.OrderBy(static size => size.Key).First().Value.System : default);
        return new RouteBuilder("standard", "").Build(system, units, sizes.ToDictionary(static size => size.Key, static size => UnitSize.Of(size.Value)), findings);
    }
}
