using System.Numerics;

namespace Ecvet;

public readonly partial struct Ratio : IAdditionOperators<Ratio, Ratio, Ratio>, ISubtractionOperators<Ratio, Ratio, Ratio>, IMultiplyOperators<Ratio, Ratio, Ratio>, IDivisionOperators<Ratio, Ratio, Ratio>, IComparisonOperators<Ratio, Ratio, bool>
{
    /// <summary>The sum.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    public static Ratio operator +(Ratio left, Ratio right) => new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    /// <param name="left">The fraction to take from.</param>
    /// <param name="right">The fraction to take away.</param>
    /// <exception cref="OverflowException">The difference is negative.</exception>
    public static Ratio operator -(Ratio left, Ratio right) => left < right
        ? throw new OverflowException("The difference is negative: a fraction here never is.")
        : new((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The product.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    public static Ratio operator *(Ratio left, Ratio right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <param name="left">What is divided.</param>
    /// <param name="right">By what it is divided.</param>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    public static Ratio operator /(Ratio left, Ratio right) => right.IsZero
        ? throw new DivideByZeroException()
        : new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>The sum.</summary>
    /// <param name="other">The other fraction.</param>
    public Ratio Add(Ratio other) => this + other;

    /// <summary>The difference.</summary>
    /// <param name="other">The fraction to take away.</param>
    public Ratio Subtract(Ratio other) => this - other;

    /// <summary>The product.</summary>
    /// <param name="other">The other fraction.</param>
    public Ratio Multiply(Ratio other) => this * other;

    /// <summary>The quotient.</summary>
    /// <param name="other">By what it is divided.</param>
    public Ratio Divide(Ratio other) => this / other;

    /// <summary>True when both are the same number.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Ratio left, Ratio right) => left.Equals(right);

    /// <summary>True when they differ.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Ratio left, Ratio right) => !left.Equals(right);

    /// <summary>True when the left is smaller.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>True when the left is not larger.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>True when the left is larger.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>True when the left is not smaller.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;
}
