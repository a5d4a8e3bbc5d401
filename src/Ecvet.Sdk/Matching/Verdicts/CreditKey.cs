using System.Diagnostics;

namespace Ecvet;

/// <summary>Which credit of which issuer.</summary>
/// <param name="Issuer">Who issued the transcript.</param>
/// <param name="Credit">The credit.</param>
[DebuggerDisplay("{Issuer,nq} {Credit,nq}")]
public readonly record struct CreditKey(Identifier<Institution> Issuer, Identifier<Credit> Credit);
