namespace Ecvet;

/// <summary>Says how the points of a qualification were found and divided.</summary>
internal sealed class AllocationNarrator
{
    private readonly PointAllocation allocation;

    internal AllocationNarrator(PointAllocation allocation, Qualification? home, ReportOptions options)
    {
        this.allocation = allocation;
        Names = new(options, home);
        Texts = NumberTexts.For(Language);
    }

    internal ReportNames Names { get; }

    internal ReportLanguage Language => Names.Language;

    internal NumberTexts Texts { get; }

    /// <summary>The total and its ground, how it was divided, and that the sum is the total.</summary>
    internal List<string> Say()
    {
        var said = new List<string> { Total() };
        if (allocation.Scheme is { } scheme)
        {
            var effort = scheme.EffortInHours && !scheme.Effort.IsZero ? ReportLanguage.Fill(Texts.EffortInHours, Ratio(scheme.Effort)) : Ratio(scheme.Effort);
            said.Add(ReportLanguage.Fill(Texts.WeightsByScheme, Names.Code(scheme.Name), Ratio(scheme.Importance), Ratio(scheme.Complexity), effort));
        }

        said.Add(ReportLanguage.Fill(Texts.Divided, Language.Count(allocation.Units.Count), Language.Number(allocation.Options.Step), Tie()));
        said.Add(ReportLanguage.Fill(Texts.SumIsTotal, Points(allocation.Total.Points)));
        return said;
    }

    /// <summary>The unit with its title, or the units of a choice.</summary>
    internal string Unit(AllocatedUnit unit) => Language.Or([.. unit.Units.Select(Names.Named)]);

    /// <summary>The exact share; where its decimals have no end, to four places.</summary>
    internal string Exact(AllocatedUnit unit) => Ratio(unit.Exact);

    /// <summary>How the share became the points.</summary>
    internal string Rounding(AllocatedUnit unit) => unit.IsLocked ? Texts.Locked
        : unit.IsAtMinimum ? Texts.AtMinimum
        : ReportLanguage.Fill(
            unit.Rounding switch
            {
                PointRounding.Down => Texts.RoundedDown,
                PointRounding.Up => Texts.RoundedUp,
                PointRounding.DownByTie => Texts.RoundedDownByTie,
                PointRounding.UpByTie => Texts.RoundedUpByTie,
                _ => Texts.RoundedNot,
            },
            Ratio(unit.RoundedBy));

    internal string Points(Points points) => Language.Amount(points).Text;

    internal string Ratio(Ratio ratio) => ratio.AsDecimal() is { } exact && decimal.Round(exact, 4) == exact
        ? Language.Number(exact)
        : ReportLanguage.Fill(Texts.About, Language.Number(ratio.RoundedTo(0.0001m).AsDecimal() ?? 0m));

    private string Total()
    {
        var total = allocation.Total;
        var points = Points(total.Points);
        return total.Basis switch
        {
            TotalBasis.ReferenceProgramme => ReportLanguage.Fill(Texts.TotalByReference, points, Years(total.Years!.Value), Names.Code(total.Source), Points(total.PerYear!.Value)),
            TotalBasis.Comparison => ReportLanguage.Fill(Texts.TotalByComparison, points, Names.Code(total.Source), Grounds(total.Comparable), Names.Code(total.Ground)),
            _ when total.Ground.Length > 0 => ReportLanguage.Fill(Texts.TotalStated, points, Names.Code(total.Ground)),
            _ => ReportLanguage.Fill(Texts.TotalPlain, points),
        };
    }

    private Said Years(Ratio years) => years.AsDecimal() is { } number ? Language.Count(number) : new(years.ToString(), years <= 1);

    private string Grounds(ComparisonGround grounds) => Language.And([.. new[] { (ComparisonGround.EqfLevel, Texts.GroundEqf), (ComparisonGround.NationalLevel, Texts.GroundNational), (ComparisonGround.SimilarOutcomes, Texts.GroundOutcomes) }
        .Where(ground => grounds.HasFlag(ground.Item1)).Select(static ground => ground.Item2)]);

    private string Tie() => allocation.Options.Ties switch
    {
        TieRule.LargerWeight => Texts.TieLarger,
        TieRule.SmallerWeight => Texts.TieSmaller,
        TieRule.AsListed => Texts.TieAsListed,
        _ => Texts.TieByIdentifier,
    };
}
