namespace Ecvet;

/// <summary>What the acts of a case brought: achievements, validated outcomes, exemptions. This is where decisions become what accumulation counts.</summary>
internal sealed class CaseRecord(RecognitionCase @case, CaseUnits units, CaseState state)
{
    internal HomeRecord Read()
    {
        var before = @case.Opening.Record;
        var achievements = new List<Achievement>(before.Achievements);
        var outcomes = new List<ValidatedOutcome>(before.ValidatedOutcomes);
        var exemptions = new List<Exemption>(before.Exemptions);
        for (var number = 1; number <= @case.Acts.Count; number++)
        {
            if (!state.Stands(number))
            {
                continue;
            }

            switch (@case.Acts[number - 1])
            {
                case Validation validation:
                    outcomes.AddRange(validation.Items.SelectMany(units.Within).Distinct()
                        .Where(item => state.Validated.GetValueOrDefault(item) == number)
                        .Select(static item => item.Outcome).OfType<OutcomeId>()
                        .Select(outcome => new ValidatedOutcome(outcome, validation.On, validation.By, validation.Reason)));
                    break;
                case RecognitionDecision { Effect: RecognitionEffect.UnitAwarded or RecognitionEffect.PartAwarded } decision:
                    achievements.Add(Achieved(decision));
                    break;
                case RecognitionDecision { Effect: RecognitionEffect.Exemption } decision when !decision.Reason.IsEmpty:
                    exemptions.Add(new(units.Named(decision.Unit), new(decision.By, decision.On, decision.Reason)));
                    break;
            }
        }

        return new(achievements, outcomes, before.Waivers, exemptions, before.Answers);
    }

    private Achievement Achieved(RecognitionDecision decision)
    {
        var unit = units.Find(decision.Unit)!;
        return new(
            unit.Id,
            decision.Points?.Points,
            source: IsIndividual(unit) ? AchievementSource.PriorLearning : AchievementSource.Transfer,
            recognisedOn: decision.On,
            version: unit.Version);
    }

    /// <summary>A unit of which anything was validated by the individual procedure counts as recognised prior learning; it counts the same (rule P11).</summary>
    private bool IsIndividual(LearningUnit unit) => units.Needed(unit).Any(item =>
        state.Validated.TryGetValue(item, out var number) && state.Act(number) is Validation { Route: TransferRoute.IndividualProcedure });
}
