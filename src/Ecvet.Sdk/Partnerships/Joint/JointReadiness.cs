using System.Diagnostics;

namespace Ecvet;

/// <summary>Whether a joint qualification is ready for joint recognition, by three questions, and what is missing.</summary>
[DebuggerDisplay("ready: {IsReady}")]
public sealed record JointReadiness
{
    internal JointReadiness(bool? isLinkedToEqf, bool? isCentredOnOutcomes, bool? isQualityAssured, bool? areSharesWhole, ValueList<OutcomeCoverageRow> coverage, ValueList<Diagnostic> missing)
    {
        IsLinkedToEqf = isLinkedToEqf;
        IsCentredOnOutcomes = isCentredOnOutcomes;
        IsQualityAssured = isQualityAssured;
        AreSharesWhole = areSharesWhole;
        Coverage = coverage;
        Missing = missing;
    }

    /// <summary>Whether everything is there: yes; no, where something stated stands against it; unknown, where a statement is missing.</summary>
    public bool? IsReady => All(IsLinkedToEqf, IsCentredOnOutcomes, IsQualityAssured, AreSharesWhole);

    /// <summary>Whether the joint qualification and that of each partner are linked to the EQF.</summary>
    public bool? IsLinkedToEqf { get; }

    /// <summary>Whether every unit is described in learning outcomes and every outcome is assessed by a partner.</summary>
    public bool? IsCentredOnOutcomes { get; }

    /// <summary>Whether each partner states quality assurance over planning, implementation, evaluation and review.</summary>
    public bool? IsQualityAssured { get; }

    /// <summary>Whether the shares of the partners are the points of the qualification; yes where it has no points and no shares are stated (rule P17).</summary>
    public bool? AreSharesWhole { get; }

    /// <summary>Which partner assesses which outcome, in ordinal order of the outcomes.</summary>
    public ValueList<OutcomeCoverageRow> Coverage { get; }

    /// <summary>What is missing, with its path and the way out.</summary>
    public ValueList<Diagnostic> Missing { get; }

    internal static bool? All(params IReadOnlyCollection<bool?> answers) =>
        answers.Contains(false) ? false : answers.Contains(null) ? null : true;
}
