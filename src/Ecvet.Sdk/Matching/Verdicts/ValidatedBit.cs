namespace Ecvet;

/// <summary>A home outcome, or a part of one, that was validated before.</summary>
/// <param name="Outcome">The number of the outcome.</param>
/// <param name="Part">The position of the part; <see cref="Whole"/> or <see cref="Undeclared"/>.</param>
internal readonly record struct ValidatedBit(int Outcome, int Part)
{
    /// <summary>The whole outcome.</summary>
    internal const int Whole = -1;

    /// <summary>A part that the outcome does not declare.</summary>
    internal const int Undeclared = -2;
}
