using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// How weights come from scores: a share for each of the three criteria (rule P5). There is no common method (rule P6), so the
/// scheme has a name and stands in the result.
/// </summary>
/// <remarks>
/// The weight of a unit is, summed over the criteria, the share of the criterion times the unit's part of all scores under it.
/// So each criterion may have a scale of its own: marks from 1 to 5 beside hours.
/// </remarks>
[DebuggerDisplay("{Name,nq}")]
public sealed record WeighingScheme
{
    /// <summary>A weighing scheme.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="importance">The share of importance.</param>
    /// <param name="complexity">The share of complexity, scope and volume.</param>
    /// <param name="effort">The share of effort.</param>
    /// <param name="effortInHours">True when effort is scored in hours: hours stand for effort at most (rule P6).</param>
    /// <exception cref="ArgumentException">The name is empty, or all shares are 0.</exception>
    public WeighingScheme(string name, Ratio importance = default, Ratio complexity = default, Ratio effort = default, bool effortInHours = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if ((importance + complexity + effort).IsZero)
        {
            throw new ArgumentException("At least one criterion has a share.", nameof(importance));
        }

        Name = name;
        Importance = importance;
        Complexity = complexity;
        Effort = effort;
        EffortInHours = effortInHours;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The share of importance.</summary>
    public Ratio Importance { get; }

    /// <summary>The share of complexity, scope and volume.</summary>
    public Ratio Complexity { get; }

    /// <summary>The share of effort.</summary>
    public Ratio Effort { get; }

    /// <summary>True when effort is scored in hours.</summary>
    public bool EffortInHours { get; }

    /// <summary>True when nothing but hours decides; allowed, and to be declared (rule P6).</summary>
    public bool IsHoursOnly => EffortInHours && Importance.IsZero && Complexity.IsZero && !Effort.IsZero;

    /// <summary>Hours alone: a scheme of its own, so that nobody uses it unawares (rule P6).</summary>
    public static WeighingScheme HoursOnly { get; } = new("hours only", effort: Ratio.One, effortInHours: true);

    /// <summary>The weight of each unit, in the order given.</summary>
    internal List<Ratio> Weigh(IReadOnlyList<UnitScore> scores)
    {
        Ratio all(Func<UnitScore, Ratio> criterion) => scores.Aggregate(Ratio.Zero, (sum, score) => sum + criterion(score));
        Ratio importance = all(static s => s.Importance), complexity = all(static s => s.Complexity), effort = all(static s => s.Effort);
        return [.. scores.Select(score => Part(Importance, score.Importance, importance) + Part(Complexity, score.Complexity, complexity) + Part(Effort, score.Effort, effort))];
    }

    private static Ratio Part(Ratio share, Ratio score, Ratio all) => all.IsZero ? Ratio.Zero : share * score / all;
}
