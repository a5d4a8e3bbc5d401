using NodaTime;

namespace Ecvet.Tests.Accumulation;

public sealed class PathwayTests
{
    private static readonly LocalDate Day = new(2026, 6, 1);

    [Fact]
    public void Where_two_pathways_are_taken_a_selection_names_both()
    {
        var result = Evaluate(Garden(2, 2), "A", "B");

        Assert.Equal([["flowers", "trees"]], result.Pathways.Select(p => p.Pathways.Select(id => id.Value).ToArray()));
    }

    [Fact]
    public void Every_selection_that_reaches_the_best_is_listed()
    {
        var result = Evaluate(Garden(1, 2), "A", "B");

        Assert.Equal(["flowers trees"], result.Pathways.Select(p => string.Join(' ', p.Pathways)));
        Assert.Equal(["flowers trees", "flowers vines", "trees vines"], Evaluate(Garden(2, 2)).Pathways.Select(p => string.Join(' ', p.Pathways)));
    }

    [Fact]
    public void A_pathway_that_everybody_takes_stays_open_beside_the_one_chosen()
    {
        var home = Qualification.Named("Gardener").Unit("A", "Trees", 10).Unit("B", "Flowers", 10).Unit("C", "Vines", 10)
            .Rule(r => r.Choice("choice", c => c.Required().Pick(2, 2).Pathway("trees", p => p.Required().RequiredUnits("A")).Pathway("flowers", p => p.RequiredUnits("B")).Pathway("vines", p => p.RequiredUnits("C"))))
            .Build();
        Achievement[] held = [new(UnitId.Parse("A")), new(UnitId.Parse("B"))];
        var result = CompiledRoute.Compile(home, home.Routes[0]).Evaluate(new AccumulationRequest(new HomeRecord(held), Day, [new("flowers")]));

        Assert.Equal(CompletionVerdict.Complete, result.Verdict);
    }

    [Fact]
    public void A_unit_that_may_count_twice_counts_once_in_each_of_the_groups()
    {
        var home = Qualification.Named("Gardener").Unit("A", "Trees", 5)
            .Rule(r => r
                .Group("one", g => g.Units("A").Pool("again", ["A"]))
                .Group("two", g => g.Units("A"))
                .MayCountTwice("share", ["one", "two"], maximumPlaces: 3))
            .Build();
        var result = Evaluate(home, "A");

        Assert.Equal(10m, result.Counted?.Value);
        Assert.Equal(2, result.Placements.Count);
    }

    private static Qualification Garden(int from, int to) => Qualification.Named("Gardener").Unit("A", "Trees", 10).Unit("B", "Flowers", 10).Unit("C", "Vines", 10)
        .Rule(r => r.Choice("choice", c => c.Required().Pick(from, to).Pathway("trees", p => p.RequiredUnits("A")).Pathway("flowers", p => p.RequiredUnits("B")).Pathway("vines", p => p.RequiredUnits("C"))))
        .Build();

    private static AccumulationResult Evaluate(Qualification home, params string[] held) =>
        CompiledRoute.Compile(home, home.Routes[0]).Evaluate(new AccumulationRequest(new HomeRecord(held.Select(u => new Achievement(UnitId.Parse(u)))), Day));
}
