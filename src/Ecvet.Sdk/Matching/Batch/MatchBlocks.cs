namespace Ecvet;

/// <summary>Blocks of rows at work, at most so many, given back in the order in which they were started.</summary>
/// <typeparam name="TRow">What a row is before it is read.</typeparam>
internal sealed class MatchBlocks<TRow>(RowMatcher<TRow> matcher, int threads, CancellationToken ending)
{
    /// <summary>At most so many threads, whatever the pool would give.</summary>
    private readonly TaskScheduler scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler;
    private readonly Queue<Task<MatchRow[]>> open = new();
    private long started;

    /// <summary>How many rows were given back.</summary>
    internal long Taken { get; private set; }

    internal bool IsEmpty => open.Count == 0;

    /// <summary>Twice as many blocks as threads, so that none waits for the reader of the results.</summary>
    internal bool IsFull => open.Count >= 2 * threads;

    internal Task Oldest => open.Peek();

    internal void Start(IReadOnlyList<TRow> rows)
    {
        var first = started;
        started += rows.Count;
        open.Enqueue(Task.Factory.StartNew(() => matcher.Match(first, rows), ending, TaskCreationOptions.DenyChildAttach, scheduler));
    }

    internal MatchRow[] Take(CancellationToken cancellation)
    {
        var oldest = open.Dequeue();

        // Waiting on the task itself would wrap what it throws; this only waits, and the fault comes as it is.
        Task.WaitAny([oldest], cancellation);
        return Given(oldest.GetAwaiter().GetResult());
    }

    internal async Task<MatchRow[]> TakeAsync(CancellationToken cancellation) =>
        Given(await open.Dequeue().WaitAsync(cancellation).ConfigureAwait(false));

    private MatchRow[] Given(MatchRow[] rows)
    {
        Taken += rows.Length;
        return rows;
    }
}
