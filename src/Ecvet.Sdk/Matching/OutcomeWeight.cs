namespace Ecvet;

/// <summary>How much an outcome weighs in a compensation rule.</summary>
public sealed record OutcomeWeight : ICanonical
{
    /// <summary>A weight.</summary>
    /// <param name="outcome">The code of the outcome in its unit.</param>
    /// <param name="weight">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The weight is negative.</exception>
    public OutcomeWeight(string outcome, int weight)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(weight);
        Outcome = CodeText.Require(outcome, nameof(outcome));
        Weight = weight;
    }

    /// <summary>The code of the outcome in its unit.</summary>
    public string Outcome { get; }

    /// <summary>The weight.</summary>
    public int Weight { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("outcome", Outcome);
        writer.Write("weight", Weight);
    }
}
