namespace Ecvet;

/// <summary>Takes what has arrived from a stream, and waits only while there is nothing.</summary>
/// <typeparam name="T">What arrives.</typeparam>
internal sealed class Arrivals<T>(IAsyncEnumerable<T> source, CancellationToken ending) : IAsyncDisposable
{
    private readonly IAsyncEnumerator<T> enumerator = source.GetAsyncEnumerator(ending);
    private Task<bool>? next;

    /// <summary>What has arrived, at most so many; empty when the other task ended first. With whether more may come.</summary>
    internal async Task<(List<T> Items, bool More)> TakeAsync(int most, Task? orUntil, CancellationToken cancellation)
    {
        var items = new List<T>();
        while (items.Count < most)
        {
            next ??= enumerator.MoveNextAsync().AsTask();
            if (!next.IsCompleted)
            {
                if (items.Count > 0)
                {
                    return (items, true);
                }

                await (orUntil is null ? (Task)next : Task.WhenAny(next, orUntil)).WaitAsync(cancellation).ConfigureAwait(false);
                if (!next.IsCompleted)
                {
                    return (items, true);
                }
            }

            if (!await next.ConfigureAwait(false))
            {
                return (items, false);
            }

            items.Add(enumerator.Current);
            next = null;
        }

        return (items, true);
    }

    /// <summary>A stream that does not answer to cancellation is left to end by itself; waiting for it would hold up the caller.</summary>
    public ValueTask DisposeAsync()
    {
        if (next is null || next.IsCompleted)
        {
            return enumerator.DisposeAsync();
        }

        _ = DisposeLater(next, enumerator);
        return ValueTask.CompletedTask;
    }

    private static async Task DisposeLater(Task last, IAsyncEnumerator<T> enumerator)
    {
        await last.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await enumerator.DisposeAsync().ConfigureAwait(false);
    }
}
