using NodaTime;

namespace Ecvet;

/// <summary>Who may do what next. Whatever is listed is possible for each body and item named.</summary>
internal sealed class NextActs(RecognitionCase @case, CaseUnits units, CaseState state)
{
    private readonly HomeBodies bodies = new(@case.Home, @case.Opening);
    private readonly List<PossibleAct> acts = [];

    internal ValueList<PossibleAct> On(LocalDate day)
    {
        if (state.Day is { } last && day < last)
        {
            return ValueList<PossibleAct>.Empty;
        }

        if (state.Award == 0)
        {
            acts.Add(new(ActKind.TranscriptReceived, InstitutionFunctions.Assess, ValueList<Identifier<Institution>>.Empty, ValueList<UnitOrOutcome>.Empty, null));
            var proposal = @case.ProposalOn(day);
            Steps(proposal);
            Recognitions(day);
            Completion(day, proposal);
        }

        Remedies();
        return ValueList.From(acts);
    }

    private void Steps(RecognitionProposal proposal)
    {
        var all = units.All.SelectMany(unit => units.Needed(unit)).Distinct().Order().ToList();
        var open = all.Where(item => !state.Validated.ContainsKey(item)).ToList();
        var grounds = new ValidationGrounds(proposal, state);
        Add(ActKind.Identification, InstitutionFunctions.Validate, open.Where(item => !state.Identified.Contains(item)));
        Add(ActKind.HomeAssessment, InstitutionFunctions.Assess, open.Where(state.Identified.Contains));
        Add(ActKind.Validation, InstitutionFunctions.Validate, open.Where(item => grounds.ByPartnership(item) is null), TransferRoute.Partnership);
        Add(ActKind.Validation, InstitutionFunctions.Validate, open.Where(item => grounds.ByIndividualProcedure(item) is null), TransferRoute.IndividualProcedure);
    }

    private void Recognitions(LocalDate day)
    {
        var open = units.All.Where(unit => !state.Recognised.ContainsKey(unit.Id) && !state.Refused.ContainsKey(unit.Id)).ToList();
        Add(ActKind.Recognition, InstitutionFunctions.Recognise, open
            .Where(unit => unit.Validity.Contains(day) && units.Needed(unit).All(state.Validated.ContainsKey)).Select(static unit => (UnitOrOutcome)unit.Id));
        Add(ActKind.Refusal, InstitutionFunctions.Recognise, open
            .Where(unit => units.Within(unit.Id).Any(item => state.Validated.ContainsKey(item) || state.Identified.Contains(item))).Select(static unit => (UnitOrOutcome)unit.Id));
    }

    private void Completion(LocalDate day, RecognitionProposal proposal)
    {
        if (proposal.Route.RequiresFinalExamination && !state.ExaminationPassed)
        {
            Add(ActKind.FinalExamination, InstitutionFunctions.Assess);
        }

        var award = bodies.ThatMay(InstitutionFunctions.AwardQualifications);
        if (award.Count > 0 && @case.Do(new QualificationAward(award[0], day)).IsAccepted)
        {
            Add(ActKind.Award, InstitutionFunctions.AwardQualifications);
        }
    }

    private void Remedies()
    {
        var standing = Enumerable.Range(1, @case.Acts.Count).Where(state.Stands).ToList();
        if (standing.Exists(number => @case.Acts[number - 1] is not (TranscriptReceived or Identification or Appeal or AppealDecision) && !state.AppealedAgainst.Contains(number)))
        {
            acts.Add(new(ActKind.Appeal, InstitutionFunctions.None, ValueList<Identifier<Institution>>.Empty, ValueList<UnitOrOutcome>.Empty, null));
        }

        if (state.OpenAppeals.Keys.Any(state.Stands))
        {
            Add(ActKind.AppealDecision, InstitutionFunctions.Recognise);
        }

        if (standing.Exists(number => @case.Acts[number - 1] is not (Appeal or AppealDecision or Correction)))
        {
            Add(ActKind.Correction, InstitutionFunctions.Recognise);
        }
    }

    private void Add(ActKind kind, InstitutionFunctions function, IEnumerable<UnitOrOutcome>? items = null, TransferRoute? route = null)
    {
        var list = ValueList.From(items);
        var by = bodies.ThatMay(function);
        if (by.Count > 0 && (items is null || list.Count > 0))
        {
            acts.Add(new(kind, function, by, list, route));
        }
    }
}
