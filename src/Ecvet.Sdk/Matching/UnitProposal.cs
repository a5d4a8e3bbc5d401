using System.Diagnostics;

namespace Ecvet;

/// <summary>What the library proposes for one home unit: the verdict, every ground, what is open, what would close it, who decides.</summary>
[DebuggerDisplay("{Unit,nq} {Verdict}")]
public sealed record UnitProposal
{
    internal UnitProposal(
        UnitId unit,
        UnitId? partOf,
        LocalizedText title,
        UnitSize size,
        UnitVerdict verdict,
        TransferRoute? route,
        ValueList<OutcomeCoverage> outcomes,
        ValueList<CoverageGround> wholeUnit,
        CompensationRule? compensation,
        bool isAgreed,
        LocalizedText whoDecides,
        ValueList<Diagnostic> questions,
        ValueList<CreditReference>? usedCredits = null,
        ValueList<Diagnostic>? reasons = null)
    {
        Unit = unit;
        PartOf = partOf;
        Title = title;
        Size = size;
        Verdict = verdict;
        Route = route;
        Outcomes = outcomes;
        WholeUnit = wholeUnit;
        Compensation = compensation;
        IsAgreed = isAgreed;
        WhoDecides = whoDecides;
        Questions = questions;
        UsedCredits = usedCredits ?? ValueList<CreditReference>.Empty;
        Reasons = reasons ?? ValueList<Diagnostic>.Empty;
        CoveredOutcomes = ValueList.From(outcomes.Where(static outcome => outcome.Status == CoverageStatus.Covered));
        OpenOutcomes = ValueList.From(outcomes.Where(static outcome => outcome.Status != CoverageStatus.Covered));
        From = ValueList.From(outcomes.SelectMany(static outcome => outcome.Grounds).Concat(wholeUnit).SelectMany(static ground => ground.Credits)
            .Distinct().OrderBy(static credit => credit.Issuer).ThenBy(static credit => credit.Credit).ThenBy(static credit => credit.Item));
    }

    /// <summary>The home unit.</summary>
    public UnitId Unit { get; }

    /// <summary>The unit of which it is a declared part; none for a whole unit.</summary>
    public UnitId? PartOf { get; }

    /// <summary>Its title.</summary>
    public LocalizedText Title { get; }

    /// <summary>Its size in the route.</summary>
    public UnitSize Size { get; }

    /// <summary>What is found.</summary>
    public UnitVerdict Verdict { get; }

    /// <summary>By which route it would be recognised; none where nothing covers it.</summary>
    public TransferRoute? Route { get; }

    /// <summary>All its outcomes, those of its declared parts among them, each with everything that covers it.</summary>
    public ValueList<OutcomeCoverage> Outcomes { get; }

    /// <summary>The grounds that cover the unit as a whole; a unit without outcomes can be covered only so.</summary>
    public ValueList<CoverageGround> WholeUnit { get; }

    /// <summary>The outcomes that are covered.</summary>
    public ValueList<OutcomeCoverage> CoveredOutcomes { get; }

    /// <summary>The outcomes that are not covered, or not yet.</summary>
    public ValueList<OutcomeCoverage> OpenOutcomes { get; }

    /// <summary>All credits that support the unit, in ordinal order.</summary>
    public ValueList<CreditReference> From { get; }

    /// <summary>The credits that the unit uses up, where the policy lets evidence be used up; empty under the default policy, and where the unit is not proposed.</summary>
    public ValueList<CreditReference> UsedCredits { get; }

    /// <summary>Why the unit is not proposed although its outcomes are covered, or why what covers it bears another unit; empty under the default policy.</summary>
    public ValueList<Diagnostic> Reasons { get; }

    /// <summary>The compensation rule by which less than all outcomes suffices; none where it was not needed.</summary>
    public CompensationRule? Compensation { get; }

    /// <summary>True when the learning agreement names the unit, or an outcome of it.</summary>
    public bool IsAgreed { get; }

    /// <summary>Who decides about recognition.</summary>
    public LocalizedText WhoDecides { get; }

    /// <summary>What a person has to judge; empty when nothing.</summary>
    public ValueList<Diagnostic> Questions { get; }

    internal UnitProposal Decided(UnitVerdict verdict, ValueList<CreditReference> usedCredits, ValueList<Diagnostic> reasons) => new(
        Unit, PartOf, Title, Size, verdict, Route, Outcomes, WholeUnit, Compensation, IsAgreed, WhoDecides, Questions, usedCredits, reasons);
}
