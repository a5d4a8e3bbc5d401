using System.Diagnostics;

namespace Ecvet;

/// <summary>The size of a unit in a route, the only place where points hang on a unit (rules P2 and P7, Recommendation 2009/C 155/02, Annex II.4). <c>default</c> is "as recognised".</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct UnitSize : ICanonical
{
    private UnitSize(UnitSizeKind kind, Points minimum, Points maximum)
    {
        Kind = kind;
        Minimum = minimum;
        Maximum = maximum;
    }

    /// <summary>No size: the amount recognised counts.</summary>
    public static UnitSize AsRecognised => default;

    /// <summary>How the size is given.</summary>
    public UnitSizeKind Kind { get; }

    /// <summary>The least that counts; the size itself where it is fixed; zero where there is none.</summary>
    public Points Minimum { get; }

    /// <summary>The most that counts; the size itself where it is fixed; zero where there is none.</summary>
    public Points Maximum { get; }

    /// <summary>The fixed size; none where it is not fixed.</summary>
    public Points? FixedPoints => Kind == UnitSizeKind.Fixed ? Minimum : null;

    /// <summary>A fixed size: achieved in full or not at all.</summary>
    /// <param name="points">The size.</param>
    public static UnitSize Of(Points points) => new(UnitSizeKind.Fixed, points, points);

    /// <summary>A fixed size in ECVET points: achieved in full or not at all.</summary>
    /// <param name="points">The size.</param>
    public static UnitSize Of(decimal points) => Of(new Points(points));

    /// <summary>From a least to a most.</summary>
    /// <param name="minimum">The least: below it nothing counts.</param>
    /// <param name="maximum">The most: above it the most counts.</param>
    /// <exception cref="ArgumentException">The least is more than the most, or the systems differ.</exception>
    public static UnitSize Between(Points minimum, Points maximum) =>
        minimum <= maximum ? new(UnitSizeKind.Range, minimum, maximum) : throw new ArgumentException("The least size is above the most.", nameof(minimum));

    /// <summary>The size as text: <c>30</c>, <c>5..15</c>, or <c>as recognised</c>.</summary>
    public override string ToString() => Kind switch
    {
        UnitSizeKind.Fixed => Minimum.ToString(),
        UnitSizeKind.Range => Minimum + ".." + Maximum,
        _ => "as recognised",
    };

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("kind", Kind);
        writer.Write("minimum", Minimum);
        writer.Write("maximum", Maximum);
    }
}
