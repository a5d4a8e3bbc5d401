using System.Diagnostics;

namespace Ecvet.Rules;

/// <summary>For how much an achievement counts in a free choice: its own points, a fixed amount, or its own up to a ceiling.</summary>
[DebuggerDisplay("{Kind} {Amount}")]
public sealed record FreeChoiceValue : ICanonical
{
    private FreeChoiceValue(FreeChoiceValueKind kind, Points? amount)
    {
        Kind = kind;
        Amount = amount;
    }

    /// <summary>An achievement counts its own points.</summary>
    public static FreeChoiceValue Own { get; } = new(FreeChoiceValueKind.Own, null);

    /// <summary>How the amount counted comes about.</summary>
    public FreeChoiceValueKind Kind { get; }

    /// <summary>The fixed amount or the ceiling; none for own points.</summary>
    public Points? Amount { get; }

    /// <summary>Whatever its size, an achievement counts the amount given.</summary>
    /// <param name="amount">The amount counted.</param>
    public static FreeChoiceValue Fixed(Points amount) => new(FreeChoiceValueKind.Fixed, amount);

    /// <summary>An achievement counts its own points, but no more than the amount given.</summary>
    /// <param name="amount">The most counted for one achievement.</param>
    public static FreeChoiceValue Ceiling(Points amount) => new(FreeChoiceValueKind.Ceiling, amount);

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("kind", Kind);
        writer.Write("amount", Amount);
    }
}
