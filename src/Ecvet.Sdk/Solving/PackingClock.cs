namespace Ecvet.Solving;

/// <summary>Counts the work of one solve, and sees a cancellation.</summary>
internal sealed class PackingClock(long allowed, CancellationToken cancellation)
{
    /// <summary>So many numbers are touched in some ten microseconds.</summary>
    private const long Glance = 1 << 16;

    private long touched;

    /// <summary>Work done so far.</summary>
    public long Steps { get; private set; }

    /// <summary>How often it was looked whether the search is cancelled.</summary>
    public long Looks { get; private set; }

    /// <summary>True when the budget is used up.</summary>
    public bool IsUp => Steps >= allowed;

    /// <summary>One small step: a node of an enumeration, say.</summary>
    public void Step()
    {
        if ((++Steps & 255) == 0)
        {
            Look();
        }
    }

    /// <summary>One large step, a pivot say, which may take a millisecond: it counts for as much as it touches.</summary>
    /// <param name="cells">How many numbers it touches at most.</param>
    public void Stride(long cells = 0)
    {
        Steps += 1 + (cells >> 10);
        Look();
    }

    /// <summary>Work too small to be a step, until it has added up.</summary>
    /// <param name="cells">How many numbers it touches.</param>
    public void Touch(long cells)
    {
        touched += cells;
        if (touched >= Glance)
        {
            Steps += touched >> 10;
            touched &= 1023;
            Look();
        }
    }

    /// <summary>Sees a cancellation within a step that is already counted.</summary>
    public void Look()
    {
        Looks++;
        cancellation.ThrowIfCancellationRequested();
    }
}
