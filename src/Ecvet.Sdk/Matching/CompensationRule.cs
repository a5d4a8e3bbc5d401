using System.Diagnostics;
using System.Numerics;

namespace Ecvet;

/// <summary>
/// A rule of the home institution by which less than all outcomes of a unit suffices. The library has none of its own: without
/// such a rule every outcome is needed. The proposal names what was not shown.
/// </summary>
[DebuggerDisplay("{Unit,nq}")]
public sealed record CompensationRule : ICanonical
{
    /// <summary>A compensation rule.</summary>
    /// <param name="unit">The home unit.</param>
    /// <param name="required">The weight the covered outcomes must reach together, above 0.</param>
    /// <param name="weights">The weight of each outcome that has one, by its code in the unit; others weigh nothing.</param>
    /// <param name="essential">The codes of the outcomes that nothing replaces.</param>
    /// <param name="ground">Who made the rule, when, why.</param>
    /// <exception cref="ArgumentException">A weight is negative, or stands twice.</exception>
    public CompensationRule(UnitId unit, int required, IEnumerable<OutcomeWeight> weights, IEnumerable<string>? essential, DecisionGround ground)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(ground);
        ArgumentOutOfRangeException.ThrowIfLessThan(required, 1);
        Unit = unit;
        Required = required;
        Weights = ValueList.From(weights.OrderBy(static weight => weight.Outcome, StringComparer.Ordinal));
        Essential = ValueList.From(essential?.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Ground = ground;
        if (Weights.Select(static weight => weight.Outcome).Distinct(StringComparer.Ordinal).Count() != Weights.Count)
        {
            throw new ArgumentException("Each outcome has one weight.", nameof(weights));
        }
    }

    /// <summary>The home unit.</summary>
    public UnitId Unit { get; }

    /// <summary>The weight the covered outcomes must reach together.</summary>
    public int Required { get; }

    /// <summary>The weights, in ordinal order of the outcomes.</summary>
    public ValueList<OutcomeWeight> Weights { get; }

    /// <summary>The outcomes that nothing replaces, in ordinal order.</summary>
    public ValueList<string> Essential { get; }

    /// <summary>Who made the rule, when, why.</summary>
    public DecisionGround Ground { get; }

    internal bool IsEssential(string outcome) => Essential.Contains(outcome, StringComparer.Ordinal);

    internal long WeightOf(string outcome)
    {
        foreach (var weight in Weights)
        {
            if (string.Equals(weight.Outcome, outcome, StringComparison.Ordinal))
            {
                return weight.Weight;
            }
        }

        return 0;
    }

    internal bool Suffices(IReadOnlySet<string> covered)
    {
        foreach (var outcome in Essential)
        {
            if (!covered.Contains(outcome))
            {
                return false;
            }
        }

        BigInteger reached = 0;
        foreach (var weight in Weights)
        {
            reached += covered.Contains(weight.Outcome) ? weight.Weight : 0;
        }

        return reached >= Required;
    }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("unit", Unit);
        writer.Write("required", Required);
        writer.Write("weights", Weights);
        writer.Write("essential", Essential);
        writer.Write("ground", Ground);
    }
}
