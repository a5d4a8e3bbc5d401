namespace Ecvet;

/// <summary>Suggests equivalences from shared skill identifiers and levels, ranked, with grounds. Nothing counts by a suggestion.</summary>
public static class EquivalenceSuggestions
{
    /// <summary>Which outcomes of hosts may correspond to outcomes of this qualification.</summary>
    /// <param name="home">The home qualification.</param>
    /// <param name="hosts">The qualifications of hosts, in any order.</param>
    /// <param name="known">Memoranda whose equivalences are decided already; what they name one to one is not suggested again.</param>
    /// <param name="perOutcome">The most suggestions for one home outcome, 1 or more.</param>
    /// <returns>
    /// Those that share all skill identifiers of the home outcome go first, then by the share of them, by the share of the host outcome's, by
    /// level (the same, higher, unknown, lower), by category; then the ordinal order.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public static ValueList<EquivalenceSuggestion> SuggestEquivalences(this Qualification home, IEnumerable<Qualification> hosts, IEnumerable<Memorandum>? known = null, int perOutcome = 5)
    {
        ArgumentNullException.ThrowIfNull(home);
        ArgumentNullException.ThrowIfNull(hosts);
        ArgumentOutOfRangeException.ThrowIfLessThan(perOutcome, 1);
        var bySkill = OutcomesOf(hosts).SelectMany(static outcome => outcome.Skills.Select(skill => (Skill: skill, Outcome: outcome))).ToLookup(static pair => pair.Skill, static pair => pair.Outcome, StringComparer.Ordinal);
        var decided = (known ?? []).SelectMany(static memorandum => memorandum.Equivalences).Where(static equivalence => equivalence.From.Count == 1)
            .SelectMany(static equivalence => equivalence.To.Where(static target => target.Parts.Count == 0).Select(target => (equivalence.From[0], target.Item))).ToHashSet();
        return ValueList.From(OutcomesOf([home]).SelectMany(outcome => outcome.Skills.SelectMany(skill => bySkill[skill]).Distinct()
            .Where(host => host.Id != outcome.Id && !decided.Contains((host.Id, outcome.Id)) && !decided.Contains((host.Id.Unit, outcome.Id)))
            .Select(host => Suggest(host, outcome)).Order(Comparer<EquivalenceSuggestion>.Create(Compare)).Take(perOutcome)).Order(Comparer<EquivalenceSuggestion>.Create(Compare)));
    }

    private static IEnumerable<SkilledOutcome> OutcomesOf(IEnumerable<Qualification> qualifications) => qualifications.SelectMany(static qualification => qualification.Units
        .SelectMany(static unit => unit.SelfAndParts()).SelectMany(unit => unit.Outcomes.Where(static outcome => outcome.Skills.Count > 0).Select(outcome => new SkilledOutcome(
            unit.Id.Outcome(outcome.Code), unit.Version, qualification.AwardingBodies.Count > 0 ? qualification.AwardingBodies[0].Id : default, outcome.Skills, unit.Level.Eqf ?? qualification.Level.Eqf, outcome.Category))));

    private static EquivalenceSuggestion Suggest(SkilledOutcome host, SkilledOutcome home) => new(
        host.Id,
        host.Institution,
        host.Version,
        home.Id,
        ValueList.From(home.Skills.Where(host.Skills.Contains)),
        home.Skills.Count,
        host.Skills.Count,
        host.Level is null || home.Level is null ? LevelOrder.NeedsPerson : host.Level < home.Level ? LevelOrder.Lower : host.Level == home.Level ? LevelOrder.Same : LevelOrder.Higher,
        host.Category == home.Category && host.Category != OutcomeCategory.Unspecified);

    /// <summary>Shares are compared as fractions, by multiplying crosswise: 1 of 3 and 2 of 6 are equal.</summary>
    private static int Compare(EquivalenceSuggestion left, EquivalenceSuggestion right)
    {
        var order = right.CoversAll.CompareTo(left.CoversAll);
        order = order != 0 ? order : ((long)right.Shared.Count * left.OfHome).CompareTo((long)left.Shared.Count * right.OfHome);
        order = order != 0 ? order : ((long)right.Shared.Count * left.OfHost).CompareTo((long)left.Shared.Count * right.OfHost);
        order = order != 0 ? order : Rank(left.Level).CompareTo(Rank(right.Level));
        order = order != 0 ? order : right.IsSameCategory.CompareTo(left.IsSameCategory);
        order = order != 0 ? order : left.Home.CompareTo(right.Home);
        order = order != 0 ? order : left.Host.CompareTo(right.Host);
        order = order != 0 ? order : left.Institution.CompareTo(right.Institution);
        return order != 0 ? order : string.CompareOrdinal(left.HostVersion, right.HostVersion);
    }

    private static int Rank(LevelOrder level) => level switch
    {
        LevelOrder.Same => 0,
        LevelOrder.Higher => 1,
        LevelOrder.NeedsPerson => 2,
        _ => 3,
    };
}
