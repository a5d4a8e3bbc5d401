namespace Ecvet;

public sealed partial class CompiledRoute
{
    private const int ChunkSize = 1024;

    /// <summary>
    /// Evaluates many learners, reading them one chunk at a time and giving the results in the order of the input, whatever the
    /// number of threads.
    /// </summary>
    /// <param name="learners">The learners with what each brings; read once, lazily.</param>
    /// <param name="options">How they are evaluated; verdict and placement unless said.</param>
    /// <param name="threads">How many threads work at once.</param>
    /// <param name="progress">Told how many are done, after every chunk.</param>
    /// <param name="cancellation">Ends the enumeration.</param>
    /// <exception cref="OperationCanceledException">The enumeration was ended.</exception>
    public IEnumerable<CohortRow> EvaluateAll(
        IEnumerable<(LearnerKey Learner, AccumulationRequest Request)> learners,
        AccumulationOptions? options = null,
        int threads = 1,
        IProgress<long>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(learners);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var settings = options ?? new AccumulationOptions(AccumulationDetail.Placement);
        return InChunks(learners, (number, row) => new CohortRow(number, row.Learner, Evaluate(row.Request, settings, cancellation)), threads, progress, cancellation);
    }

    /// <summary>
    /// Runs a proposed rule beside this one, which stays in force, and reports the learners for whom the two differ, in the order
    /// of the input.
    /// </summary>
    /// <param name="proposed">The proposed rule.</param>
    /// <param name="learners">The learners with what each brings.</param>
    /// <param name="options">How they are evaluated; verdict and placement unless said.</param>
    /// <param name="threads">How many threads work at once.</param>
    /// <param name="progress">Told how many are done, after every chunk.</param>
    /// <param name="cancellation">Ends the enumeration.</param>
    /// <exception cref="OperationCanceledException">The enumeration was ended.</exception>
    public IEnumerable<ShadowRow> Shadow(
        CompiledRoute proposed,
        IEnumerable<(LearnerKey Learner, AccumulationRequest Request)> learners,
        AccumulationOptions? options = null,
        int threads = 1,
        IProgress<long>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(proposed);
        ArgumentNullException.ThrowIfNull(learners);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var settings = options ?? new AccumulationOptions(AccumulationDetail.Placement);
        return InChunks(learners, (number, row) => new ShadowRow(number, row.Learner, CompareWith(proposed, row.Request, settings, cancellation)), threads, progress, cancellation)
            .Where(static row => row.Comparison.Differs);
    }

    private static IEnumerable<TRow> InChunks<TRow>(
        IEnumerable<(LearnerKey Learner, AccumulationRequest Request)> learners,
        Func<long, (LearnerKey Learner, AccumulationRequest Request), TRow> work,
        int threads,
        IProgress<long>? progress,
        CancellationToken cancellation)
    {
        long done = 0;
        foreach (var chunk in learners.Chunk(ChunkSize))
        {
            cancellation.ThrowIfCancellationRequested();
            var rows = new TRow[chunk.Length];
            var first = done;
            if (threads == 1)
            {
                for (var i = 0; i < rows.Length; i++)
                {
                    rows[i] = work(first + i, chunk[i]);
                }
            }
            else
            {
                Parallel.For(0, rows.Length, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation }, i => rows[i] = work(first + i, chunk[i]));
            }

            // A search that was ended half way is no answer for a cohort.
            cancellation.ThrowIfCancellationRequested();
            done += chunk.Length;
            foreach (var row in rows)
            {
                yield return row;
            }

            progress?.Report(done);
        }
    }
}
