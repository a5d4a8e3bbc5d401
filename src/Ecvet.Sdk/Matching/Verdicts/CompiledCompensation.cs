namespace Ecvet;

/// <summary>A compensation rule in numbers.</summary>
/// <param name="Required">The weight to be reached.</param>
/// <param name="Essential">The outcomes that nothing replaces; none at all where the rule names one that the unit does not have, which nobody can show.</param>
/// <param name="Weights">The outcomes with a weight.</param>
internal sealed record CompiledCompensation(long Required, NamedOutcome[]? Essential, (NamedOutcome Outcome, int Weight)[] Weights)
{
    internal bool Suffices(ReadOnlySpan<ulong> covered)
    {
        if (Essential is null)
        {
            return false;
        }

        foreach (var outcome in Essential)
        {
            if (!outcome.IsIn(covered))
            {
                return false;
            }
        }

        long reached = 0;
        foreach (var (outcome, weight) in Weights)
        {
            reached += outcome.IsIn(covered) ? weight : 0;
        }

        return reached >= Required;
    }
}
