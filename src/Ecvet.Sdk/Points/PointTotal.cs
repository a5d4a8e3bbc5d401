using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// The total of a qualification with the way it was found: the first of the two phases of allocation (rule P2). It belongs to
/// the qualification and never to a learner, whatever time somebody took (rule P10).
/// </summary>
/// <remarks>
/// A plain number of points is a total too; it then says neither programme nor comparison, and the allocation warns.
/// </remarks>
[DebuggerDisplay("{Points,nq}, {Basis}")]
public sealed record PointTotal
{
    /// <summary>The points of a year of formal full-time vocational training, by convention (rule P1).</summary>
    public const int PointsPerYear = 60;

    private PointTotal(Points points, TotalBasis basis, string source, ComparisonGround comparable, string ground, Ratio? years, Points? perYear)
    {
        Points = points;
        Basis = basis;
        Source = source;
        Comparable = comparable;
        Ground = ground;
        Years = years;
        PerYear = perYear;
    }

    /// <summary>The total.</summary>
    public Points Points { get; }

    /// <summary>How it was found.</summary>
    public TotalBasis Basis { get; }

    /// <summary>The reference programme, or the qualification compared with; empty where there is none.</summary>
    public string Source { get; }

    /// <summary>On what the two qualifications are comparable; none unless the total was found by comparison.</summary>
    public ComparisonGround Comparable { get; }

    /// <summary>The reason given; may be empty for a reference programme.</summary>
    public string Ground { get; }

    /// <summary>The full-time years of the reference programme; none where no programme was named.</summary>
    public Ratio? Years { get; }

    /// <summary>The points of a year that were used; none where no programme was named.</summary>
    public Points? PerYear { get; }

    /// <summary>What the convention of 60 ECVET points a year gives for the years; none without years, in another system, or where it is no exact amount.</summary>
    public Points? ByConvention => Points.System == PointSystem.Ecvet && Years is { } years ? Exact(years * PointsPerYear, PointSystem.Ecvet) : null;

    /// <summary>The total of a programme taken as reference: its full-time years times the points of a year (rules P1 to P3).</summary>
    /// <param name="years">The duration of the programme, not of a learner: <c>3</c>, <c>1.5m</c>.</param>
    /// <param name="programme">The programme; several may lead to one qualification, and the competent institution picks one (rule Q6).</param>
    /// <param name="perYear">The points of a year; 60 ECVET points unless said.</param>
    /// <exception cref="ArgumentException">The programme is not named, or years times points is no exact amount of at most four decimal places.</exception>
    public static PointTotal ForReferenceProgramme(Ratio years, string programme, Points? perYear = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(programme);
        var ofYear = perYear ?? new Points(PointsPerYear);
        return Exact(years * ofYear.Amount, ofYear.System) is { } total
            ? new(total, TotalBasis.ReferenceProgramme, programme, ComparisonGround.None, "", years, ofYear)
            : throw new ArgumentException("Years times points of a year is no amount of points with at most four decimal places; state the total and the reason.", nameof(years));
    }

    /// <summary>The total of a programme taken as reference, by the points of a year in a national system.</summary>
    /// <param name="years">The duration of the programme, not of a learner: <c>3</c>, <c>1.5m</c>.</param>
    /// <param name="programme">The programme.</param>
    /// <param name="terms">The terms of the system on the day, such as <c>PointSystems.Published.Find(new("SCQF"), day)</c>.</param>
    /// <exception cref="ArgumentException">The system sets down no points of a year, or as for the other overload.</exception>
    public static PointTotal ForReferenceProgramme(Ratio years, string programme, PointSystemTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return ForReferenceProgramme(years, programme, terms.PerYear ?? throw new ArgumentException("The system sets down no points of a year; state the total and the reason.", nameof(terms)));
    }

    /// <summary>The total of a qualification for which there is no formal reference, by comparison with one that has a total (rule P4).</summary>
    /// <param name="points">The total.</param>
    /// <param name="with">The qualification compared with.</param>
    /// <param name="comparable">On what the two are comparable.</param>
    /// <param name="ground">The reason in words.</param>
    /// <param name="system">The system of the total; ECVET unless said.</param>
    /// <exception cref="ArgumentException">The other qualification, the kind of ground or the reason is missing: all three are to be kept (rule P4).</exception>
    public static PointTotal ByComparison(decimal points, string with, ComparisonGround comparable, string ground, PointSystem system = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(with);
        ArgumentException.ThrowIfNullOrWhiteSpace(ground);
        return comparable == ComparisonGround.None
            ? throw new ArgumentException("Say on what the two qualifications are comparable.", nameof(comparable))
            : new(new(points, system), TotalBasis.Comparison, with, comparable, ground, null, null);
    }

    /// <summary>A total found otherwise, with its reason: the Recommendation says "usually" of both phases (rule P2).</summary>
    /// <param name="points">The total.</param>
    /// <param name="reason">The reason.</param>
    /// <param name="years">The full-time years of the programme, where there is one; the allocation then says what the convention would give.</param>
    /// <param name="system">The system of the total; ECVET unless said.</param>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public static PointTotal Stated(decimal points, string reason, Ratio? years = null, PointSystem system = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new(new(points, system), TotalBasis.StatedDeviation, "", ComparisonGround.None, reason, years, null);
    }

    /// <summary>A plain total in ECVET points, without a way it was found.</summary>
    /// <param name="points">The total.</param>
    public static implicit operator PointTotal(int points) => FromPoints(new Points(points));

    /// <summary>A plain total in ECVET points, without a way it was found.</summary>
    /// <param name="points">The total.</param>
    public static implicit operator PointTotal(decimal points) => FromPoints(new Points(points));

    /// <summary>A plain total, without a way it was found.</summary>
    /// <param name="points">The total.</param>
    public static implicit operator PointTotal(Points points) => FromPoints(points);

    /// <summary>A plain total, without a way it was found.</summary>
    /// <param name="points">The total.</param>
    public static PointTotal FromPoints(Points points) => new(points, TotalBasis.StatedDeviation, "", ComparisonGround.None, "", null, null);

    /// <summary>A plain total in ECVET points, without a way it was found.</summary>
    /// <param name="points">The total.</param>
    public static PointTotal FromInt32(int points) => points;

    /// <summary>A plain total in ECVET points, without a way it was found.</summary>
    /// <param name="points">The total.</param>
    public static PointTotal FromDecimal(decimal points) => points;

    private static Points? Exact(Ratio amount, PointSystem system) => amount.AsDecimal() is { } exact && Ecvet.Points.IsAmount(exact) ? new Points(exact, system) : null;
}
