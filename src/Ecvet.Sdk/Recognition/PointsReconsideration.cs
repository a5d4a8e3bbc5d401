using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// Home awards other points than the unit has in its route: allowed only by rules that are open and rest on quality assurance
/// (rules T7 and A3, Recommendation 2009/C 155/02, Annex II.4).
/// </summary>
[DebuggerDisplay("{Points}")]
public sealed record PointsReconsideration : ICanonical
{
    /// <summary>A reconsideration.</summary>
    /// <param name="points">The points awarded.</param>
    /// <param name="rule">Where the rule is published by which they were found.</param>
    /// <param name="reason">The reason in this case.</param>
    /// <exception cref="ArgumentException">The rule or the reason is missing.</exception>
    public PointsReconsideration(Points points, LocalizedText rule, LocalizedText reason)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(reason);
        if (rule.IsEmpty || reason.IsEmpty)
        {
            throw new ArgumentException("A reconsideration names the published rule and gives a reason.", rule.IsEmpty ? nameof(rule) : nameof(reason));
        }

        Points = points;
        Rule = rule;
        Reason = reason;
    }

    /// <summary>The points awarded.</summary>
    public Points Points { get; }

    /// <summary>Where the rule is published.</summary>
    public LocalizedText Rule { get; }

    /// <summary>The reason in this case.</summary>
    public LocalizedText Reason { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("points", Points);
        writer.Write("rule", Rule);
        writer.Write("reason", Reason);
    }
}
