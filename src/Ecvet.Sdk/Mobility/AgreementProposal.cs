using NodaTime;

namespace Ecvet;

/// <summary>A party proposes a text: the first, a counter-proposal, or an amendment of what is in force. Its version is its number.</summary>
public sealed record AgreementProposal : AgreementAct
{
    /// <summary>A proposal.</summary>
    /// <param name="by">The party that proposes.</param>
    /// <param name="on">The day.</param>
    /// <param name="agreement">The text, without signatures: see <see cref="LearningAgreement.Amended"/> for the next version of one.</param>
    /// <param name="reason">Why; may be left out.</param>
    public AgreementProposal(AgreementSignatory by, LocalDate on, LearningAgreement agreement, LocalizedText? reason = null)
        : base(AgreementActKind.Proposal, by, on, reason)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        Agreement = agreement;
    }

    /// <summary>The text proposed.</summary>
    public LearningAgreement Agreement { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer) => writer.Write("agreement", Agreement);
}
