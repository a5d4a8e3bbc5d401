using Ecvet.Rules;
using NodaTime.Text;

namespace Ecvet;

/// <summary>Guarantees the structure of a qualification: identifiers unique, references resolved, bounds and systems consistent. Norms are judged elsewhere.</summary>
internal static class QualificationStructure
{
    internal static void Check(Qualification qualification, DiagnosticCollector findings)
    {
        if (qualification.Units.Count == 0)
        {
            findings.Add(QualificationDiagnostics.NoUnits.At("units"));
        }

        var known = CheckUnits(qualification, findings);
        CheckReferences(qualification.Modules.SelectMany(static module => module.Units.Select(unit => (Where: "modules/" + module.Module, Unit: unit))), known, findings);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var route in qualification.Routes)
        {
            if (!codes.Add(route.Code))
            {
                findings.Add(QualificationDiagnostics.RouteNamedTwice.At("routes", route.Code));
            }

            CheckReferences(route.Units.Select(unit => (Where: "routes/" + route.Code, unit.Unit)), known, findings);
            RuleStructure.Check(route, findings);
        }

        if (qualification.TransitionUntil is { } transition && (transition < qualification.Validity.To || transition < qualification.Validity.From))
        {
            findings.Add(QualificationDiagnostics.TransitionBeforeValidity.At("transitionUntil", LocalDatePattern.Iso.Format(transition)));
        }
    }

    private static HashSet<UnitId> CheckUnits(Qualification qualification, DiagnosticCollector findings)
    {
        var known = new HashSet<UnitId>();
        foreach (var unit in qualification.Units.SelectMany(static unit => unit.SelfAndParts()))
        {
            if (!known.Add(unit.Id))
            {
                findings.Add(QualificationDiagnostics.UnitNamedTwice.At("units/" + unit.Id, unit.Id.ToString()));
            }

            var outcomes = new HashSet<string>(StringComparer.Ordinal);
            foreach (var outcome in unit.Outcomes.Where(outcome => !outcomes.Add(outcome.Code)))
            {
                findings.Add(QualificationDiagnostics.OutcomeNamedTwice.At("units/" + unit.Id, unit.Id.Outcome(outcome.Code).ToString()));
            }
        }

        return known;
    }

    private static void CheckReferences(IEnumerable<(string Where, UnitId Unit)> references, HashSet<UnitId> known, DiagnosticCollector findings)
    {
        foreach (var (where, unit) in references.Where(reference => !known.Contains(reference.Unit)))
        {
            findings.Add(QualificationDiagnostics.UnknownUnit.At(where, unit.ToString()));
        }
    }
}
