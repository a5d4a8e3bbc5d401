namespace Ecvet.Solving;

/// <summary>What the search decides on, and how a decision is taken and undone.</summary>
internal sealed partial class PackingSearch
{
    private const double Whole = 1e-6;

    /// <summary>The next decision: a unit that is neither in nor out, then a group, then a column; none when every column is decided.</summary>
    private PackingBranch? Choose(long value)
    {
        if (ChooseDispute(value) is { } dispute)
        {
            return dispute;
        }

        var chosen = -1;
        var kind = PackingBranchKind.Unit;
        var highest = 0.0;
        var up = true;
        for (var unit = 0; unit < part.UnitCount; unit++)
        {
            var sum = 0.0;
            var most = 0L;
            for (var column = part.UnitStart[unit]; column < part.UnitStart[unit + 1]; column++)
            {
                sum += simplex.Value(column);
                most = Math.Max(most, part.Points[column]);
            }

            sum = program.UnitVariable(unit) is >= 0 and var own ? simplex.Value(own) : sum;
            var score = Math.Min(sum, 1 - sum) * (most + 1);
            if (sum > Whole && sum < 1 - Whole && score > highest && upper[program.VariableCount + PackingProgram.UnitRow(unit)] > 0)
            {
                (highest, chosen, up) = (score, unit, sum >= 0.3);
            }
        }

        for (var group = 0; chosen < 0 && group < part.GroupCount; group++)
        {
            var variable = program.GroupVariable(group);
            if (variable >= 0 && lower[variable] != upper[variable] && simplex.Value(variable) is > Whole and < 1 - Whole)
            {
                (kind, chosen, up) = (PackingBranchKind.Group, variable, true);
            }
        }

        if (chosen < 0)
        {
            kind = PackingBranchKind.Column;
            highest = -1;
            for (var column = 0; column < part.ColumnCount; column++)
            {
                // The first counts even where floating point has no number for it.
                if (lower[column] != upper[column] && simplex.Value(column) is var share && (chosen < 0 || Math.Min(share, 1 - share) > highest))
                {
                    (highest, chosen, up) = (Math.Min(share, 1 - share), column, true);
                }
            }
        }

        return chosen < 0 ? null : new PackingBranch(kind, chosen, 0, up, false, trail.Count, value);
    }

    private void Take(in PackingBranch branch, bool up)
    {
        switch (branch.Kind)
        {
            case PackingBranchKind.Unit when up:
                InUnit(branch.Index);
                break;
            case PackingBranchKind.Unit:
                for (var column = part.UnitStart[branch.Index]; column < part.UnitStart[branch.Index + 1]; column++)
                {
                    Out(column);
                }

                if (program.UnitVariable(branch.Index) is >= 0 and var own)
                {
                    Out(own);
                }

                break;
            case PackingBranchKind.Credit when up:
                InUnit(branch.Index);
                for (var column = 0; column < part.ColumnCount; column++)
                {
                    var mine = part.ColumnUnit[column] == branch.Index;
                    if (part.Credits(column).Contains(branch.Other) ? !mine && part.Uses[branch.Other] == 1 : mine)
                    {
                        Out(column);
                    }
                }

                break;
            case PackingBranchKind.Credit:
                for (var column = part.UnitStart[branch.Index]; column < part.UnitStart[branch.Index + 1]; column++)
                {
                    if (part.Credits(column).Contains(branch.Other))
                    {
                        Out(column);
                    }
                }

                break;
            case PackingBranchKind.Group when up:
            case PackingBranchKind.Column when up:
                In(branch.Index);
                break;
            default:
                Out(branch.Index);
                break;
        }
    }

    /// <summary>The row of the unit holds with equality, and its group counts.</summary>
    private void InUnit(int unit)
    {
        var slack = program.VariableCount + PackingProgram.UnitRow(unit);
        SetBounds(slack, 0, 0);
        In(program.Around(part.UnitGroup[unit]));
    }

    private void In(int variable)
    {
        if (variable >= 0 && lower[variable] < 1)
        {
            SetBounds(variable, 1, Math.Max(upper[variable], 1));
        }
    }

    private void Out(int variable)
    {
        if (upper[variable] > 0)
        {
            SetBounds(variable, Math.Min(lower[variable], 0), 0);
        }
    }

    private void SetBounds(int variable, long low, long top)
    {
        trail.Add((variable, lower[variable], upper[variable]));
        lower[variable] = low;
        upper[variable] = top;
        simplex.SetBounds(variable, low, top);
    }

    private void Undo(int mark)
    {
        for (var i = trail.Count - 1; i >= mark; i--)
        {
            var (variable, low, top) = trail[i];
            lower[variable] = low;
            upper[variable] = top;
            simplex.SetBounds(variable, low, top);
        }

        trail.RemoveRange(mark, trail.Count - mark);
    }
}
