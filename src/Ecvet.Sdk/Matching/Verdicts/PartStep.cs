using System.Buffers;

namespace Ecvet;

/// <summary>Where parts of outcomes were shown: whether together they are the whole. Rare, so it is the one step that walks.</summary>
internal static class PartStep
{
    private const int StackSets = 64;

    internal static void Join(in VerdictSpace space)
    {
        var (table, learner) = (space.Table, space.Learner);
        var most = table.Parts.Length + learner.Validated.Length;
        if (most == 0)
        {
            return;
        }

        var rented = most > StackSets ? ArrayPool<ulong>.Shared.Rent(most) : null;
        var sets = rented ?? stackalloc ulong[StackSets];
        for (var number = 0; number < table.Parts.Length; number++)
        {
            if (space.PartHits[number] != 0)
            {
                Join(space, table.Parts[number].Outcome, sets);
            }
        }

        foreach (var validated in learner.Validated)
        {
            if (validated.Part != ValidatedBit.Whole)
            {
                Join(space, validated.Outcome, sets);
            }
        }

        if (rented is not null)
        {
            ArrayPool<ulong>.Shared.Return(rented);
        }
    }

    private static void Join(in VerdictSpace space, int outcome, Span<ulong> sets)
    {
        var (word, bit, declared) = (outcome >> 6, 1UL << outcome, space.Table.DeclaredParts[outcome]);
        if ((space.Certain[word] & bit) != 0)
        {
            return;
        }

        if (PartCover.IsExact(declared, sets[..Gather(space, outcome, 2, sets)]))
        {
            space.Certain[word] |= bit;
            space.Any[word] |= bit;
        }
        else if (PartCover.IsExact(declared, sets[..Gather(space, outcome, 1, sets)]) || (declared > 0 && AllNamed(space, outcome, declared)))
        {
            space.Any[word] |= bit;
        }
    }

    /// <summary>The sets of parts shown at least so surely.</summary>
    private static int Gather(in VerdictSpace space, int outcome, int atLeast, Span<ulong> sets)
    {
        var count = 0;
        for (var number = 0; number < space.Table.Parts.Length; number++)
        {
            ref readonly var part = ref space.Table.Parts[number];
            if (part.Outcome == outcome && part.IsDeclared && space.PartHits[number] >= atLeast)
            {
                var set = 0UL;
                foreach (var position in space.Table.PartPositions.Slice(part.Positions.Start, part.Positions.Count))
                {
                    set |= 1UL << position;
                }

                sets[count++] = set;
            }
        }

        foreach (var validated in space.Learner.Validated)
        {
            if (validated.Outcome == outcome && validated.Part >= 0)
            {
                sets[count++] = 1UL << validated.Part;
            }
        }

        return count;
    }

    /// <summary>All parts are named, though not disjointly: unknown is not no.</summary>
    private static bool AllNamed(in VerdictSpace space, int outcome, int declared)
    {
        for (var position = 0; position < declared; position++)
        {
            if (!IsNamed(space, outcome, position))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNamed(in VerdictSpace space, int outcome, int position)
    {
        for (var number = 0; number < space.Table.Parts.Length; number++)
        {
            ref readonly var part = ref space.Table.Parts[number];
            if (part.Outcome == outcome && space.PartHits[number] != 0 && space.Table.PartPositions.Slice(part.Positions.Start, part.Positions.Count).Contains(position))
            {
                return true;
            }
        }

        foreach (var validated in space.Learner.Validated)
        {
            if (validated.Outcome == outcome && validated.Part == position)
            {
                return true;
            }
        }

        return false;
    }
}
