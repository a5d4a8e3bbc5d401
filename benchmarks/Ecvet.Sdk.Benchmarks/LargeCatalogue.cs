using System.Globalization;
using System.Numerics;

namespace Ecvet.Benchmarks;

/// <summary>An invented catalogue of units, each with 24 of 256 skill identifiers, some of them more often than others; and a home unit of outcomes with one each.</summary>
internal sealed class LargeCatalogue
{
    private readonly ulong[] _rows;
    private readonly ulong[] _wanted = new ulong[4];

    public LargeCatalogue(int units = 100_000, int outcomes = 8)
    {
        var random = new Random(20260601);
        var skills = Enumerable.Range(0, 256).Select(static number => "skill/" + number.ToString("000", CultureInfo.InvariantCulture)).ToArray();
        var builder = new UnitCatalogueBuilder();
        _rows = new ulong[units * 4];
        for (var unit = 0; unit < units; unit++)
        {
            var own = Enumerable.Range(0, 24).Select(_ => Math.Min(random.Next(256), random.Next(256))).Distinct().ToList();
            foreach (var skill in own)
            {
                _rows[(unit * 4) + (skill >> 6)] |= 1UL << (skill & 63);
            }

            // The canonical order is that of the codes, so rows and units have the same numbers.
            builder.Add(new LearningUnit(new("host", unit.ToString("0000000", CultureInfo.InvariantCulture)), "Unit", [new LearningOutcome("1", "Outcome", skills: own.Select(skill => skills[skill]))]));
        }

        Catalogue = builder.Build();
        var wanted = Enumerable.Range(0, outcomes).Select(outcome => outcome * 256 / outcomes / 2).ToArray();
        foreach (var skill in wanted)
        {
            _wanted[skill >> 6] |= 1UL << (skill & 63);
        }

        Unit = new(new("home", "MINE"), "Mine", wanted.Select((skill, number) => new LearningOutcome((number + 1).ToString(CultureInfo.InvariantCulture), "Outcome", skills: [skills[skill]])));
        Query = Catalogue.Prepare(Unit);
        Numbers = new int[units];
        Scores = new int[units];
    }

    public UnitCatalogue Catalogue { get; }

    public LearningUnit Unit { get; }

    public CatalogueQuery Query { get; }

    public int[] Numbers { get; }

    public int[] Scores { get; }

    /// <summary>The baseline: every unit is looked at, its set and the set asked for are intersected and counted.</summary>
    public int RowScan(int atLeast)
    {
        var found = 0;
        for (var unit = 0; unit < Scores.Length; unit++)
        {
            if (ScoreOf(unit) >= atLeast)
            {
                Numbers[found++] = unit;
            }
        }

        return found;
    }

    /// <summary>The baseline for all scores.</summary>
    public void RowScan()
    {
        for (var unit = 0; unit < Scores.Length; unit++)
        {
            Scores[unit] = ScoreOf(unit);
        }
    }

    /// <summary>The baseline for the best: all scores, then a sort.</summary>
    public CatalogueScore[] RowScanBest(int most)
    {
        RowScan();
        return [.. Scores.Select(static (score, unit) => new CatalogueScore(unit, score)).Where(static score => score.Score > 0).OrderByDescending(static score => score.Score).Take(most)];
    }

    private int ScoreOf(int unit)
    {
        var row = _rows.AsSpan(unit * 4, 4);
        return BitOperations.PopCount(row[0] & _wanted[0]) + BitOperations.PopCount(row[1] & _wanted[1]) + BitOperations.PopCount(row[2] & _wanted[2]) + BitOperations.PopCount(row[3] & _wanted[3]);
    }
}
