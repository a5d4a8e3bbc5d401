namespace Ecvet;

/// <summary>One host unit or outcome a learner has shown: the assessment that counts, and the route that is open to it.</summary>
/// <param name="Transcript">The transcript.</param>
/// <param name="Credit">The credit.</param>
/// <param name="Item">The host unit or outcome.</param>
/// <param name="Assessment">The assessment that counts.</param>
/// <param name="Finding">The route.</param>
/// <param name="Level">Its European level, from the credit or from the host's qualification; none when unknown.</param>
/// <param name="Questions">What a person has to judge of the item itself.</param>
/// <param name="IsAccepted">True when it is supposed that every person asked about it says yes.</param>
internal sealed record ShownItem(Transcript Transcript, Credit Credit, UnitOrOutcome Item, Assessment Assessment, RouteFinding Finding, EqfLevel? Level, ValueList<Diagnostic> Questions, bool IsAccepted = false)
{
    internal CreditReference Reference => new(Transcript.Issuer.Id, Credit.Id, Item, Assessment.AssessedOn, Assessment.Grade);

    internal bool IsPartnership => Finding.Route == TransferRoute.Partnership;
}
