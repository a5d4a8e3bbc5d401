using FsCheck;
using FsCheck.Fluent;

namespace Ecvet.Tests.Matching;

/// <summary>Searching a catalogue of units, against a scan of its rows.</summary>
public class CatalogueTests
{
    private static readonly string[] Skills = [.. Enumerable.Range(0, 40).Select(static number => "skill-" + number)];

    /// <summary>Units as sets of skill numbers, a home unit as a list of outcomes with their skills.</summary>
    private static readonly Arbitrary<(int[][] Units, int[][] Outcomes)> Cases = Arb.From(
        from size in Gen.Choose(0, 700)
        from units in Gen.Choose(0, Skills.Length - 1).ArrayOf().Resize(30).ArrayOf(size)
        from outcomes in Gen.Choose(0, Skills.Length).ArrayOf().Resize(4).ArrayOf().Resize(40)
        select (units, outcomes));

    [Fact]
    public void Scores_thresholds_and_the_best_equal_a_scan_of_the_rows() => PropertyCheck.ForAll(Cases, (value) =>
    {
        var catalogue = Catalogue(value.Units);
        var home = Home(value.Outcomes);
        foreach (var skills in new[] { SkillMatch.All, SkillMatch.Any })
        {
            var expected = catalogue.Units.Select(unit => RowScan(value.Units[Number(unit)], value.Outcomes, skills)).ToArray();
            var query = catalogue.Prepare(home, skills);
            var scores = new int[catalogue.Units.Count + 3];
            catalogue.Scores(query, scores);
            Assert.Equal(expected, scores[..^3]);
            for (var least = 1; least <= value.Outcomes.Length + 1; least = least < 4 ? least + 1 : least * 2)
            {
                var found = new int[catalogue.Units.Count];
                var count = catalogue.Covering(query, least, found);
                Assert.Equal(Enumerable.Range(0, expected.Length).Where(unit => expected[unit] >= least), found.Take(count));
                Assert.Equal(count, catalogue.Covering(query, least, found.AsSpan(0, Math.Min(found.Length, 2))));
            }

            foreach (var most in new[] { 1, 3, 10, 1000 })
            {
                var best = new CatalogueScore[most];
                var count = catalogue.Best(query, best);
                Assert.Equal(
                    Enumerable.Range(0, expected.Length).Where(unit => expected[unit] > 0).OrderByDescending(unit => expected[unit]).Take(most).Select(unit => new CatalogueScore(unit, expected[unit])),
                    best.Take(count));
            }
        }
    }, cases: 60);

    [Fact]
    public void The_plain_answers_name_the_unit_its_host_and_the_outcomes_covered()
    {
        var catalogue = Catalogue([[1, 2, 3], [1], [2, 3, 9]]);
        var found = catalogue.Covering(Home([[1], [2, 3], [4], []]), atLeast: 1);
        Assert.Equal([("host:H0", "home:MINE/0,home:MINE/1", 4), ("host:H1", "home:MINE/0", 4), ("host:H2", "home:MINE/1", 4)], found.Select(static match => (match.Unit.Unit.ToString(), string.Join(',', match.Outcomes), match.OutOf)));
        Assert.Equal(["host:H0"], catalogue.Best(Home([[1], [2, 3]]), most: 1).Select(static match => match.Unit.Unit.ToString()));
        Assert.Equal("host", found[0].Unit.Host.Value);
        Assert.Equal("Unit 0 (H0) at host covers 2 of 4 outcomes (home:MINE/0 and home:MINE/1). It is a lead and decides nothing.", found[0].Explain());
        Assert.Equal("Unit 1 (H1) à l'établissement Host School couvre 1 acquis sur 4 (home:MINE/0). C'est une piste et ne décide rien.", found[1].Explain(options: new ReportOptions("fr", [SmallCase.Host])));
        Assert.Equal("Unit 0", found[0].Unit.Title.In());
        Assert.Equal(new EqfLevel(4), found[0].Unit.Level);
        Assert.Equal(["home:MINE/2", "home:MINE/3"], catalogue.Prepare(Home([[1], [2, 3], [4], []])).Unanswered.Select(static outcome => outcome.ToString()));
    }

    [Fact]
    public void The_very_unit_covers_its_outcomes_and_a_whole_those_of_its_parts_without_any_skill()
    {
        var part = new LearningUnit(UnitId.Parse("nat:P"), "Part", [new("1", "One"), new("2", "Two")], version: "2");
        var whole = new LearningUnit(UnitId.Parse("nat:W"), "Whole", [new("3", "Three")], version: "1", parts: [part]);
        var catalogue = new UnitCatalogueBuilder().Add(whole, new("a")).Add(part, new("b")).Add(new LearningUnit(part.Id, "Old", part.Outcomes, version: "1"), new("c")).Build();
        Assert.Equal(["nat:P 2 a", "nat:P 2 b", "nat:W 1 a"], catalogue.Covering(part, atLeast: 2).Select(static match => $"{match.Unit.Unit} {match.Unit.Version} {match.Unit.Host}"));
        Assert.Equal(["nat:W 3", "nat:P 2", "nat:P 2"], catalogue.Best(whole).Select(static match => $"{match.Unit.Unit} {match.Score}"));
    }

    [Fact]
    public void The_order_in_which_units_are_added_decides_nothing()
    {
        int[][] units = [[1, 2], [3], [1, 2], [4, 5, 6]];
        var twice = new LearningUnit(new("host", "H0"), "Another title", [new("9", "Nine", skills: [Skills[9]])]);
        var builder = new UnitCatalogueBuilder().Add(twice, SmallCase.Host.Id);
        foreach (var unit in units.Select(static (skills, number) => HostUnit(number, skills)).Reverse())
        {
            builder.Add(unit, SmallCase.Host.Id, new EqfLevel(4));
        }

        var other = new UnitCatalogueBuilder();
        foreach (var unit in units.Select(static (skills, number) => HostUnit(number, skills)))
        {
            other.Add(unit, SmallCase.Host.Id, new EqfLevel(4));
        }

        var again = other.Add(twice, SmallCase.Host.Id).Build();
        Assert.Equal(Bytes(again), Bytes(builder.Build()));
        Assert.Equal("Another title", again.Units[0].Title.In());
        Assert.Equal(1, Assert.Single(again.Best(Home([[9, 1]]))).Score);
    }

    [Fact]
    public void Queries_into_the_callers_buffer_allocate_nothing()
    {
        var catalogue = Catalogue([.. Enumerable.Range(0, 5000).Select(static unit => new[] { unit % 7, 10 + (unit % 5), 20 + (unit % 11) })]);
        var query = catalogue.Prepare(Home([[0], [10, 20], [3], [12]]));
        var found = new int[5000];
        var best = new CatalogueScore[20];
        Ask();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Ask();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Ask()
        {
            catalogue.Covering(query, 2, found);
            catalogue.Scores(query, found);
            catalogue.Best(query, best);
        }
    }

    [Fact]
    public void A_programmers_mistake_is_told_at_once()
    {
        var catalogue = Catalogue([[1], [2]]);
        var query = catalogue.Prepare(Home([[1]]));
        Assert.Throws<ArgumentException>(() => Catalogue([[1]]).Scores(query, new int[2]));
        Assert.Throws<ArgumentException>(() => catalogue.Scores(query, new int[1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => catalogue.Covering(query, 0, new int[2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => catalogue.Best(Home([[1]]), most: 0));
    }

    [Fact]
    public void An_empty_catalogue_and_an_empty_unit_have_no_answers()
    {
        Assert.Empty(Catalogue([]).Best(Home([[1]])));
        Assert.Empty(Catalogue([[1]]).Best(Home([])));
        var scores = new[] { 7 };
        var catalogue = Catalogue([[1]]);
        catalogue.Scores(catalogue.Prepare(Home([])), scores);
        Assert.Equal(0, scores[0]);
    }

    [Fact]
    public void Bytes_give_the_catalogue_back() => PropertyCheck.ForAll(Cases, (value) =>
    {
        var catalogue = Catalogue(value.Units);
        var bytes = Bytes(catalogue);
        var read = EcvetIndex.ReadCatalogue(new MemoryStream(bytes));
        Assert.Equal(catalogue.Units, read.Units);
        Assert.Equal(bytes, Bytes(read));
        var home = Home(value.Outcomes);
        Assert.Equal(catalogue.Best(home, 50), read.Best(home, 50));
    }, cases: 40);

    [Fact]
    public void Any_changed_byte_is_found_and_nothing_hostile_throws()
    {
        var bytes = Bytes(Catalogue([[1, 2], [2, 3], [4]]));
        for (var at = 0; at < bytes.Length; at++)
        {
            foreach (var change in new byte[] { 1, 0x80, 0xFF })
            {
                var changed = bytes.ToArray();
                changed[at] ^= change;
                Assert.False(EcvetIndex.TryReadCatalogue(new MemoryStream(changed), out var none, out var findings));
                Assert.Null(none);
                Assert.Single(findings);
            }

            Assert.False(EcvetIndex.TryReadCatalogue(new MemoryStream(bytes[..at]), out _, out _));
        }

        Assert.False(EcvetIndex.TryReadCatalogue(new MemoryStream([.. bytes, 0]), out _, out _));
    }

    /// <summary>Whoever writes hostile bytes can reckon a checksum too: what is inside is judged by itself, and what is taken is what this library writes.</summary>
    [Fact]
    public void Hostile_bytes_with_a_right_checksum_give_a_finding_or_are_what_would_be_written()
    {
        var bytes = Bytes(Catalogue([[1, 2], [2, 3], [4]]));
        var random = new Random(20260601);
        int refused = 0, taken = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var body = bytes[..^32];
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                body[random.Next(10, body.Length)] = (byte)random.Next(256);
            }

            var sealedBytes = Sealed(body);
            if (EcvetIndex.TryReadCatalogue(new MemoryStream(sealedBytes), out var catalogue, out var findings))
            {
                taken++;
                Assert.Equal(sealedBytes, Bytes(catalogue));
            }
            else
            {
                refused++;
                Assert.Single(findings);
            }
        }

        Assert.True(refused > 10_000 && taken > 100, $"{refused} refused, {taken} taken");
    }

    [Fact]
    public void Limits_are_kept()
    {
        var bytes = Bytes(Catalogue([[1, 2], [2, 3], [4]]));
        Assert.Equal("ECV4065", Fault(new(maximumBytes: 100)));
        Assert.Equal("ECV4065", Fault(new(maximumUnits: 2)));
        Assert.Equal("ECV4065", Fault(new(maximumTerms: 3)));
        Assert.Equal("ECV4064", Fault(new(maximumStringLength: 3)));
        Assert.True(EcvetIndex.TryReadCatalogue(new MemoryStream(bytes), out _, out _, new(maximumBytes: bytes.Length, maximumUnits: 3, maximumTerms: 4, maximumStringLength: 8)));

        string Fault(IndexReadOptions options) => EcvetIndex.TryReadCatalogue(new MemoryStream(bytes), out _, out var findings, options) ? "" : findings[0].Code;
    }

    internal static byte[] Sealed(byte[] body) => [.. body, .. System.Security.Cryptography.SHA256.HashData(body)];

    internal static byte[] Bytes(UnitCatalogue catalogue)
    {
        var stream = new MemoryStream();
        EcvetIndex.WriteCatalogue(catalogue, stream);
        return stream.ToArray();
    }

    internal static UnitCatalogue Catalogue(int[][] units)
    {
        var builder = new UnitCatalogueBuilder();
        for (var number = 0; number < units.Length; number++)
        {
            builder.Add(HostUnit(number, units[number]), SmallCase.Host.Id, new EqfLevel(4));
        }

        return builder.Build();
    }

    private static LearningUnit HostUnit(int number, int[] skills) => new(new("host", "H" + number), "Unit " + number, [new("1", "All of it", skills: skills.Select(static skill => Skills[skill]))]);

    /// <summary>A number past the last skill is one that nobody has.</summary>
    private static LearningUnit Home(int[][] outcomes) => new(
        new("home", "MINE"), "Mine", outcomes.Select(static (skills, number) => new LearningOutcome(number.ToString(System.Globalization.CultureInfo.InvariantCulture), "Outcome", skills: skills.Select(static skill => skill < Skills.Length ? Skills[skill] : "unknown"))));

    private static int Number(CatalogueUnit unit) => int.Parse(unit.Unit.Code[1..], System.Globalization.CultureInfo.InvariantCulture);

    private static int RowScan(int[] unit, int[][] outcomes, SkillMatch skills) =>
        outcomes.Count(outcome => outcome.Length > 0 && (skills == SkillMatch.All ? Array.TrueForAll(outcome, unit.Contains) : Array.Exists(outcome, unit.Contains)));
}
