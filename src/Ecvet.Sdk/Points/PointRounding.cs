namespace Ecvet;

/// <summary>How the points of a unit came from its exact share.</summary>
public enum PointRounding
{
    /// <summary>The share is a whole number of steps.</summary>
    None,

    /// <summary>Rounded down to a step.</summary>
    Down,

    /// <summary>Given one of the steps left over, for the size of its remainder.</summary>
    Up,

    /// <summary>Given one of the steps left over by the tie rule: another unit with the same remainder got none.</summary>
    UpByTie,

    /// <summary>Rounded down by the tie rule: another unit with the same remainder got the step.</summary>
    DownByTie,
}
