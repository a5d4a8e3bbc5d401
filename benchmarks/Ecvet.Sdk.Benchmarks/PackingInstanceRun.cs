using System.Diagnostics;
using System.Globalization;
using Ecvet.Solving;

namespace Ecvet.Benchmarks;

/// <summary>Solves instance files one after the other on one thread, and writes a line for each: what was found, whether it is proven, how long it took.</summary>
internal static class PackingInstanceRun
{
    public static int Run(IEnumerable<string> files, TextWriter output, TextWriter errors)
    {
        var failed = 0;
        foreach (var file in files)
        {
            try
            {
                var problem = PackingInstanceFile.Read(file).Problem();
                var (solution, median, least) = Measure(problem, 0.3);
                var certificate = solution.IsProven ? "optimal" : "bound=" + solution.BoundPoints.ToString(CultureInfo.InvariantCulture);
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Path.GetFileNameWithoutExtension(file)}\t{solution.Points}\t{solution.CreditsUsed}\t{certificate}\t{median:0.0}\t{least:0.0}"));
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or System.Text.Json.JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
            {
                errors.WriteLine($"{file}: {failure.Message}");
                failed = 1;
            }
        }

        return failed;
    }

    /// <summary>Solves until the code is warm, then often enough for a median; times in microseconds.</summary>
    public static (MatchingSolution Solution, double Median, double Least) Measure(MatchingProblem problem, double seconds)
    {
        Repeat(problem, 3, seconds);
        var (solution, times) = Repeat(problem, 7, seconds);
        times.Sort();
        return (solution, times[times.Count / 2], times[0]);
    }

    private static (MatchingSolution Solution, List<double> Times) Repeat(MatchingProblem problem, int least, double seconds)
    {
        var times = new List<double>();
        var solution = default(MatchingSolution);
        for (var begun = Stopwatch.GetTimestamp(); times.Count < least || (times.Count < 20_000 && Stopwatch.GetElapsedTime(begun).TotalSeconds < seconds);)
        {
            var start = Stopwatch.GetTimestamp();
            solution = problem.Solve();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }

        return (solution!, times);
    }
}
