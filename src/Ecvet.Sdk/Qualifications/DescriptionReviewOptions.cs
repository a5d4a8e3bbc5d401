using System.Diagnostics;

namespace Ecvet;

/// <summary>From where on sizes are worth a look. No rule gives a number, so each has a name.</summary>
[DebuggerDisplay("size {SizeFactor,nq}, hours {HoursFactor,nq}")]
public sealed record DescriptionReviewOptions
{
    /// <summary>Options of a review.</summary>
    /// <param name="route">The code of the route whose sizes are looked at; the first unless said.</param>
    /// <param name="sizeFactor">How many times larger than the smallest unit the largest may be without a remark; 10 unless said.</param>
    /// <param name="hoursFactor">How many times more or fewer hours a point a unit may have than all units together without a remark; 2 unless said.</param>
    /// <exception cref="ArgumentOutOfRangeException">A factor is less than 1.</exception>
    public DescriptionReviewOptions(string route = "", Ratio? sizeFactor = null, Ratio? hoursFactor = null)
    {
        ArgumentNullException.ThrowIfNull(route);
        Route = route;
        SizeFactor = sizeFactor ?? 10;
        HoursFactor = hoursFactor ?? 2;
        if (SizeFactor < Ratio.One || HoursFactor < Ratio.One)
        {
            throw new ArgumentOutOfRangeException(SizeFactor < Ratio.One ? nameof(sizeFactor) : nameof(hoursFactor), "A factor is 1 or more.");
        }
    }

    /// <summary>The first route; sizes within 10 times, hours within 2 times.</summary>
    public static DescriptionReviewOptions Default { get; } = new();

    /// <summary>The code of the route; empty for the first.</summary>
    public string Route { get; }

    /// <summary>How many times larger than the smallest unit the largest may be.</summary>
    public Ratio SizeFactor { get; }

    /// <summary>How many times more or fewer hours a point a unit may have than all together.</summary>
    public Ratio HoursFactor { get; }
}
