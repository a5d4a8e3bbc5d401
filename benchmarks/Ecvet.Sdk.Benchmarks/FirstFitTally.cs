using System.Diagnostics;
using System.Globalization;
using Ecvet.Rules;

namespace Ecvet.Benchmarks;

/// <summary>Runs the exact engine, the first-fit pass and a naive enumerator over the same random learners, and counts who is wrong.</summary>
internal static class FirstFitTally
{
    private const int Learners = 2000;

    public static void Run(TextWriter output)
    {
        var structures = new[] { ("sote-pt-2014.json", "ops"), ("liiketalous-pt-2014.json", "ops"), ("puuteollisuus-pt-2017.json", "reformi"), ("automekaanikko-eat-2019.json", "reformi") };
        foreach (var (file, code) in structures)
        {
            var structure = NationalStructures.Read(file);
            var route = NationalStructures.Compile(structure, code);
            var random = new Random(17);
            int complete = 0, wrong = 0;
            long exactTime = 0, firstTime = 0;
            for (var i = 0; i < Learners; i++)
            {
                var learner = Finishing(route, random);
                var start = Stopwatch.GetTimestamp();
                var exact = route.Evaluate(learner, new AccumulationOptions(AccumulationDetail.Placement)).Verdict == CompletionVerdict.Complete;
                exactTime += Stopwatch.GetTimestamp() - start;
                start = Stopwatch.GetTimestamp();
                var first = new FirstFit(route.Route, learner).IsComplete();
                firstTime += Stopwatch.GetTimestamp() - start;
                complete += exact ? 1 : 0;
                wrong += exact != first ? 1 : 0;
            }

            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{structure.Qualification.Version} {code}: {complete} of {Learners} learners are complete, first-fit is wrong on {wrong}; exact {Micro(exactTime)} µs, first-fit {Micro(firstTime)} µs a learner"));
        }

        Naive(output);
    }

    // Every subset of what is held, each tried by the pass: correct where the pass is, and twice the work with each unit more.
    private static void Naive(TextWriter output)
    {
        var vehicles = NationalStructures.Vehicles();
        var route = NationalStructures.Compile(vehicles, "reformi");
        var learner = NationalStructures.VehicleLearner(vehicles);
        var held = learner.Record.Achievements;
        var start = Stopwatch.GetTimestamp();
        var found = 0;
        for (var mask = 0; mask < 1 << held.Count; mask++)
        {
            var some = held.Where((_, i) => (mask & (1 << i)) != 0);
            found += new FirstFit(route.Route, new AccumulationRequest(new HomeRecord(some), NationalStructures.Day, learner.Pathways)).IsComplete() ? 1 : 0;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"naive enumeration of the learner of A01: {1 << held.Count} subsets, {Micro(Stopwatch.GetTimestamp() - start) * Learners:0} µs, complete in {found}"));
    }

    /// <summary>A learner who holds one way to complete the route, with a few units too many.</summary>
    private static AccumulationRequest Finishing(CompiledRoute route, Random random)
    {
        var all = route.Route.Rule.SelfAndDescendants().OfType<UnitRule>().Select(u => u.Unit).Distinct().ToArray();
        random.Shuffle(all);
        var start = new AccumulationRequest(new HomeRecord(all.Take(random.Next(4, 14)).Select(u => Of(route, u))), NationalStructures.Day);
        var steps = route.Evaluate(start, new AccumulationOptions(AccumulationDetail.Placement)).ToEarn;
        var more = steps.Select((s, i) => s.Unit is { } unit
            ? Of(route, unit)
            : new Achievement(new UnitId("not-listed", "n" + i.ToString(CultureInfo.InvariantCulture)), s.Amount.AsPoints(), acceptedFor: [s.Node]));
        return new AccumulationRequest(new HomeRecord(start.Record.Achievements.Concat(more)), NationalStructures.Day);
    }

    private static Achievement Of(CompiledRoute route, UnitId unit) => new(unit, route.Route.Find(unit)?.Size.FixedPoints);

    private static decimal Micro(long ticks) => Math.Round(ticks * 1_000_000m / Stopwatch.Frequency / Learners, 1);
}
