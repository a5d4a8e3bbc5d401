using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>
/// How matching decides where the Recommendation leaves it to the home institution. Start from a preset and change what differs;
/// every change has a name, and the policy stands in the proposal.
/// </summary>
[DebuggerDisplay("{Name,nq}")]
public sealed record MatchPolicy : ICanonical
{
    private MatchPolicy(string name)
    {
        Name = name;
        Objective = Objective.Progress;
        Compensation = ValueList<CompensationRule>.Empty;
        MaximumAlternatives = 5;
    }

    private MatchPolicy(MatchPolicy other, string? name = null)
    {
        Name = name ?? other.Name;
        Objective = other.Objective;
        CreditUse = other.CreditUse;
        BindingMinimums = other.BindingMinimums;
        Compensation = other.Compensation;
        MaximumAlternatives = other.MaximumAlternatives;
        RequireAgreement = other.RequireAgreement;
        AgreementOpensPartnership = other.AgreementOpensPartnership;
        IndividualProcedureOnly = other.IndividualProcedureOnly;
        RepeatedPasses = other.RepeatedPasses;
        MinimumLevel = other.MinimumLevel;
        TransferCap = other.TransferCap;
        Budget = other.Budget;
    }

    /// <summary>The ECVET Recommendation of 2009 (2009/C 155/02): outcomes are evidence and are not used up; a memorandum opens the partnership route. The default.</summary>
    public static MatchPolicy Recommendation2009 { get; } = new(nameof(Recommendation2009));

    /// <summary>Erasmus+ as practised now: a signed learning agreement opens the partnership route without a memorandum; points are optional.</summary>
    public static MatchPolicy ErasmusPlus { get; } = new MatchPolicy(nameof(ErasmusPlus)) { AgreementOpensPartnership = true };

    /// <summary>Prior learning: no host, every credit goes the individual way; units and points are those of the formal route (rule P11).</summary>
    public static MatchPolicy PriorLearning { get; } = new MatchPolicy(nameof(PriorLearning)) { IndividualProcedureOnly = true };

    /// <summary>The name of the preset, with a plus sign where something was changed.</summary>
    public string Name { get; private init; }

    /// <summary>What is sought among the ways to count.</summary>
    public Objective Objective { get; private init; }

    /// <summary>Whether evidence is used up when a unit rests on it; by outcome, which uses nothing up, unless said.</summary>
    public CreditUse CreditUse { get; private init; }

    /// <summary>True when a group counts nothing at all, or at least its minimum, of what is held: a unit below the minimum is not proposed. Otherwise minimums are conditions of completion only.</summary>
    public bool BindingMinimums { get; private init; }

    /// <summary>Compensation rules of the home institution; none unless given.</summary>
    public ValueList<CompensationRule> Compensation { get; private init; }

    /// <summary>True when the partnership route needs a learning agreement in force besides the memorandum.</summary>
    public bool RequireAgreement { get; private init; }

    /// <summary>True when a signed learning agreement opens the partnership route without a memorandum.</summary>
    public bool AgreementOpensPartnership { get; private init; }

    /// <summary>True when every credit goes the individual way.</summary>
    public bool IndividualProcedureOnly { get; private init; }

    /// <summary>Which of several positive assessments of one outcome counts.</summary>
    public RepeatedPasses RepeatedPasses { get; private init; }

    /// <summary>The hard minimum level; none unless given: then a lower level is a question to a person and no refusal.</summary>
    public EqfLevel? MinimumLevel { get; private init; }

    /// <summary>The most transferred points that count, earlier transfers included; none unless given.</summary>
    public Points? TransferCap { get; private init; }

    /// <summary>The most equally good sets that are listed as alternatives, 0 to 100; 5 unless given.</summary>
    public int MaximumAlternatives { get; private init; }

    /// <summary>How much work the search may do.</summary>
    public WorkBudget Budget { get; private init; }

    /// <summary>This policy with another objective.</summary>
    /// <param name="objective">What is sought.</param>
    public MatchPolicy Seeking(Objective objective)
    {
        ArgumentNullException.ThrowIfNull(objective);
        return new(this, Changed()) { Objective = objective };
    }

    /// <summary>This policy with compensation rules of the home institution.</summary>
    /// <param name="rules">The rules.</param>
    public MatchPolicy WithCompensation(params IEnumerable<CompensationRule> rules) =>
        new(this, Changed()) { Compensation = ValueList.From(rules.OrderBy(static rule => rule.Unit).ThenBy(static rule => rule.Ground.DecidedOn).ThenBy(static rule => rule.Ground.DecidedBy).ThenBy(static rule => rule.Required)) };

    /// <summary>This policy, asking for a learning agreement as well.</summary>
    public MatchPolicy RequiringAgreement() => new(this, Changed()) { RequireAgreement = true };

    /// <summary>This policy with another choice among several positive assessments.</summary>
    /// <param name="choice">Which one counts.</param>
    public MatchPolicy CountingPass(RepeatedPasses choice) => new(this, Changed()) { RepeatedPasses = choice };

    /// <summary>This policy with a hard minimum level.</summary>
    /// <param name="level">The level.</param>
    public MatchPolicy WithMinimumLevel(EqfLevel level) => new(this, Changed()) { MinimumLevel = level };

    /// <summary>This policy with a cap on transferred points.</summary>
    /// <param name="points">The most that counts, earlier transfers included.</param>
    public MatchPolicy WithTransferCap(Points points) => new(this, Changed()) { TransferCap = points };

    /// <summary>This policy with another limit on alternatives.</summary>
    /// <param name="most">0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 0 to 100.</exception>
    public MatchPolicy ListingAlternatives(int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, 100);
        return new(this) { MaximumAlternatives = most };
    }

    /// <summary>This policy with another work budget.</summary>
    /// <param name="budget">How much work the search may do.</param>
    public MatchPolicy WithBudget(WorkBudget budget) => new(this) { Budget = budget };

    /// <summary>This policy with evidence that is used up, or not.</summary>
    /// <param name="use">How evidence is used.</param>
    public MatchPolicy Using(CreditUse use) => new(this, Changed()) { CreditUse = use };

    /// <summary>This policy with minimums that bind: a group counts nothing at all, or at least its minimum.</summary>
    public MatchPolicy WithBindingMinimums() => new(this, Changed()) { BindingMinimums = true };

    /// <summary>The compensation rule for a unit, where one was decided by the day; the latest decided of several.</summary>
    internal CompensationRule? CompensationFor(UnitId unit, LocalDate asOf)
    {
        CompensationRule? latest = null;
        foreach (var rule in Compensation)
        {
            latest = rule.Unit == unit && rule.Ground.DecidedOn <= asOf ? rule : latest;
        }

        return latest;
    }

    /// <summary>Whether units have to be chosen: only then anything beyond the default is worked out.</summary>
    internal bool IsStrict => CreditUse != CreditUse.ByOutcome || BindingMinimums;

    private string Changed() => Name.EndsWith('+') ? Name : Name + "+";

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("name", Name);
        writer.Write("objective", Objective);
        writer.Write("creditUse", CreditUse);
        writer.Write("bindingMinimums", BindingMinimums);
        writer.Write("compensation", Compensation);
        writer.Write("requireAgreement", RequireAgreement);
        writer.Write("agreementOpensPartnership", AgreementOpensPartnership);
        writer.Write("individualProcedureOnly", IndividualProcedureOnly);
        writer.Write("repeatedPasses", RepeatedPasses);
        writer.Write("minimumLevel", MinimumLevel);
        writer.Write("transferCap", TransferCap);
        writer.Write("maximumAlternatives", MaximumAlternatives);
        writer.Write("budget", Budget.Steps);
    }
}
