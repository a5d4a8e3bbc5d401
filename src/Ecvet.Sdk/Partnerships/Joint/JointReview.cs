namespace Ecvet;

/// <summary>Asks the three questions of joint recognition, and whether the shares are whole.</summary>
internal sealed class JointReview(JointQualification joint)
{
    private readonly DiagnosticCollector missing = new();

    internal JointReadiness Read()
    {
        var linked = Linked();
        var coverage = Coverage();
        var centred = Centred(coverage);
        var assured = Assured();
        var whole = Whole();
        return new(linked, centred, assured, whole, coverage, missing.ToList());
    }

    private bool? Linked()
    {
        var answers = new List<bool?> { Linked(joint.Qualification.Level, "qualification", joint.Qualification.Id.Value) };
        foreach (var partner in joint.Partners)
        {
            var path = Path(partner);
            answers.Add(Linked(partner.Level, path, partner.OwnQualification.ToString()));
            if (partner.Level.Eqf is not null && partner.Level.National is null)
            {
                answers.Add(null);
                missing.Add(PartnershipDiagnostics.NationalLevelUnknown.At(path, partner.OwnQualification.ToString()));
            }

            if (partner.Level.Eqf is { } own && joint.Qualification.Level.Eqf is { } shared && own != shared)
            {
                answers.Add(null);
                missing.Add(PartnershipDiagnostics.LevelsDiffer.At(path, own.ToString(), shared.ToString()));
            }
        }

        return JointReadiness.All([.. answers]);
    }

    private bool? Linked(QualificationLevel level, string path, string name)
    {
        if (level is { Eqf: not null, IsTentative: false })
        {
            return true;
        }

        missing.Add((level.Eqf is null ? PartnershipDiagnostics.NotLinkedToEqf : PartnershipDiagnostics.LevelTentative).At(path, name));
        return null;
    }

    private ValueList<OutcomeCoverageRow> Coverage() =>
    [
        .. joint.Qualification.Units.SelectMany(static unit => unit.AllOutcomeIds()).Distinct().Order()
            .Select(outcome => new OutcomeCoverageRow(outcome, [.. joint.Partners.Where(partner => Assesses(partner, outcome)).Select(static partner => partner.Institution.Id)])),
    ];

    // Who assesses a unit assesses its outcomes, and those of its parts.
    private bool Assesses(JointPartner partner, OutcomeId outcome) => partner.Assesses.Any(item =>
        item.Outcome is { } one ? one == outcome : item.Unit == outcome.Unit || (joint.Qualification.FindUnit(item.Unit)?.AllOutcomeIds().Contains(outcome) ?? false));

    private bool? Centred(ValueList<OutcomeCoverageRow> coverage)
    {
        bool? answer = true;
        foreach (var unit in joint.Qualification.Units.Where(static unit => !unit.AllOutcomeIds().Any()))
        {
            answer = false;
            missing.Add(PartnershipDiagnostics.UnitWithoutOutcomes.At("units/" + unit.Id, unit.Id.ToString()));
        }

        foreach (var partner in joint.Partners)
        {
            if (partner.Assesses.Count == 0)
            {
                answer = answer == false ? false : null;
                missing.Add(PartnershipDiagnostics.PartnerAssessesNothing.At(Path(partner), partner.Institution.Id.Value));
            }

            foreach (var item in partner.Assesses.Where(item => joint.Qualification.FindUnit(item.Unit) is not { } unit || (item.Outcome is { } outcome && !unit.AllOutcomeIds().Contains(outcome))))
            {
                answer = false;
                missing.Add(PartnershipDiagnostics.AssessesUnknown.At(Path(partner), partner.Institution.Id.Value, item.ToString()));
            }
        }

        // Where a partner has not said what it assesses, an outcome that nobody names may still be its own: unknown is not no.
        var silent = joint.Partners.Any(static partner => partner.Assesses.Count == 0);
        foreach (var row in coverage.Where(static row => row.By.Count == 0))
        {
            answer = silent && answer != false ? null : false;
            missing.Add(PartnershipDiagnostics.OutcomeNotAssessed.At("outcomes/" + row.Outcome, row.Outcome.ToString()));
        }

        return answer;
    }

    private bool? Assured()
    {
        bool? answer = true;
        foreach (var partner in joint.Partners)
        {
            var (path, name) = (Path(partner), partner.Institution.Id.Value);
            if (partner.Institution.QualityAssurance is not { } assurance)
            {
                answer = answer == false ? false : null;
                missing.Add(PartnershipDiagnostics.QualityAssuranceUnknown.At(path, name));
            }
            else
            {
                var open = QualityAssurancePhases.All & ~assurance.Phases;
                if (open != QualityAssurancePhases.None)
                {
                    answer = false;
                    missing.Add(PartnershipDiagnostics.PhasesOpen.At(path, name, open.ToString()));
                }

                if (assurance.Indicators.Count == 0)
                {
                    // The indicators are a toolbox: to use none is told and stands in nobody's way.
                    missing.Add(PartnershipDiagnostics.NoIndicators.At(path, name));
                }
            }
        }

        return answer;
    }

    private bool? Whole()
    {
        var stated = joint.Partners.Where(static partner => partner.Share is not null).ToList();
        if (joint.Qualification.TotalPoints is not { } total)
        {
            return true;
        }

        if (stated.Count < joint.Partners.Count)
        {
            missing.Add(PartnershipDiagnostics.ShareUnknown.At("partners", string.Join(", ", joint.Partners.Where(static partner => partner.Share is null).Select(static partner => partner.Institution.Id))));
            return null;
        }

        var isOneSystem = stated.TrueForAll(partner => partner.Share!.Value.System == total.System);
        if (isOneSystem && stated.Sum(static partner => partner.Share!.Value.Amount) == total.Amount)
        {
            return true;
        }

        missing.Add(PartnershipDiagnostics.SharesNotWhole.At("partners", string.Join(" + ", stated.Select(static partner => partner.Share!.Value)), total.ToString()));
        return false;
    }

    private static string Path(JointPartner partner) => "partners/" + partner.Institution.Id;
}
