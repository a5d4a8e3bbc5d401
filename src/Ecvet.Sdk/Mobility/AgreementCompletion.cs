using NodaTime;

namespace Ecvet;

/// <summary>The host confirms that the stay took place: the life of the agreement ends. What was achieved stands in the transcript, not here.</summary>
public sealed record AgreementCompletion : AgreementAct
{
    /// <summary>A confirmation.</summary>
    /// <param name="on">The day; the last day of the stay or later.</param>
    /// <param name="by">The party that confirms: the host.</param>
    /// <param name="remark">A remark; may be left out.</param>
    public AgreementCompletion(LocalDate on, AgreementSignatory by = AgreementSignatory.Host, LocalizedText? remark = null)
        : base(AgreementActKind.Completion, by, on, remark)
    {
    }
}
