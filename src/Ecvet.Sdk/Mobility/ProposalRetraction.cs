using NodaTime;

namespace Ecvet;

/// <summary>The party that proposed takes the open text back; what was in force stays in force.</summary>
public sealed record ProposalRetraction : AgreementAct
{
    /// <summary>The act.</summary>
    /// <param name="by">The party that proposed.</param>
    /// <param name="on">The day.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentException">The reason is missing.</exception>
    public ProposalRetraction(AgreementSignatory by, LocalDate on, LocalizedText reason)
        : base(AgreementActKind.Retraction, by, on, Require(reason))
    {
    }
}
