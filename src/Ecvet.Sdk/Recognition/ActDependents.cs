namespace Ecvet;

/// <summary>Which later act stands on an earlier one: the first that would not be possible without it.</summary>
internal sealed class ActDependents(RecognitionCase @case, CaseUnits units, CaseState state)
{
    internal int Of(int number)
    {
        var act = @case.Acts[number - 1];
        for (var later = number + 1; later <= @case.Acts.Count; later++)
        {
            if (state.Stands(later) && StandsOn(@case.Acts[later - 1], act, number))
            {
                return later;
            }
        }

        return 0;
    }

    private bool StandsOn(ProcessAct later, ProcessAct act, int number) => (later, act) switch
    {
        (QualificationAward, RecognitionDecision or FinalExamination) => true,
        (RecognitionDecision decision, Validation validation) =>
            validation.Items.SelectMany(units.Within).Any(item => state.Validated.GetValueOrDefault(item) == number && units.Within(decision.Unit).Contains(item)),
        (Validation validation, HomeAssessment assessment) =>
            validation.Route == TransferRoute.IndividualProcedure && Share(validation.Items, assessment.Items),
        (Validation validation, Identification identification) =>
            validation.Route == TransferRoute.IndividualProcedure && Share(validation.Items, identification.Items),
        (HomeAssessment assessment, Identification identification) => Share(assessment.Items, identification.Items),
        (Validation, TranscriptReceived) => true,
        _ => false,
    };

    private bool Share(ValueList<UnitOrOutcome> left, ValueList<UnitOrOutcome> right)
    {
        var within = left.SelectMany(units.Within).ToHashSet();
        return right.SelectMany(units.Within).Any(within.Contains);
    }
}
