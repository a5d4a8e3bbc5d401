using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Ecvet;

/// <summary>
/// An exact fraction, never negative: the weight of a unit, the factor of a conversion, a share of a whole. <c>default</c> is 0.
/// Nothing is rounded until somebody says how (<see cref="RoundedDownTo"/>).
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct Ratio : IEquatable<Ratio>, IComparable<Ratio>
{
    private readonly BigInteger denominatorLessOne;

    /// <summary>A fraction in lowest terms.</summary>
    /// <param name="numerator">0 or more.</param>
    /// <param name="denominator">1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The numerator is negative, or the denominator is not positive.</exception>
    public Ratio(BigInteger numerator, BigInteger denominator)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(numerator, BigInteger.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, BigInteger.One);
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        Numerator = numerator / common;
        denominatorLessOne = (denominator / common) - 1;
    }

    /// <summary>A whole number.</summary>
    /// <param name="whole">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Ratio(BigInteger whole)
        : this(whole, BigInteger.One)
    {
    }

    /// <summary>Nothing.</summary>
    public static Ratio Zero => default;

    /// <summary>One.</summary>
    public static Ratio One => new(BigInteger.One);

    /// <summary>What is divided, in lowest terms.</summary>
    public BigInteger Numerator { get; }

    /// <summary>By what it is divided, in lowest terms; 1 or more.</summary>
    public BigInteger Denominator => denominatorLessOne + 1;

    /// <summary>True when it is 0.</summary>
    public bool IsZero => Numerator.IsZero;

    /// <summary>A whole number as a fraction.</summary>
    /// <param name="whole">0 or more.</param>
    public static implicit operator Ratio(int whole) => new(whole);

    /// <summary>A decimal as the fraction it is: <c>1.5m</c> is 3/2.</summary>
    /// <param name="amount">0 or more.</param>
    public static implicit operator Ratio(decimal amount) => FromDecimal(amount);

    /// <summary>A whole number as a fraction.</summary>
    /// <param name="whole">0 or more.</param>
    public static Ratio FromInt32(int whole) => whole;

    /// <summary>A decimal as the fraction it is: <c>1.5m</c> is 3/2.</summary>
    /// <param name="amount">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static Ratio FromDecimal(decimal amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(amount, bits);
        var digits = unchecked((new BigInteger((uint)bits[2]) << 64) | (new BigInteger((uint)bits[1]) << 32) | new BigInteger((uint)bits[0]));
        return new(digits, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    /// <summary>The largest multiple of a step that is not above this fraction.</summary>
    /// <param name="step">The step, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is 0.</exception>
    public Ratio RoundedDownTo(Ratio step) => step * new Ratio(Floor(step));

    /// <summary>The nearest multiple of a step; the half goes up.</summary>
    /// <param name="step">The step, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is 0.</exception>
    public Ratio RoundedTo(Ratio step) => (this + (step / 2)).RoundedDownTo(step);

    /// <summary>True when it is a whole number of steps.</summary>
    /// <param name="step">The step, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is 0.</exception>
    public bool IsMultipleOf(Ratio step) => (this / step).Denominator.IsOne;

    /// <summary>The fraction as a decimal, where it is one exactly; none where it has no end or does not fit.</summary>
    public decimal? AsDecimal()
    {
        var scale = 0;
        var scaled = this;
        for (; !scaled.Denominator.IsOne && scale < 28; scale++)
        {
            scaled *= 10;
        }

        return scaled.Denominator.IsOne && BigInteger.Abs(scaled.Numerator) <= new BigInteger(decimal.MaxValue) ? (decimal)scaled.Numerator / (decimal)BigInteger.Pow(10, scale) : null;
    }

    /// <inheritdoc/>
    public bool Equals(Ratio other) => Numerator == other.Numerator && denominatorLessOne == other.denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Ratio other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, denominatorLessOne);

    /// <inheritdoc/>
    public int CompareTo(Ratio other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    internal BigInteger Floor(Ratio step)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(step.IsZero, true, nameof(step));
        return BigInteger.Divide(Numerator * step.Denominator, Denominator * step.Numerator);
    }
}
