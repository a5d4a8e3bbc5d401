using NodaTime;

namespace Ecvet;

/// <summary>A party other than the one that proposed turns the open text down; what was in force stays in force.</summary>
public sealed record ProposalRejection : AgreementAct
{
    /// <summary>The act.</summary>
    /// <param name="by">The party that turns it down.</param>
    /// <param name="on">The day.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentException">The reason is missing.</exception>
    public ProposalRejection(AgreementSignatory by, LocalDate on, LocalizedText reason)
        : base(AgreementActKind.Rejection, by, on, Require(reason))
    {
    }
}
