namespace Ecvet.Solving;

/// <summary>
/// The ways to recognise units: a column is one unit with one minimal set of credits that covers it. Columns stand by
/// unit; within a unit smaller sets stand first, then the lexicographically smaller.
/// </summary>
internal sealed class PackingColumns(int units)
{
    private int[] credits = new int[256];
    private int creditCount;

    /// <summary>The number of columns.</summary>
    public int Count { get; private set; }

    /// <summary>Where the columns of each unit begin.</summary>
    public int[] UnitStart { get; } = new int[units + 1];

    /// <summary>For each unit whether its columns are its links, of which several are taken together, because its covers are too many.</summary>
    public bool[] Unlisted { get; } = new bool[units];

    /// <summary>The unit of each column.</summary>
    public int[] Unit { get; private set; } = new int[64];

    /// <summary>What each column is worth.</summary>
    public long[] Points { get; private set; } = new long[64];

    /// <summary>Where the credits of each column begin; one entry more than there are columns.</summary>
    public int[] Start { get; private set; } = new int[65];

    /// <summary>The credits of a column, ascending.</summary>
    public ReadOnlySpan<int> Credits(int column) => credits.AsSpan(Start[column], Start[column + 1] - Start[column]);

    /// <summary>How many credits a column uses.</summary>
    public int Size(int column) => Start[column + 1] - Start[column];

    /// <summary>Adds a column; units come in ascending order.</summary>
    public void Add(int unit, long points, ReadOnlySpan<int> used)
    {
        if (Count == Unit.Length)
        {
            Unit = Grown(Unit);
            Points = Grown(Points);
            Start = Grown(Start);
        }

        if (creditCount + used.Length > credits.Length)
        {
            Array.Resize(ref credits, Math.Max(2 * credits.Length, creditCount + used.Length));
        }

        used.CopyTo(credits.AsSpan(creditCount));
        creditCount += used.Length;
        Unit[Count] = unit;
        Points[Count] = points;
        Start[++Count] = creditCount;
    }

    /// <summary>Notes that the columns of a unit are complete.</summary>
    public void Close(int unit) => UnitStart[unit + 1] = Count;

    private static T[] Grown<T>(T[] array)
    {
        Array.Resize(ref array, 2 * array.Length);
        return array;
    }
}
