namespace Ecvet.Exchange.Csv;

/// <summary>Puts the units of a qualification into the rows of a matrix: a row for each unit, then one for each of its outcomes.</summary>
internal static class UnitMatrixOf
{
    internal static UnitMatrix Write(Qualification home, string route, LanguageTag language, bool withUnits)
    {
        ArgumentNullException.ThrowIfNull(home);
        ArgumentNullException.ThrowIfNull(route);
        var meant = route.Length == 0 ? home.Routes[0] : home.FindRoute(route) ?? throw new ArgumentException("The qualification has no such route.", nameof(route));
        var rows = new List<ImportedRow<UnitMatrixRow>>();
        foreach (var top in home.Units)
        {
            AddUnit(rows, top, default, meant, language, withUnits);
        }

        // A unit without a scheme could not be told from one in the scheme left away.
        var scheme = home.AwardingBodies.Count > 0 && !home.Units.SelectMany(static unit => unit.SelfAndParts()).Any(static unit => unit.Id.Scheme.Length == 0) ? home.AwardingBodies[0].UnitScheme : "";
        return new(ValueList.From(rows), scheme, language);
    }

    /// <summary>What there is to say of a unit itself.</summary>
    internal static UnitMatrixRow RowOf(LearningUnit unit, UnitId partOf, Route? route, LanguageTag language) => new()
    {
        Unit = unit.Id,
        Title = Text(unit.Title, language),
        Version = unit.Version.Trim(),
        Level = unit.Level.Eqf,
        PartOf = partOf,
        Size = route?.Find(unit.Id)?.Size is { Kind: not UnitSizeKind.AsRecognised } size ? size : null,
        AssessmentProcedure = Text(unit.AssessmentProcedure, language),
        AssessmentCriteria = Text(unit.AssessmentCriteria, language),
    };

    internal static UnitMatrixRow RowOf(UnitId unit, LearningOutcome outcome, LanguageTag language) => new()
    {
        Unit = unit,
        Outcome = outcome.Code,
        Statement = Text(outcome.Text, language),
        Category = outcome.Category,
    };

    private static void AddUnit(List<ImportedRow<UnitMatrixRow>> rows, LearningUnit unit, UnitId partOf, Route route, LanguageTag language, bool withUnits)
    {
        if (withUnits)
        {
            rows.Add(new(rows.Count + 2, RowOf(unit, partOf, route, language), []));
        }

        foreach (var outcome in unit.Outcomes)
        {
            rows.Add(new(rows.Count + 2, RowOf(unit.Id, outcome, language), []));
        }

        foreach (var part in unit.Parts)
        {
            AddUnit(rows, part, unit.Id, route, language, withUnits);
        }
    }

    private static string Text(LocalizedText text, LanguageTag language) => CellText.In(text, language) is { } said && !string.IsNullOrWhiteSpace(said.Text) ? said.Text : "";
}
