using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>One step of a request for recognition of prior learning.</summary>
[DebuggerDisplay("{Phase} {On}")]
public sealed record PriorLearningStep : ICanonical
{
    private PriorLearningStep(PriorLearningStepKind kind, Identifier<Institution> by, LocalDate on)
    {
        Kind = kind;
        By = by;
        On = on;
        Items = ValueList<UnitOrOutcome>.Empty;
    }

    /// <summary>What is done.</summary>
    public PriorLearningStepKind Kind { get; }

    /// <summary>The body that did it; empty where the person did.</summary>
    public Identifier<Institution> By { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The home units or outcomes it is about, in ordinal order; empty for a judgement of evidence and a withdrawal.</summary>
    public ValueList<UnitOrOutcome> Items { get; private init; }

    /// <summary>The evidence that is added; none otherwise.</summary>
    public PriorLearningEvidence? Evidence { get; private init; }

    /// <summary>The judgement of evidence; none otherwise.</summary>
    public EvidenceJudgement? Judgement { get; private init; }

    /// <summary>The route of the assessment; none otherwise.</summary>
    public PriorLearningRoute? Route { get; private init; }

    /// <summary>The result of the assessment; unknown otherwise.</summary>
    public AssessmentResult Result { get; private init; } = AssessmentResult.Unknown;

    /// <summary>The grade; none where none was given.</summary>
    public Grade? Grade { get; private init; }

    /// <summary>The phase it belongs to; none for a withdrawal.</summary>
    public PriorLearningPhase? Phase => Kind switch
    {
        PriorLearningStepKind.Identify => PriorLearningPhase.Identification,
        PriorLearningStepKind.AddEvidence or PriorLearningStepKind.JudgeEvidence => PriorLearningPhase.Documentation,
        PriorLearningStepKind.Assess => PriorLearningPhase.Assessment,
        _ => null,
    };

    /// <summary>A body finds, in a dialogue with the person, which home units or outcomes may be there.</summary>
    /// <param name="by">The body.</param>
    /// <param name="on">The day.</param>
    /// <param name="items">The home units or outcomes.</param>
    /// <exception cref="ArgumentException">Nothing is identified.</exception>
    public static PriorLearningStep Identify(Identifier<Institution> by, LocalDate on, params IEnumerable<UnitOrOutcome> items) =>
        new(PriorLearningStepKind.Identify, by, on) { Items = ActItems.Read(items, nameof(items)) };

    /// <summary>The person adds a piece of evidence.</summary>
    /// <param name="on">The day.</param>
    /// <param name="evidence">The piece of evidence.</param>
    public static PriorLearningStep AddEvidence(LocalDate on, PriorLearningEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return new(PriorLearningStepKind.AddEvidence, default, on) { Evidence = evidence, Items = evidence.Shows };
    }

    /// <summary>A body judges a piece of evidence; a later judgement takes the place of an earlier one.</summary>
    /// <param name="by">The body.</param>
    /// <param name="on">The day.</param>
    /// <param name="judgement">The judgement.</param>
    public static PriorLearningStep Judge(Identifier<Institution> by, LocalDate on, EvidenceJudgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        return new(PriorLearningStepKind.JudgeEvidence, by, on) { Judgement = judgement };
    }

    /// <summary>A body assesses.</summary>
    /// <param name="by">The body.</param>
    /// <param name="on">The day.</param>
    /// <param name="route">How.</param>
    /// <param name="items">The home units or outcomes.</param>
    /// <param name="result">The result.</param>
    /// <param name="grade">The grade; none where none was given.</param>
    /// <exception cref="ArgumentException">Nothing is assessed.</exception>
    public static PriorLearningStep Assess(Identifier<Institution> by, LocalDate on, PriorLearningRoute route, IEnumerable<UnitOrOutcome> items, AssessmentResult result = AssessmentResult.Passed, Grade? grade = null) =>
        new(PriorLearningStepKind.Assess, by, on) { Items = ActItems.Read(items, nameof(items)), Route = route, Result = result, Grade = grade };

    /// <summary>The person withdraws the request.</summary>
    /// <param name="on">The day.</param>
    public static PriorLearningStep Withdraw(LocalDate on) => new(PriorLearningStepKind.Withdraw, default, on);

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("kind", Kind);
        writer.Write("by", By);
        writer.Write("on", On);
        writer.Write("items", Items);
        writer.Write("evidence", Evidence);
        writer.Write("judgement", Judgement);
        writer.Write("route", Route?.ToString());
        writer.Write("result", Result);
        writer.Write("grade", Grade);
    }
}
