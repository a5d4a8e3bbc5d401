using System.Diagnostics;

namespace Ecvet;

/// <summary>Which credit of which issuer.</summary>
[DebuggerDisplay("{Issuer,nq} {Credit,nq}")]
public readonly record struct CreditKey
{
    /// <summary>A key.</summary>
    /// <param name="issuer">Who issued the transcript.</param>
    /// <param name="credit">The credit.</param>
    public CreditKey(Identifier<Institution> issuer, Identifier<Credit> credit)
    {
        Issuer = issuer;
        Credit = credit;
    }

    /// <summary>Who issued the transcript.</summary>
    public Identifier<Institution> Issuer { get; }

    /// <summary>The credit.</summary>
    public Identifier<Credit> Credit { get; }
}
