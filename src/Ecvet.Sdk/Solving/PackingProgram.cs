namespace Ecvet.Solving;

/// <summary>
/// The linear relaxation of a part, in whole numbers. Variables: one for each column, then one for each group with a
/// minimum ("the group counts"). Rows: one for each unit, credit and limit, all "at most"; the last row holds the points of
/// everything, so that a bound on the points can be tightened while searching. Where links stand for the covers of a unit,
/// there are also a variable for the unit and one for each of its outcomes, and rows that say: an outcome counts where a
/// link covers it, the outcomes that count reach what is needed, and nothing counts without the unit.
/// </summary>
internal sealed class PackingProgram
{
    private readonly PackingPart part;
    private readonly List<(int Variable, int Row, long Coefficient)> entries = [];
    private readonly List<long> limits = [];
    private readonly int[] groupVariable;
    private readonly int[] unitVariable;

    public PackingProgram(PackingPart part)
    {
        this.part = part;
        groupVariable = new int[part.GroupCount];
        VariableCount = part.ColumnCount;
        for (var group = 0; group < part.GroupCount; group++)
        {
            groupVariable[group] = part.HasMinimum(group) ? VariableCount++ : -1;
        }

        unitVariable = new int[part.UnitCount];
        for (var unit = 0; unit < part.UnitCount; unit++)
        {
            unitVariable[unit] = part.Covers[unit] is null ? -1 : VariableCount;
            VariableCount += part.Covers[unit] is { } cover ? 1 + cover.OutcomeCount : 0;
        }

        AddRows();
        RowCount = limits.Count;
        Limit = [.. limits];
        (Start, Row, Coefficient) = Compress();
        Cost = new long[VariableCount];
        for (var column = 0; column < part.ColumnCount; column++)
        {
            Cost[column] = part.Value(column);
        }

        for (var unit = 0; unit < part.UnitCount; unit++)
        {
            if (unitVariable[unit] >= 0)
            {
                Cost[unitVariable[unit]] = (part.MostPoints(unit) * part.PointWeight) - part.UnitCost[unit];
            }
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

    /// <summary>The variable that says that the unit counts, where links stand for its covers; otherwise -1.</summary>
    public int UnitVariable(int unit) => unitVariable[unit];

    /// <summary>How many cells a dense dictionary of the part would have.</summary>
    public static long Cells(PackingPart part)
    {
        var rows = part.UnitCount + part.Uses.Length + (5L * part.GroupCount) + 1;
        var width = part.ColumnCount + (long)part.GroupCount;
        foreach (var cover in part.Covers)
        {
            rows += cover is null ? 0 : 2 + cover.LinkCount + (2L * cover.OutcomeCount);
            width += cover is null ? 0 : 1 + cover.OutcomeCount;
        }

        return rows * width;
    }

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
            Unit(unit, row, static (_, _) => 1);
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
            all += part.MostPoints(unit);
            if (part.Covers[unit] is { } cover)
            {
                AddCover(unit, cover);
            }
        }

        var last = AddRow(all);
        for (var unit = 0; unit < part.UnitCount; unit++)
        {
            Unit(unit, last, static (part, column) => part.Points[column]);
        }
    }

    private void AddCover(int unit, PackingCover cover)
    {
        var own = unitVariable[unit];
        var first = part.UnitStart[unit];
        var need = AddRow(0);
        Entry(own, need, cover.Need);
        for (var outcome = 0; outcome < cover.OutcomeCount; outcome++)
        {
            Entry(own + 1 + outcome, need, -cover.Weight(outcome));
            var covered = AddRow(0);
            Entry(own + 1 + outcome, covered, 1);
            for (var link = 0; link < cover.LinkCount; link++)
            {
                Entry(first + link, covered, cover.Covers(link, outcome) ? -1 : 0);
            }

            AddAtMost(own + 1 + outcome, own);
        }

        var count = AddRow(0);
        Entry(own, count, cover.LeastLinks);
        for (var link = 0; link < cover.LinkCount; link++)
        {
            Entry(first + link, count, -1);
            AddAtMost(first + link, own);
        }
    }

    private void AddAtMost(int variable, int other)
    {
        var row = AddRow(0);
        Entry(variable, row, 1);
        Entry(other, row, -1);
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
                Unit(unit, row, coefficient);
            }
        }
    }

    /// <summary>Enters the unit into a row: by its columns, or by its own variable where links stand for its covers.</summary>
    private void Unit(int unit, int row, Func<PackingPart, int, long> coefficient)
    {
        if (unitVariable[unit] >= 0)
        {
            Entry(unitVariable[unit], row, coefficient(part, part.UnitStart[unit]));
            return;
        }

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
