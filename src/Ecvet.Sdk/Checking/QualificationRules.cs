namespace Ecvet.Checking;

/// <summary>The rules on qualifications and their units.</summary>
internal static partial class QualificationRules
{
    internal static ValueList<DocumentRule<Qualification>> All { get; } = [
        Units(CheckDiagnostics.NoTitle, static unit => unit.Title.IsEmpty),
        Units(CheckDiagnostics.NoOutcomes, static unit => !unit.SelfAndParts().Any(static part => part.Outcomes.Count > 0)),
        Units(CheckDiagnostics.NoAssessmentProcedure, static unit => !unit.Says(static part => part.AssessmentProcedure)),
        Units(CheckDiagnostics.NoAssessmentCriteria, static unit => !unit.Says(static part => part.AssessmentCriteria)),
        new(CheckDiagnostics.NoUnitPoints, static (document, _) => WithoutPoints(document), LegalBasis.Recommendation2009),
        new(CheckDiagnostics.UnitNeverValid, static (document, _) => document.Units.Where(unit => !unit.Validity.Overlaps(document.Validity)).Select(At)),
        new(CheckDiagnostics.CategoriesMissing, static (document, _) => document.Units.SelectMany(Categories)),
        new(CheckDiagnostics.ModuleIsUnit, static (document, _) => document.Modules.Where(module => IsUnit(document, module)).Select(static module => Breach.At("modules/" + module.Module, module.Module))),
        new(CheckDiagnostics.OnlyOneUnit, static (document, _) => document.Units.Count == 1 ? [Breach.At("units")] : []),
        new(CheckDiagnostics.UnitNotUsed, static (document, _) => document.Units.Where(unit => !IsUsed(document, unit)).Select(At)),
        new(CheckDiagnostics.RuleCannotBeMet, static (document, profile) => document.Routes.SelectMany(route => CannotBeMet(document, route, profile))),
        new(CheckDiagnostics.NoEqfLevel, static (document, _) => document.Level.Eqf is null ? [Breach.At("level")] : []),
        new(LevelDiagnostics.LevelContradicts, static (document, profile) => LevelRules.Breaches(profile, "level", document.Level).Concat(document.Units.SelectMany(unit => LevelRules.Breaches(profile, "units/" + unit.Id + "/level", unit.Level)))),
        new(CheckDiagnostics.NoTotalPoints, static (document, _) => document.TotalPoints is null ? [Breach.At("totalPoints")] : [], LegalBasis.Recommendation2009),
        new(CheckDiagnostics.NoAwardingBody, static (document, _) => document.AwardingBodies.Count == 0 ? [Breach.At("awardingBodies")] : []),
        new(CheckDiagnostics.MayNotAward, static (document, _) => document.AwardingBodies.Where(body => body.Holds(InstitutionFunctions.AwardQualifications, document.Id.Value) == false).Select(At)),
        new(CheckDiagnostics.NobodyAllocates, static (document, _) => NobodyAllocates(document), LegalBasis.Recommendation2009),
        new(CheckDiagnostics.PointsAloneSuffice, static (document, _) => document.Routes.Where(AsksForNoUnit).Select(static route => Breach.At("routes/" + route.Code, route.Code))),
        new(CheckDiagnostics.TotalInAnotherSystem, static (document, _) => AnotherSystem(document)),
        new(CheckDiagnostics.TotalNotReached, static (document, profile) => document.Routes.SelectMany(route => TotalNotReached(document, route, profile))),
        new(CheckDiagnostics.PointsOfRoutesDiffer, static (document, _) => document.Units.SelectMany(unit => OtherRoutes(document, unit))),
        new(CheckDiagnostics.NoQualityAssurance, static (document, _) => InstitutionRules.WithoutQualityAssurance(document.AwardingBodies, "awardingBodies")),
        new(CheckDiagnostics.CycleNotWhole, static (document, _) => InstitutionRules.WithoutWholeCycle(document.AwardingBodies, "awardingBodies"))];

    private static DocumentRule<Qualification> Units(DiagnosticDescriptor descriptor, Func<LearningUnit, bool> isBroken) =>
        new(descriptor, (document, _) => document.Units.Where(isBroken).Select(At));

    private static Breach At(LearningUnit unit) => Breach.At("units/" + unit.Id, unit.Id.ToString());

    private static Breach At(Institution institution) => Breach.At("awardingBodies/" + institution.Id, institution.Id.Value);

    private static bool IsUnit(Qualification document, ModuleMapping module) =>
        document.Units.SelectMany(static unit => unit.SelfAndParts()).Any(unit => unit.Id.Code == module.Module || unit.Id.ToString() == module.Module);

    private static IEnumerable<Breach> Categories(LearningUnit unit)
    {
        var found = unit.SelfAndParts().SelectMany(static part => part.Outcomes).Select(static outcome => outcome.Category).ToHashSet();
        var missing = new[] { OutcomeCategory.Knowledge, OutcomeCategory.Skills, OutcomeCategory.Competence }.Where(category => !found.Contains(category)).ToList();
        if (found.Count > 0 && missing.Count > 0)
        {
            yield return Breach.At("units/" + unit.Id, unit.Id.ToString(), string.Join(", ", missing.Select(static category => category.ToString().ToLowerInvariant())));
        }
    }

    private static IEnumerable<Breach> WithoutPoints(Qualification document)
    {
        var without = document.Units.Where(unit => document.Routes.All(route => route.Find(unit.Id) is null or { Size.Kind: UnitSizeKind.AsRecognised })).ToList();
        if (without.Count > 0)
        {
            yield return Breach.At("units/" + without[0].Id, DocumentRules.Number(without.Count), DocumentRules.Number(document.Units.Count), without[0].Id.ToString());
        }
    }

    private static IEnumerable<Breach> NobodyAllocates(Qualification document)
    {
        var known = document.AwardingBodies.Select(body => body.Holds(InstitutionFunctions.AllocatePoints, document.Id.Value)).ToList();
        return document.TotalPoints is not null && known.Count > 0 && known.TrueForAll(static holds => holds == false) ? [Breach.At("awardingBodies")] : [];
    }

    /// <summary>Fixed sizes of one system are compared; a route that counts units, or counts as recognised, says nothing of points.</summary>
    private static IEnumerable<Breach> OtherRoutes(Qualification document, LearningUnit unit)
    {
        var sized = document.Routes.Where(static route => route.Measure == RouteMeasure.Points)
            .Select(route => (route.Code, Points: route.Find(unit.Id)?.Size.FixedPoints)).Where(static pair => pair.Points is not null).ToList();
        return sized.Skip(1).Where(pair => pair.Points!.Value.System == sized[0].Points!.Value.System && pair.Points != sized[0].Points).Take(1)
            .Select(pair => Breach.At("units/" + unit.Id, unit.Id.ToString(), sized[0].Points.ToString()!, sized[0].Code, pair.Points.ToString()!, pair.Code));
    }
}
