using System.Diagnostics;

namespace Ecvet.Benchmarks;

/// <summary>Measures a short piece of work: the least and the median of many batches, and what it allocates.</summary>
internal static class Stopping
{
    public static (double Least, double Median, long Bytes) Microseconds(int times, Action work, double seconds = 1.5)
    {
        for (var warm = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(warm).TotalSeconds < seconds / 3;)
        {
            work();
        }

        var batches = new List<long>();
        for (var all = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(all).TotalSeconds < seconds;)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < times; i++)
            {
                work();
            }

            batches.Add(Stopwatch.GetTimestamp() - start);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        batches.Sort();
        var each = 1_000_000.0 / Stopwatch.Frequency / times;
        return (batches[0] * each, batches[batches.Count / 2] * each, bytes);
    }
}
