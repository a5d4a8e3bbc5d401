using System.Diagnostics;

namespace Ecvet;

/// <summary>A task, a quiz or a challenge of the journey, in one phase, for one or several goals; it may earn a badge, which is never credit (rule T1).</summary>
[DebuggerDisplay("{Id,nq}: {Kind} {Phase}")]
public sealed record JourneyActivity
{
    /// <summary>An activity.</summary>
    /// <param name="id">Its identifier in the journey.</param>
    /// <param name="kind">What kind of activity it is.</param>
    /// <param name="phase">When it takes place.</param>
    /// <param name="title">Its title.</param>
    /// <param name="goals">The identifiers of the goals it serves.</param>
    /// <param name="badge">The badge it earns; none when it earns none.</param>
    /// <param name="passAt">The least score at which it counts as done, from 0 to 1; any unless said.</param>
    /// <exception cref="ArgumentOutOfRangeException">The least score is not from 0 to 1.</exception>
    public JourneyActivity(string id, JourneyActivityKind kind, JourneyPhase phase, LocalizedText title, IEnumerable<string>? goals = null, LocalizedText? badge = null, decimal passAt = 0m)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentOutOfRangeException.ThrowIfLessThan(passAt, 0m);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(passAt, 1m);
        Id = CodeText.Require(id, nameof(id));
        Kind = kind;
        Phase = phase;
        Title = title;
        Goals = ValueList.From(goals?.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Badge = badge;
        PassAt = passAt;
    }

    /// <summary>Its identifier in the journey.</summary>
    public string Id { get; }

    /// <summary>What kind of activity it is.</summary>
    public JourneyActivityKind Kind { get; }

    /// <summary>When it takes place.</summary>
    public JourneyPhase Phase { get; }

    /// <summary>Its title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The identifiers of the goals it serves, in ordinal order.</summary>
    public ValueList<string> Goals { get; }

    /// <summary>The badge it earns; none when it earns none.</summary>
    public LocalizedText? Badge { get; }

    /// <summary>The least score at which it counts as done, from 0 to 1.</summary>
    public decimal PassAt { get; }
}
