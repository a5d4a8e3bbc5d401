namespace Ecvet;

/// <summary>What is covered by what was decided before and by being the same outcome.</summary>
internal static class CoverStep
{
    internal static void ByWhatWasDecided(in VerdictSpace space)
    {
        var (table, learner) = (space.Table, space.Learner);
        foreach (var number in learner.Recognised)
        {
            ref readonly var unit = ref table.UnitRows[number];
            space.Cover(table.UnitCovers.Slice(unit.Covers.Start, unit.Covers.Count), certain: true, partner: true);
            MarkRecognised(space, number, unit.End);
        }

        foreach (var number in learner.Exempted)
        {
            MarkRecognised(space, number, table.UnitRows[number].End);
        }

        foreach (var validated in learner.Validated)
        {
            var bit = new WordBits(validated.Outcome >> 6, 1UL << validated.Outcome);
            if (validated.Part == ValidatedBit.Whole)
            {
                space.Cover(bit, certain: true, partner: true);
            }
            else
            {
                space.Touched[bit.Word] |= bit.Bits;
                space.ByPartner[bit.Word] |= bit.Bits;
            }
        }
    }

    internal static void ByIdentity(in VerdictSpace space)
    {
        var (table, learner) = (space.Table, space.Learner);
        for (var number = 0; number < learner.Items.Length; number++)
        {
            ref readonly var item = ref learner.Items[number];
            ref readonly var credit = ref learner.CreditRows[item.Credit];
            var state = space.ItemStates[number];
            if (state == VerdictSpace.NotUsable || credit.HomeUnit < 0 || (!item.IsWholeUnit && item.HomeOutcome < 0))
            {
                continue;
            }

            ref readonly var unit = ref table.UnitRows[credit.HomeUnit];
            var level = LevelOf(table, credit, unit);
            if (table.MinimumLevel is { } minimum && level != 0 && level < minimum.Value)
            {
                continue;
            }

            var certain = state >> 1 == 0 && credit.Version == unit.Version && (unit.Level == 0 || level >= unit.Level);
            var partner = (state & 1) == 0;
            space.SupportedBy(item.Credit, certain);
            if (item.IsWholeUnit)
            {
                space.Cover(table.UnitCovers.Slice(unit.Covers.Start, unit.Covers.Count), certain, partner);
            }
            else
            {
                space.Cover(new WordBits(item.HomeOutcome >> 6, 1UL << item.HomeOutcome), certain, partner);
            }
        }
    }

    /// <summary>That of the credit, else of the described unit of the host, else what the unit itself carries; 0 when unknown.</summary>
    private static int LevelOf(VerdictTable table, in EncodedCredit credit, in CompiledUnit unit)
    {
        int level = credit.Level != 0 || credit.HostUnit < 0 ? credit.Level : table.HostLevels[credit.HostUnit];
        return level != 0 ? level : unit.OwnLevel;
    }

    private static void MarkRecognised(in VerdictSpace space, int from, int end)
    {
        for (var unit = from; unit < end; unit++)
        {
            space.Recognised[unit >> 6] |= 1UL << unit;
        }
    }
}
