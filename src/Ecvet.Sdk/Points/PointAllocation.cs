using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// The points of a qualification divided among its units by relative weight (Recommendation 2009/C 155/02, Annex II.4; rules P1
/// to P16). The sum is always the total, and every rounding is told.
/// </summary>
/// <remarks>
/// Each unit gets the multiple of the step below its exact share; the steps left over go to the largest remainders, equal ones by
/// the stated tie rule. Locked units keep their points, and a least amount holds before weights do. The points are those of the
/// units in this qualification: elsewhere the same unit may weigh differently (rule P7), and a qualification reached without
/// formal training carries the same points (rule P11).
/// </remarks>
[DebuggerDisplay("{Total.Points,nq} for {Units.Count} units")]
public sealed record PointAllocation
{
    internal PointAllocation(PointTotal total, WeighingScheme? scheme, AllocationOptions options, ValueList<AllocatedUnit> units, ValueList<Diagnostic> diagnostics)
    {
        Total = total;
        Scheme = scheme;
        Options = options;
        Units = units;
        Diagnostics = diagnostics;
    }

    /// <summary>The total and how it was found.</summary>
    public PointTotal Total { get; }

    /// <summary>How the weights came from scores; none where the weights were given.</summary>
    public WeighingScheme? Scheme { get; }

    /// <summary>Step, tie rule and limits used.</summary>
    public AllocationOptions Options { get; }

    /// <summary>The units with their points, in ordinal order of their identifiers; a choice stands once.</summary>
    public ValueList<AllocatedUnit> Units { get; }

    /// <summary>Warnings and remarks; an allocation has no errors.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Divides a total by weight, in steps of 0.01.</summary>
    /// <param name="total">The total: a number of ECVET points, or a <see cref="PointTotal"/> that says how it was found.</param>
    /// <param name="weights">The code of each unit and its relative weight, on any scale.</param>
    /// <exception cref="EcvetException">The total can not be divided so; the exception says why.</exception>
    /// <exception cref="FormatException">A code is no unit identifier.</exception>
    public static PointAllocation Of(PointTotal total, params IEnumerable<(string Unit, Ratio Weight)> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return Of(total, weights.Select(static pair => UnitWeight.Of(pair.Unit, pair.Weight)));
    }

    /// <summary>Divides a total by weight.</summary>
    /// <param name="total">The total.</param>
    /// <param name="weights">The weights, least amounts, choices and locked units.</param>
    /// <param name="options">Step, tie rule and limits; steps of 0.01 unless said.</param>
    /// <exception cref="EcvetException">The total can not be divided so; the exception says why.</exception>
    public static PointAllocation Of(PointTotal total, IEnumerable<UnitWeight> weights, AllocationOptions? options = null) =>
        TryOf(total, weights, options, out var allocation, out var diagnostics) ? allocation : throw new EcvetException(diagnostics);

    /// <summary>Divides a total by scores under a declared scheme.</summary>
    /// <param name="total">The total.</param>
    /// <param name="scheme">How weights come from scores.</param>
    /// <param name="scores">The code of each unit and its scores.</param>
    /// <param name="options">Step, tie rule and limits; steps of 0.01 unless said.</param>
    /// <exception cref="EcvetException">The total can not be divided so; the exception says why.</exception>
    /// <exception cref="FormatException">A code is no unit identifier.</exception>
    public static PointAllocation Of(PointTotal total, WeighingScheme scheme, IEnumerable<(string Unit, UnitScore Score)> scores, AllocationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return Of(total, scheme, scores.Select(static pair => (UnitWeight.Of(pair.Unit, Ratio.Zero), pair.Score)), options);
    }

    /// <summary>Divides a total by scores under a declared scheme, with least amounts, choices and locked units.</summary>
    /// <param name="total">The total.</param>
    /// <param name="scheme">How weights come from scores.</param>
    /// <param name="scores">The units and their scores; the scores of locked units are not used, nor is a weight given here.</param>
    /// <param name="options">Step, tie rule and limits; steps of 0.01 unless said.</param>
    /// <exception cref="EcvetException">The total can not be divided so; the exception says why.</exception>
    public static PointAllocation Of(PointTotal total, WeighingScheme scheme, IEnumerable<(UnitWeight Unit, UnitScore Score)> scores, AllocationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(total);
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(scores);
        var listed = scores.ToList();
        var weights = scheme.Weigh([.. listed.Select(static pair => pair.Unit.LockedAt is null ? pair.Score : default)]);
        var run = new AllocationRun(total, scheme, [.. listed.Select((pair, i) => pair.Unit.WithWeight(weights[i]))], options ?? AllocationOptions.Default);
        return run.TryAllocate(out var allocation) ? allocation : throw new EcvetException(run.Findings);
    }

    /// <summary>Divides a total by weight, if it can be divided so.</summary>
    /// <param name="total">The total.</param>
    /// <param name="weights">The weights, least amounts, choices and locked units.</param>
    /// <param name="options">Step, tie rule and limits; steps of 0.01 unless said.</param>
    /// <param name="allocation">The allocation; none when there are errors.</param>
    /// <param name="diagnostics">All findings.</param>
    /// <returns>True when there is no error.</returns>
    public static bool TryOf(PointTotal total, IEnumerable<UnitWeight> weights, AllocationOptions? options, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PointAllocation? allocation, out ValueList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(total);
        ArgumentNullException.ThrowIfNull(weights);
        var run = new AllocationRun(total, null, [.. weights], options ?? AllocationOptions.Default);
        var done = run.TryAllocate(out allocation);
        diagnostics = run.Findings;
        return done;
    }

    /// <summary>The allocated unit with the identifier given, of a choice any of its units; none when it is not here.</summary>
    /// <param name="unit">The unit.</param>
    public AllocatedUnit? Find(UnitId unit) => Units.FirstOrDefault(allocated => allocated.Units.Contains(unit));

    /// <summary>The points of a unit; none when it is not here.</summary>
    /// <param name="unit">The code of the unit.</param>
    /// <exception cref="FormatException">The code is no unit identifier.</exception>
    public Points? PointsOf(string unit) => Find(UnitId.Parse(unit))?.Points;

    /// <summary>The units that have other points elsewhere. That is no fault (rule P7): points are those of a unit in its qualification, and this says where they differ.</summary>
    /// <param name="other">The allocation of another qualification, or another partner's of the same one.</param>
    /// <param name="elsewhere">How the other qualification is called.</param>
    /// <returns>One remark for each unit that stands in both with different amounts, in ordinal order; amounts of two systems always differ.</returns>
    public ValueList<Diagnostic> CompareWith(PointAllocation other, string elsewhere)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentException.ThrowIfNullOrWhiteSpace(elsewhere);
        return ValueList.From(Units.SelectMany(static allocated => allocated.Units, static (allocated, unit) => (unit, allocated.Points)).OrderBy(static pair => pair.unit)
            .Select(pair => (pair.unit, Here: pair.Points, There: other.Find(pair.unit)?.Points)).Where(static pair => pair.There is { } there && there != pair.Here)
            .Select(pair => PointDiagnostics.OtherPointsElsewhere.At(pair.unit.ToString(), pair.unit.ToString(), pair.Here.ToString(), pair.There.ToString()!, elsewhere)));
    }
}
