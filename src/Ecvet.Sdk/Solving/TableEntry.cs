namespace Ecvet.Solving;

/// <summary>One state: packed sums, cost, what is held in it, children taken, and where it came from.</summary>
internal struct TableEntry
{
    public long Key;
    public long Cost;
    public long Held;
    public int Taken;
    public int Previous;
    public int Option;
}
