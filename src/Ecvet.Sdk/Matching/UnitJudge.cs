using NodaTime;
using NodaTime.Text;

namespace Ecvet;

/// <summary>Judges home units from what covers their outcomes; all of it is linear in the grounds.</summary>
internal sealed class UnitJudge(Qualification home, Route route, HomeIndex index, MatchRequest request, RouteFinder routes, CoverageFinder coverage, LocalizedText whoDecides)
{
    private readonly HashSet<UnitId> recognised =
    [
        .. request.Record.Achievements.Where(achievement => !(achievement.RecognisedOn > request.AsOf)).Select(static achievement => achievement.Unit),
        .. request.Record.Exemptions.Where(exemption => exemption.Ground.DecidedOn <= request.AsOf).Select(static exemption => exemption.Unit),
    ];

    private readonly HashSet<UnitId> agreed = [.. routes.AgreementInForce?.Items.Select(static item => item.Home.Unit) ?? []];

    /// <summary>The proposals for all units and declared parts, the whole before its parts.</summary>
    internal ValueList<UnitProposal> Judge()
    {
        var outcomes = index.Outcomes.Select((outcome, number) => Judge(outcome, number)).ToList();
        return ValueList.From(index.Units.Select((unit, number) => Judge(unit, number, outcomes)));
    }

    private OutcomeCoverage Judge(HomeOutcome outcome, int number)
    {
        var grounds = coverage.OfOutcome(number).Distinct().ToList();
        var certain = grounds.Where(static ground => ground.IsCertain).ToList();
        var declared = outcome.Outcome.Parts;
        var status = CoverageStatus.Open;
        if (certain.Exists(static ground => ground.Parts.Count == 0) || PartCover.IsExact(declared, certain.Select(static ground => ground.Parts)))
        {
            status = CoverageStatus.Covered;
        }
        else if (grounds.Exists(static ground => ground.Parts.Count == 0) || PartCover.IsExact(declared, grounds.Select(static ground => ground.Parts)))
        {
            status = CoverageStatus.NeedsPerson;
        }

        var named = grounds.SelectMany(static ground => ground.Parts).ToHashSet(StringComparer.Ordinal);
        var open = status == CoverageStatus.Covered ? ValueList<string>.Empty : ValueList.From(declared.Select(static part => part.Code).Where(code => !named.Contains(code)));
        if (status == CoverageStatus.Open && grounds.Count > 0)
        {
            // All parts are named but not disjointly: unknown is not no.
            status = declared.Count > 0 && open.Count == 0 ? CoverageStatus.NeedsPerson : CoverageStatus.PartlyCovered;
        }

        var closing = status == CoverageStatus.Covered ? ValueList<ClosingStep>.Empty : coverage.Closing(outcome, open);
        return new(outcome.Id, outcome.Outcome.Text, status, ValueList.From(grounds), open, closing, ValueList.From(declared.Select(static part => part.Code)));
    }

    private UnitProposal Judge(HomeUnit unit, int number, List<OutcomeCoverage> all)
    {
        var outcomes = ValueList.From(all.GetRange(unit.FirstOutcome, unit.OutcomeCount));
        var whole = ValueList.From(coverage.OfUnit(number).Distinct());
        var questions = new List<Diagnostic>();
        CompensationRule? compensation = null;
        var verdict = IsRecognised(number) ? UnitVerdict.AlreadyRecognised : FromCoverage(unit, outcomes, whole, questions, out compensation);
        if (verdict == UnitVerdict.Recognisable && IsOutdated(unit.Unit) is { } outdated)
        {
            verdict = UnitVerdict.NeedsPerson;
            questions.Add(outdated);
        }

        return new(
            unit.Unit.Id,
            unit.Parent is { } parent ? index.Units[parent].Unit.Id : null,
            unit.Unit.Title,
            route.Find(unit.Unit.Id)?.Size ?? UnitSize.AsRecognised,
            verdict,
            RouteOf(verdict, outcomes, whole),
            outcomes,
            whole,
            compensation,
            IsAgreed(number),
            whoDecides,
            ValueList.From(questions.Distinct()));
    }

    /// <summary>How a compensation rule of a unit names an outcome.</summary>
    internal static string CodeIn(UnitId unit, OutcomeId outcome) => outcome.Unit == unit ? outcome.Code : outcome.ToString();

    /// <summary>A home unit is judged on the day of recognition; who is enrolled has the transition of the qualification (rule T14).</summary>
    internal static bool IsOutdated(Qualification home, LearningUnit unit, LocalDate asOf, bool isEnrolled) =>
        !unit.Validity.Contains(asOf) && !(isEnrolled && home.TransitionUntil >= asOf && unit.Validity.To < asOf);

    private static UnitVerdict FromCoverage(CoverageSummary summary) => summary switch
    {
        { IsWhole: true } => UnitVerdict.Recognisable,
        { IsWholeIfConfirmed: true } => UnitVerdict.NeedsPerson,
        { IsTouched: true } => UnitVerdict.PartlyCovered,
        _ => UnitVerdict.NotCovered,
    };

    private UnitVerdict FromCoverage(HomeUnit unit, ValueList<OutcomeCoverage> outcomes, ValueList<CoverageGround> whole, List<Diagnostic> questions, out CompensationRule? compensation)
    {
        var summary = CoverageSummary.Of(outcomes, whole);
        compensation = null;
        var verdict = FromCoverage(summary);
        if (verdict is UnitVerdict.PartlyCovered or UnitVerdict.NeedsPerson && request.Policy.CompensationFor(unit.Unit.Id, request.AsOf) is { } rule)
        {
            var confirmed = Codes(unit, outcomes, static status => status == CoverageStatus.Covered);
            var possible = Codes(unit, outcomes, static status => status is CoverageStatus.Covered or CoverageStatus.NeedsPerson);
            if (rule.Suffices(confirmed))
            {
                compensation = rule;
                return UnitVerdict.Recognisable;
            }

            if (verdict == UnitVerdict.PartlyCovered && rule.Suffices(possible))
            {
                compensation = rule;
                verdict = UnitVerdict.NeedsPerson;
            }
        }

        if (verdict == UnitVerdict.NeedsPerson)
        {
            AskAbout(outcomes, whole, questions);
        }

        return verdict;
    }

    private static void AskAbout(ValueList<OutcomeCoverage> outcomes, ValueList<CoverageGround> whole, List<Diagnostic> questions)
    {
        foreach (var outcome in outcomes.Where(static outcome => outcome.Status == CoverageStatus.NeedsPerson))
        {
            var before = questions.Count;
            questions.AddRange(outcome.Grounds.SelectMany(static ground => ground.Questions));
            if (questions.Count == before)
            {
                questions.Add(MatchingDiagnostics.PartsOverlap.At(outcome.Outcome.ToString(), outcome.Outcome.ToString()));
            }
        }

        if (outcomes.Count == 0)
        {
            questions.AddRange(whole.SelectMany(static ground => ground.Questions));
        }
    }

    /// <summary>Outcomes of the unit itself by their code, those of its parts by their whole identifier.</summary>
    private static HashSet<string> Codes(HomeUnit unit, ValueList<OutcomeCoverage> outcomes, Func<CoverageStatus, bool> counts) =>
        outcomes.Where(outcome => counts(outcome.Status))
            .Select(outcome => CodeIn(unit.Unit.Id, outcome.Outcome))
            .ToHashSet(StringComparer.Ordinal);

    private bool IsRecognised(int number)
    {
        for (int? current = number; current is { } at; current = index.Units[at].Parent)
        {
            if (recognised.Contains(index.Units[at].Unit.Id))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAgreed(int number)
    {
        var unit = index.Units[number].Unit;
        return unit.SelfAndParts().Any(part => agreed.Contains(part.Id));
    }

    private Diagnostic? IsOutdated(LearningUnit unit) =>
        !IsOutdated(home, unit, request.AsOf, request.Enrolment is not null)
            ? null
            : MatchingDiagnostics.HomeUnitNotValid.At("", unit.Id.ToString(), unit.Validity.ToString(), LocalDatePattern.Iso.Format(request.AsOf));

    private TransferRoute? RouteOf(UnitVerdict verdict, ValueList<OutcomeCoverage> outcomes, ValueList<CoverageGround> whole)
    {
        if (verdict == UnitVerdict.NotCovered)
        {
            return null;
        }

        if (request.Policy.IndividualProcedureOnly)
        {
            return TransferRoute.IndividualProcedure;
        }

        var touched = outcomes.Where(static outcome => outcome.Grounds.Count > 0).ToList();
        var byPartners = touched.Count > 0
            ? touched.TrueForAll(static outcome => outcome.Grounds.Any(static ground => ground.Route == TransferRoute.Partnership))
            : whole.Any(static ground => ground.Route == TransferRoute.Partnership);
        return byPartners || verdict == UnitVerdict.AlreadyRecognised ? TransferRoute.Partnership : TransferRoute.IndividualProcedure;
    }
}
