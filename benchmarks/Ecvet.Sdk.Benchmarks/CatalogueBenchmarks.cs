using BenchmarkDotNet.Attributes;

namespace Ecvet.Benchmarks;

/// <summary>A catalogue of 100,000 units as sets of 256 skill identifiers, beside a scan of its rows.</summary>
[MemoryDiagnoser]
public class CatalogueBenchmarks
{
    private readonly CatalogueScore[] _best = new CatalogueScore[10];
    private LargeCatalogue _large = null!;

    [GlobalSetup]
    public void Make() => _large = new();

    [Benchmark(Baseline = true)]
    public int Row_scan_at_least_4() => _large.RowScan(4);

    [Benchmark]
    public int At_least_4() => _large.Catalogue.Covering(_large.Query, 4, _large.Numbers);

    [Benchmark]
    public void Row_scan_all_scores() => _large.RowScan();

    [Benchmark]
    public void All_scores() => _large.Catalogue.Scores(_large.Query, _large.Scores);

    [Benchmark]
    public int Best_10() => _large.Catalogue.Best(_large.Query, _best);
}
