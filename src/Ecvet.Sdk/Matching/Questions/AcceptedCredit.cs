namespace Ecvet;

/// <summary>A credit of which it is supposed that everybody who is asked about it says yes.</summary>
/// <param name="Issuer">Who issued the transcript.</param>
/// <param name="Credit">The credit.</param>
internal sealed record AcceptedCredit(Identifier<Institution> Issuer, Identifier<Credit> Credit)
{
    internal bool Is(Transcript transcript, Credit credit) => transcript.Issuer.Id == Issuer && credit.Id == Credit;
}
