using NodaTime;
using NodaTime.Text;

namespace Ecvet;

/// <summary>Whether an act is possible in a case as it stands: roles, order, ground, effect. Every refusal names its rule.</summary>
internal sealed class ActRules(RecognitionCase @case, CaseUnits units, CaseState state, CancellationToken cancellation)
{
    private readonly DiagnosticCollector findings = new();
    private readonly HomeBodies bodies = new(@case.Home, @case.Opening);

    internal ValueList<Diagnostic> Judge(ProcessAct act)
    {
        if (state.Award > 0 && act is not (Appeal or AppealDecision or Correction))
        {
            Refuse(RecognitionDiagnostics.Closed);
        }
        else if (state.Day is { } last && act.On < last)
        {
            Refuse(RecognitionDiagnostics.BeforeLastAct, Text(act.On), Text(last));
        }
        else
        {
            JudgeKind(act);
        }

        return findings.ToList();
    }

    private void JudgeKind(ProcessAct act)
    {
        switch (act)
        {
            case TranscriptReceived received:
                Judge(received);
                break;
            case Identification identification when Acts(identification, InstitutionFunctions.Validate):
                Known(identification.Items);
                break;
            case HomeAssessment assessment when Acts(assessment, InstitutionFunctions.Assess) && Known(assessment.Items):
                Identified(assessment.Items);
                break;
            case Validation validation when Acts(validation, InstitutionFunctions.Validate) && Known(validation.Items):
                Judge(validation);
                break;
            case RecognitionDecision decision when Acts(decision, InstitutionFunctions.Recognise):
                Judge(decision);
                break;
            case Refusal refusal when Acts(refusal, InstitutionFunctions.Recognise) && KnownUnit(refusal.Unit):
                NotRecognised(refusal.Unit);
                NotRefused(refusal.Unit);
                break;
            case Appeal appeal:
                Judge(appeal);
                break;
            case AppealDecision decision when Acts(decision, InstitutionFunctions.Recognise):
                Judge(decision);
                break;
            case Correction correction when Acts(correction, InstitutionFunctions.Recognise):
                Judge(correction);
                break;
            case FinalExamination examination when Acts(examination, InstitutionFunctions.Assess) && !Route(examination.On).RequiresFinalExamination:
                Refuse(RecognitionDiagnostics.NoFinalExamination, Route(examination.On).Code);
                break;
            case QualificationAward award when Acts(award, InstitutionFunctions.AwardQualifications):
                Judge(award);
                break;
        }
    }

    private void Judge(TranscriptReceived received)
    {
        var transcript = received.Transcript;
        if (transcript.Learner != @case.Learner)
        {
            Refuse(RecognitionDiagnostics.AnotherLearner);
        }

        if (transcript.Issuer.Holds(InstitutionFunctions.Assess) == false)
        {
            Refuse(RecognitionDiagnostics.NotEmpowered, transcript.Issuer.Id.Value, nameof(InstitutionFunctions.Assess), "the body that assessed");
        }

        var late = transcript.Credits.SelectMany(static credit => credit.Assessments).Select(static assessment => assessment.AssessedOn).Where(day => day > received.On).Max();
        if (late is { } day)
        {
            Refuse(RecognitionDiagnostics.AssessedLater, transcript.Issuer.Id.Value, Text(day));
        }
    }

    private void Judge(Validation validation)
    {
        RecognitionProposal? proposal = null;
        foreach (var item in validation.Items.Select(units.Named))
        {
            var open = Open(item);
            if (open.Count == 0)
            {
                Refuse(RecognitionDiagnostics.AlreadyValidated, item.ToString());
                continue;
            }

            proposal ??= @case.ProposalOn(validation.On, cancellation);
            var grounds = new ValidationGrounds(proposal, state);
            foreach (var needed in open)
            {
                if ((validation.Route == TransferRoute.Partnership ? grounds.ByPartnership(needed) : grounds.ByIndividualProcedure(needed)) is { } finding)
                {
                    findings.Add(finding.Descriptor != RecognitionDiagnostics.NotIdentified && FailedElsewhere(needed, validation.On) ? RecognitionDiagnostics.NotPositive.At("", needed.ToString()) : finding);
                }
            }
        }
    }

    /// <summary>Whether something would cover the item if an attempt recorded elsewhere had not failed: then the failure is the reason (rule T6).</summary>
    private bool FailedElsewhere(UnitOrOutcome item, LocalDate day)
    {
        if (!state.Transcripts.SelectMany(static transcript => transcript.Credits).Any(static credit => credit.Assessments.Any(static assessment => assessment.Result == AssessmentResult.Failed)))
        {
            return false;
        }

        var passed = state.Transcripts.Select(static transcript => AsIfPassed.Read(transcript));
        var proposal = @case.Home.Match(@case.Opening.AsAt(day).With(passed).With(@case.Record), cancellation);
        return new ValidationGrounds(proposal, state).HasCredit(item) && !new ValidationGrounds(@case.ProposalOn(day, cancellation), state).HasCredit(item);
    }

    private void Judge(RecognitionDecision decision)
    {
        if (!KnownUnit(decision.Unit))
        {
            return;
        }

        var unit = units.Find(decision.Unit)!;
        var awards = decision.Effect is RecognitionEffect.UnitAwarded or RecognitionEffect.PartAwarded;
        NotRefused(unit.Id);
        if (awards)
        {
            NotRecognised(unit.Id);
        }

        if (decision.Effect == RecognitionEffect.PartAwarded && !units.IsPart(unit.Id))
        {
            Refuse(RecognitionDiagnostics.NotADeclaredPart, unit.Id.ToString());
        }

        if (decision.Points is { } points)
        {
            var system = Route(decision.On).System;
            if (!awards)
            {
                Refuse(RecognitionDiagnostics.NoPointsForThisEffect);
            }
            else if (points.Points.System != system)
            {
                Refuse(RecognitionDiagnostics.PointsOfAnotherSystem, system.Code, points.Points.System.Code);
            }
        }

        if (awards)
        {
            JudgeAward(decision, unit);
        }
        else if (decision.Effect is RecognitionEffect.OutcomesAttested or RecognitionEffect.Exemption && !units.Within(unit.Id).Any(state.Validated.ContainsKey))
        {
            Refuse(RecognitionDiagnostics.NothingToAttest, unit.Id.ToString());
        }
    }

    private void JudgeAward(RecognitionDecision decision, LearningUnit unit)
    {
        var open = Open(unit.Id);
        if (open.Count > 0 && !IsCompensated(decision, unit))
        {
            Refuse(RecognitionDiagnostics.OutcomesOpen, unit.Id.ToString(), string.Join(", ", open));
        }

        if (!unit.Validity.Contains(decision.On) && decision.Reason.IsEmpty)
        {
            Refuse(RecognitionDiagnostics.UnitNotValid, unit.Id.ToString(), Text(decision.On));
        }
    }

    /// <summary>A compensation rule lets less than all suffice; what suffices has to be validated, not only covered.</summary>
    private bool IsCompensated(RecognitionDecision decision, LearningUnit unit) =>
        @case.Opening.Policy.Compensation.Any(rule => units.Named(rule.Unit) == unit.Id)
        && Home(decision.On).Find(unit.Id) is { Compensation: not null, Verdict: UnitVerdict.Recognisable };

    /// <summary>What the engine finds with nothing but what home validated.</summary>
    private RecognitionProposal Home(LocalDate day) => @case.Home.Match(@case.Opening.AsAt(day).With(@case.Record), cancellation);

    private void Judge(Appeal appeal)
    {
        if (state.Act(appeal.Against) is not (Validation or RecognitionDecision or Refusal or HomeAssessment or FinalExamination or QualificationAward or Correction))
        {
            Refuse(RecognitionDiagnostics.NoSuchAct, $"{appeal.Against}");
        }
        else if (!state.Stands(appeal.Against) || state.AppealedAgainst.Contains(appeal.Against))
        {
            Refuse(RecognitionDiagnostics.NoLongerStands, $"{appeal.Against}");
        }
    }

    private void Judge(AppealDecision decision)
    {
        if (state.Act(decision.Appeal) is not Appeal appeal)
        {
            Refuse(RecognitionDiagnostics.NoSuchAct, $"{decision.Appeal}");
        }
        else if (!state.OpenAppeals.ContainsValue(decision.Appeal) || !state.Stands(appeal.Against))
        {
            Refuse(RecognitionDiagnostics.NoLongerStands, $"{decision.Appeal}");
        }
        else if (decision.IsUpheld)
        {
            NothingStandsOn(appeal.Against);
        }
    }

    private void Judge(Correction correction)
    {
        if (state.Act(correction.Of) is null or Appeal or AppealDecision or Correction)
        {
            Refuse(RecognitionDiagnostics.NoSuchAct, $"{correction.Of}");
        }
        else if (!state.Stands(correction.Of))
        {
            Refuse(RecognitionDiagnostics.NoLongerStands, $"{correction.Of}");
        }
        else
        {
            NothingStandsOn(correction.Of);
        }
    }

    private void Judge(QualificationAward award)
    {
        var proposal = @case.Home.Match(@case.Opening.AsAt(award.On).With(@case.Record), cancellation);
        if (proposal.Progress.Verdict != CompletionVerdict.Complete)
        {
            Refuse(RecognitionDiagnostics.RuleNotMet, proposal.Route.Code);
        }

        if (proposal.Route.RequiresFinalExamination && !state.ExaminationPassed)
        {
            Refuse(RecognitionDiagnostics.FinalExaminationOpen, proposal.Route.Code);
        }
    }

    /// <summary>Withdrawing an act would leave a later one without its ground: the case is told without the act, and every later act must still be possible.</summary>
    private void NothingStandsOn(int number)
    {
        var later = new ActDependents(@case, units, state).Of(number);
        if (later > 0)
        {
            Refuse(RecognitionDiagnostics.OthersStandOnIt, $"{number}", $"{later}");
        }
    }

    private bool Acts(ProcessAct act, InstitutionFunctions function)
    {
        var may = bodies.May(act.By, function);
        if (!may)
        {
            var others = bodies.ThatMay(function);
            Refuse(RecognitionDiagnostics.NotEmpowered, act.By.Value, function.ToString(), others.Count == 0 ? "-" : string.Join(", ", others));
        }

        return may;
    }

    private bool Known(ValueList<UnitOrOutcome> items)
    {
        var unknown = items.Where(item => !units.Knows(item)).ToList();
        foreach (var item in unknown)
        {
            Refuse(RecognitionDiagnostics.UnknownItem, item.ToString());
        }

        return unknown.Count == 0;
    }

    private bool KnownUnit(UnitId unit) => Known([unit]);

    private void Identified(ValueList<UnitOrOutcome> items)
    {
        foreach (var item in items.SelectMany(item => item.IsWholeUnit ? units.Needed(units.Find(item.Unit)!) : [units.Named(item)]).Where(item => !state.Identified.Contains(item)))
        {
            Refuse(RecognitionDiagnostics.NotIdentified, item.ToString());
        }
    }

    private void NotRecognised(UnitId unit)
    {
        if (state.Recognised.ContainsKey(units.Named(unit)))
        {
            Refuse(RecognitionDiagnostics.AlreadyRecognised, units.Named(unit).ToString());
        }
    }

    private void NotRefused(UnitId unit)
    {
        if (state.Refused.TryGetValue(units.Named(unit), out var number))
        {
            Refuse(RecognitionDiagnostics.RefusalStands, units.Named(unit).ToString(), $"{number}");
        }
    }

    /// <summary>What of an item is not validated yet.</summary>
    private List<UnitOrOutcome> Open(UnitOrOutcome item) =>
        state.Validated.ContainsKey(item)
            ? []
            : (item.IsWholeUnit ? units.Needed(units.Find(item.Unit)!) : [item]).Where(needed => !state.Validated.ContainsKey(needed)).ToList();

    private Route Route(LocalDate day) => @case.Home.Routes.Count == 1 ? @case.Home.Routes[0] : @case.ProposalOn(day, cancellation).Route;

    private void Refuse(DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments) => findings.Add(descriptor.At("", arguments));

    private static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
