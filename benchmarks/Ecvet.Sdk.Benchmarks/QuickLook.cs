using System.Diagnostics;
using System.Globalization;

namespace Ecvet.Benchmarks;

/// <summary>A look at the times without the ceremony: the least of several batches, in one process.</summary>
internal static class QuickLook
{
    public static void Run(TextWriter output)
    {
        var placement = new AccumulationOptions(AccumulationDetail.Placement);
        var vehicles = NationalStructures.Vehicles();
        var route = NationalStructures.Compile(vehicles, "reformi");
        var learner = NationalStructures.VehicleLearner(vehicles);
        var wood = NationalStructures.Read("puuteollisuus-pt-2017.json");
        var trade = NationalStructures.Read("liiketalous-pt-2014.json");
        Show(output, "A01 verdict and placement", 10, () => route.Evaluate(learner, placement));
        Show(output, "A01 everything", 1, () => route.Evaluate(learner));
        var empty = new AccumulationRequest(HomeRecord.Empty, NationalStructures.Day);
        Show(output, "nothing held, no area chosen", 2, () => route.Evaluate(empty, placement));
        foreach (var (structure, code) in new[] { (wood, "reformi"), (trade, "ops") })
        {
            var compiled = NationalStructures.Compile(structure, code);
            var all = NationalStructures.HoldsEverything(compiled);
            Show(output, "every unit held, " + structure.Qualification.Version + ": " + compiled.Evaluate(all, placement).Missing, 1, () => compiled.Evaluate(all, placement));
            Show(output, "  everything", 1, () => compiled.Evaluate(all));
            Show(output, "  nothing held", 1, () => compiled.Evaluate(empty, placement));
            Show(output, "  compile", 1, () => NationalStructures.Compile(structure, code));
        }
    }

    private static void Show<T>(TextWriter output, string name, int times, Func<T> work)
    {
        work();
        var least = long.MaxValue;
        var all = Stopwatch.GetTimestamp();
        for (var batch = 0; batch < 5000 && Stopwatch.GetTimestamp() - all < 4 * Stopwatch.Frequency; batch++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < times; i++)
            {
                work();
            }

            least = Math.Min(least, Stopwatch.GetTimestamp() - start);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        var microseconds = least * 1_000_000.0 / Stopwatch.Frequency / times;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {microseconds:0.0} µs, {bytes} bytes"));
    }
}
