using BenchmarkDotNet.Attributes;
using Ecvet.Exchange.EPerusteet;

namespace Ecvet.Benchmarks;

/// <summary>Accumulation on national structures: one learner, the hardest learner, compiling.</summary>
[MemoryDiagnoser]
public class AccumulationBenchmarks
{
    private static readonly AccumulationOptions Placement = new(AccumulationDetail.Placement);
    private EPerusteetStructure _wood = null!;
    private CompiledRoute _vehicles = null!;
    private CompiledRoute _largest = null!;
    private AccumulationRequest _learner = null!;
    private AccumulationRequest _everything = null!;

    [GlobalSetup]
    public void Read()
    {
        var vehicles = NationalStructures.Vehicles();
        _vehicles = NationalStructures.Compile(vehicles, "reformi");
        _learner = NationalStructures.VehicleLearner(vehicles);
        _wood = NationalStructures.Read("puuteollisuus-pt-2017.json");
        _largest = NationalStructures.Compile(_wood, "reformi");
        _everything = NationalStructures.HoldsEverything(_largest);
    }

    [Benchmark(Baseline = true)]
    public AccumulationResult Verdict_and_placement() => _vehicles.Evaluate(_learner, Placement);

    [Benchmark]
    public AccumulationResult Everything() => _vehicles.Evaluate(_learner);

    [Benchmark]
    public AccumulationResult Largest_structure_all_units_held() => _largest.Evaluate(_everything, Placement);

    [Benchmark]
    public CompiledRoute Compile_the_largest_structure() => NationalStructures.Compile(_wood, "reformi");
}
