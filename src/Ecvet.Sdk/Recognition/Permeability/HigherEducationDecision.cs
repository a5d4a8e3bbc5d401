using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// The record of what an institution of higher education decided about vocational units (rules E1 to E4). The institution decides,
/// never a ratio: credits are those it states, and the size of the units may stand beside them for comparison only.
/// </summary>
/// <remarks>There is no way to compute such a decision, on purpose: permeability is never automatic.</remarks>
[DebuggerDisplay("{Answer} by {Ground.DecidedBy,nq}")]
public sealed record HigherEducationDecision : ICanonical
{
    /// <summary>A decision.</summary>
    /// <param name="learner">The key of the learner.</param>
    /// <param name="ground">Who decided, when and why.</param>
    /// <param name="units">The vocational units that were brought, at least one.</param>
    /// <param name="answer">What was decided.</param>
    /// <param name="modules">The modules exempted from; none exactly where the answer is a refusal.</param>
    /// <param name="sizeBeside">The size of the units by a declared conversion, for comparison only; none when not said.</param>
    /// <param name="conditions">Conditions, such as a bridging course; may be empty.</param>
    /// <exception cref="ArgumentException">No unit is named, or modules and answer do not agree.</exception>
    public HigherEducationDecision(
        LearnerKey learner,
        DecisionGround ground,
        IEnumerable<UnitId> units,
        HigherEducationAnswer answer,
        IEnumerable<HigherEducationModule>? modules = null,
        Points? sizeBeside = null,
        LocalizedText? conditions = null)
    {
        ArgumentNullException.ThrowIfNull(ground);
        ArgumentNullException.ThrowIfNull(units);
        Learner = learner;
        Ground = ground;
        Units = ValueList.From(units.Distinct().Order());
        Answer = answer;
        Modules = ValueList.From(modules?.OrderBy(static module => module.Code, StringComparer.Ordinal));
        SizeBeside = sizeBeside;
        Conditions = conditions ?? LocalizedText.Empty;
        if (Units.Count == 0)
        {
            throw new ArgumentException("A decision is about at least one unit.", nameof(units));
        }

        if (Modules.Count == 0 != (answer == HigherEducationAnswer.Refused))
        {
            throw new ArgumentException("Modules are named exactly where something is granted.", nameof(modules));
        }
    }

    /// <summary>The key of the learner.</summary>
    public LearnerKey Learner { get; }

    /// <summary>Who decided, when and why.</summary>
    public DecisionGround Ground { get; }

    /// <summary>The vocational units that were brought, in ordinal order.</summary>
    public ValueList<UnitId> Units { get; }

    /// <summary>What was decided.</summary>
    public HigherEducationAnswer Answer { get; }

    /// <summary>The modules exempted from, in ordinal order.</summary>
    public ValueList<HigherEducationModule> Modules { get; }

    /// <summary>The size of the units by a declared conversion, for comparison only; none when not said.</summary>
    public Points? SizeBeside { get; }

    /// <summary>Conditions; may be empty.</summary>
    public LocalizedText Conditions { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("learner", Learner);
        writer.Write("ground", Ground);
        writer.Write("units", Units);
        writer.Write("answer", Answer);
        writer.Write("modules", Modules);
        writer.Write("sizeBeside", SizeBeside);
        writer.Write("conditions", Conditions);
    }
}
