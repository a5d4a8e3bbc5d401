namespace Ecvet;

/// <summary>Puts what is supposed into a learner's case: shown at home as validated, shown at a host as passed on the day asked about.</summary>
internal sealed class Supposition(CompiledQualification compiled, MatchRequest request)
{
    private readonly Dictionary<UnitId, (EqfLevel? Level, LearningUnit Unit)?> described = ShownItems.DescribedUnits(request);

    /// <summary>The institutions that the documents of the case name, by their identifiers.</summary>
    private readonly List<Institution> institutions =
    [
        .. request.Transcripts.Select(static transcript => transcript.Issuer)
            .Concat(request.Memoranda.SelectMany(static memorandum => memorandum.Parties.Select(static party => party.Institution).Concat(memorandum.CoveredOrganisations.Select(static organisation => organisation.Institution))))
            .Concat(request.HostQualifications.SelectMany(static qualification => qualification.AwardingBodies))
            .DistinctBy(static institution => institution.Id).OrderBy(static institution => institution.Id),
    ];

    /// <summary>The equivalences of the case, wherever they stand.</summary>
    internal IEnumerable<EquivalenceInForce> Equivalences => CoverageFinder.Standing(
        compiled.Qualification, request.Memoranda.Distinct().Where(memorandum => memorandum.IsAbout(compiled.Qualification.Id)).OrderBy(static memorandum => memorandum.Id), request.Equivalences);

    /// <summary>The item as one of home; none where the home qualification has no such unit or outcome.</summary>
    internal UnitOrOutcome? AtHome(UnitOrOutcome item)
    {
        var here = item.InScheme(compiled.Qualification.AwardingBodies.Count > 0 ? compiled.Qualification.AwardingBodies[0].UnitScheme : "");
        return (here.Outcome is { } outcome ? compiled.Index.Find(outcome) : compiled.Index.Find(here.Unit)) is null ? null : here;
    }

    /// <summary>The host where an item is shown: that of an equivalence that names it, else the one in whose scheme it is, else the only one there is; none where that is not clear.</summary>
    internal Identifier<Institution> HostOf(UnitOrOutcome item)
    {
        var named = Equivalences.Select(static inForce => inForce.Equivalence)
            .Where(equivalence => !equivalence.Host.IsEmpty && equivalence.From.Any(from => Names(from, item))).Select(static equivalence => equivalence.Host).Order().FirstOrDefault();
        if (!named.IsEmpty)
        {
            return named;
        }

        var own = institutions.Find(institution => string.Equals(institution.UnitScheme, item.Unit.Scheme, StringComparison.Ordinal));
        var issuers = request.Transcripts.Select(static transcript => transcript.Issuer.Id).Distinct().ToList();
        return own is not null ? own.Id : issuers.Count == 1 ? issuers[0] : default;
    }

    /// <summary>The case with outcomes or units shown at home.</summary>
    internal MatchRequest ShownAtHome(UnitOrOutcome item)
    {
        var record = request.Record;
        var outcomes = item.Outcome is { } one ? [one] : compiled.Qualification.FindUnit(item.Unit)!.AllOutcomeIds().ToList();
        var achievements = outcomes.Count == 0 ? record.Achievements.Append(new Achievement(item.Unit, recognisedOn: request.AsOf)) : record.Achievements;
        return request.With(new HomeRecord(
            achievements, record.ValidatedOutcomes.Concat(outcomes.Select(outcome => new ValidatedOutcome(outcome, request.AsOf))), record.Waivers, record.Exemptions, record.Answers));
    }

    /// <summary>The case with units or outcomes of one host passed on the day asked about.</summary>
    internal MatchRequest ShownAt(Identifier<Institution> host, ValueList<UnitOrOutcome> items)
    {
        var issuer = InstitutionOf(host);
        var credits = items.Select(item => item.InScheme(issuer.UnitScheme)).GroupBy(static item => item.Unit).OrderBy(static unit => unit.Key).Select(unit => new Credit(
            unit.Key,
            [new Assessment(AssessmentResult.Passed, request.AsOf, unit.Any(static item => item.IsWholeUnit) ? null : unit.Select(static item => item.Outcome!.Value.Code))],
            VersionOf(host, unit.Key),
            described.GetValueOrDefault(unit.Key)?.Unit.Title,
            new QualificationLevel(described.GetValueOrDefault(unit.Key)?.Level),
            id: new("what-if " + unit.Key)));
        return request.With(new Transcript(new("what-if"), Learner(), issuer, ValueList.From(credits), null, "", "", TranscriptPurpose.Recognition));
    }

    internal Institution InstitutionOf(Identifier<Institution> host) => institutions.Find(known => known.Id == host) ?? new Institution(host, LocalizedText.Empty);

    internal OfferedUnit Described(UnitId unit) => described.GetValueOrDefault(unit) is { } known ? new(unit, known.Unit.Title, known.Level) : new(unit, LocalizedText.Empty, null);

    /// <summary>True when showing one shows the other: itself, or the whole unit of an outcome.</summary>
    internal static bool Names(UnitOrOutcome wanted, UnitOrOutcome shown) => wanted == shown || (shown.IsWholeUnit && shown.Unit == wanted.Unit);

    /// <summary>The version that is described, else the one that an equivalence means: what is supposed is supposed in the version asked for.</summary>
    private string VersionOf(Identifier<Institution> host, UnitId unit)
    {
        if (described.GetValueOrDefault(unit)?.Unit.Version is { Length: > 0 } version)
        {
            return version;
        }

        return compiled.Index.Find(unit) is { } atHome ? compiled.Index.Units[atHome].Unit.Version
            : Equivalences.Select(static inForce => inForce.Equivalence)
                .Where(equivalence => equivalence.HostVersion.Length > 0 && (equivalence.Host.IsEmpty || equivalence.Host == host) && equivalence.From.Any(from => from.Unit == unit))
                .Select(static equivalence => equivalence.HostVersion).Order(StringComparer.Ordinal).LastOrDefault() ?? "";
    }

    private LearnerKey Learner() =>
        MatchRun.OneLearner(request) is { IsEmpty: false } known ? known
        : request.Agreement?.Learner is { IsEmpty: false } agreed ? agreed
        : new LearnerKey("learner");
}
