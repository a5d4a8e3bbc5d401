using BenchmarkDotNet.Attributes;

namespace Ecvet.Benchmarks;

/// <summary>A realistic learner (12 home units, 8 credits, one agreement) at every level of detail.</summary>
[MemoryDiagnoser]
public class MatchingBenchmarks
{
    private readonly RealisticLearner _learner = new();
    private UnitFinding[] _units = [];
    private CreditFinding[] _credits = [];

    [GlobalSetup]
    public void Make()
    {
        _units = new UnitFinding[_learner.Table.Units.Count];
        _credits = new CreditFinding[_learner.Encoded.Credits.Count];
    }

    [Benchmark(Baseline = true)]
    public void Verdicts_into_buffers() => _learner.Table.Judge(_learner.Encoded, _units, _credits);

    [Benchmark]
    public EncodedLearner Encoding() => _learner.Table.Encode(_learner.Request);

    [Benchmark]
    public MatchRow With_placement() => _learner.Compiled.MatchAll([_learner.Request], MatchDetail.Placement).Single();

    [Benchmark]
    public RecognitionProposal Full_proposal() => _learner.Compiled.Match(_learner.Request);
}
