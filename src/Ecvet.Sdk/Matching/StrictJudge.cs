using Ecvet.Rules;

namespace Ecvet;

/// <summary>Says what the choice under a stricter policy makes of every unit: proposed with the credits it uses up, or not, and why.</summary>
internal sealed class StrictJudge(MatchRequest request, Route route, ValueList<UnitProposal> units, StrictChoice choice, bool ifConfirmed)
{
    private readonly Dictionary<UnitId, UnitId?> parents = units.ToDictionary(static unit => unit.Unit, static unit => unit.PartOf);
    private readonly HashSet<UnitId> counting =
    [
        .. choice.Chosen.Keys,
        .. request.Record.Achievements.Where(achievement => !(achievement.RecognisedOn > request.AsOf)).Select(static achievement => achievement.Unit),
        .. request.Record.Exemptions.Where(exemption => exemption.Ground.DecidedOn <= request.AsOf).Select(static exemption => exemption.Unit),
    ];

    internal ValueList<UnitProposal> Judge() => ValueList.From(units.Select(Judge));

    /// <summary>The units proposed that use up one of the credits.</summary>
    internal static IEnumerable<UnitId> UsersOf(StrictChoice choice, CreditUse use, Func<CreditReference, bool> credit) =>
        use == CreditUse.ByOutcome ? [] : choice.Chosen.Where(pair => pair.Value.Credits.Any(credit)).Select(static pair => pair.Key);

    private UnitProposal Judge(UnitProposal unit)
    {
        if (Bearing(unit.Unit) is { } cover)
        {
            return unit.Decided(UnitVerdict.Recognisable, request.Policy.CreditUse == CreditUse.ByOutcome ? ValueList<CreditReference>.Empty : cover.Credits, ValueList<Diagnostic>.Empty);
        }

        var isCovered = unit.Verdict == UnitVerdict.Recognisable || (ifConfirmed && unit.Verdict == UnitVerdict.NeedsPerson);
        return isCovered ? unit.Decided(UnitVerdict.NotChosen, ValueList<CreditReference>.Empty, [WhyNot(unit)])
            : unit.Verdict == UnitVerdict.PartlyCovered && Elsewhere(unit) is { Count: > 0 } others ? unit.Decided(unit.Verdict, ValueList<CreditReference>.Empty, [MatchingDiagnostics.BearsOtherUnits.At("", Names(others))])
            : unit;
    }

    // A part of a unit that is proposed is proposed with it.
    private UnitCover? Bearing(UnitId unit)
    {
        for (UnitId? current = unit; current is { } at; current = parents.GetValueOrDefault(at))
        {
            if (choice.Chosen.TryGetValue(at, out var cover))
            {
                return cover;
            }
        }

        return null;
    }

    private Diagnostic WhyNot(UnitProposal unit)
    {
        var covers = choice.Covers.GetValueOrDefault(unit.Unit) ?? [];
        var taken = choice.Chosen.SelectMany(static pair => pair.Value.Uses).ToHashSet();
        if (covers.Count > 0 && covers.TrueForAll(cover => cover.Uses.Any(taken.Contains)))
        {
            var wanted = covers.SelectMany(static cover => cover.Uses).ToHashSet();
            return MatchingDiagnostics.BearsOtherUnits.At("", Names(choice.Chosen.Where(pair => pair.Value.Uses.Any(wanted.Contains)).Select(static pair => pair.Key)));
        }

        return request.Policy.BindingMinimums && BelowMinimum(unit.Unit) is { } group
            ? MatchingDiagnostics.BelowBindingMinimum.At("", group.Id.Value)
            : MatchingDiagnostics.WouldNotCount.At("");
    }

    /// <summary>The innermost group with a minimum around the unit in which nothing counts.</summary>
    private RuleNode? BelowMinimum(UnitId unit) =>
        BindingMinimumRule.Groups(route.Rule).LastOrDefault(group => Holds(group, unit) && !group.SelfAndDescendants().Any(node => UnitsOf(node).Any(counting.Contains)));

    private static bool Holds(RuleNode group, UnitId unit) => group.SelfAndDescendants().Any(node => UnitsOf(node).Contains(unit));

    private static IEnumerable<UnitId> UnitsOf(RuleNode node) => node switch
    {
        UnitRule rule => [rule.Unit],
        UnitPool pool => pool.Units,
        _ => [],
    };

    private List<UnitId> Elsewhere(UnitProposal unit)
    {
        var credits = unit.From.Select(static credit => (credit.Issuer, credit.Credit)).ToHashSet();
        return [.. UsersOf(choice, request.Policy.CreditUse, credit => credits.Contains((credit.Issuer, credit.Credit))).Where(other => other != unit.Unit)];
    }

    private static string Names(IEnumerable<UnitId> others) => string.Join(", ", others.Distinct().Order());
}
