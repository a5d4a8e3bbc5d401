using NodaTime;

namespace Ecvet;

/// <summary>Compares what was agreed, achieved and recognised, unit by unit.</summary>
internal sealed class ReturnFinder
{
    private readonly RecognitionCase file;
    private readonly LocalDate day;
    private readonly CaseUnits units;
    private readonly HashSet<UnitOrOutcome> agreed;
    private readonly HashSet<UnitOrOutcome> validated;
    private readonly RecognitionProposal before;
    private readonly RecognitionProposal achieved;
    private readonly RecognitionProposal after;

    internal ReturnFinder(RecognitionCase file, LocalDate day, CancellationToken cancellation)
    {
        this.file = file;
        this.day = day;
        units = new(file.Home);
        agreed = [.. file.Opening.Agreement?.Items.SelectMany(item => units.Within(item.Home)) ?? []];
        validated = [.. file.Record.ValidatedOutcomes.Where(static outcome => outcome.Part.Length == 0).Select(outcome => units.Named((UnitOrOutcome)outcome.Outcome))];
        var compiled = file.Home.Compile();
        var opening = file.Opening.AsAt(day);
        before = compiled.Match(opening.With(Decided(opening.Record)), cancellation);
        achieved = compiled.Match(file.RequestOn(day).With(opening.Record), cancellation);
        after = compiled.Match(opening.With(Decided(file.Record)), cancellation);
    }

    /// <summary>What counts is what home recognised: outcomes that are only validated are kept, and count nothing yet (rule T12).</summary>
    private static HomeRecord Decided(HomeRecord record) => new(record.Achievements, [], record.Waivers, record.Exemptions, record.Answers);

    internal MobilityReturn Find()
    {
        var lines = achieved.Units.Where(static unit => unit.PartOf is null).Select(Line).OfType<ReturnLine>();
        var hosts = file.Acts.OfType<TranscriptReceived>().Select(static received => received.Transcript.Issuer.Id).Distinct().Order();
        return new(file.Home, day, file.Opening.Agreement, ValueList.From(lines), ValueList.From(hosts), before, achieved, after);
    }

    private ReturnLine? Line(UnitProposal unit)
    {
        var within = units.Within(unit.Unit).ToHashSet();
        var isAgreed = within.Overlaps(agreed);
        var decision = Decision(within);
        return !isAgreed && decision is null && unit.From.Count == 0 ? null
            : new(unit.Unit, unit.Title, isAgreed, State(unit, decision), ValueList.From(unit.Outcomes.Select(Outcome)), decision);
    }

    private ReturnOutcome Outcome(OutcomeCoverage coverage) => new(
        coverage.Outcome, coverage.Text, agreed.Contains(coverage.Outcome), coverage.Status, validated.Contains(coverage.Outcome),
        ValueList.From(coverage.Grounds.SelectMany(static ground => ground.Credits).Distinct()), coverage.ClosedBy);

    private ProcessAct? Decision(HashSet<UnitOrOutcome> within) => Enumerable.Range(1, file.Acts.Count).Reverse().Where(file.Stands).Select(number => file.Acts[number - 1]).FirstOrDefault(act => act switch
    {
        RecognitionDecision decision => within.Contains(units.Named(decision.Unit)),
        Refusal refusal => within.Contains(units.Named(refusal.Unit)),
        _ => false,
    });

    private ReturnState State(UnitProposal unit, ProcessAct? decision) => decision switch
    {
        RecognitionDecision { Effect: RecognitionEffect.UnitAwarded } awarded when units.Named(awarded.Unit) == unit.Unit => ReturnState.Recognised,
        RecognitionDecision => ReturnState.PartlyRecognised,
        Refusal => ReturnState.Refused,
        _ => unit.Verdict switch
        {
            UnitVerdict.AlreadyRecognised => ReturnState.HeldBefore,
            UnitVerdict.Recognisable or UnitVerdict.NotChosen => ReturnState.Undecided,
            UnitVerdict.NeedsPerson => ReturnState.NeedsPerson,
            UnitVerdict.PartlyCovered => ReturnState.PartlyAchieved,
            _ => ReturnState.NotAchieved,
        },
    };
}
