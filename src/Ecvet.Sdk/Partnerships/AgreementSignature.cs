using NodaTime;

namespace Ecvet;

/// <summary>A signature under a learning agreement: which party, on which day. No name is kept.</summary>
public sealed record AgreementSignature : ICanonical
{
    /// <summary>A signature.</summary>
    /// <param name="signatory">The party that signed.</param>
    /// <param name="signedOn">The day.</param>
    public AgreementSignature(AgreementSignatory signatory, LocalDate signedOn)
    {
        Signatory = signatory;
        SignedOn = signedOn;
    }

    /// <summary>The party that signed.</summary>
    public AgreementSignatory Signatory { get; }

    /// <summary>The day.</summary>
    public LocalDate SignedOn { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("signatory", Signatory);
        writer.Write("signedOn", SignedOn);
    }
}
