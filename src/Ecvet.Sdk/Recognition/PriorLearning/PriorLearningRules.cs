using NodaTime;
using NodaTime.Text;

namespace Ecvet;

/// <summary>Whether a step is possible in a request as it stands. Every refusal names its rule.</summary>
internal sealed class PriorLearningRules(PriorLearningRequest request, CaseUnits units)
{
    private readonly DiagnosticCollector findings = new();

    internal ValueList<Diagnostic> JudgeReceipt()
    {
        if (!request.Policy.Validity.Contains(request.ReceivedOn))
        {
            Refuse(PriorLearningDiagnostics.PolicyNotInForce, Text(request.ReceivedOn), request.Policy.Validity.ToString());
        }
        else if (!request.Policy.IsOpenOn(request.ReceivedOn))
        {
            Refuse(PriorLearningDiagnostics.NoWindow, Text(request.ReceivedOn), string.Join(", ", request.Policy.Windows));
        }

        return findings.ToList();
    }

    internal ValueList<Diagnostic> Judge(PriorLearningStep step)
    {
        JudgeReceipt();
        if (request.Status == PriorLearningStatus.Withdrawn)
        {
            Refuse(PriorLearningDiagnostics.Withdrawn);
        }
        else if (step.On < request.StandsAt)
        {
            Refuse(PriorLearningDiagnostics.BeforeLastStep, Text(step.On), Text(request.StandsAt));
        }
        else if (step.Kind == PriorLearningStepKind.JudgeEvidence)
        {
            Acts(step, InstitutionFunctions.Assess);
            if (request.Evidence.All(evidence => evidence.Id != step.Judgement!.Evidence))
            {
                Refuse(PriorLearningDiagnostics.NoSuchEvidence, step.Judgement!.Evidence.Value);
            }
        }
        else if (Known(step.Items))
        {
            switch (step.Kind)
            {
                case PriorLearningStepKind.Identify:
                    Acts(step, InstitutionFunctions.Validate);
                    NotReserved(step.Items);
                    break;
                case PriorLearningStepKind.AddEvidence:
                    Identified(step.Items);
                    if (request.Evidence.Any(evidence => evidence.Id == step.Evidence!.Id))
                    {
                        Refuse(PriorLearningDiagnostics.EvidenceNamedTwice, step.Evidence!.Id.Value);
                    }

                    break;
                case PriorLearningStepKind.Assess:
                    Acts(step, InstitutionFunctions.Assess);
                    Identified(step.Items);
                    JudgeAssessment(step);
                    break;
                default: break;
            }
        }

        return findings.ToList();
    }

    private void JudgeAssessment(PriorLearningStep step)
    {
        if (!request.Policy.Routes.Contains(step.Route!.Value) || (request.Policy.IsAssessorRequired && step.Route == PriorLearningRoute.Direct))
        {
            Refuse(PriorLearningDiagnostics.RouteNotAllowed, step.Route.Value.ToString());
            return;
        }

        // A failed attempt needs no evidence.
        if (step.Result != AssessmentResult.Passed)
        {
            return;
        }

        var items = request.Flat(step.Items);
        if (step.Route == PriorLearningRoute.Direct)
        {
            foreach (var gap in new EvidenceReview(request, units).Gaps(items, step.On))
            {
                if (gap.Kind == EvidenceGapKind.OnlyBadges)
                {
                    Refuse(PriorLearningDiagnostics.OnlyBadges, gap.Item.ToString());
                }
                else
                {
                    Refuse(PriorLearningDiagnostics.EvidenceWanting, gap.Item.ToString(), gap.Criterion?.ToString() ?? gap.Kind.ToString());
                }
            }
        }

        WithinMaximum(items);
    }

    // The points are those of the units that would be whole, by the size in the first route that has them (rule P11: as by the formal route).
    private void WithinMaximum(ValueList<UnitOrOutcome> more)
    {
        if (request.Policy.MaximumPoints is not { } most)
        {
            return;
        }

        var passed = request.Passed.Concat(more).ToHashSet();
        var sum = 0m;
        foreach (var unit in request.Home.Units.Where(unit => units.Needed(unit).All(passed.Contains)))
        {
            var size = request.Home.Routes.Where(route => route.System == most.System).Select(route => route.Find(unit.Id)?.Size).FirstOrDefault(static size => size is not null);
            sum += size?.Minimum.Amount ?? 0m;
        }

        if (sum > most.Amount)
        {
            Refuse(PriorLearningDiagnostics.AboveMaximum, new Points(sum, most.System).ToString(), most.ToString());
        }
    }

    private void NotReserved(ValueList<UnitOrOutcome> items)
    {
        foreach (var unit in items.Select(item => units.Named(item.Unit)).Distinct().Where(request.Policy.ReservedUnits.Select(units.Named).Contains))
        {
            Refuse(PriorLearningDiagnostics.Reserved, unit.ToString());
        }
    }

    private void Identified(ValueList<UnitOrOutcome> items)
    {
        var identified = request.Identified.ToHashSet();
        foreach (var item in request.Flat(items).Where(item => !identified.Contains(item)))
        {
            Refuse(PriorLearningDiagnostics.NotIdentified, item.ToString());
        }
    }

    private bool Known(ValueList<UnitOrOutcome> items)
    {
        var unknown = items.Where(item => !units.Knows(item)).ToList();
        foreach (var item in unknown)
        {
            Refuse(PriorLearningDiagnostics.UnknownItem, item.ToString());
        }

        return unknown.Count == 0;
    }

    // Only who is known not to hold the function is refused: unknown is not no. Bodies that assess for home need not award.
    private void Acts(PriorLearningStep step, InstitutionFunctions function)
    {
        var body = request.Home.AwardingBodies.FirstOrDefault(body => body.Id == step.By);
        if (step.By.IsEmpty || body?.Holds(function, request.Home.Id.Value) == false)
        {
            Refuse(PriorLearningDiagnostics.NotEmpowered, step.By.IsEmpty ? "-" : step.By.Value, function.ToString());
        }
    }

    private void Refuse(DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments) => findings.Add(descriptor.At("", arguments));

    private static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
