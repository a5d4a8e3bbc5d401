namespace Ecvet.Solving;

/// <summary>
/// The ways to recognise units: a column is one unit with one minimal set of credits that covers it. Columns stand by
/// unit; within a unit those stand first that count as fewer credits, then the lexicographically smaller.
/// </summary>
internal sealed class PackingColumns
{
    private readonly MatchingProblem problem;
    private int[] credits;
    private int creditCount;

    // Where each column stands among the ways of the problem, from 1 on; 0 for one that rests on links. Empty where no way is given.
    private int[] wayOf;

    public PackingColumns(MatchingProblem problem)
    {
        this.problem = problem;
        // So many columns there are where links are not combined.
        var expected = Math.Max(16, problem.LinkCount + problem.WayCount);
        Unit = new int[expected];
        Points = new long[expected];
        Start = new int[expected + 1];
        credits = new int[expected];
        wayOf = problem.WayCount == 0 ? [] : new int[expected];
        UnitStart = new int[problem.UnitCount + 1];
        Unlisted = new bool[problem.UnitCount];
    }

    /// <summary>The number of columns.</summary>
    public int Count { get; private set; }

    /// <summary>Where the columns of each unit begin.</summary>
    public int[] UnitStart { get; }

    /// <summary>For each unit whether its columns are its links, of which several are taken together, because its covers are too many.</summary>
    public bool[] Unlisted { get; }

    /// <summary>The unit of each column.</summary>
    public int[] Unit { get; private set; }

    /// <summary>What each column is worth.</summary>
    public long[] Points { get; private set; }

    /// <summary>Where the credits of each column begin; one entry more than there are columns.</summary>
    public int[] Start { get; private set; }

    /// <summary>The credits of a column, ascending.</summary>
    public ReadOnlySpan<int> Credits(int column) => credits.AsSpan(Start[column], Start[column + 1] - Start[column]);

    /// <summary>How many credits a column uses.</summary>
    public int Size(int column) => Start[column + 1] - Start[column];

    /// <summary>As how many credits a column counts: as many as it uses, unless its way says otherwise.</summary>
    public int Counted(int column) => IsWay(column) ? problem.Ways[wayOf[column] - 1].Counted : Size(column);

    /// <summary>The number within its unit of the way that a column is, or null for one that rests on links.</summary>
    public int? Way(int column) => IsWay(column) ? problem.Ways[wayOf[column] - 1].Number : null;

    /// <summary>Whether a column was agreed beforehand.</summary>
    public bool Agreed(int column) => IsWay(column) && problem.Ways[wayOf[column] - 1].Agreed;

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

    /// <summary>Adds a column that is a way given whole.</summary>
    /// <param name="at">Where it stands among the ways of the problem.</param>
    public void AddWay(int at)
    {
        ref readonly var way = ref problem.Ways[at];
        Add(way.Unit, way.Points, way.Credits);
        while (Count > wayOf.Length)
        {
            wayOf = Grown(wayOf);
        }

        wayOf[Count - 1] = at + 1;
    }

    /// <summary>Notes that the columns of a unit are complete.</summary>
    public void Close(int unit) => UnitStart[unit + 1] = Count;

    private bool IsWay(int column) => column < wayOf.Length && wayOf[column] > 0;

    private static T[] Grown<T>(T[] array)
    {
        Array.Resize(ref array, 2 * array.Length);
        return array;
    }
}
