namespace Ecvet;

/// <summary>Which units are recognisable, and what becomes of the credits.</summary>
internal static class UnitStep
{
    internal static void Judge(in VerdictSpace space, Span<UnitFinding> units)
    {
        for (var number = 0; number < space.Table.UnitRows.Length; number++)
        {
            units[number] = Judge(space, number);
        }
    }

    internal static void JudgeCredits(in VerdictSpace space, Span<CreditFinding> credits)
    {
        for (var number = 0; number < space.Learner.CreditRows.Length; number++)
        {
            var support = space.Support[space.Learner.CreditRows[number].Slot];
            if (support > 0 && credits[number].Status != CreditStatus.NotUsable)
            {
                credits[number] = new(support == 2 ? CreditStatus.Used : CreditStatus.NeedsPerson, credits[number].Route);
            }
        }
    }

    private static UnitFinding Judge(in VerdictSpace space, int number)
    {
        ref readonly var unit = ref space.Table.UnitRows[number];
        var (whole, confirmed, touched, byPartner) = Summary(space, unit.Judged);
        var individual = space.Table.Policy.IndividualProcedureOnly;
        if (((space.Recognised[number >> 6] >> number) & 1) != 0)
        {
            return new(UnitVerdict.AlreadyRecognised, individual ? TransferRoute.IndividualProcedure : TransferRoute.Partnership);
        }

        var verdict = whole ? UnitVerdict.Recognisable : confirmed ? UnitVerdict.NeedsPerson : touched ? UnitVerdict.PartlyCovered : UnitVerdict.NotCovered;
        if (unit.Compensation >= 0 && verdict is UnitVerdict.PartlyCovered or UnitVerdict.NeedsPerson)
        {
            verdict = Compensate(space, unit, verdict);
        }

        if (verdict == UnitVerdict.Recognisable && (space.Learner.IsEnrolled ? unit.IsOutdatedWhenEnrolled : unit.IsOutdated))
        {
            verdict = UnitVerdict.NeedsPerson;
        }

        return new(verdict, verdict == UnitVerdict.NotCovered ? null : byPartner && !individual ? TransferRoute.Partnership : TransferRoute.IndividualProcedure);
    }

    private static UnitVerdict Compensate(in VerdictSpace space, in CompiledUnit unit, UnitVerdict verdict)
    {

        var rule = space.Table.Compensations[unit.Compensation];
        return rule.Suffices(space.Certain) ? UnitVerdict.Recognisable
            : verdict == UnitVerdict.PartlyCovered && rule.Suffices(space.Any) ? UnitVerdict.NeedsPerson
            : verdict;
    }

    private static (bool Whole, bool Confirmed, bool Touched, bool ByPartner) Summary(in VerdictSpace space, Stretch bits)
    {
        var (whole, confirmed, touched, byPartner) = (true, true, false, true);
        for (var word = bits.Start >> 6; word << 6 < bits.End; word++)
        {
            var from = Math.Max(bits.Start - (word << 6), 0);
            var to = Math.Min(bits.End - (word << 6), 64);
            var asked = (ulong.MaxValue >> (64 - (to - from))) << from;
            var own = space.Touched[word] & asked;
            whole &= (space.Certain[word] & asked) == asked;
            confirmed &= (space.Any[word] & asked) == asked;
            touched |= own != 0;
            byPartner &= (own & ~space.ByPartner[word]) == 0;
        }

        return (whole, confirmed, touched, byPartner);
    }
}
