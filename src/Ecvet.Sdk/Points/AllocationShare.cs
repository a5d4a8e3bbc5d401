namespace Ecvet;

/// <summary>What is known of one unit while points are divided.</summary>
internal sealed class AllocationShare(UnitWeight weight, int place, Ratio least)
{
    internal UnitWeight Weight { get; } = weight;

    /// <summary>Where it stood in the input.</summary>
    internal int Place { get; } = place;

    /// <summary>Its least amount, a whole number of steps.</summary>
    internal Ratio Least { get; } = least;

    /// <summary>Its exact share.</summary>
    internal Ratio Exact { get; set; }

    internal bool IsAtMinimum { get; set; }

    /// <summary>Its points as a whole number of steps.</summary>
    internal Ratio Steps { get; set; }

    internal Ratio Remainder { get; set; }

    internal PointRounding Rounding { get; set; }
}
