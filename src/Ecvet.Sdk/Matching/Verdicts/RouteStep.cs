using System.Numerics;

namespace Ecvet;

/// <summary>By which route may it count? In numbers what <see cref="RouteFinder"/> and <see cref="PassSelector"/> decide.</summary>
internal static class RouteStep
{
    private const int Partnership = (int)TransferRoute.Partnership;
    private const int Individual = (int)TransferRoute.IndividualProcedure;

    internal static void FindRoutes(in VerdictSpace space, Span<CreditFinding> credits)
    {
        var learner = space.Learner;
        var asOf = space.Table.AsOf;
        for (var number = 0; number < learner.CreditRows.Length; number++)
        {
            ref readonly var credit = ref learner.CreditRows[number];
            var best = int.MaxValue;
            for (var at = credit.Passes.Start; at < credit.Passes.End; at++)
            {
                var pass = learner.Passes[at];
                if (pass.Day > asOf || credit.ExpiresOn < asOf)
                {
                    space.PassRoutes[at] = VerdictSpace.NotUsable;
                    continue;
                }

                var route = Find(space, credit, pass, out space.PassDays[at]);
                space.PassRoutes[at] = route;
                best = Math.Min(best, route);
            }

            credits[number] = best == int.MaxValue ? new(CreditStatus.NotUsable, TransferRoute.IndividualProcedure) : new(CreditStatus.NoCounterpart, (TransferRoute)best);
        }
    }

    internal static void ChoosePasses(in VerdictSpace space)
    {
        var (table, learner) = (space.Table, space.Learner);
        var asked = table.Policy.IndividualProcedureOnly ? 0 : 1;
        for (var number = 0; number < learner.Items.Length; number++)
        {
            ref readonly var item = ref learner.Items[number];
            var passes = learner.ItemPasses.AsSpan(item.Passes.Start, item.Passes.Count);
            var chosen = passes.Length == 1 ? passes[0] : Choose(space, passes);
            var route = chosen < 0 ? VerdictSpace.NotUsable : space.PassRoutes[chosen];
            if (route == VerdictSpace.NotUsable)
            {
                space.ItemStates[number] = VerdictSpace.NotUsable;
                continue;
            }

            var host = learner.CreditRows[item.Credit].HostUnit;
            var day = learner.Passes[chosen].Day;
            var questions = route == Individual ? asked : 0;
            if (host >= 0 && day != DayNumber.Unknown && !table.HostValidity[host].IsInForce(day))
            {
                questions++;
            }

            space.ItemStates[number] = (questions << 1) | route;
            space.ItemDays[number] = space.PassDays[chosen];
        }
    }

    private static int Find(in VerdictSpace space, in EncodedCredit credit, EncodedPass pass, out int day)
    {
        var (table, learner) = (space.Table, space.Learner);
        var policy = table.Policy;
        day = pass.Day;
        if (policy.IndividualProcedureOnly)
        {
            return Individual;
        }

        if (credit.IsUnderAgreement)
        {
            if (learner.AgreementSigned > (pass.Day == DayNumber.Unknown ? table.AsOf : pass.Day))
            {
                return Individual;
            }

            day = learner.AgreementSigned;
        }
        else if (policy.RequireAgreement)
        {
            return Individual;
        }

        var mayAssess = pass.Assessor == EncodedPass.MayAssess;
        var inForce = AnyMemorandum(space, credit.Issuer, pass.Assessor, day, ref mayAssess) || (credit.IsUnderAgreement && policy.AgreementOpensPartnership);
        return inForce && mayAssess ? Partnership : Individual;
    }

    /// <summary>True when a memorandum with the issuer is in force; with whether one of them names the assessor.</summary>
    private static bool AnyMemorandum(in VerdictSpace space, int issuer, int assessor, int day, ref bool mayAssess)
    {
        var found = false;
        for (var word = 0; issuer >= 0 && word < space.Table.MemorandumWords; word++)
        {
            for (var open = Covering(space, issuer, word); open != 0; open &= open - 1)
            {
                var bit = BitOperations.TrailingZeroCount(open);
                if (space.Table.Memoranda[(word << 6) + bit].IsInForce(day))
                {
                    found = true;
                    mayAssess |= assessor >= 0 && ((space.Table.NamingAssessor(assessor)[word] >> bit) & 1) != 0;
                    if (mayAssess)
                    {
                        return true;
                    }
                }
            }
        }

        return found;
    }

    /// <summary>The memoranda, of one word, that include the issuer, and the learner's home institution where it is known.</summary>
    internal static ulong Covering(in VerdictSpace space, int issuer, int word) => space.Learner.Home switch
    {
        VerdictTable.AnyHome => space.Table.Including(issuer)[word],
        VerdictTable.Unlisted => 0,
        var home => space.Table.Including(issuer)[word] & space.Table.Including(home)[word],
    };

    /// <summary>The pass that counts among several; negative where none is usable.</summary>
    private static int Choose(in VerdictSpace space, ReadOnlySpan<int> passes)
    {
        var route = int.MaxValue;
        foreach (var pass in passes)
        {
            route = space.PassRoutes[pass] == VerdictSpace.NotUsable ? route : Math.Min(route, space.PassRoutes[pass]);
        }

        var (first, last) = (-1, -1);
        foreach (var pass in passes)
        {
            if (space.PassRoutes[pass] == route)
            {
                first = first < 0 ? pass : first;
                last = pass;
            }
        }

        return space.Table.Policy.RepeatedPasses switch
        {
            RepeatedPasses.First => first,
            RepeatedPasses.Latest => last,
            _ => Best(space, passes, route, last),
        };
    }

    private static int Best(in VerdictSpace space, ReadOnlySpan<int> passes, int route, int otherwise)
    {
        var schemes = space.Table.Schemes.Length;
        for (var scheme = 0; scheme < schemes; scheme++)
        {
            var (best, rank, comparable) = (-1, -1, true);
            foreach (var pass in passes)
            {
                if (space.PassRoutes[pass] == route)
                {
                    var own = space.Learner.Ranks[(pass * schemes) + scheme];
                    comparable &= own >= 0;
                    (best, rank) = own >= rank ? (pass, own) : (best, rank);
                }
            }

            if (comparable && best >= 0)
            {
                return best;
            }
        }

        return otherwise;
    }
}
