using NodaTime;

namespace Ecvet;

/// <summary>How a case stands after its acts: told from the history alone, so that replaying the history gives the same state.</summary>
internal sealed class CaseState
{
    private readonly ValueList<ProcessAct> acts;
    private readonly HashSet<int> withdrawn = [];

    internal CaseState(CaseUnits units, MatchRequest opening, ValueList<ProcessAct> acts)
    {
        this.acts = acts;
        foreach (var achievement in opening.Record.Achievements)
        {
            Recognised.TryAdd(units.Named(achievement.Unit), 0);
        }

        foreach (var outcome in opening.Record.ValidatedOutcomes.Where(static outcome => outcome.Part.Length == 0))
        {
            Validated.TryAdd(units.Named((UnitOrOutcome)outcome.Outcome), 0);
        }

        for (var number = 1; number <= acts.Count; number++)
        {
            switch (acts[number - 1])
            {
                case Correction correction:
                    withdrawn.Add(correction.Of);
                    break;
                case AppealDecision { IsUpheld: true } decision when Act(decision.Appeal) is Appeal appeal:
                    withdrawn.Add(appeal.Against);
                    break;
            }
        }

        for (var number = 1; number <= acts.Count; number++)
        {
            if (Stands(number))
            {
                Apply(units, number, acts[number - 1]);
            }
        }
    }

    internal List<Transcript> Transcripts { get; } = [];

    internal HashSet<UnitOrOutcome> Identified { get; } = [];

    /// <summary>What home assessed, and whether one of the attempts was positive.</summary>
    internal Dictionary<UnitOrOutcome, bool> Assessed { get; } = [];

    /// <summary>What is validated, and by which act; 0 for what was validated before the case.</summary>
    internal Dictionary<UnitOrOutcome, int> Validated { get; } = [];

    /// <summary>The units and parts recognised, and by which act; 0 for what was recognised before the case.</summary>
    internal Dictionary<UnitId, int> Recognised { get; } = [];

    internal Dictionary<UnitId, int> Refused { get; } = [];

    /// <summary>Appeals not decided yet: the number of the act appealed against, and that of the appeal.</summary>
    internal Dictionary<int, int> OpenAppeals { get; } = [];

    internal HashSet<int> AppealedAgainst { get; } = [];

    internal bool ExaminationPassed { get; private set; }

    internal int Award { get; private set; }

    internal LocalDate? Day => acts.Count == 0 ? null : acts[^1].On;

    internal ProcessAct? Act(int number) => number >= 1 && number <= acts.Count ? acts[number - 1] : null;

    internal bool Stands(int number) => !withdrawn.Contains(number);

    private void Apply(CaseUnits units, int number, ProcessAct act)
    {
        switch (act)
        {
            case TranscriptReceived received:
                Transcripts.Add(received.Transcript);
                break;
            case Identification identification:
                Identified.UnionWith(identification.Items.SelectMany(units.Within));
                break;
            case HomeAssessment { Result: not AssessmentResult.Unknown } assessment:
                foreach (var item in assessment.Items.SelectMany(units.Within))
                {
                    Assessed[item] = Assessed.GetValueOrDefault(item) || assessment.Result == AssessmentResult.Passed;
                }

                break;
            case Validation validation:
                foreach (var item in validation.Items.SelectMany(units.Within))
                {
                    Validated.TryAdd(item, number);
                }

                break;
            case RecognitionDecision { Effect: RecognitionEffect.UnitAwarded or RecognitionEffect.PartAwarded } decision:
                Recognised.TryAdd(units.Named(decision.Unit), number);
                break;
            case Refusal refusal:
                Refused[units.Named(refusal.Unit)] = number;
                break;
            case Appeal appeal:
                OpenAppeals[appeal.Against] = number;
                AppealedAgainst.Add(appeal.Against);
                break;
            case AppealDecision decision when Act(decision.Appeal) is Appeal appeal:
                OpenAppeals.Remove(appeal.Against);
                break;
            case FinalExamination examination:
                ExaminationPassed |= examination.Result == AssessmentResult.Passed;
                break;
            case QualificationAward:
                Award = number;
                break;
        }
    }
}
