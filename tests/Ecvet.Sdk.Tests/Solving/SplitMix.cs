namespace Ecvet.Tests.Solving;

/// <summary>The generator of the packing instances: the same numbers in every language.</summary>
internal sealed class SplitMix(ulong seed)
{
    private ulong state = seed;

    public int Below(int count) => (int)Math.BigMul(Next(), (ulong)count, out _);

    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>Some of the first numbers, ascending.</summary>
    public int[] Sample(int count, int size)
    {
        var all = Enumerable.Range(0, count).ToArray();
        for (var i = 0; i < size; i++)
        {
            var other = i + Below(count - i);
            (all[i], all[other]) = (all[other], all[i]);
        }

        var chosen = all[..size];
        Array.Sort(chosen);
        return chosen;
    }

    private ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
