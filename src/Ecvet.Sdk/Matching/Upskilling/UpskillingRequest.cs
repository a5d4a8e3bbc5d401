using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>
/// What a person holds, what is on offer, and what is preferred on the way to a target qualification. Start with
/// <see cref="On(LocalDate)"/> and add what there is.
/// </summary>
[DebuggerDisplay("{Record.Achievements.Count} achievements, {Offers.Count} offers as of {AsOf}")]
public sealed record UpskillingRequest
{
    /// <summary>The most other sets that are listed where nothing is said.</summary>
    public const int DefaultMaximumAlternatives = 5;

    private UpskillingRequest(LocalDate asOf) => AsOf = asOf;

    private UpskillingRequest(UpskillingRequest other, bool _)
    {
        AsOf = other.AsOf;
        Record = other.Record;
        Recognisable = other.Recognisable;
        Offers = other.Offers;
        Place = other.Place;
        HeldLevel = other.HeldLevel;
        Preferences = other.Preferences;
        Route = other.Route;
        Pathways = other.Pathways;
        MaximumAlternatives = other.MaximumAlternatives;
        Budget = other.Budget;
    }

    /// <summary>The day as of which it is asked.</summary>
    public LocalDate AsOf { get; private init; }

    /// <summary>What was decided for the learner at home.</summary>
    public HomeRecord Record { get; private init; } = HomeRecord.Empty;

    /// <summary>Units that a proposal finds recognisable: held once an institution recognises them, in ordinal order.</summary>
    public ValueList<UnitId> Recognisable { get; private init; } = ValueList<UnitId>.Empty;

    /// <summary>What is on offer; empty when every unit of the route can be taken.</summary>
    public ValueList<UnitOffer> Offers { get; private init; } = ValueList<UnitOffer>.Empty;

    /// <summary>The learner's own place; empty when not said.</summary>
    public Identifier<Institution> Place { get; private init; }

    /// <summary>The level of what the learner holds; none when unknown.</summary>
    public EqfLevel? HeldLevel { get; private init; }

    /// <summary>What is preferred, most important first; the fewest points and then the fewest units unless said.</summary>
    public ValueList<UpskillingPreference> Preferences { get; private init; } = [UpskillingPreference.FewestPoints, UpskillingPreference.FewestUnits];

    /// <summary>The code of the route; empty for the only one, or the canonically first.</summary>
    public string Route { get; private init; } = "";

    /// <summary>The pathways chosen; empty when all are open.</summary>
    public ValueList<Identifier<Rules.RuleNode>> Pathways { get; private init; } = ValueList<Identifier<Rules.RuleNode>>.Empty;

    /// <summary>The most other sets, as good as the one shown, that are listed.</summary>
    public int MaximumAlternatives { get; private init; } = DefaultMaximumAlternatives;

    /// <summary>How much work the search may do, alternatives included.</summary>
    public WorkBudget Budget { get; private init; }

    /// <summary>A question as of a day.</summary>
    /// <param name="asOf">The day.</param>
    public static UpskillingRequest On(LocalDate asOf) => new(asOf);

    /// <inheritdoc cref="On(LocalDate)"/>
    public static UpskillingRequest On(DateOnly asOf) => On(LocalDate.FromDateOnly(asOf));

    /// <summary>With what was decided for the learner at home.</summary>
    /// <param name="record">The record.</param>
    public UpskillingRequest With(HomeRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(this, true) { Record = record };
    }

    /// <summary>With what a proposal finds recognisable, as if it were recognised. What was decided before is given as a record beside it.</summary>
    /// <param name="proposal">The proposal, towards the target qualification.</param>
    public UpskillingRequest With(RecognitionProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        var whole = proposal.Units.Where(static unit => unit.Verdict == UnitVerdict.Recognisable).Select(static unit => unit.Unit).ToHashSet();
        var held = proposal.Units.Where(static unit => unit.Verdict == UnitVerdict.AlreadyRecognised).Select(static unit => unit.Unit).ToHashSet();
        return new(this, true)
        {
            Recognisable = [.. proposal.Units.Where(unit => whole.Contains(unit.Unit) && !(unit.PartOf is { } parent && (whole.Contains(parent) || held.Contains(parent)))).Select(static unit => unit.Unit).Order()],
        };
    }

    /// <summary>With what is on offer; only that can be taken.</summary>
    /// <param name="offers">The offers.</param>
    public UpskillingRequest Offering(params IEnumerable<UnitOffer> offers) =>
        new(this, true) { Offers = [.. Offers.Concat(offers).Distinct().OrderBy(static offer => offer.Unit).ThenBy(static offer => offer.By).ThenBy(static offer => offer.Module, StringComparer.Ordinal).ThenBy(static offer => offer.Points?.Amount)] };

    /// <summary>At the learner's own place.</summary>
    /// <param name="place">The institution.</param>
    public UpskillingRequest At(Identifier<Institution> place) => new(this, true) { Place = place };

    /// <inheritdoc cref="At(Identifier{Institution})"/>
    public UpskillingRequest At(Institution place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return At(place.Id);
    }

    /// <summary>With the level of what the learner holds.</summary>
    /// <param name="level">The level.</param>
    public UpskillingRequest Holding(EqfLevel level) => new(this, true) { HeldLevel = level };

    /// <summary>With what is preferred, most important first.</summary>
    /// <param name="preferences">The preferences, each once.</param>
    /// <exception cref="ArgumentException">There is none, or one stands twice.</exception>
    public UpskillingRequest Preferring(params IEnumerable<UpskillingPreference> preferences)
    {
        ValueList<UpskillingPreference> given = [.. preferences];
        return given.Count == 0 || given.Distinct().Count() != given.Count
            ? throw new ArgumentException("At least one preference, each once.", nameof(preferences))
            : new(this, true) { Preferences = given };
    }

    /// <summary>By one route of the target, and by the pathways chosen.</summary>
    /// <param name="route">The code of the route.</param>
    /// <param name="pathways">The pathways chosen; none when all are open.</param>
    public UpskillingRequest By(string route, params IEnumerable<Identifier<Rules.RuleNode>> pathways)
    {
        ArgumentNullException.ThrowIfNull(route);
        return new(this, true) { Route = route, Pathways = [.. pathways.Distinct().Order()] };
    }

    /// <summary>With limits of the search.</summary>
    /// <param name="maximumAlternatives">The most other sets that are listed, 0 or more.</param>
    /// <param name="budget">How much work the search may do.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public UpskillingRequest Within(int maximumAlternatives = DefaultMaximumAlternatives, WorkBudget budget = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maximumAlternatives);
        return new(this, true) { MaximumAlternatives = maximumAlternatives, Budget = budget };
    }
}
