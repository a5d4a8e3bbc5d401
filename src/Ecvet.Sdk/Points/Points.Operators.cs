using System.Numerics;

namespace Ecvet;

public readonly partial struct Points : IAdditionOperators<Points, Points, Points>, ISubtractionOperators<Points, Points, Points>, IComparisonOperators<Points, Points, bool>
{
    /// <summary>The sum of two amounts of one system.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <exception cref="ArgumentException">The systems differ.</exception>
    /// <exception cref="OverflowException">The sum is larger than <see cref="MaximumAmount"/>.</exception>
    public static Points operator +(Points left, Points right) => Checked(left.Amount + Same(left, right).Amount, left.System);

    /// <summary>The difference of two amounts of one system.</summary>
    /// <param name="left">The amount to take from.</param>
    /// <param name="right">The amount to take away.</param>
    /// <exception cref="ArgumentException">The systems differ.</exception>
    /// <exception cref="OverflowException">The difference is negative: there are no negative points.</exception>
    public static Points operator -(Points left, Points right) => Checked(left.Amount - Same(left, right).Amount, left.System);

    /// <summary>The sum of two amounts of one system.</summary>
    /// <param name="other">The other amount.</param>
    public Points Add(Points other) => this + other;

    /// <summary>The difference of two amounts of one system.</summary>
    /// <param name="other">The amount to take away.</param>
    public Points Subtract(Points other) => this - other;

    /// <summary>True when amount and system are the same.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Points left, Points right) => left.Equals(right);

    /// <summary>True when amount or system differ.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Points left, Points right) => !left.Equals(right);

    /// <summary>True when the left amount is smaller.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other, of the same system.</param>
    public static bool operator <(Points left, Points right) => left.CompareTo(right) < 0;

    /// <summary>True when the left amount is not larger.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other, of the same system.</param>
    public static bool operator <=(Points left, Points right) => left.CompareTo(right) <= 0;

    /// <summary>True when the left amount is larger.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other, of the same system.</param>
    public static bool operator >(Points left, Points right) => left.CompareTo(right) > 0;

    /// <summary>True when the left amount is not smaller.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other, of the same system.</param>
    public static bool operator >=(Points left, Points right) => left.CompareTo(right) >= 0;

    private static Points Checked(decimal amount, PointSystem system) =>
        IsAmount(amount) ? new(amount, system) : throw new OverflowException("The result is negative or larger than the largest amount of points.");
}
