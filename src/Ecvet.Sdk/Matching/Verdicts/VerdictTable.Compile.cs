namespace Ecvet;

/// <content>How the tables are made.</content>
public sealed partial class VerdictTable
{
    /// <summary>The learner's home institution is not said.</summary>
    internal const int AnyHome = -2;

    /// <summary>No memorandum names it.</summary>
    internal const int Unlisted = -1;

    private readonly Dictionary<Identifier<Institution>, int> institutions = [];
    private readonly Dictionary<string, int> versions = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly Dictionary<UnitOrOutcome, ItemEntry> entries = [];
    private readonly int asOf;
    private DayRange[] memoranda = [];
    private ulong[] includes = [];
    private ulong[] assessors = [];
    private DayRange[] hostValidity = [];
    private byte[] hostLevels = [];
    private GradingScheme[] schemes = [];
    private CompiledUnit[] units = [];
    private WordBits[] unitCovers = [];
    private CompiledCompensation[] compensations = [];
    private int[] declaredParts = [];
    private CompiledEquivalence[] equivalences = [];
    private WantedItem[] wanted = [];
    private WordBits[] covers = [];
    private CompiledPart[] parts = [];
    private int[] partPositions = [];
    private Stretch[] uses = [];
    private int[] usedBy = [];

    internal MatchPolicy Policy => common.Policy;

    internal int AsOf => asOf;

    internal ReadOnlySpan<DayRange> Memoranda => memoranda;

    /// <summary>The 64-bit words of a set of memoranda.</summary>
    internal int MemorandumWords => (memoranda.Length + 63) >> 6;

    internal ReadOnlySpan<DayRange> HostValidity => hostValidity;

    internal ReadOnlySpan<byte> HostLevels => hostLevels;

    internal ReadOnlySpan<GradingScheme> Schemes => schemes;

    internal ReadOnlySpan<CompiledUnit> UnitRows => units;

    internal ReadOnlySpan<WordBits> UnitCovers => unitCovers;

    internal ReadOnlySpan<CompiledCompensation> Compensations => compensations;

    /// <summary>How many parts each outcome declares.</summary>
    internal ReadOnlySpan<int> DeclaredParts => declaredParts;

    internal ReadOnlySpan<CompiledEquivalence> Equivalences => equivalences;

    internal ReadOnlySpan<WantedItem> Wanted => wanted;

    internal ReadOnlySpan<WordBits> Covers => covers;

    internal ReadOnlySpan<CompiledPart> Parts => parts;

    internal ReadOnlySpan<int> PartPositions => partPositions;

    /// <summary>The 64-bit words of a set of outcomes.</summary>
    internal int OutcomeWords { get; private set; }

    internal int ItemCount => uses.Length;

    internal EqfLevel? MinimumLevel => Policy.MinimumLevel;

    internal ItemEntry Entry(UnitOrOutcome item) => entries.TryGetValue(item, out var entry) ? entry : ItemEntry.None;

    internal int InstitutionNumber(Identifier<Institution> institution) => institutions.TryGetValue(institution, out var number) ? number : Unlisted;

    internal int VersionNumber(string version) => versions.TryGetValue(version, out var number) ? number : Unlisted;

    /// <summary>The memoranda that include an institution.</summary>
    internal ReadOnlySpan<ulong> Including(int institution) => includes.AsSpan(institution * MemorandumWords, MemorandumWords);

    /// <summary>The memoranda that name an institution as an assessor.</summary>
    internal ReadOnlySpan<ulong> NamingAssessor(int institution) => assessors.AsSpan(institution * MemorandumWords, MemorandumWords);

    /// <summary>The equivalences whose first host item a host item shows.</summary>
    internal ReadOnlySpan<int> UsedBy(int item) => usedBy.AsSpan(uses[item].Start, uses[item].Count);

    internal int PositionOfPart(int outcome, string part) => compiled.Index.PositionOfPart(outcome, part);

    /// <summary>The words of what a home item covers when it is covered as a whole; nothing for an unknown one.</summary>
    internal IEnumerable<WordBits> CoverOf(UnitOrOutcome home) => Entry(home).Home switch
    {
        < 0 => [],
        var number when home.IsWholeUnit => unitCovers.Skip(units[number].Covers.Start).Take(units[number].Covers.Count),
        var number => [new(number >> 6, 1UL << number)],
    };

    private static int NumberOf<TKey>(Dictionary<TKey, int> numbers, TKey key)
        where TKey : notnull
    {
        if (!numbers.TryGetValue(key, out var number))
        {
            numbers[key] = number = numbers.Count;
        }

        return number;
    }

    private static Stretch Append<T>(List<T> all, IEnumerable<T> some)
    {
        var start = all.Count;
        all.AddRange(some);
        return new(start, all.Count - start);
    }

    /// <summary>Only memoranda about the home qualification matter, in canonical order.</summary>
    private List<Memorandum> CompileMemoranda()
    {
        var about = common.Memoranda.Distinct().OrderBy(static memorandum => memorandum.Id).Where(memorandum => memorandum.IsAbout(compiled.Qualification.Id)).ToList();
        memoranda = [.. about.Select(static memorandum => DayRange.Of(memorandum.Validity))];
        foreach (var institution in about.SelectMany(static memorandum => memorandum.Parties.Select(static party => party.Institution.Id).Concat(memorandum.CoveredOrganisations.Select(static organisation => organisation.Institution.Id))))
        {
            NumberOf(institutions, institution);
        }

        foreach (var equivalence in about.SelectMany(static memorandum => memorandum.Equivalences).Concat(common.Equivalences).Where(static equivalence => !equivalence.Host.IsEmpty))
        {
            NumberOf(institutions, equivalence.Host);
        }

        includes = new ulong[institutions.Count * MemorandumWords];
        assessors = new ulong[institutions.Count * MemorandumWords];
        for (var number = 0; number < about.Count; number++)
        {
            foreach (var party in about[number].Parties)
            {
                Enter(party.Institution.Id, party.Functions, number);
            }

            foreach (var organisation in about[number].CoveredOrganisations)
            {
                Enter(organisation.Institution.Id, organisation.Functions, number);
            }
        }

        return about;
    }

    private void Enter(Identifier<Institution> institution, InstitutionFunctions functions, int memorandum)
    {
        var at = (institutions[institution] * MemorandumWords) + (memorandum >> 6);
        includes[at] |= 1UL << memorandum;
        assessors[at] |= functions.HasFlag(InstitutionFunctions.Assess) ? 1UL << memorandum : 0;
    }

    private void CompileHosts()
    {
        var levels = new List<byte>();
        var validity = new List<DayRange>();
        foreach (var (id, described) in ShownItems.DescribedUnits(common))
        {
            var (level, unit) = described!.Value;
            entries[id] = new(-1, -1, levels.Count);
            levels.Add((byte)(level?.Value ?? 0));
            validity.Add(DayRange.Of(unit.Validity));
        }

        hostLevels = [.. levels];
        hostValidity = [.. validity];
        schemes = [.. common.GradingSchemes.OrderBy(static scheme => scheme.Id)];
    }

    private void CompileUnits()
    {
        var index = compiled.Index;
        var rows = new CompiledUnit[index.Units.Length];
        var bits = index.Outcomes.Length;
        var ownBits = new int[rows.Length];
        for (var number = 0; number < rows.Length; number++)
        {
            ownBits[number] = index.Units[number].OutcomeCount == 0 ? bits++ : -1;
        }

        var allCovers = new List<WordBits>();
        var rules = new List<CompiledCompensation>();
        for (var number = 0; number < rows.Length; number++)
        {
            var unit = index.Units[number];
            var end = number + 1;
            while (end < rows.Length && index.IsInside(end, number))
            {
                end++;
            }

            entries[unit.Unit.Id] = Entry(unit.Unit.Id) with { Home = number };
            var covered = Enumerable.Range(unit.FirstOutcome, unit.OutcomeCount).Concat(ownBits[number..end].Where(static bit => bit >= 0));
            rows[number] = new()
            {
                Judged = ownBits[number] >= 0 ? new(ownBits[number], 1) : new(unit.FirstOutcome, unit.OutcomeCount),
                Covers = Append(allCovers, Words(covered)),
                End = end,
                Level = (byte)(unit.Level?.Value ?? 0),
                OwnLevel = (byte)(unit.Unit.Level.Eqf?.Value ?? 0),
                Version = NumberOf(versions, unit.Unit.Version),
                Compensation = CompileCompensation(unit, rules),
                IsOutdated = UnitJudge.IsOutdated(compiled.Qualification, unit.Unit, common.AsOf, false),
                IsOutdatedWhenEnrolled = UnitJudge.IsOutdated(compiled.Qualification, unit.Unit, common.AsOf, true),
            };
        }

        for (var number = 0; number < index.Outcomes.Length; number++)
        {
            entries[index.Outcomes[number].Id] = new(-1, number, -1);
        }

        units = rows;
        unitCovers = [.. allCovers];
        compensations = [.. rules];
        declaredParts = [.. index.Outcomes.Select(static outcome => outcome.Outcome.Parts.Count)];
        OutcomeWords = (bits + 63) >> 6;
    }

    private static IEnumerable<WordBits> Words(IEnumerable<int> bits) =>
        bits.GroupBy(static bit => bit >> 6).OrderBy(static word => word.Key).Select(static word => new WordBits(word.Key, word.Aggregate(0UL, static (set, bit) => set | (1UL << bit))));

    private int CompileCompensation(HomeUnit unit, List<CompiledCompensation> rules)
    {
        if (Policy.CompensationFor(unit.Unit.Id, common.AsOf) is not { } rule)
        {
            return -1;
        }

        var named = new Dictionary<string, NamedOutcome>(StringComparer.Ordinal);
        for (var number = unit.FirstOutcome; number < unit.FirstOutcome + unit.OutcomeCount; number++)
        {
            var text = UnitJudge.CodeIn(unit.Unit.Id, compiled.Index.Outcomes[number].Id);
            named[text] = named.TryGetValue(text, out var other) ? other with { Second = number } : new(number, number);
        }

        rules.Add(new(
            rule.Required,
            rule.Essential.All(named.ContainsKey) ? [.. rule.Essential.Select(code => named[code])] : null,
            [.. rule.Weights.Where(weight => named.ContainsKey(weight.Outcome)).Select(weight => (named[weight.Outcome], weight.Weight))]));
        return rules.Count - 1;
    }

    private void CompileEquivalences(List<Memorandum> about)
    {
        var rows = new List<CompiledEquivalence>();
        var (allWanted, allCovers, allParts, allPositions) = (new List<WantedItem>(), new List<WordBits>(), new List<CompiledPart>(), new List<int>());
        var items = new Dictionary<UnitOrOutcome, int>();
        var numbers = new Dictionary<Memorandum, int>(ReferenceEqualityComparer.Instance);
        foreach (var memorandum in about)
        {
            numbers[memorandum] = numbers.Count;
        }

        foreach (var (equivalence, memorandum) in CoverageFinder.Standing(compiled.Qualification, about, common.Equivalences))
        {
            var covered = equivalence.To.Where(static target => target.Parts.Count == 0).SelectMany(target => CoverOf(target.Item))
                .GroupBy(static cover => cover.Word).Select(static word => new WordBits(word.Key, word.Aggregate(0UL, static (set, cover) => set | cover.Bits))).ToList();
            var partly = equivalence.To.Where(target => target.Parts.Count > 0 && Entry(target.Item).Home >= 0).ToList();
            if ((covered.Count == 0 && partly.Count == 0) || (memorandum is null && !equivalence.Validity.Contains(common.AsOf)))
            {
                continue;
            }

            rows.Add(new()
            {
                Host = equivalence.Host.IsEmpty ? -1 : institutions[equivalence.Host],
                HostVersion = equivalence.HostVersion.Length == 0 ? -1 : NumberOf(versions, equivalence.HostVersion),
                Memorandum = memorandum is null ? -1 : numbers[memorandum],
                Validity = DayRange.Of(equivalence.Validity),
                From = Append(allWanted, equivalence.From.Select(item => new WantedItem(NumberOf(items, item), item.IsWholeUnit ? -1 : NumberOf(items, item.Unit))).ToList()),
                Covers = Append(allCovers, covered),
                Parts = Append(allParts, partly.ConvertAll(target => CompilePart(target, allPositions))),
            });
        }

        foreach (var (item, number) in items)
        {
            entries[item] = Entry(item) with { Item = number };
        }

        equivalences = [.. rows];
        (wanted, covers, parts, partPositions) = ([.. allWanted], [.. allCovers], [.. allParts], [.. allPositions]);
        CompileUses(items.Count);
    }

    private CompiledPart CompilePart(EquivalenceTarget target, List<int> positions)
    {
        var outcome = Entry(target.Item).Home;
        var found = target.Parts.Select(code => compiled.Index.PositionOfPart(outcome, code)).ToList();
        return new(outcome, Append(positions, found.Where(static position => position >= 0)), found.TrueForAll(static position => position >= 0));
    }

    private void CompileUses(int count)
    {
        var users = new List<int>[count];
        for (var number = 0; number < equivalences.Length; number++)
        {
            var first = wanted[equivalences[number].From.Start];
            (users[first.Item] ??= []).Add(number);
            if (first.WholeUnit >= 0)
            {
                (users[first.WholeUnit] ??= []).Add(number);
            }
        }

        var all = new List<int>();
        uses = [.. users.Select(list => Append(all, list ?? []))];
        usedBy = [.. all];
    }
}
