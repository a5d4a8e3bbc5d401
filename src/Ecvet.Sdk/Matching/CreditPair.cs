using System.Diagnostics;

namespace Ecvet;

/// <summary>A credit and a home unit that somebody has tied together, or kept apart.</summary>
[DebuggerDisplay("{Credit,nq} {Unit,nq}")]
public sealed record CreditPair : ICanonical
{
    /// <summary>A pair.</summary>
    /// <param name="issuer">Who issued the transcript.</param>
    /// <param name="credit">The credit.</param>
    /// <param name="unit">The home unit or declared part.</param>
    /// <param name="ground">Who decided so, when, why; none for a wish of the learner.</param>
    /// <exception cref="ArgumentException">Issuer, credit or unit are empty.</exception>
    public CreditPair(Identifier<Institution> issuer, Identifier<Credit> credit, UnitId unit, DecisionGround? ground = null)
    {
        if (issuer.IsEmpty || credit.IsEmpty || unit.IsEmpty)
        {
            throw new ArgumentException("A pair names an issuer, a credit and a unit.", issuer.IsEmpty ? nameof(issuer) : credit.IsEmpty ? nameof(credit) : nameof(unit));
        }

        Issuer = issuer;
        Credit = credit;
        Unit = unit;
        Ground = ground;
    }

    /// <summary>Who issued the transcript.</summary>
    public Identifier<Institution> Issuer { get; }

    /// <summary>The credit.</summary>
    public Identifier<Credit> Credit { get; }

    /// <summary>The home unit or declared part.</summary>
    public UnitId Unit { get; }

    /// <summary>Who decided so, when, why; none for a wish of the learner.</summary>
    public DecisionGround? Ground { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("issuer", Issuer);
        writer.Write("credit", Credit);
        writer.Write("unit", Unit);
        writer.Write("ground", Ground);
    }
}
