using System.Runtime.CompilerServices;

namespace Ecvet;

/// <content>Many learners: from a list, or streamed.</content>
public sealed partial class CompiledQualification
{
    private const int BlockSize = 64;

    /// <summary>
    /// Matches many learners. The input is read once and lazily, the results come in its order whatever the number of threads, and
    /// at most a few hundred rows are in memory. A row that can not be matched says so and stops nothing.
    /// </summary>
    /// <param name="requests">The learners' cases.</param>
    /// <param name="detail">How much of each answer is worked out.</param>
    /// <param name="threads">How many threads work at once.</param>
    /// <param name="progress">Told how many rows are done, after every block of them.</param>
    /// <param name="cancellation">Ends the enumeration.</param>
    /// <exception cref="OperationCanceledException">The enumeration was ended.</exception>
    public IEnumerable<MatchRow> MatchAll(IEnumerable<MatchRequest> requests, MatchDetail detail = MatchDetail.Verdicts, int threads = 1, IProgress<long>? progress = null, CancellationToken cancellation = default) =>
        MatchAll(requests, static request => request, detail, threads, progress, cancellation);

    /// <summary>
    /// Matches many learners from rows that are still to be read, such as lines of text; reading is spread over the threads as well.
    /// </summary>
    /// <typeparam name="TRow">What a row is before it is read.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="read">Reads a row, on any thread. What it throws as <see cref="EcvetException"/>, <see cref="FormatException"/> or <see cref="ArgumentException"/> becomes a finding of the row.</param>
    /// <param name="detail">How much of each answer is worked out.</param>
    /// <param name="threads">How many threads work at once.</param>
    /// <param name="progress">Told how many rows are done, after every block of them.</param>
    /// <param name="cancellation">Ends the enumeration.</param>
    /// <exception cref="OperationCanceledException">The enumeration was ended.</exception>
    public IEnumerable<MatchRow> MatchAll<TRow>(
        IEnumerable<TRow> rows, Func<TRow, MatchRequest> read, MatchDetail detail = MatchDetail.Verdicts, int threads = 1, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(read);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        return threads == 1 ? OneByOne(rows, read, detail, progress, cancellation) : InBlocks(rows, read, detail, threads, progress, cancellation);
    }

    /// <summary>Matches many learners as they arrive; the results come in the order of the input, each as soon as those before it are done.</summary>
    /// <param name="requests">The learners' cases.</param>
    /// <param name="detail">How much of each answer is worked out.</param>
    /// <param name="threads">How many threads work at once.</param>
    /// <param name="progress">Told how many rows are done, after every block of them.</param>
    /// <param name="cancellation">Ends the enumeration.</param>
    /// <exception cref="OperationCanceledException">The enumeration was ended.</exception>
    public IAsyncEnumerable<MatchRow> MatchAllAsync(
        IAsyncEnumerable<MatchRequest> requests, MatchDetail detail = MatchDetail.Verdicts, int threads = 1, IProgress<long>? progress = null, CancellationToken cancellation = default) =>
        MatchAllAsync(requests, static request => request, detail, threads, progress, cancellation);

    /// <summary>Matches many learners from rows that are still to be read, as they arrive; at most a few hundred are in memory.</summary>
    /// <typeparam name="TRow">What a row is before it is read.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="read">Reads a row, on any thread. What it throws as <see cref="EcvetException"/>, <see cref="FormatException"/> or <see cref="ArgumentException"/> becomes a finding of the row.</param>
    /// <param name="detail">How much of each answer is worked out.</param>
    /// <param name="threads">How many threads work at once.</param>
    /// <param name="progress">Told how many rows are done, after every block of them.</param>
    /// <param name="cancellation">Ends the enumeration.</param>
    /// <exception cref="OperationCanceledException">The enumeration was ended.</exception>
    public IAsyncEnumerable<MatchRow> MatchAllAsync<TRow>(
        IAsyncEnumerable<TRow> rows, Func<TRow, MatchRequest> read, MatchDetail detail = MatchDetail.Verdicts, int threads = 1, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(read);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        return AsTheyArrive(rows, read, detail, threads, progress, cancellation);
    }

    private IEnumerable<MatchRow> OneByOne<TRow>(IEnumerable<TRow> rows, Func<TRow, MatchRequest> read, MatchDetail detail, IProgress<long>? progress, CancellationToken cancellation)
    {
        var matcher = new RowMatcher<TRow>(this, read, detail, cancellation);
        long done = 0;
        foreach (var row in rows)
        {
            yield return matcher.Match(done++, row);
            if (done % BlockSize == 0)
            {
                progress?.Report(done);
            }
        }

        if (done % BlockSize != 0)
        {
            progress?.Report(done);
        }
    }

    /// <summary>Blocks are matched while the next ones are read; the oldest is given first.</summary>
    private IEnumerable<MatchRow> InBlocks<TRow>(IEnumerable<TRow> rows, Func<TRow, MatchRequest> read, MatchDetail detail, int threads, IProgress<long>? progress, CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var blocks = new MatchBlocks<TRow>(new(this, read, detail, ending.Token), threads, ending.Token);
        try
        {
            foreach (var block in rows.Chunk(BlockSize))
            {
                cancellation.ThrowIfCancellationRequested();
                blocks.Start(block);
                if (blocks.IsFull)
                {
                    foreach (var row in blocks.Take(cancellation))
                    {
                        yield return row;
                    }

                    progress?.Report(blocks.Taken);
                }
            }

            while (!blocks.IsEmpty)
            {
                foreach (var row in blocks.Take(cancellation))
                {
                    yield return row;
                }

                progress?.Report(blocks.Taken);
            }
        }
        finally
        {
            // Whoever stops in the middle wants no more work done.
            ending.Cancel();
        }
    }

    private async IAsyncEnumerable<MatchRow> AsTheyArrive<TRow>(
        IAsyncEnumerable<TRow> rows, Func<TRow, MatchRequest> read, MatchDetail detail, int threads, IProgress<long>? progress, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var blocks = new MatchBlocks<TRow>(new(this, read, detail, ending.Token), threads, ending.Token);
        var arrivals = new Arrivals<TRow>(rows, ending.Token);
        try
        {
            var more = true;
            while (more || !blocks.IsEmpty)
            {
                if (more && !blocks.IsFull)
                {
                    // A block is what has arrived; nobody waits for it to be full.
                    (var block, more) = await arrivals.TakeAsync(BlockSize, blocks.IsEmpty ? null : blocks.Oldest, cancellation).ConfigureAwait(false);
                    if (block.Count > 0)
                    {
                        blocks.Start(block);
                        continue;
                    }
                }

                if (!blocks.IsEmpty)
                {
                    foreach (var row in await blocks.TakeAsync(cancellation).ConfigureAwait(false))
                    {
                        yield return row;
                    }

                    progress?.Report(blocks.Taken);
                }
            }
        }
        finally
        {
            await ending.CancelAsync().ConfigureAwait(false);
            await arrivals.DisposeAsync().ConfigureAwait(false);
        }
    }
}
