namespace Ecvet;

/// <summary>What is covered by equivalences, those of the memoranda and of the learner's agreement. One with several host items acts only when all are held.</summary>
internal static class EquivalenceStep
{
    private const int OfAgreement = -1;

    /// <summary>Only equivalences whose first host item was shown are looked at, so that a learner pays for what was shown and not for all that was agreed.</summary>
    internal static void ByEquivalences(in VerdictSpace space)
    {
        var (table, learner) = (space.Table, space.Learner);
        for (var item = 0; item < learner.ItemNumbers.Length; item++)
        {
            var number = learner.ItemNumbers[item];
            if (number < 0 || number >= table.ItemCount || space.ItemStates[item] == VerdictSpace.NotUsable)
            {
                continue;
            }

            foreach (var equivalence in table.UsedBy(number))
            {
                ref var tried = ref space.Tried[equivalence >> 6];
                if (((tried >> equivalence) & 1) == 0)
                {
                    tried |= 1UL << equivalence;
                    Try(space, equivalence);
                }
            }
        }
    }

    internal static void ByAgreement(in VerdictSpace space)
    {
        foreach (var agreed in space.Learner.Agreed)
        {
            var wanted = space.Learner.AgreedItems.AsSpan(agreed.From.Start, agreed.From.Count);
            if (AllShown(space, wanted, OfAgreement, out var certain, out var partner))
            {
                Support(space, wanted, OfAgreement, certain);
                space.Cover(space.Learner.AgreedCovers.AsSpan(agreed.Covers.Start, agreed.Covers.Count), certain, partner);
            }
        }
    }

    private static void Try(in VerdictSpace space, int number)
    {
        var table = space.Table;
        ref readonly var equivalence = ref table.Equivalences[number];
        var wanted = table.Wanted.Slice(equivalence.From.Start, equivalence.From.Count);
        if (!AllShown(space, wanted, number, out var certain, out var partner))
        {
            return;
        }

        Support(space, wanted, number, certain);
        space.Cover(table.Covers.Slice(equivalence.Covers.Start, equivalence.Covers.Count), certain, partner);
        for (var part = equivalence.Parts.Start; part < equivalence.Parts.End; part++)
        {
            var outcome = table.Parts[part].Outcome;
            space.PartHits[part] = certain ? 2 : 1;
            space.Touched[outcome >> 6] |= 1UL << outcome;
            space.ByPartner[outcome >> 6] |= partner ? 1UL << outcome : 0;
        }
    }

    private static bool AllShown(in VerdictSpace space, ReadOnlySpan<WantedItem> wanted, int equivalence, out bool certain, out bool partner)
    {
        (certain, partner) = (true, true);
        foreach (var item in wanted)
        {
            if (Best(space, item, equivalence, out var questions, out var route) < 0)
            {
                return false;
            }

            certain &= questions == 0;
            partner &= route == 0;
        }

        return true;
    }

    private static void Support(in VerdictSpace space, ReadOnlySpan<WantedItem> wanted, int equivalence, bool certain)
    {
        foreach (var item in wanted)
        {
            space.SupportedBy(space.Learner.Items[Best(space, item, equivalence, out _, out _)].Credit, certain);
        }
    }

    /// <summary>What shows a host item with the fewest questions, then by the better route, then canonically first; negative where nothing does.</summary>
    private static int Best(in VerdictSpace space, WantedItem wanted, int equivalence, out int questions, out int route)
    {
        var best = -1;
        (questions, route) = (int.MaxValue, int.MaxValue);
        Consider(space, wanted.Item, equivalence, ref best, ref questions, ref route);
        if (wanted.WholeUnit >= 0)
        {
            Consider(space, wanted.WholeUnit, equivalence, ref best, ref questions, ref route);
        }

        return best;
    }

    private static void Consider(in VerdictSpace space, int wanted, int equivalence, ref int best, ref int questions, ref int route)
    {
        var numbers = space.Learner.ItemNumbers;
        for (var at = numbers.AsSpan().IndexOf(wanted); at >= 0 && at < numbers.Length && numbers[at] == wanted; at++)
        {
            var state = space.ItemStates[at];
            if (state == VerdictSpace.NotUsable || Questions(space, at, state >> 1, equivalence) is not { } own)
            {
                continue;
            }

            if (own < questions || (own == questions && (state & 1) < route))
            {
                (best, questions, route) = (at, own, state & 1);
            }
        }
    }

    /// <summary>How many questions a person has to answer before an item counts; none at all where the equivalence speaks of another host.</summary>
    private static int? Questions(in VerdictSpace space, int item, int own, int equivalence)
    {
        ref readonly var credit = ref space.Learner.CreditRows[space.Learner.Items[item].Credit];
        if (equivalence == OfAgreement)
        {
            return credit.IsUnderAgreement ? own : null;
        }

        ref readonly var inForce = ref space.Table.Equivalences[equivalence];
        if (inForce.Host >= 0 && inForce.Host != credit.Issuer)
        {
            return null;
        }

        own += inForce.HostVersion >= 0 && inForce.HostVersion != credit.Version ? 1 : 0;
        return own == 0 && inForce.Memorandum >= 0 && !space.Table.Policy.IndividualProcedureOnly && !Stands(space, inForce, credit.Issuer, space.ItemDays[item]) ? 1 : own;
    }

    /// <summary>True when the memorandum of the equivalence covers the issuer, and both were in force on the day.</summary>
    private static bool Stands(in VerdictSpace space, in CompiledEquivalence equivalence, int issuer, int day)
    {
        var memorandum = equivalence.Memorandum;
        return issuer >= 0 && ((RouteStep.Covering(space, issuer, memorandum >> 6) >> memorandum) & 1) != 0
            && space.Table.Memoranda[memorandum].IsInForce(day) && equivalence.Validity.IsInForce(day);
    }
}
