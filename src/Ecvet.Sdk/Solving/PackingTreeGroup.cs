namespace Ecvet.Solving;

/// <summary>The tables of one group: one after each item, by number of units and points.</summary>
internal sealed class PackingTreeGroup
{
    /// <summary>Units (their number) and groups (the complement of their number).</summary>
    public List<int> Items { get; } = [];

    /// <summary>Units that could count here.</summary>
    public int Offered { get; set; }

    /// <summary>Points that could count here.</summary>
    public long OfferedPoints { get; set; }

    /// <summary>Numbers of units are told apart up to this one.</summary>
    public int CountCap { get; private set; }

    /// <summary>Whether the highest number stands for all higher ones too; otherwise higher ones are not allowed.</summary>
    public bool Saturates { get; private set; }

    /// <summary>Points up to this are told apart; more are not allowed.</summary>
    public int PointCap { get; private set; }

    /// <summary>The least of all upper limits on units from here on upwards, or -1.</summary>
    public int MostUnits { get; private set; } = -1;

    /// <summary>The highest of all lower limits on units from here on upwards.</summary>
    public int LeastUnits { get; private set; }

    /// <summary>The tables, one after the other.</summary>
    public long[] Cells { get; private set; } = [];

    /// <summary>How many points are reachable after each item.</summary>
    public int[] Reach { get; private set; } = [];

    /// <summary>What the group offers its parent: numbers of units.</summary>
    public int[] EntryUnits { get; private set; } = [];

    /// <summary>What the group offers its parent: points.</summary>
    public int[] EntryPoints { get; private set; } = [];

    /// <summary>What the group offers its parent: costs.</summary>
    public long[] EntryCost { get; private set; } = [];

    /// <summary>How many offers there are.</summary>
    public int EntryCount { get; set; }

    /// <summary>True when the offers changed since the parent took them.</summary>
    public bool Changed { get; set; } = true;

    /// <summary>The size of one table.</summary>
    public int TableSize => (CountCap + 1) * (PointCap + 1);

    /// <summary>The table after the first so many items.</summary>
    public Span<long> Table(int items) => Cells.AsSpan(items * TableSize, TableSize);

    /// <summary>Derives how finely units and points are told apart, from the limits here and above.</summary>
    public void SetCaps(PackingPart part, int group, PackingTreeGroup? parent)
    {
        MostUnits = parent?.MostUnits ?? -1;
        LeastUnits = parent?.LeastUnits ?? 0;
        var points = Math.Min(OfferedPoints, parent?.PointCap ?? OfferedPoints);
        if (group >= 0)
        {
            MostUnits = part.MaximumUnits[group] >= 0 && (MostUnits < 0 || part.MaximumUnits[group] < MostUnits) ? part.MaximumUnits[group] : MostUnits;
            // A minimum of points needs to know whether there is any unit at all.
            LeastUnits = Math.Max(LeastUnits, Math.Max(part.MinimumUnits[group], part.MinimumPoints[group] > 0 ? 1 : 0));
            points = part.MaximumPoints[group] >= 0 ? Math.Min(points, part.MaximumPoints[group]) : points;
        }

        Saturates = MostUnits < 0;
        CountCap = Math.Min(Offered, Saturates ? LeastUnits : MostUnits);
        PointCap = points < 1 << 24 ? (int)points : int.MaxValue;
    }

    /// <summary>Takes the memory.</summary>
    public void Allocate()
    {
        Cells = new long[TableSize * (Items.Count + 1)];
        Reach = new int[Items.Count + 1];
        EntryUnits = new int[TableSize];
        EntryPoints = new int[TableSize];
        EntryCost = new long[TableSize];
    }
}
