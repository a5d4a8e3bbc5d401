using System.Diagnostics;

namespace Ecvet;

/// <summary>How often each grade of a scheme was given in a population: the only ground on which grades of two schemes are compared.</summary>
[DebuggerDisplay("{Scheme.Id,nq}: {Passes} passes")]
public sealed record GradeDistribution
{
    /// <summary>A distribution.</summary>
    /// <param name="scheme">The grading scheme.</param>
    /// <param name="counts">How often each grade was given, in the order of the grades of the scheme, from the lowest.</param>
    /// <param name="population">Whose grades were counted: programme, years, institution.</param>
    /// <exception cref="ArgumentException">There is not one count for each grade, a count is negative, nobody passed, or the population is not said.</exception>
    public GradeDistribution(GradingScheme scheme, IEnumerable<int> counts, string population)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentException.ThrowIfNullOrWhiteSpace(population);
        Scheme = scheme;
        Counts = ValueList.From(counts);
        Population = population;
        Passes = Counts.Count == scheme.Grades.Count && Counts.All(static count => count >= 0) ? Counts.Skip(scheme.LowestPassRank).Sum(static count => (long)count) : 0;
        if (Passes == 0)
        {
            throw new ArgumentException("There is one count for each grade, none of them negative, and somebody passed.", nameof(counts));
        }
    }

    /// <summary>The grading scheme.</summary>
    public GradingScheme Scheme { get; }

    /// <summary>How often each grade was given, from the lowest.</summary>
    public ValueList<int> Counts { get; }

    /// <summary>Whose grades were counted.</summary>
    public string Population { get; }

    /// <summary>How many passed. Only passes are compared: what fails in one scheme says nothing in another.</summary>
    public long Passes { get; }

    /// <summary>The band of a grade among all passes; none for a grade that fails, or is none of the scheme.</summary>
    /// <param name="grade">The grade.</param>
    public PercentileBand? BandOf(Grade grade) => Scheme.RankOf(grade) is { } rank && rank >= Scheme.LowestPassRank ? BandAt(rank) : null;

    internal PercentileBand BandAt(int rank)
    {
        var below = Counts.Take(rank).Skip(Scheme.LowestPassRank).Sum(static count => (long)count);
        return new(new(below, Passes), new(below + Counts[rank], Passes));
    }
}
