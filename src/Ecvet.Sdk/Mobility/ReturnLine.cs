using System.Diagnostics;

namespace Ecvet;

/// <summary>A home unit that the stay is about: agreed, achieved, recognised.</summary>
[DebuggerDisplay("{Unit,nq} {State}")]
public sealed record ReturnLine
{
    internal ReturnLine(UnitId unit, LocalizedText title, bool isAgreed, ReturnState state, ValueList<ReturnOutcome> outcomes, ProcessAct? decision)
    {
        Unit = unit;
        Title = title;
        IsAgreed = isAgreed;
        State = state;
        Outcomes = outcomes;
        Decision = decision;
    }

    /// <summary>The home unit.</summary>
    public UnitId Unit { get; }

    /// <summary>Its title.</summary>
    public LocalizedText Title { get; }

    /// <summary>True when the agreement names the unit, an outcome or a part of it; false for what was achieved beyond the agreement.</summary>
    public bool IsAgreed { get; }

    /// <summary>How it stands.</summary>
    public ReturnState State { get; }

    /// <summary>Its outcomes, those of its declared parts among them.</summary>
    public ValueList<ReturnOutcome> Outcomes { get; }

    /// <summary>The last act that stands and decides on it: a <see cref="RecognitionDecision"/> or a <see cref="Refusal"/>; none while home has not decided.</summary>
    public ProcessAct? Decision { get; }

    /// <summary>The outcomes that were agreed and are open: what the stay left.</summary>
    public IEnumerable<ReturnOutcome> LeftOpen => Outcomes.Where(static outcome => outcome is { IsAgreed: true, IsOpen: true });
}
