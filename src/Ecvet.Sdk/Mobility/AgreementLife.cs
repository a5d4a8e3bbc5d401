using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>
/// The life of one learning agreement between the learner, the home and the hosting institution (Recommendation 2009/C 155/02,
/// Annex II.3; rules L1 to L5): numbered proposals and counter-proposals, approvals bound to the exact text, amendments during the
/// stay, withdrawal, completion. A life is the list of its acts; an act that is not possible changes nothing and says why. It is
/// stored by <c>EcvetJson.WriteAgreementLife(life)</c>.
/// </summary>
/// <threadsafety>Immutable and therefore safe to share between threads.</threadsafety>
[DebuggerDisplay("{Id,nq}: {State}, {Acts.Count} acts")]
public sealed record AgreementLife
{
    private readonly AgreementStanding standing;

    private AgreementLife(Identifier<LearningAgreement> id, ValueList<AgreementAct> acts)
    {
        Id = id;
        Acts = acts;
        standing = new(acts);
        Proposals = ValueList.From(standing.Proposals);
        Approvals = ValueList.From(standing.Approvals.OrderBy(static approval => approval.Signatory));
        Versions = ValueList.From(standing.Versions);
    }

    /// <summary>The identifier of the agreement.</summary>
    public Identifier<LearningAgreement> Id { get; }

    /// <summary>The acts, in the order in which they took place.</summary>
    public ValueList<AgreementAct> Acts { get; }

    /// <summary>Where the agreement stands.</summary>
    public AgreementState State => standing.State;

    /// <summary>All texts that were proposed, in their order; the number of a text is its version.</summary>
    public ValueList<LearningAgreement> Proposals { get; }

    /// <summary>The text that is open for approval; none when none is.</summary>
    public LearningAgreement? Open => standing.Open;

    /// <summary>Who approved the text that is open, in the order learner, home, host.</summary>
    public ValueList<AgreementSignature> Approvals { get; }

    /// <summary>The texts that came into force, with their signatures, in their order.</summary>
    public ValueList<LearningAgreement> Versions { get; }

    /// <summary>
    /// The last text that came into force, with its signatures and the days on which it binds: what a matching request and a
    /// recognition case take. None before all three parties approved a text.
    /// </summary>
    public LearningAgreement? Current => Versions.Count == 0 ? null : Versions[^1];

    /// <summary>Every step there is in the life of an agreement; the picture of the states is drawn from it.</summary>
    public static ValueList<AgreementTransition> Transitions => AgreementTransitions.All;

    /// <summary>Starts the life of an agreement: nothing is proposed yet.</summary>
    /// <param name="id">The identifier of the agreement; each participant has an own one (rule L5).</param>
    /// <exception cref="ArgumentException">The identifier is empty.</exception>
    public static AgreementLife Begin(Identifier<LearningAgreement> id) =>
        id.IsEmpty ? throw new ArgumentException("An agreement that lives has an identifier.", nameof(id)) : new(id, ValueList<AgreementAct>.Empty);

    /// <summary>Starts the life of an agreement with its first proposal.</summary>
    /// <param name="agreement">The text, without signatures.</param>
    /// <param name="by">The party that proposes it.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="EcvetException">The text can not be proposed; all reasons are in the exception.</exception>
    public static AgreementLife Begin(LearningAgreement agreement, AgreementSignatory by, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return Begin(agreement.Id).Then(new AgreementProposal(by, on, agreement));
    }

    /// <inheritdoc cref="Begin(LearningAgreement, AgreementSignatory, LocalDate)"/>
    public static AgreementLife Begin(LearningAgreement agreement, AgreementSignatory by, DateOnly on) => Begin(agreement, by, LocalDate.FromDateOnly(on));

    /// <summary>Does an act, if it is possible.</summary>
    /// <param name="act">The act.</param>
    /// <returns>The life after the act; or why the act is not possible.</returns>
    public AgreementOutcome Do(AgreementAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var refusals = new AgreementRules(Id, standing).Judge(act);
        return new(refusals.Count > 0 ? this : new(Id, Acts.Add(act)), refusals);
    }

    /// <summary>The life after an act.</summary>
    /// <param name="act">The act.</param>
    /// <exception cref="EcvetException">The act is not possible; all reasons are in the exception.</exception>
    public AgreementLife Then(AgreementAct act) => Do(act).ThrowIfRefused();

    /// <summary>The life after a party approved the text that is open, exactly as it is.</summary>
    /// <param name="by">The party.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="EcvetException">No text is open, or the party can not approve it; all reasons are in the exception.</exception>
    /// <remarks>Where an approval arrives from elsewhere, take the digest that came with it: <see cref="AgreementApproval"/>.</remarks>
    public AgreementLife Approve(AgreementSignatory by, LocalDate on) =>
        Open is { } open ? Then(new AgreementApproval(by, on, open)) : throw new EcvetException([MobilityDiagnostics.NothingOpen.At("", State.ToString())]);

    /// <inheritdoc cref="Approve(AgreementSignatory, LocalDate)"/>
    public AgreementLife Approve(AgreementSignatory by, DateOnly on) => Approve(by, LocalDate.FromDateOnly(on));

    /// <summary>The life after the same acts once more: a history that was written down is told again and judged again.</summary>
    /// <param name="acts">The acts.</param>
    /// <returns>The life after all of them, or the life before the first that is not possible, with the reasons.</returns>
    public AgreementOutcome Replay(IEnumerable<AgreementAct> acts)
    {
        ArgumentNullException.ThrowIfNull(acts);
        var done = new List<AgreementAct>();
        var stands = new AgreementStanding(ValueList<AgreementAct>.Empty);
        foreach (var act in acts)
        {
            var refusals = new AgreementRules(Id, stands).Judge(act);
            if (refusals.Count > 0)
            {
                return new(new(Id, ValueList.From(done)), refusals);
            }

            stands.Apply(act);
            done.Add(act);
        }

        return new(new(Id, ValueList.From(done)), ValueList<Diagnostic>.Empty);
    }

    /// <summary>Who may do what next.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The acts possible on the day, each with the parties that may do it.</returns>
    public ValueList<PossibleAgreementAct> NextOn(LocalDate day)
    {
        if (day < standing.Day)
        {
            return ValueList<PossibleAgreementAct>.Empty;
        }

        var rules = new AgreementRules(Id, standing);
        return ValueList.From(Enum.GetValues<AgreementActKind>().Select(kind => new PossibleAgreementAct(kind, rules.Parties(kind, day))).Where(static act => act.By.Count > 0));
    }

    /// <inheritdoc cref="NextOn(LocalDate)"/>
    public ValueList<PossibleAgreementAct> NextOn(DateOnly day) => NextOn(LocalDate.FromDateOnly(day));

    /// <summary>The text that bound the three parties on a day, with its signatures; none when none did.</summary>
    /// <param name="day">The day.</param>
    public LearningAgreement? VersionOn(LocalDate day) => Versions.LastOrDefault(version => version.IsSignedOn(day) && version.InForce.Contains(day));

    /// <inheritdoc cref="VersionOn(LocalDate)"/>
    public LearningAgreement? VersionOn(DateOnly day) => VersionOn(LocalDate.FromDateOnly(day));

    /// <summary>The phase of the mobility on a day, by the stay as it is agreed, else as it was proposed last.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The phase; before the stay as long as nothing was proposed.</returns>
    public MobilityPhase PhaseOn(LocalDate day) => (Current ?? (Proposals.Count > 0 ? Proposals[^1] : null))?.Period switch
    {
        { To: { } to } when day > to => MobilityPhase.After,
        { From: { } from } when day >= from => MobilityPhase.During,
        _ => MobilityPhase.Before,
    };

    /// <inheritdoc cref="PhaseOn(LocalDate)"/>
    public MobilityPhase PhaseOn(DateOnly day) => PhaseOn(LocalDate.FromDateOnly(day));

    /// <summary>The same agreement with the same acts.</summary>
    /// <param name="other">The other life.</param>
    public bool Equals(AgreementLife? other) => other is not null && Id == other.Id && Acts.Equals(other.Acts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Acts.Count);
}
