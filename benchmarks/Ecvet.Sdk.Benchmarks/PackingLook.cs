using System.Diagnostics;
using System.Globalization;

namespace Ecvet.Benchmarks;

/// <summary>
/// The engine beside a plain branch and bound and a first-fit pass, on packing problems that are drawn here, or read from files and
/// sorted into classes by name; with a picture of the growth where a file is named.
/// </summary>
internal static class PackingLook
{
    private const int Seeds = 10;
    private const long Nodes = 10_000_000;

    private static readonly string[] Kinds = ["realistic", "dense", "flow"];
    private static readonly int[] Sizes = [5, 10, 20, 40, 80, 160, 320];

    /// <summary>1 where an engine and a baseline disagree, otherwise 0.</summary>
    public static int Run(TextWriter output, IEnumerable<string> arguments)
    {
        var picture = arguments.FirstOrDefault(static argument => argument.EndsWith(".svg", StringComparison.Ordinal));
        string[] files = [.. arguments.Where(static argument => !argument.EndsWith(".svg", StringComparison.Ordinal))];
        output.WriteLine("| class | engine, median ms | worst ms | proven | plain branch and bound, median ms | finished | times the engine | first-fit, median ms | wrong on | loses of the points, mean | worst |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        var wrong = 0;
        if (files.Length > 0)
        {
            foreach (var named in files.GroupBy(static file => Path.GetFileNameWithoutExtension(file) is var name && name.LastIndexOf('_') is > 0 and var end ? name[..end] : name))
            {
                wrong += Class(output, named.Key, [.. named.Select(PackingInstanceFile.Read)]).Wrong;
            }

            return Math.Min(wrong, 1);
        }

        // Everything once, so that the first class is not measured with cold code.
        foreach (var kind in Kinds)
        {
            Class(TextWriter.Null, kind, [.. Enumerable.Range(0, Seeds).Select(seed => PackingDraw.Of(kind, 10, seed))]);
        }

        var panels = new List<(string Title, List<(double Size, double Microseconds)> Points)>();
        foreach (var kind in Kinds)
        {
            panels.Add((kind + ": µs against units", []));
            foreach (var size in Sizes)
            {
                var (median, faults) = Class(output, $"{kind}, {size} units and {size * 3 / 2} credits", [.. Enumerable.Range(0, Seeds).Select(seed => PackingDraw.Of(kind, size, seed))]);
                panels[^1].Points.Add((size, median));
                wrong += faults;
            }
        }

        if (picture is not null)
        {
            File.WriteAllText(picture, GrowthPlot.Write("Growth of the time for packing", panels));
        }

        return Math.Min(wrong, 1);
    }

    /// <summary>Writes the line of a class; the median of the engine in microseconds, and 1 where a finished baseline found something else.</summary>
    private static (double Median, int Wrong) Class(TextWriter output, string name, PackingInstance[] instances)
    {
        List<double> engine = [], plain = [], first = [], losses = [], ratios = [];
        int proven = 0, finished = 0, faults = 0;
        foreach (var instance in instances)
        {
            var (solution, median, _) = PackingInstanceRun.Measure(instance.Problem(), 0.05);
            engine.Add(median);
            proven += solution.IsProven ? 1 : 0;
            var ((points, isProven), time) = Timed(() => PlainBranchAndBound.Solve(instance, Nodes));
            plain.Add(time);
            finished += isProven ? 1 : 0;
            ratios.Add(time / median);
            faults += isProven && solution.IsProven && points != solution.Points ? 1 : 0;
            var (simple, passTime) = Timed(() => PackingFirstFit.Points(instance));
            first.Add(passTime);
            faults += simple > solution.BoundPoints ? 1 : 0;
            losses.Add(solution.Points == 0 ? 0 : 100.0 * (solution.Points - simple) / solution.Points);
        }

        var least = finished < instances.Length ? "at least " : "";
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {Median(engine) / 1000:0.000} | {engine.Max() / 1000:0.000} | {proven} of {instances.Length} | {Median(plain) / 1000:0.00} | {finished} of {instances.Length} | {least}{Median(ratios):0} | {Median(first) / 1000:0.000} | {losses.Count(static loss => loss > 0)} of {instances.Length} | {losses.Average():0.0} % | {losses.Max():0.0} % |"));
        if (faults > 0)
        {
            output.WriteLine($"**{name}: the engine and a baseline disagree.**");
        }

        return (Median(engine), faults > 0 ? 1 : 0);
    }

    /// <summary>The second of two runs, since the first one makes the code warm; where the first takes long, that one.</summary>
    private static (T Result, double Microseconds) Timed<T>(Func<T> solve)
    {
        for (var run = 0; ; run++)
        {
            var start = Stopwatch.GetTimestamp();
            var result = solve();
            var time = Stopwatch.GetElapsedTime(start);
            if (run == 1 || time.TotalMilliseconds > 20)
            {
                return (result, time.TotalMicroseconds);
            }
        }
    }

    private static double Median(List<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
