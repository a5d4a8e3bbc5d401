namespace Ecvet;

/// <summary>What a name in a compensation rule means: an outcome of the unit itself, one of its parts, or, where the texts coincide, either.</summary>
/// <param name="First">The number of the outcome.</param>
/// <param name="Second">The number of the other; that of the first where there is none.</param>
internal readonly record struct NamedOutcome(int First, int Second)
{
    internal bool IsIn(ReadOnlySpan<ulong> outcomes) => Has(outcomes, First) || Has(outcomes, Second);

    private static bool Has(ReadOnlySpan<ulong> outcomes, int outcome) => ((outcomes[outcome >> 6] >> outcome) & 1) != 0;
}
