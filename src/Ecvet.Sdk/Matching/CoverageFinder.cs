using NodaTime;

namespace Ecvet;

/// <summary>Finds every ground on which a home outcome, or a whole home unit, is covered (design: the same outcome in the same version, an equivalence in force, or validated before).</summary>
internal sealed class CoverageFinder
{
    private const int MaximumShowings = 64;

    private readonly Qualification home;
    private readonly HomeIndex index;
    private readonly MatchRequest request;
    private readonly RouteFinder routes;
    private readonly ShownItems shown;
    private readonly CreditPairs pairs;
    private readonly List<EquivalenceInForce> equivalences;
    private readonly List<CoverageGround>[] outcomeGrounds;
    private readonly List<CoverageGround>[] unitGrounds;
    private readonly HashSet<(Identifier<Institution> Issuer, Identifier<Credit> Credit)> belowMinimum = [];
    private readonly HashSet<(Identifier<Institution> Issuer, Identifier<Credit> Credit)> keptApart = [];

    internal CoverageFinder(Qualification home, HomeIndex index, MatchRequest request, RouteFinder routes, ShownItems shown)
    {
        this.home = home;
        this.index = index;
        this.request = request;
        this.routes = routes;
        this.shown = shown;
        pairs = new(index, request);
        outcomeGrounds = [.. index.Outcomes.Select(static _ => new List<CoverageGround>())];
        unitGrounds = [.. index.Units.Select(static _ => new List<CoverageGround>())];
        equivalences = [.. Standing(home, routes.Memoranda.Where(memorandum => memorandum.IsAbout(home.Id)), request.Equivalences), .. AgreedEquivalences()];
        ByWhatWasDecided();
        ByIdentity();
        foreach (var equivalence in equivalences)
        {
            ByEquivalence(equivalence);
        }
    }

    /// <summary>The grounds that cover an outcome, the certain ones first.</summary>
    internal IEnumerable<CoverageGround> OfOutcome(int outcome) => outcomeGrounds[outcome].OrderBy(static ground => ground.Questions.Count).ThenBy(static ground => ground.Route);

    /// <summary>The grounds that cover a unit as a whole, the certain ones first.</summary>
    internal IEnumerable<CoverageGround> OfUnit(int unit) => unitGrounds[unit].OrderBy(static ground => ground.Questions.Count).ThenBy(static ground => ground.Route);

    /// <summary>True where the hard minimum level of the policy keeps the credit from counting.</summary>
    internal bool IsBelowMinimum(Identifier<Institution> issuer, Identifier<Credit> credit) => belowMinimum.Contains((issuer, credit));

    /// <summary>True where so many credits show the same that not every combination is a ground.</summary>
    internal bool IsTruncated { get; private set; }

    /// <summary>True where a pinned or excluded pair keeps the credit from a unit it would bear.</summary>
    internal bool IsKeptApart(Identifier<Institution> issuer, Identifier<Credit> credit) => keptApart.Contains((issuer, credit));

    /// <summary>The equivalences for this version: those of the memoranda in their order, then those that stand by themselves.</summary>
    internal static IEnumerable<EquivalenceInForce> Standing(Qualification home, IEnumerable<Memorandum> about, IEnumerable<Equivalence> others) =>
        about.SelectMany(static memorandum => memorandum.Equivalences.Select(equivalence => new EquivalenceInForce(equivalence, memorandum)))
            .Concat(others.Distinct().OrderBy(static equivalence => equivalence.Id).Select(static equivalence => new EquivalenceInForce(equivalence, null)))
            .Where(item => item.Equivalence.HomeVersion.Length == 0 || string.Equals(item.Equivalence.HomeVersion, home.Version, StringComparison.Ordinal));

    /// <summary>What would close an outcome or an open part of it: equivalences in force on the day asked about whose host items are not all shown yet.</summary>
    internal ValueList<ClosingStep> Closing(HomeOutcome outcome, ValueList<string> openParts)
    {
        var steps = new List<ClosingStep>();
        foreach (var (equivalence, memorandum) in equivalences)
        {
            if (Reached(equivalence, outcome) is not { } parts || (parts.Count > 0 && openParts.Count > 0 && !parts.Any(openParts.Contains)) || !equivalence.Validity.Contains(request.AsOf)
                || (memorandum is not null && !memorandum.Validity.Contains(request.AsOf)))
            {
                continue;
            }

            var missing = ValueList.From(equivalence.From.Where(item => !ShowingFor(equivalence, item).Any()));
            if (missing.Count > 0)
            {
                steps.Add(new(equivalence.Host, missing, equivalence.Id, memorandum?.Id ?? default, parts));
            }
        }

        return ValueList.From(steps.Distinct().OrderBy(static step => step.Items.Count).ThenBy(static step => step.Equivalence));
    }

    /// <summary>Where the agreement names host outcomes for a home outcome, home has decided by its signature that they correspond (rules L3 and L4).</summary>
    private IEnumerable<EquivalenceInForce> AgreedEquivalences()
    {
        if (routes.AgreementInForce is not { } agreement)
        {
            yield break;
        }

        foreach (var item in agreement.Items.Where(static item => item.Host.Count > 0))
        {
            yield return new(new Equivalence(item.Host, [new EquivalenceTarget(item.Home)], agreement.Host, decidedBy: agreement.Home, decidedOn: agreement.SignedOn, ground: LocalizedText.Of("en", "learning agreement " + agreement.Id).With("fr", "contrat pédagogique " + agreement.Id)), null);
        }
    }

    /// <summary>Decisions are fixed: a unit recognised before has all its outcomes, a validated outcome stays validated.</summary>
    private void ByWhatWasDecided()
    {
        foreach (var achievement in request.Record.Achievements.Where(achievement => !(achievement.RecognisedOn > request.AsOf)))
        {
            if (index.Find(achievement.Unit) is { } unit)
            {
                CoverUnit(unit, Before(achievement.Provider, LocalizedText.Empty, ValueList<string>.Empty));
            }
        }

        foreach (var validated in request.Record.ValidatedOutcomes.Where(validated => !(validated.ValidatedOn > request.AsOf)))
        {
            if (index.Find(validated.Outcome) is { } outcome)
            {
                outcomeGrounds[outcome].Add(Before(validated.ValidatedBy, validated.Ground, validated.Part.Length == 0 ? ValueList<string>.Empty : [validated.Part]));
            }
        }
    }

    private static CoverageGround Before(Identifier<Institution> by, LocalizedText reason, ValueList<string> parts) =>
        new(CoverageKind.ValidatedBefore, TransferRoute.Partnership, ValueList<CreditReference>.Empty, default, by, reason, parts, ValueList<Diagnostic>.Empty);

    private void ByIdentity()
    {
        foreach (var item in shown.All)
        {
            if (index.Find(item.Credit.Unit) is not { } number)
            {
                continue;
            }

            var unit = index.Units[number];
            if (LevelQuestions(item, unit) is not { } level)
            {
                belowMinimum.Add((item.Transcript.Issuer.Id, item.Credit.Id));
                continue;
            }

            var version = string.Equals(item.Credit.Version, unit.Unit.Version, StringComparison.Ordinal)
                ? ValueList<Diagnostic>.Empty
                : [AnotherVersion(item, unit.Unit.Version)];
            var ground = new CoverageGround(
                CoverageKind.SameOutcome, item.Finding.Route, [item.Reference], default, default, LocalizedText.Empty, ValueList<string>.Empty, item.IsAccepted ? ValueList<Diagnostic>.Empty : [.. RouteQuestions(item), .. item.Questions, .. version, .. level]);
            if (item.Item.IsWholeUnit)
            {
                CoverUnit(number, ground);
            }
            else if (index.Find(item.Item.Outcome!.Value) is { } outcome)
            {
                AddToOutcome(outcome, ground);
            }
        }
    }

    private void ByEquivalence(EquivalenceInForce inForce)
    {
        var (equivalence, memorandum) = inForce;
        if (memorandum is null && !equivalence.Validity.Contains(request.AsOf))
        {
            return;
        }

        // An equivalence with several host items acts only when all of them are held; the best route open to each is taken.
        // Where credits are used up it matters which one is, so every one is a ground of its own.
        var most = request.Policy.CreditUse == CreditUse.ByOutcome && request.Pinned.Count + request.Excluded.Count == 0 ? 1 : MaximumShowings;
        List<List<ShownItem>> sets = [[]];
        foreach (var wanted in equivalence.From)
        {
            var showing = ShowingFor(equivalence, wanted).OrderBy(item => QuestionsOf(item, inForce).Count).ThenBy(static item => item.Finding.Route).Take(most).ToList();
            sets = [.. sets.SelectMany(set => showing.Select(item => (List<ShownItem>)[.. set, item])).Take(most)];
            IsTruncated |= most > 1 && sets.Count == most;
        }

        foreach (var items in sets)
        {
            ByEquivalence(inForce, items);
        }
    }

    private void ByEquivalence(EquivalenceInForce inForce, List<ShownItem> items)
    {
        var equivalence = inForce.Equivalence;
        var ground = new CoverageGround(
            CoverageKind.Equivalence,
            items.TrueForAll(static item => item.IsPartnership) ? TransferRoute.Partnership : TransferRoute.IndividualProcedure,
            ValueList.From(items.Select(static item => item.Reference)),
            equivalence.Id,
            equivalence.DecidedBy,
            equivalence.Ground,
            ValueList<string>.Empty,
            ValueList.From(items.SelectMany(item => QuestionsOf(item, inForce)).Distinct()),
            equivalence.From);
        foreach (var target in equivalence.To)
        {
            Cover(target, ground);
        }
    }

    private void Cover(EquivalenceTarget target, CoverageGround ground)
    {
        if (target.Item.IsWholeUnit)
        {
            if (index.Find(target.Item.Unit) is { } unit)
            {
                CoverUnit(unit, ground);
            }
        }
        else if (index.Find(target.Item.Outcome!.Value) is { } outcome)
        {
            AddToOutcome(outcome, target.Parts.Count == 0
                ? ground
                : new(ground.Kind, ground.Route, ground.Credits, ground.Equivalence, ground.DecidedBy, ground.Reason, target.Parts, ground.Questions, ground.Evidence));
        }
    }

    private void CoverUnit(int number, CoverageGround ground)
    {
        var unit = index.Units[number];
        AddToUnit(number, ground);
        for (var part = number + 1; part < index.Units.Length && index.IsInside(part, number); part++)
        {
            AddToUnit(part, ground);
        }

        for (var outcome = 0; outcome < unit.OutcomeCount; outcome++)
        {
            AddToOutcome(unit.FirstOutcome + outcome, ground);
        }
    }

    private void AddToUnit(int unit, CoverageGround ground)
    {
        if (Allow(ground, unit))
        {
            unitGrounds[unit].Add(ground);
        }
    }

    private void AddToOutcome(int outcome, CoverageGround ground)
    {
        if (Allow(ground, index.Outcomes[outcome].Unit))
        {
            outcomeGrounds[outcome].Add(ground);
        }
    }

    private bool Allow(CoverageGround ground, int unit)
    {
        if (pairs.Allow(ground.Credits, unit))
        {
            return true;
        }

        foreach (var credit in ground.Credits)
        {
            keptApart.Add((credit.Issuer, credit.Credit));
        }

        return false;
    }

    private IEnumerable<ShownItem> ShowingFor(Equivalence equivalence, UnitOrOutcome wanted) =>
        shown.Showing(wanted).Where(item => equivalence.Host.IsEmpty || item.Transcript.Issuer.Id == equivalence.Host);

    /// <summary>A version that is not said is shown as a question mark.</summary>
    private static Diagnostic AnotherVersion(ShownItem item, string wanted) =>
        MatchingDiagnostics.AnotherVersion.At("", item.Credit.Version.Length == 0 ? "?" : item.Credit.Version, wanted.Length == 0 ? "?" : wanted);

    /// <summary>What a person has to judge before an item counts through an equivalence; the level is settled by it.</summary>
    private ValueList<Diagnostic> QuestionsOf(ShownItem item, EquivalenceInForce inForce)
    {
        if (item.IsAccepted)
        {
            return ValueList<Diagnostic>.Empty;
        }

        var questions = new List<Diagnostic>([.. RouteQuestions(item), .. item.Questions]);
        if (inForce.Equivalence.HostVersion.Length > 0 && !string.Equals(inForce.Equivalence.HostVersion, item.Credit.Version, StringComparison.Ordinal))
        {
            questions.Add(AnotherVersion(item, inForce.Equivalence.HostVersion));
        }

        // Memoranda and their equivalences are judged on the day of the agreement, else of the assessment.
        if (inForce.Memorandum is { } memorandum && questions.Count == 0 && !request.Policy.IndividualProcedureOnly
            && (!routes.Covers(memorandum, item.Transcript.Issuer.Id) || !RouteFinder.IsInForce(memorandum, item.Finding.Day) || !IsInForce(inForce.Equivalence, item.Finding.Day)))
        {
            questions.Add(MatchingDiagnostics.OutsideMemorandum.At("", item.Transcript.Issuer.Id.Value));
        }

        return ValueList.From(questions);
    }

    private static bool IsInForce(Equivalence equivalence, LocalDate? day) => day is { } known ? equivalence.Validity.Contains(known) : equivalence.Validity == ValidityPeriod.Always;

    /// <summary>The individual way is a question to a person, unless the policy is that everything goes that way.</summary>
    private ValueList<Diagnostic> RouteQuestions(ShownItem item) => request.Policy.IndividualProcedureOnly ? ValueList<Diagnostic>.Empty : item.Finding.Reasons;

    /// <summary>What a person has to judge of the level where no equivalence settles it; none at all where the hard minimum of the policy is not reached.</summary>
    private ValueList<Diagnostic>? LevelQuestions(ShownItem item, HomeUnit unit)
    {
        // The very unit carries its own level with it, where units are levelled.
        var level = item.Level ?? unit.Unit.Level.Eqf;
        if (request.Policy.MinimumLevel is { } minimum && level < minimum)
        {
            return null;
        }

        return (level, unit.Level) switch
        {
            (_, null) => ValueList<Diagnostic>.Empty,
            (null, { } atHome) => [MatchingDiagnostics.LevelUnknown.At("", atHome.ToString())],
            ({ } shownLevel, { } atHome) when shownLevel < atHome => [MatchingDiagnostics.LevelLower.At("", shownLevel.ToString(), atHome.ToString())],
            _ => ValueList<Diagnostic>.Empty,
        };
    }

    /// <summary>What an equivalence covers of an outcome: declared parts of it, or, where none is named, all of it; none where it does not reach it.</summary>
    private ValueList<string>? Reached(Equivalence equivalence, HomeOutcome outcome)
    {
        var targets = equivalence.To.Where(target => Reaches(target, outcome)).ToList();
        return targets.Count == 0 ? null
            : targets.Exists(static target => target.Parts.Count == 0) ? ValueList<string>.Empty
            : ValueList.From(targets.SelectMany(static target => target.Parts).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    private bool Reaches(EquivalenceTarget target, HomeOutcome outcome) =>
        target.Item.IsWholeUnit
            ? index.Find(target.Item.Unit) is { } unit && index.IsInside(outcome.Unit, unit)
            : target.Item.Outcome == outcome.Id;
}
