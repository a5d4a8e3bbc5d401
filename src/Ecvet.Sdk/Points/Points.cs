using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Ecvet;

/// <summary>
/// An exact amount of points in a system: the weight of a qualification, or of a unit in it (Recommendation 2009/C 155/02,
/// Annex I (i)). Points are not credit: they have no value apart from the outcomes of that qualification (rule P12).
/// </summary>
/// <remarks>
/// 0 to 1 000 000 000 with at most four decimal places, never rounded; <c>default</c> is 0 ECVET points. Written with a dot
/// whatever the culture: <c>7.5</c> are ECVET points, <c>7.5 ECTS</c> another system's; what was written can be read back.
/// Whole numbers are not required, and zero is an amount (rule P16).
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct Points : IEquatable<Points>, IComparable<Points>, ICanonical
{
    /// <summary>The largest amount.</summary>
    public const decimal MaximumAmount = 1_000_000_000m;

    /// <summary>The number of decimal places an amount may have.</summary>
    public const int MaximumDecimalPlaces = 4;

    /// <summary>An amount of points.</summary>
    /// <param name="amount">0 to <see cref="MaximumAmount"/>, with at most <see cref="MaximumDecimalPlaces"/> decimal places.</param>
    /// <param name="system">The system; ECVET unless said.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, too large, or has more decimal places; nothing is rounded.</exception>
    public Points(decimal amount, PointSystem system = default)
    {
        if (!IsAmount(amount))
        {
            throw new ArgumentOutOfRangeException(nameof(amount), "An amount of points is 0 to 1,000,000,000 with at most four decimal places.");
        }

        // 7.50 and 7.5 are equal but would print differently: dividing by a one of full scale drops the trailing zeros.
        Amount = amount / 1.0000000000000000000000000000m;
        System = system;
    }

    /// <summary>The amount.</summary>
    public decimal Amount { get; }

    /// <summary>The system.</summary>
    public PointSystem System { get; }

    /// <summary>True when the amount is 0.</summary>
    public bool IsZero => Amount == 0m;

    /// <summary>No points of a system.</summary>
    /// <param name="system">The system.</param>
    public static Points Zero(PointSystem system) => new(0m, system);

    /// <summary>The sum of amounts of one system, independent of their order.</summary>
    /// <param name="amounts">The amounts.</param>
    /// <param name="system">The system of the sum, also where there are no amounts.</param>
    /// <exception cref="ArgumentException">An amount is of another system.</exception>
    /// <exception cref="OverflowException">The sum is larger than <see cref="MaximumAmount"/>.</exception>
    public static Points Sum(IEnumerable<Points> amounts, PointSystem system = default)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return amounts.Aggregate(Zero(system), static (sum, amount) => sum + amount);
    }

    /// <inheritdoc/>
    public bool Equals(Points other) => Amount == other.Amount && System == other.System;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Points other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Amount, System);

    /// <summary>Compares two amounts of one system.</summary>
    /// <param name="other">The other amount.</param>
    /// <exception cref="ArgumentException">The systems differ: there is no order between them, and asking for one is almost always a mistake.</exception>
    public int CompareTo(Points other) => Amount.CompareTo(Same(this, other).Amount);

    internal static bool IsAmount(decimal amount) => amount is >= 0m and <= MaximumAmount && decimal.Round(amount, MaximumDecimalPlaces) == amount;

    private static Points Same(Points left, Points right) =>
        left.System == right.System ? right : throw new ArgumentException($"Points of {left.System} and of {right.System} can not be added or compared: convert one of them by an explicit rule.", nameof(right));

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("amount", Amount.ToString(CultureInfo.InvariantCulture));
        writer.Write("system", System);
    }
}
