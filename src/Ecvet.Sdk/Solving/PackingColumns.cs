namespace Ecvet.Solving;

/// <summary>
/// The ways to recognise units: a column is one unit with one minimal set of credits that covers it. Columns stand by
/// unit; within a unit those stand first that count as fewer credits, then the lexicographically smaller.
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

    /// <summary>As how many credits each column counts.</summary>
    public int[] Counted { get; private set; } = new int[64];

    /// <summary>The way that each column is, or -1 for one that rests on links.</summary>
    public int[] Way { get; private set; } = new int[64];

    /// <summary>Whether each column was agreed beforehand.</summary>
    public bool[] Agreed { get; private set; } = new bool[64];

    /// <summary>Where the credits of each column begin; one entry more than there are columns.</summary>
    public int[] Start { get; private set; } = new int[65];

    /// <summary>The credits of a column, ascending.</summary>
    public ReadOnlySpan<int> Credits(int column) => credits.AsSpan(Start[column], Start[column + 1] - Start[column]);

    /// <summary>How many credits a column uses.</summary>
    public int Size(int column) => Start[column + 1] - Start[column];

    /// <summary>Adds a column; units come in ascending order.</summary>
    public void Add(int unit, long points, ReadOnlySpan<int> used) => Add(unit, points, used, used.Length, -1, false);

    /// <summary>Adds a column that is a way given whole.</summary>
    public void Add(in MatchingWay way) => Add(way.Unit, way.Points, way.Credits, way.Counted, way.Number, way.Agreed);

    private void Add(int unit, long points, ReadOnlySpan<int> used, int counted, int way, bool agreed)
    {
        if (Count == Unit.Length)
        {
            Unit = Grown(Unit);
            Points = Grown(Points);
            Start = Grown(Start);
            Counted = Grown(Counted);
            Way = Grown(Way);
            Agreed = Grown(Agreed);
        }

        if (creditCount + used.Length > credits.Length)
        {
            Array.Resize(ref credits, Math.Max(2 * credits.Length, creditCount + used.Length));
        }

        used.CopyTo(credits.AsSpan(creditCount));
        creditCount += used.Length;
        Unit[Count] = unit;
        Points[Count] = points;
        Counted[Count] = counted;
        Way[Count] = way;
        Agreed[Count] = agreed;
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
