namespace Ecvet.Solving;

/// <summary>
/// The linear relaxation of a part, in whole numbers. Variables: one for each column, then one for each group with a
/// minimum ("the group counts"). Rows: one for each unit, credit and limit, all "at most"; the last row holds the points of
/// everything, so that a bound on the points can be tightened while searching.
/// </summary>
internal sealed class PackingProgram
{
    private readonly PackingPart part;
    private readonly List<(int Variable, int Row, long Coefficient)> entries = [];
    private readonly List<long> limits = [];
    private readonly int[] groupVariable;

    public PackingProgram(PackingPart part)
    {
        this.part = part;
        groupVariable = new int[part.GroupCount];
        VariableCount = part.ColumnCount;
        for (var group = 0; group < part.GroupCount; group++)
        {
            groupVariable[group] = part.HasMinimum(group) ? VariableCount++ : -1;
        }

        var most = 0;
        for (var unit = 0; unit < part.UnitCount; unit++)
        {
            var size = 0;
            for (var column = part.UnitStart[unit]; column < part.UnitStart[unit + 1]; column++)
            {
                size = Math.Max(size, part.Size[column]);
            }

            most += size;
        }

        MostCredits = most;
        CreditScale = PackingPart.CreditScale(most);
        AddRows();
        RowCount = limits.Count;
        Limit = [.. limits];
        (Start, Row, Coefficient) = Compress();
        Cost = new long[VariableCount];
        for (var column = 0; column < part.ColumnCount; column++)
        {
            Cost[column] = (part.Points[column] * CreditScale) - part.Size[column];
        }

        // A slack lies between 0 and what is left when everything that takes is out and everything that gives is in.
        SlackUpper = (long[])Limit.Clone();
        for (var entry = 0; entry < Row.Length; entry++)
        {
            SlackUpper[Row[entry]] -= Math.Min(Coefficient[entry], 0);
        }
    }

    /// <summary>The number of variables.</summary>
    public int VariableCount { get; }

    /// <summary>The number of rows.</summary>
    public int RowCount { get; }

    /// <summary>More uses of credits than this no choice has.</summary>
    public int MostCredits { get; }

    /// <summary>By how much one point outweighs one credit.</summary>
    public long CreditScale { get; }

    /// <summary>What each variable adds to the weighed sum.</summary>
    public long[] Cost { get; }

    /// <summary>The right-hand side of each row.</summary>
    public long[] Limit { get; }

    /// <summary>No slack exceeds this.</summary>
    public long[] SlackUpper { get; }

    /// <summary>Where the entries of each variable begin.</summary>
    public int[] Start { get; }

    /// <summary>The row of each entry.</summary>
    public int[] Row { get; }

    /// <summary>The coefficient of each entry.</summary>
    public long[] Coefficient { get; }

    /// <summary>The row that holds the points of everything.</summary>
    public int PointsRow => RowCount - 1;

    /// <summary>The row of a unit: the unit counts once, and only with its group.</summary>
    public static int UnitRow(int unit) => unit;

    /// <summary>The variable that says that the group counts, or -1.</summary>
    public int GroupVariable(int group) => group < 0 ? -1 : groupVariable[group];

    /// <summary>The variable of the innermost group with a minimum from this group on upwards, or -1.</summary>
    public int Around(int group)
    {
        while (group >= 0 && groupVariable[group] < 0)
        {
            group = part.GroupParent[group];
        }

        return group < 0 ? -1 : groupVariable[group];
    }

    private void AddRows()
    {
        for (var unit = 0; unit < part.UnitCount; unit++)
        {
            var around = Around(part.UnitGroup[unit]);
            var row = AddRow(around < 0 ? 1 : 0);
            Columns(unit, row, static (_, _) => 1);
            Entry(around, row, -1);
        }

        for (var credit = 0; credit < part.Uses.Length; credit++)
        {
            AddRow(part.Uses[credit]);
        }

        for (var column = 0; column < part.ColumnCount; column++)
        {
            foreach (var credit in part.Credits(column))
            {
                Entry(column, part.UnitCount + credit, 1);
            }
        }

        for (var group = 0; group < part.GroupCount; group++)
        {
            AddGroup(group);
        }

        var all = 0L;
        for (var unit = 0; unit < part.UnitCount; unit++)
        {
            all += part.Points.AsSpan(part.UnitStart[unit]..part.UnitStart[unit + 1]).ToArray().Max();
        }

        var last = AddRow(all);
        for (var column = 0; column < part.ColumnCount; column++)
        {
            Entry(column, last, part.Points[column]);
        }
    }

    private void AddGroup(int group)
    {
        var own = groupVariable[group];
        if (own >= 0 && Around(part.GroupParent[group]) is >= 0 and var around)
        {
            var row = AddRow(0);
            Entry(own, row, 1);
            Entry(around, row, -1);
        }

        Bound(group, -part.MinimumUnits[group], part.MinimumUnits[group] > 0, own, static (_, _) => -1);
        Bound(group, -part.MinimumPoints[group], part.MinimumPoints[group] > 0, own, static (part, column) => -part.Points[column]);
        Bound(group, part.MaximumUnits[group], part.MaximumUnits[group] >= 0, own, static (_, _) => 1);
        Bound(group, part.MaximumPoints[group], part.MaximumPoints[group] >= 0, own, static (part, column) => part.Points[column]);
    }

    /// <summary>A limit on all units below a group; where "the group counts" is a variable, the limit is its multiple.</summary>
    private void Bound(int group, long limit, bool binds, int own, Func<PackingPart, int, long> coefficient)
    {
        if (!binds)
        {
            return;
        }

        var row = AddRow(own < 0 ? limit : 0);
        Entry(own, row, -limit);
        for (var unit = 0; unit < part.UnitCount; unit++)
        {
            var around = part.UnitGroup[unit];
            while (around > group)
            {
                around = part.GroupParent[around];
            }

            if (around == group)
            {
                Columns(unit, row, coefficient);
            }
        }
    }

    private void Columns(int unit, int row, Func<PackingPart, int, long> coefficient)
    {
        for (var column = part.UnitStart[unit]; column < part.UnitStart[unit + 1]; column++)
        {
            Entry(column, row, coefficient(part, column));
        }
    }

    private int AddRow(long limit)
    {
        limits.Add(limit);
        return limits.Count - 1;
    }

    private void Entry(int variable, int row, long coefficient)
    {
        if (variable >= 0 && coefficient != 0)
        {
            entries.Add((variable, row, coefficient));
        }
    }

    private (int[] Start, int[] Row, long[] Coefficient) Compress()
    {
        var start = new int[VariableCount + 1];
        var row = new int[entries.Count];
        var coefficient = new long[entries.Count];
        foreach (var entry in entries)
        {
            start[entry.Variable + 1]++;
        }

        for (var variable = 0; variable < VariableCount; variable++)
        {
            start[variable + 1] += start[variable];
        }

        int[] next = [.. start];
        foreach (var entry in entries)
        {
            var at = next[entry.Variable]++;
            row[at] = entry.Row;
            coefficient[at] = entry.Coefficient;
        }

        return (start, row, coefficient);
    }
}
