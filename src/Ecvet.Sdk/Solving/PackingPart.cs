namespace Ecvet.Solving;

/// <summary>
/// One part of a problem that nothing ties to the rest: its units with their columns, the groups whose limits can bind
/// and the credits that are disputed. All arrays are indexed within the part; points are divided by what divides all.
/// </summary>
internal sealed class PackingPart
{
    /// <summary>The number of units that have a column.</summary>
    public required int UnitCount { get; init; }

    /// <summary>Where the columns of each unit begin.</summary>
    public required int[] UnitStart { get; init; }

    /// <summary>The innermost binding group of each unit, or -1.</summary>
    public required int[] UnitGroup { get; init; }

    /// <summary>The unit of each column.</summary>
    public required int[] ColumnUnit { get; init; }

    /// <summary>The divided points of each column.</summary>
    public required long[] Points { get; init; }

    /// <summary>As how many credits each column counts, disputed or not.</summary>
    public required int[] Size { get; init; }

    /// <summary>What a column takes from the weighed sum beside what its points add: its credits, less what is sought besides. May be negative.</summary>
    public required long[] Cost { get; init; }

    /// <summary>By how much one divided point outweighs one credit, as far as the weighed sum is written with it; at least 1.</summary>
    public required long PointWeight { get; init; }

    /// <summary>What each unit whose links stand for its covers costs by itself, beside what its points add: less than 0 where units are sought.</summary>
    public required long[] UnitCost { get; init; }

    /// <summary>The costs of no choice add up to more than this; at least 0.</summary>
    public required long MostCost { get; init; }

    /// <summary>The number of each column in the whole problem.</summary>
    public required int[] Origin { get; init; }

    /// <summary>Where the disputed credits of each column begin.</summary>
    public required int[] CreditStart { get; init; }

    /// <summary>The disputed credits of the columns.</summary>
    public required int[] ColumnCredits { get; init; }

    /// <summary>For each unit null, or what its links cover where they stand for its covers.</summary>
    public required PackingCover?[] Covers { get; init; }

    /// <summary>How many units each disputed credit may serve.</summary>
    public required int[] Uses { get; init; }

    /// <summary>The binding group around each binding group, or -1; each group after its parent.</summary>
    public required int[] GroupParent { get; init; }

    /// <summary>At least so many units or none; 0 where the limit cannot bind.</summary>
    public required int[] MinimumUnits { get; init; }

    /// <summary>At most so many units; -1 where the limit cannot bind.</summary>
    public required int[] MaximumUnits { get; init; }

    /// <summary>At least so many divided points or none; 0 where the limit cannot bind.</summary>
    public required long[] MinimumPoints { get; init; }

    /// <summary>At most so many divided points; -1 where the limit cannot bind.</summary>
    public required long[] MaximumPoints { get; init; }

    /// <summary>What all points of the part are multiples of.</summary>
    public required long Scale { get; init; }

    /// <summary>The number of columns.</summary>
    public int ColumnCount => ColumnUnit.Length;

    /// <summary>The number of binding groups.</summary>
    public int GroupCount => GroupParent.Length;

    /// <summary>Whether the links of some unit stand for its covers.</summary>
    public bool HasUnlisted => Array.Exists(Covers, static cover => cover is not null);

    /// <summary>The disputed credits of a column.</summary>
    public ReadOnlySpan<int> Credits(int column) => ColumnCredits.AsSpan(CreditStart[column], CreditStart[column + 1] - CreditStart[column]);

    /// <summary>The most divided points that a unit can bring.</summary>
    public long MostPoints(int unit)
    {
        var most = 0L;
        for (var column = UnitStart[unit]; column < UnitStart[unit + 1]; column++)
        {
            most = Math.Max(most, Points[column]);
        }

        return most;
    }

    /// <summary>True when the group counts only from a minimum on.</summary>
    public bool HasMinimum(int group) => MinimumUnits[group] > 0 || MinimumPoints[group] > 0;

    /// <summary>What a column adds to the weighed sum; of links that stand for covers only what they cost.</summary>
    public long Value(int column) => (Covers[ColumnUnit[column]] is null ? Points[column] * PointWeight : 0) - Cost[column];

    /// <summary>No choice, one column of each unit, wants disputed credits more often together, whether they may be used so often or not.</summary>
    public long MostDisputed()
    {
        var sum = 0L;
        for (var unit = 0; unit < UnitCount; unit++)
        {
            var most = 0;
            for (var column = UnitStart[unit]; column < UnitStart[unit + 1]; column++)
            {
                most = Math.Max(most, CreditStart[column + 1] - CreditStart[column]);
            }

            sum += Covers[unit]?.LinkCount ?? most;
        }

        return sum;
    }

    /// <summary>The most that a unit can add to the weighed sum; 0 where it can only take from it.</summary>
    public long MostValue(int unit)
    {
        if (Covers[unit] is not null)
        {
            return Math.Max(0, (MostPoints(unit) * PointWeight) - UnitCost[unit]);
        }

        var most = 0L;
        for (var column = UnitStart[unit]; column < UnitStart[unit + 1]; column++)
        {
            most = Math.Max(most, Value(column));
        }

        return most;
    }
}
