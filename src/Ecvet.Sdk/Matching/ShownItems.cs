using NodaTime.Text;

namespace Ecvet;

/// <summary>Everything a learner has shown, found by host unit or outcome.</summary>
internal sealed class ShownItems
{
    private readonly Dictionary<UnitOrOutcome, List<ShownItem>> byItem = [];
    private readonly Dictionary<UnitId, List<ShownItem>> byUnit = [];

    internal ShownItems(MatchRequest request, RouteFinder routes, AcceptedCredit? accepted = null)
    {
        var levels = DescribedUnits(request);
        foreach (var transcript in InOrder(request))
        {
            foreach (var credit in transcript.Credits)
            {
                var usable = credit.Assessments.Where(assessment => IsUsable(credit, assessment, request)).ToList();
                foreach (var item in usable.SelectMany(assessment => Items(credit, assessment)).Distinct().Order())
                {
                    var candidates = usable.Where(assessment => Items(credit, assessment).Contains(item)).Select(assessment => (Assessment: assessment, Finding: routes.Find(transcript, assessment))).ToList();
                    var (chosen, finding) = PassSelector.Choose(candidates, request);
                    Add(new(transcript, credit, item, chosen, finding, credit.Level.Eqf ?? levels.GetValueOrDefault(credit.Unit)?.Level, Validity(credit, chosen, levels), accepted?.Is(transcript, credit) ?? false));
                }
            }
        }
    }

    /// <summary>What shows the item: itself, or the whole unit it belongs to.</summary>
    internal IEnumerable<ShownItem> Showing(UnitOrOutcome item) =>
        item.IsWholeUnit ? Exactly(item) : Exactly(item).Concat(Exactly(item.Unit));

    /// <summary>Every item shown.</summary>
    internal IEnumerable<ShownItem> All => byUnit.OrderBy(static pair => pair.Key).SelectMany(static pair => pair.Value);

    internal static bool IsUsable(Credit credit, Assessment assessment, MatchRequest request) =>
        assessment.Result == AssessmentResult.Passed && !(assessment.AssessedOn > request.AsOf) && !(credit.ExpiresOn < request.AsOf);

    /// <summary>The transcripts in canonical order.</summary>
    internal static IEnumerable<Transcript> InOrder(MatchRequest request) =>
        request.Transcripts.Count == 1 ? request.Transcripts : request.Transcripts.Distinct().OrderBy(static transcript => transcript.Issuer.Id).ThenBy(static transcript => transcript.Id);

    internal static IEnumerable<UnitOrOutcome> Items(Credit credit, Assessment assessment) =>
        assessment.IsOfWholeUnit ? [credit.Unit] : assessment.Outcomes.Select(code => (UnitOrOutcome)credit.Unit.Outcome(code));

    /// <summary>The units that the qualifications of hosts describe, each with its European level.</summary>
    internal static Dictionary<UnitId, (EqfLevel? Level, LearningUnit Unit)?> DescribedUnits(MatchRequest request)
    {
        var levels = new Dictionary<UnitId, (EqfLevel? Level, LearningUnit Unit)?>();
        foreach (var qualification in request.HostQualifications.OrderBy(static qualification => qualification.Id).ThenBy(static qualification => qualification.Version, StringComparer.Ordinal))
        {
            foreach (var unit in qualification.Units.SelectMany(static unit => unit.SelfAndParts()))
            {
                levels.TryAdd(unit.Id, (unit.Level.Eqf ?? qualification.Level.Eqf, unit));
            }
        }

        return levels;
    }

    /// <summary>A host unit is judged on the day of the assessment (rule U7).</summary>
    private static ValueList<Diagnostic> Validity(Credit credit, Assessment assessment, Dictionary<UnitId, (EqfLevel? Level, LearningUnit Unit)?> levels) =>
        levels.GetValueOrDefault(credit.Unit)?.Unit is { } unit && assessment.AssessedOn is { } day && !unit.Validity.Contains(day)
            ? [MatchingDiagnostics.HostUnitNotValid.At("", credit.Unit.ToString(), unit.Validity.ToString(), LocalDatePattern.Iso.Format(day))]
            : ValueList<Diagnostic>.Empty;

    private List<ShownItem> Exactly(UnitOrOutcome item) => byItem.GetValueOrDefault(item) ?? [];

    private void Add(ShownItem item)
    {
        Put(byItem, item.Item, item);
        Put(byUnit, item.Credit.Unit, item);
    }

    private static void Put<TKey>(Dictionary<TKey, List<ShownItem>> items, TKey key, ShownItem item)
        where TKey : notnull
    {
        if (!items.TryGetValue(key, out var list))
        {
            items[key] = list = [];
        }

        list.Add(item);
    }
}
