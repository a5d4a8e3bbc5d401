using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// A grade expressed in another scheme: an interval of grades, with its ground. The grade takes a band among all passes of its
/// population; the interval is what takes the same band in the other. Without two distributions there is none.
/// </summary>
/// <remarks>A pass stays a pass. What an institution writes into its record is its own decision; by default a recognised unit carries no grade.</remarks>
[DebuggerDisplay("{Grade.Value,nq}: {Lowest?.Value,nq} to {Highest?.Value,nq}")]
public sealed record GradeConversion
{
    private GradeConversion(Grade grade, GradeDistribution? from, GradeDistribution? to, PercentileBand? band, Grade? lowest, Grade? highest, ValueList<Diagnostic> diagnostics)
    {
        Grade = grade;
        From = from;
        To = to;
        Band = band;
        Lowest = lowest;
        Highest = highest;
        Diagnostics = diagnostics;
    }

    /// <summary>The grade as it was given.</summary>
    public Grade Grade { get; }

    /// <summary>The distribution of the scheme it was given in; none where there is none.</summary>
    public GradeDistribution? From { get; }

    /// <summary>The distribution of the other scheme; none where there is none.</summary>
    public GradeDistribution? To { get; }

    /// <summary>The band of the grade among all passes of its population: the ground of the conversion.</summary>
    public PercentileBand? Band { get; }

    /// <summary>The lowest grade that takes a part of the band; none where nothing can be said.</summary>
    public Grade? Lowest { get; }

    /// <summary>The highest grade that takes a part of the band; none where nothing can be said.</summary>
    public Grade? Highest { get; }

    /// <summary>True when something can be said.</summary>
    public bool IsKnown => Lowest is not null;

    /// <summary>Why nothing can be said.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Expresses a grade in another scheme.</summary>
    /// <param name="grade">The grade.</param>
    /// <param name="from">How often the grades of its scheme were given, and to whom; none where nobody knows.</param>
    /// <param name="to">The same of the other scheme; none where nobody knows.</param>
    public static GradeConversion Of(Grade grade, GradeDistribution? from, GradeDistribution? to)
    {
        ArgumentNullException.ThrowIfNull(grade);
        if (from is null || to is null)
        {
            return Nothing(PointDiagnostics.NoGradeDistribution.At("", grade.Value));
        }

        if (from.Scheme.RankOf(grade) is null)
        {
            return Nothing(PointDiagnostics.GradeNotOfScheme.At("", grade.Value, from.Scheme.Id.Value));
        }

        if (from.BandOf(grade) is not { } band)
        {
            return Nothing(PointDiagnostics.GradeDoesNotPass.At("", grade.Value, from.Scheme.Id.Value));
        }

        var scheme = to.Scheme;
        var meeting = Enumerable.Range(scheme.LowestPassRank, scheme.Grades.Count - scheme.LowestPassRank).Where(rank => to.Counts[rank] > 0 && band.Meets(to.BandAt(rank))).ToList();
        return new(grade, from, to, band, Named(meeting[0]), Named(meeting[^1]), ValueList<Diagnostic>.Empty);

        Grade Named(int rank) => new(scheme.Grades[rank], scheme.Id);

        GradeConversion Nothing(Diagnostic why) => new(grade, from, to, null, null, null, [why]);
    }
}
