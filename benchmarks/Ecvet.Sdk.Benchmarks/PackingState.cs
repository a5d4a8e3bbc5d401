namespace Ecvet.Benchmarks;

/// <summary>What a baseline has taken so far: units and points of every group, uses of every credit.</summary>
internal sealed class PackingState(PackingInstance instance)
{
    private readonly int[] _units = new int[instance.Groups.Length];
    private readonly long[] _points = new long[instance.Groups.Length];
    private readonly bool[] _used = new bool[instance.Credits];

    public long Points => _points[0];

    public bool IsFree(int credit) => !_used[credit];

    /// <summary>Whether the unit with these credits keeps every upper limit.</summary>
    public bool Fits(int unit, long points, ReadOnlySpan<int> credits)
    {
        foreach (var credit in credits)
        {
            if (_used[credit])
            {
                return false;
            }
        }

        for (var group = instance.Units[unit].Group; group >= 0; group = instance.Groups[group].Parent)
        {
            if (_units[group] >= instance.Groups[group].MostUnits || _points[group] + points > instance.Groups[group].MostPoints)
            {
                return false;
            }
        }

        return true;
    }

    public void Take(int unit, long points, ReadOnlySpan<int> credits) => Count(unit, points, credits, true);

    public void Leave(int unit, long points, ReadOnlySpan<int> credits) => Count(unit, points, credits, false);

    /// <summary>Whether a group around the unit holds something, but less than its minimum.</summary>
    public bool IsBelowMinimum(int unit)
    {
        for (var group = instance.Units[unit].Group; group >= 0; group = instance.Groups[group].Parent)
        {
            if (_units[group] > 0 && (_units[group] < instance.Groups[group].LeastUnits || _points[group] < instance.Groups[group].LeastPoints))
            {
                return true;
            }
        }

        return false;
    }

    private void Count(int unit, long points, ReadOnlySpan<int> credits, bool taken)
    {
        for (var group = instance.Units[unit].Group; group >= 0; group = instance.Groups[group].Parent)
        {
            _units[group] += taken ? 1 : -1;
            _points[group] += taken ? points : -points;
        }

        foreach (var credit in credits)
        {
            _used[credit] = taken;
        }
    }
}
