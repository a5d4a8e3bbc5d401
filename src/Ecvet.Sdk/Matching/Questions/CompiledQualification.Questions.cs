namespace Ecvet;

/// <content>What people ask around a proposal: what if, which one outcome, which partner.</content>
public sealed partial class CompiledQualification
{
    /// <summary>What would change if a unit or outcome were shown that is not shown yet: at home, where it is one of this qualification, otherwise at a host.</summary>
    /// <param name="request">The learner's case as it stands.</param>
    /// <param name="item">The unit or outcome. What is shown at a host is supposed to be passed on the day asked about.</param>
    /// <param name="host">Where it is shown. Not needed for what this qualification has itself, or where an equivalence or the scheme of the unit says so.</param>
    /// <param name="cancellation">Ends the search; the answer then says that it is not decided.</param>
    /// <exception cref="ArgumentException">It is not clear which host is meant, or the documents are not all of one learner.</exception>
    public MatchWhatIf WhatIfShown(MatchRequest request, UnitOrOutcome item, Identifier<Institution> host = default, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Suppose(request, new(this, request), item, host, Match(request, cancellation), MatchDetail.Full, cancellation)
            ?? throw new ArgumentException("It is not clear at which host the unit or outcome is shown: name the host.", nameof(host));
    }

    /// <summary>
    /// What would change if a credit that the learner holds were accepted: everybody who is asked about it says yes. What no person can
    /// change stays as it is: a failed or expired credit, and the hard minimum level of a policy.
    /// </summary>
    /// <param name="request">The learner's case as it stands.</param>
    /// <param name="credit">Which credit of which issuer.</param>
    /// <param name="counterpart">As what it is accepted, where nothing says so yet: a home unit or outcome.</param>
    /// <param name="cancellation">Ends the search; the answer then says that it is not decided.</param>
    /// <exception cref="ArgumentException">The case has no such credit, or the qualification has no such counterpart.</exception>
    public MatchWhatIf WhatIfAccepted(MatchRequest request, CreditKey credit, UnitOrOutcome? counterpart = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var accepted = new AcceptedCredit(credit.Issuer, credit.Credit);
        var items = request.Transcripts.SelectMany(transcript => transcript.Credits.Where(held => accepted.Is(transcript, held))).ToList() is { Count: > 0 } found
            ? ValueList.From(found.SelectMany(held => held.Assessments.Where(assessment => ShownItems.IsUsable(held, assessment, request)).SelectMany(assessment => ShownItems.Items(held, assessment))).Distinct().Order())
            : throw new ArgumentException("The case has no such credit.", nameof(credit));
        var supposed = request;
        if (counterpart is { } target)
        {
            var atHome = new Supposition(this, request).AtHome(target) ?? throw new ArgumentException("The qualification has no such unit or outcome.", nameof(counterpart));
            supposed = items.Count == 0 ? request : request.WithEquivalences(new Equivalence(items, [new EquivalenceTarget(atHome)], credit.Issuer, id: new("what-if")));
        }

        return new(items, credit.Issuer, Match(request, cancellation), new MatchRun(this, supposed, accepted).Run(cancellation), isAcceptance: true);
    }

    /// <summary>
    /// Which one outcome, home or host, or which one host unit would complete a home unit if it were shown. Empty where nothing that
    /// stands alone does, or where the unit is recognisable or recognised already.
    /// </summary>
    /// <param name="request">The learner's case as it stands.</param>
    /// <param name="unit">The home unit or declared part.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>What completes without a question to a person goes first, then what leaves least missing, an outcome before a whole unit, what is shown at home, then the ordinal order.</returns>
    /// <exception cref="ArgumentException">The qualification has no such unit.</exception>
    public ValueList<CompletingItem> WhatCompletes(MatchRequest request, UnitId unit, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (Index.Find(unit) is null)
        {
            throw new ArgumentException("The qualification has no such unit.", nameof(unit));
        }

        var before = new MatchRun(this, request).Run(cancellation, MatchDetail.Placement);
        var proposal = before.Find(unit)!;
        if (proposal.Verdict is UnitVerdict.Recognisable or UnitVerdict.AlreadyRecognised)
        {
            return ValueList<CompletingItem>.Empty;
        }

        var supposition = new Supposition(this, request);
        var steps = proposal.OpenOutcomes.SelectMany(static outcome => outcome.ClosedBy).ToList();
        var candidates = proposal.OpenOutcomes.Select(static outcome => (Host: default(Identifier<Institution>), Item: (UnitOrOutcome)outcome.Outcome))
            .Concat(steps.SelectMany(static step => step.Items.Select(item => (step.Host, Item: item))))
            .Concat(steps.SelectMany(static step => step.Items.Select(static item => item.Unit).Distinct().Select(whole => (step.Host, Item: (UnitOrOutcome)whole))));
        var found = candidates.Distinct()
            .Select(candidate => Suppose(request, supposition, candidate.Item, candidate.Host, before, MatchDetail.Placement, cancellation)).OfType<MatchWhatIf>()
            .Where(found => found.After.Find(unit)!.Verdict > proposal.Verdict && found.After.Find(unit)!.Verdict is UnitVerdict.NeedsPerson or UnitVerdict.Recognisable or UnitVerdict.AlreadyRecognised)
            .Select(found => new CompletingItem(unit, found)).Distinct().ToList();

        // A whole unit is told only where none of its outcomes does as much alone.
        return ValueList.From(found.Where(item => !item.Item.IsWholeUnit || !found.Exists(other => !other.Item.IsWholeUnit && other.Item.Unit == item.Item.Unit && other.At == item.At && other.Verdict >= item.Verdict))
            .OrderBy(static item => item.Verdict == UnitVerdict.NeedsPerson).ThenBy(static item => item.Missing?.Value ?? decimal.MaxValue)
            .ThenBy(static item => item.Item.IsWholeUnit).ThenBy(static item => item.At).ThenBy(static item => item.Item));
    }

    /// <summary>
    /// Which partner's units close the learner's gap: every host unit, or the few that only together cover, that the memoranda,
    /// equivalences and host qualifications of the case name and that would cover something more.
    /// </summary>
    /// <param name="request">The learner's case as it stands, with the memoranda and equivalences to look through; <see cref="MatchRequest.Knowing"/> adds titles and levels.</param>
    /// <param name="unit">Only what covers something of this home unit; all units unless said.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>What leaves least missing goes first, then what makes most units recognisable, covers most outcomes, covers most if a person says so, asks for fewest units; then the ordinal order.</returns>
    /// <exception cref="ArgumentException">The qualification has no such unit.</exception>
    public ValueList<PartnerOffer> FindPartners(MatchRequest request, UnitId? unit = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (unit is { } wanted && Index.Find(wanted) is null)
        {
            throw new ArgumentException("The qualification has no such unit.", nameof(unit));
        }

        var before = new MatchRun(this, request).Run(cancellation, MatchDetail.Placement);
        var open = before.Units.Where(proposal => unit is null || proposal.Unit == unit).SelectMany(static proposal => proposal.Outcomes)
            .Where(static outcome => outcome.Status != CoverageStatus.Covered).Select(static outcome => outcome.Outcome).ToHashSet();
        var whole = before.Units.Where(proposal => unit is null || proposal.Unit == unit).Where(static proposal => proposal.Verdict < UnitVerdict.Recognisable).Select(static proposal => proposal.Unit).ToHashSet();
        return new PartnerFinder(this, request, before).Find(open, whole, cancellation);
    }

    /// <summary>The case with one thing more, matched; none where the host is not clear.</summary>
    private MatchWhatIf? Suppose(MatchRequest request, Supposition supposition, UnitOrOutcome item, Identifier<Institution> host, RecognitionProposal before, MatchDetail detail, CancellationToken cancellation)
    {
        if (host.IsEmpty && supposition.AtHome(item) is { } atHome)
        {
            return new([atHome], default, before, new MatchRun(this, supposition.ShownAtHome(atHome)).Run(cancellation, detail));
        }

        var at = host.IsEmpty ? supposition.HostOf(item) : host;
        return at.IsEmpty ? null : Suppose(supposition, at, [item], before, detail, cancellation);
    }

    /// <summary>The case with units or outcomes of one host more, matched.</summary>
    internal MatchWhatIf Suppose(Supposition supposition, Identifier<Institution> at, ValueList<UnitOrOutcome> items, RecognitionProposal before, MatchDetail detail, CancellationToken cancellation)
    {
        var scheme = supposition.InstitutionOf(at).UnitScheme;
        return new(ValueList.From(items.Select(item => item.InScheme(scheme))), at, before, new MatchRun(this, supposition.ShownAt(at, items)).Run(cancellation, detail));
    }
}
