using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>
/// A person's request to have prior learning recognised towards a home qualification, with its status: identification,
/// documentation, assessment; certification is the validation and recognition by the home institution, which follows in a
/// <see cref="RecognitionCase"/> (<see cref="ContinueIn"/>). Each phase may be the last one: what it brought is there to be used.
/// A step that is not possible changes nothing and says why.
/// </summary>
/// <remarks>The result is that of the formal route: the same units and the same points (rule P11). A badge or a quiz result is evidence and never credit (rule T1).</remarks>
/// <threadsafety>Immutable and therefore safe to share between threads.</threadsafety>
[DebuggerDisplay("{Home.Id,nq}: {Status}")]
public sealed record PriorLearningRequest
{
    private readonly CaseUnits units;

    private PriorLearningRequest(Qualification home, LearnerKey learner, PriorLearningPolicy policy, LocalDate receivedOn, CaseUnits units, ValueList<PriorLearningStep> steps)
    {
        Home = home;
        Learner = learner;
        Policy = policy;
        ReceivedOn = receivedOn;
        Steps = steps;
        this.units = units;
    }

    /// <summary>The home qualification.</summary>
    public Qualification Home { get; }

    /// <summary>The key of the person.</summary>
    public LearnerKey Learner { get; }

    /// <summary>The limits that hold for the request: those in force on the day it was received.</summary>
    public PriorLearningPolicy Policy { get; }

    /// <summary>The day on which it was received.</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>The steps, in the order in which they took place.</summary>
    public ValueList<PriorLearningStep> Steps { get; }

    /// <summary>How far it has come.</summary>
    public PriorLearningStatus Status =>
        Has(PriorLearningStepKind.Withdraw) ? PriorLearningStatus.Withdrawn
        : Has(PriorLearningStepKind.Assess) ? PriorLearningStatus.Assessed
        : Has(PriorLearningStepKind.AddEvidence) ? PriorLearningStatus.Documented
        : Has(PriorLearningStepKind.Identify) ? PriorLearningStatus.Identified
        : PriorLearningStatus.Received;

    /// <summary>The day of the last step, or the day on which it was received.</summary>
    public LocalDate StandsAt => Steps.Count > 0 ? Steps[^1].On : ReceivedOn;

    /// <summary>What is identified, down to the outcomes, in ordinal order.</summary>
    public ValueList<UnitOrOutcome> Identified => Flat(Steps.Where(static step => step.Kind == PriorLearningStepKind.Identify).SelectMany(static step => step.Items));

    /// <summary>The evidence, in the order in which it was added.</summary>
    public ValueList<PriorLearningEvidence> Evidence => [.. Steps.Select(static step => step.Evidence).OfType<PriorLearningEvidence>()];

    /// <summary>What is assessed with success, down to the outcomes, in ordinal order. A failed attempt never cancels a pass.</summary>
    public ValueList<UnitOrOutcome> Passed => Flat(Steps.Where(static step => step is { Kind: PriorLearningStepKind.Assess, Result: AssessmentResult.Passed }).SelectMany(static step => step.Items));

    /// <summary>What is identified and not yet assessed with success, in ordinal order.</summary>
    public ValueList<UnitOrOutcome> Open
    {
        get
        {
            var passed = Passed.ToHashSet();
            return [.. Identified.Where(item => !passed.Contains(item))];
        }
    }

    /// <summary>Receives a request.</summary>
    /// <param name="home">The home qualification.</param>
    /// <param name="learner">The key of the person.</param>
    /// <param name="receivedOn">The day on which it is received.</param>
    /// <param name="policy">The limits in force; none are set unless said.</param>
    /// <returns>The request; refused where the policy is not in force on the day or no window for applying is open.</returns>
    public static PriorLearningOutcome Receive(Qualification home, LearnerKey learner, LocalDate receivedOn, PriorLearningPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(home);
        policy ??= PriorLearningPolicy.Unlimited;
        var request = new PriorLearningRequest(home, learner, policy, receivedOn, new(home), ValueList<PriorLearningStep>.Empty);
        return new(request, new PriorLearningRules(request, request.units).JudgeReceipt());
    }

    /// <inheritdoc cref="Receive(Qualification, LearnerKey, LocalDate, PriorLearningPolicy?)"/>
    public static PriorLearningOutcome Receive(Qualification home, string learner, DateOnly receivedOn, PriorLearningPolicy? policy = null) =>
        Receive(home, new LearnerKey(learner), LocalDate.FromDateOnly(receivedOn), policy);

    /// <summary>Takes a step, if it is possible.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The request after the step; or why it is not possible.</returns>
    public PriorLearningOutcome Do(PriorLearningStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        var refusals = new PriorLearningRules(this, units).Judge(step);
        return refusals.Count > 0 ? new(this, refusals) : new(new(Home, Learner, Policy, ReceivedOn, units, Steps.Add(step)), refusals);
    }

    /// <summary>The request after a step.</summary>
    /// <param name="step">The step.</param>
    /// <exception cref="EcvetException">The step is not possible; all reasons are in the exception.</exception>
    public PriorLearningRequest Then(PriorLearningStep step) => Do(step).ThrowIfRefused();

    /// <summary>The judgement that stands of a piece of evidence; none where it is not judged.</summary>
    /// <param name="evidence">The identifier of the piece of evidence.</param>
    public EvidenceJudgement? JudgementOf(Identifier<PriorLearningEvidence> evidence) =>
        Steps.LastOrDefault(step => step.Judgement?.Evidence == evidence)?.Judgement;

    /// <summary>What is wanting before the evidence carries what is identified and still open, on a day.</summary>
    /// <param name="day">The day.</param>
    public ValueList<EvidenceGap> GapsOn(LocalDate day) => new EvidenceReview(this, units).Gaps(Open, day);

    /// <inheritdoc cref="GapsOn(LocalDate)"/>
    public ValueList<EvidenceGap> GapsOn(DateOnly day) => GapsOn(LocalDate.FromDateOnly(day));

    /// <summary>
    /// What is assessed with success as a record that <c>home.Match(..., MatchPolicy.PriorLearning)</c> takes: credits of the home
    /// institution's own outcomes, learnt elsewhere. It holds what was assessed and nothing else: no badge, no quiz result.
    /// </summary>
    /// <param name="by">The institution that keeps the record; it is one of those that assessed, or their competent institution.</param>
    public Transcript ToTranscript(Institution by)
    {
        ArgumentNullException.ThrowIfNull(by);
        var transcript = Transcript.For(Learner.Value, by);
        foreach (var step in Steps.Where(static step => step.Kind == PriorLearningStepKind.Assess))
        {
            foreach (var unit in Flat(step.Items).Where(static item => !item.IsWholeUnit).GroupBy(static item => item.Unit))
            {
                transcript.Record(unit.Key.ToString(), Assessed(step, [.. unit.Select(static item => item.Outcome!.Value.Code)]), units.Find(unit.Key)!.Version, eqfLevel: LevelOf(unit.Key));
            }

            foreach (var item in step.Items.Where(item => item.IsWholeUnit && units.Find(item.Unit) is { Outcomes.Count: 0, Parts.Count: 0 }))
            {
                transcript.Record(units.Named(item.Unit).ToString(), Assessed(step, null), units.Find(item.Unit)!.Version, eqfLevel: LevelOf(item.Unit));
            }
        }

        return transcript.Build();
    }

    /// <summary>
    /// Hands over to the certification: the case after the identification and the assessments of this request. The home
    /// institution then validates and recognises; nothing is automatic (rule P14).
    /// </summary>
    /// <param name="case">The case of the same person and qualification.</param>
    /// <returns>The case; or why an act is not possible in it.</returns>
    /// <exception cref="ArgumentException">The case is of another person or qualification.</exception>
    public ActOutcome ContinueIn(RecognitionCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        if (@case.Learner != Learner || @case.Home.Reference != Home.Reference)
        {
            throw new ArgumentException("The case is of the same person and the same version of the qualification.", nameof(@case));
        }

        var outcome = new ActOutcome(@case, ValueList<Diagnostic>.Empty);
        foreach (var step in Steps.Where(static step => step.Kind is PriorLearningStepKind.Identify or PriorLearningStepKind.Assess))
        {
            outcome = outcome.Case.Do(step.Kind == PriorLearningStepKind.Identify
                ? new Identification(step.By, step.On, step.Items)
                : new HomeAssessment(step.By, step.On, step.Items, step.Result, step.Grade));
            if (!outcome.IsAccepted)
            {
                return outcome;
            }
        }

        return outcome;
    }

    /// <summary>The same person, qualification, policy, day and steps.</summary>
    /// <param name="other">The other request.</param>
    public bool Equals(PriorLearningRequest? other) =>
        other is not null && Home.Equals(other.Home) && Learner == other.Learner && Policy.Equals(other.Policy) && ReceivedOn == other.ReceivedOn && Steps.Equals(other.Steps);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Home.Id, Learner, ReceivedOn, Steps.Count);

    /// <summary>The name of the type alone: a request is a person's own.</summary>
    public override string ToString() => nameof(PriorLearningRequest);

    internal ValueList<EvidenceGap> GapsFor(UnitOrOutcome item, LocalDate day) => new EvidenceReview(this, units).Gaps([item], day);

    internal ValueList<UnitOrOutcome> Flat(IEnumerable<UnitOrOutcome> items) =>
        [.. items.SelectMany(item => item.IsWholeUnit && units.Find(item.Unit) is { } unit ? units.Needed(unit) : [units.Named(item)]).Distinct().Order()];

    // Home assesses by its own standard: the level is that of its unit, or of the qualification.
    private int? LevelOf(UnitId unit) => (units.Find(unit)!.Level.Eqf ?? Home.Level.Eqf)?.Value;

    private static Assessment Assessed(PriorLearningStep step, IEnumerable<string>? outcomes) => new(
        step.Result, step.On, outcomes, step.By, step.Grade, setting: LearningSetting.NonFormal);

    private bool Has(PriorLearningStepKind kind) => Steps.Any(step => step.Kind == kind);
}
