using System.Buffers;

namespace Ecvet;

/// <summary>Judges one learner in numbers, by the questions of a full match in its order: by which route, what does it cover, which units.</summary>
internal static class VerdictRun
{
    /// <summary>The working space on the stack, in 64-bit words; an odd learner who needs more gets it from the pool.</summary>
    private const int StackWords = 160;

    internal static void Judge(VerdictTable table, EncodedLearner learner, Span<UnitFinding> units, Span<CreditFinding> credits)
    {
        var words = VerdictSpace.WordsFor(table, learner);
        if (words <= StackWords)
        {
            Judge(new VerdictSpace(stackalloc ulong[StackWords], table, learner), units, credits);
            return;
        }

        var rented = ArrayPool<ulong>.Shared.Rent(words);
        rented.AsSpan(0, words).Clear();
        Judge(new VerdictSpace(rented, table, learner), units, credits);
        ArrayPool<ulong>.Shared.Return(rented);
    }

    private static void Judge(in VerdictSpace space, Span<UnitFinding> units, Span<CreditFinding> credits)
    {
        RouteStep.FindRoutes(space, credits);
        RouteStep.ChoosePasses(space);
        CoverStep.ByWhatWasDecided(space);
        CoverStep.ByIdentity(space);
        EquivalenceStep.ByEquivalences(space);
        EquivalenceStep.ByAgreement(space);
        PartStep.Join(space);
        UnitStep.Judge(space, units);
        UnitStep.JudgeCredits(space, credits);
    }
}
