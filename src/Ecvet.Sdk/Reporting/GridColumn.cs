namespace Ecvet;

/// <summary>A column of the grid: a credit, or what was validated before.</summary>
/// <param name="Issuer">Who issued the credit.</param>
/// <param name="Id">The credit.</param>
/// <param name="Credit">What becomes of it; none for what was validated before.</param>
internal sealed record GridColumn(Identifier<Institution> Issuer, Identifier<Credit> Id, CreditProposal? Credit);
