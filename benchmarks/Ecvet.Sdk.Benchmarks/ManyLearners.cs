using System.Diagnostics;
using System.Globalization;

namespace Ecvet.Benchmarks;

/// <summary>A cohort as large as a country's, streamed on two threads.</summary>
internal static class ManyLearners
{
    public static void Run(TextWriter output, int learners)
    {
        var vehicles = NationalStructures.Vehicles();
        var route = NationalStructures.Compile(vehicles, "reformi");
        var full = NationalStructures.VehicleLearner(vehicles);
        var held = full.Record.Achievements;
        var variants = Enumerable.Range(0, held.Count + 1)
            .Select(left => new AccumulationRequest(new HomeRecord(held.Where((_, i) => i != left)), NationalStructures.Day, full.Pathways)).ToArray();
        var key = new LearnerKey("learner");
        var start = Stopwatch.GetTimestamp();
        var complete = route.EvaluateAll(Enumerable.Range(0, learners).Select(i => (key, variants[i % variants.Length])), threads: 2)
            .LongCount(r => r.Result.Verdict == CompletionVerdict.Complete);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{learners} learners on two threads: {seconds:0.0} s, {complete} complete"));
    }
}
