using NodaTime;

namespace Ecvet;

/// <summary>A party withdraws from the agreement in force before the stay is over. The agreement binds up to and including that day: what was assessed until then was assessed under it.</summary>
public sealed record AgreementWithdrawal : AgreementAct
{
    /// <summary>The act.</summary>
    /// <param name="by">The party that withdraws.</param>
    /// <param name="on">The day.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentException">The reason is missing.</exception>
    public AgreementWithdrawal(AgreementSignatory by, LocalDate on, LocalizedText reason)
        : base(AgreementActKind.Withdrawal, by, on, Require(reason))
    {
    }
}
