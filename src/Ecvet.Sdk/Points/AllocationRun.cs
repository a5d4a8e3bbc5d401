using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Ecvet;

/// <summary>One allocation: the bounds are settled first, then exact shares, then steps by largest remainder.</summary>
internal sealed class AllocationRun(PointTotal total, WeighingScheme? scheme, IReadOnlyList<UnitWeight> weights, AllocationOptions options)
{
    private readonly DiagnosticCollector findings = new();
    private readonly Ratio step = options.Step;

    /// <summary>All findings.</summary>
    internal ValueList<Diagnostic> Findings => findings.ToList();

    internal bool TryAllocate([NotNullWhen(true)] out PointAllocation? allocation)
    {
        allocation = null;
        var open = weights.Select(static (weight, place) => (weight, place)).Where(static item => item.weight.LockedAt is null)
            .Select(item => new AllocationShare(item.weight, item.place, Least(item.weight))).ToList();
        if (!CheckUnits() || RestInSteps(open) is not { } rest || !Share(open, rest * step))
        {
            return false;
        }

        Round(open, rest);
        var allocated = weights.Where(static weight => weight.LockedAt is not null).Select(static weight => new AllocatedUnit(weight, weight.LockedAt!.Value.Amount, weight.LockedAt.Value, PointRounding.None, false))
            .Concat(open.Select(share => new AllocatedUnit(share.Weight, share.Exact, Amount(share.Steps * step), share.Rounding, share.IsAtMinimum)));
        var units = ValueList.From(allocated.OrderBy(static unit => unit.Unit));
        Warn(units);
        allocation = new(total, scheme, options, units, Findings);
        return true;
    }

    private Ratio Least(UnitWeight weight)
    {
        Ratio least = (weight.AtLeast?.Amount ?? options.AtLeast) / (Ratio)options.Step;
        return step * new Ratio(BigInteger.Divide(least.Numerator + least.Denominator - 1, least.Denominator));
    }

    private bool CheckUnits()
    {
        foreach (var twice in weights.SelectMany(static weight => weight.Units).GroupBy(static unit => unit).Where(static group => group.Count() > 1).Select(static group => group.Key).Order())
        {
            findings.Add(PointDiagnostics.UnitWeighedTwice.At(twice.ToString(), twice.ToString()));
        }

        foreach (var weight in weights)
        {
            foreach (var amount in new[] { weight.LockedAt, weight.AtLeast })
            {
                if (amount is { } settled && settled.System != total.Points.System)
                {
                    findings.Add(PointDiagnostics.OtherSystem.At(weight.Unit.ToString(), settled.ToString(), weight.Unit.ToString(), total.Points.System.Code));
                }
            }
        }

        return !findings.HasErrors;
    }

    /// <summary>What is left for the open units, as a number of steps; none where it can not be divided.</summary>
    private Ratio? RestInSteps(List<AllocationShare> open)
    {
        var locked = weights.Aggregate(Ratio.Zero, static (sum, weight) => sum + (weight.LockedAt?.Amount ?? 0m));
        if (locked > total.Points.Amount)
        {
            findings.Add(PointDiagnostics.LockedAboveTotal.At("", Text(locked), total.Points.ToString()));
            return null;
        }

        var rest = total.Points.Amount - locked;
        var least = open.Aggregate(Ratio.Zero, static (sum, share) => sum + share.Least);
        if (least > rest)
        {
            findings.Add(PointDiagnostics.MinimumAboveRest.At("", Text(least), Text(rest)));
        }
        else if (open.Count == 0 && !rest.IsZero)
        {
            findings.Add(PointDiagnostics.NothingToWeigh.At("", Text(rest)));
        }
        else if (!rest.IsMultipleOf(step))
        {
            findings.Add(PointDiagnostics.StepDoesNotFit.At("", Text(rest), Text(step), Text(FittingStep(rest))));
        }

        return findings.HasErrors ? null : rest / step;
    }

    private Ratio FittingStep(Ratio rest) => new[] { 1m, 0.5m, 0.25m, 0.1m, 0.01m, 0.0001m }.Select(static usual => (Ratio)usual).First(usual => usual < step && rest.IsMultipleOf(usual));

    /// <summary>
    /// The exact shares: in proportion to the weights, but nobody below the least amount. Who is lifted to it takes from the others,
    /// which may bring another one below its own; so it is done until nobody is.
    /// </summary>
    private bool Share(List<AllocationShare> open, Ratio rest)
    {
        var fluid = open;
        while (fluid.Count > 0)
        {
            var weight = fluid.Aggregate(Ratio.Zero, static (sum, share) => sum + share.Weight.Weight);
            if (weight.IsZero && !rest.IsZero && fluid.TrueForAll(static share => share.Least.IsZero))
            {
                findings.Add(PointDiagnostics.NothingToWeigh.At("", Text(rest)));
                return false;
            }

            var perWeight = weight.IsZero ? Ratio.Zero : rest / weight;
            foreach (var share in fluid)
            {
                share.Exact = perWeight * share.Weight.Weight;
            }

            var lifted = fluid.FindAll(static share => share.Exact < share.Least);
            if (lifted.Count == 0)
            {
                break;
            }

            foreach (var share in lifted)
            {
                share.Exact = share.Least;
                share.IsAtMinimum = true;
                rest -= share.Least;
            }

            fluid = fluid.FindAll(static share => !share.IsAtMinimum);
        }

        if (fluid.Count > 0 || rest.IsZero)
        {
            return true;
        }

        findings.Add(PointDiagnostics.NothingToWeigh.At("", Text(rest)));
        return false;
    }

    private void Round(List<AllocationShare> open, Ratio steps)
    {
        foreach (var share in open)
        {
            share.Steps = new(share.Exact.Floor(step));
            share.Remainder = share.Exact - (share.Steps * step);
            share.Rounding = share.Remainder.IsZero ? PointRounding.None : PointRounding.Down;
        }

        var left = (int)(steps - open.Aggregate(Ratio.Zero, static (sum, share) => sum + share.Steps)).Numerator;
        if (left == 0)
        {
            return;
        }

        var order = open.OrderByDescending(static share => share.Remainder);
        var ranked = (options.Ties switch
        {
            TieRule.LargerWeight => order.ThenByDescending(static share => share.Weight.Weight),
            TieRule.SmallerWeight => order.ThenBy(static share => share.Weight.Weight),
            TieRule.AsListed => order.ThenBy(static share => share.Place),
            _ => order,
        }).ThenBy(static share => share.Weight.Unit).ToList();
        var last = ranked[left - 1].Remainder;
        var isTie = ranked[left].Remainder == last;
        for (var i = 0; i < ranked.Count; i++)
        {
            var share = ranked[i];
            var tied = isTie && share.Remainder == last;
            if (i < left)
            {
                share.Steps += Ratio.One;
                share.Rounding = tied ? PointRounding.UpByTie : PointRounding.Up;
            }
            else if (tied)
            {
                share.Rounding = PointRounding.DownByTie;
            }
        }
    }

    private void Warn(ValueList<AllocatedUnit> units)
    {
        if (total.ByConvention is { } usual && usual != total.Points)
        {
            findings.Add(PointDiagnostics.ConventionLeft.At("", total.Points.ToString(), total.Years!.Value.ToString(), usual.ToString()));
        }

        if (total is { Basis: TotalBasis.StatedDeviation, Ground.Length: 0 })
        {
            findings.Add(PointDiagnostics.TotalWithoutBasis.At("", total.Points.ToString()));
        }

        if (scheme is { IsHoursOnly: true })
        {
            findings.Add(PointDiagnostics.HoursOnly.At(""));
        }

        int up = units.Count(static unit => unit.Rounding == PointRounding.UpByTie), down = units.Count(static unit => unit.Rounding == PointRounding.DownByTie);
        if (up > 0)
        {
            findings.Add(PointDiagnostics.TieDecided.At("", (up + down).ToString(CultureInfo.InvariantCulture), up.ToString(CultureInfo.InvariantCulture), options.Ties.ToString()));
        }

        foreach (var unit in units.Where(unit => unit.Points.Amount < options.TooSmall))
        {
            findings.Add(PointDiagnostics.UnitTooSmall.At(unit.Unit.ToString(), unit.Unit.ToString(), unit.Points.ToString(), new Points(options.TooSmall, total.Points.System).ToString()));
        }
    }

    private Points Amount(Ratio amount) => new(amount.AsDecimal()!.Value, total.Points.System);

    private static string Text(Ratio amount) => amount.AsDecimal()?.ToString(CultureInfo.InvariantCulture) ?? amount.ToString();
}
