using System.Globalization;

namespace Ecvet.Benchmarks;

/// <summary>The catalogue beside a scan of its rows: the same answers, and what each takes.</summary>
internal static class CatalogueLook
{
    public static void Run(TextWriter output)
    {
        output.WriteLine("| units | outcomes | what | found | catalogue, median µs | least µs | row scan, median µs | ratio | bytes |");
        output.WriteLine("|---:|---:|---|---:|---:|---:|---:|---:|---:|");
        foreach (var (units, outcomes) in new[] { (10_000, 8), (100_000, 4), (100_000, 8), (100_000, 12), (100_000, 30), (400_000, 8) })
        {
            var large = new LargeCatalogue(units, outcomes);
            var found = new int[units];
            var scores = new int[units];
            var best = new CatalogueScore[10];
            var least = (outcomes * 3 / 8) + 1;
            var count = large.Catalogue.Covering(large.Query, least, found);
            Same(count == large.RowScan(least) && found.AsSpan(0, count).SequenceEqual(large.Numbers.AsSpan(0, count)));
            large.Catalogue.Scores(large.Query, scores);
            large.RowScan();
            Same(scores.AsSpan().SequenceEqual(large.Scores));
            Same(large.Catalogue.Best(large.Query, best) == 10 && best.AsSpan().SequenceEqual(large.RowScanBest(10)));
            Line("at least " + least.ToString(CultureInfo.InvariantCulture), count, () => large.Catalogue.Covering(large.Query, least, found), () => large.RowScan(least));
            Line("all scores", units, () => large.Catalogue.Scores(large.Query, scores), large.RowScan);
            Line("best 10", 10, () => large.Catalogue.Best(large.Query, best), () => large.RowScanBest(10));

            void Line(string what, int hits, Action catalogue, Action rowScan)
            {
                var (fast, median, bytes) = Stopping.Microseconds(1, catalogue);
                var scan = Stopping.Microseconds(1, rowScan).Median;
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {units} | {outcomes} | {what} | {hits} | {median:0.0} | {fast:0.0} | {scan:0} | {scan / median:0.0} | {bytes} |"));
            }
        }
    }

    private static void Same(bool holds)
    {
        if (!holds)
        {
            throw new InvalidOperationException("The catalogue and the scan of its rows differ.");
        }
    }
}
