using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// From what a person holds to a target qualification: a smallest set of units to take, by the preferences stated. No other set of
/// the offers leaves less open, and none of those that leave as little is better by the preferences.
/// </summary>
[DebuggerDisplay("{Steps.Count} units to take")]
public sealed record UpskillingPlan
{
    internal UpskillingPlan(
        QualificationReference target,
        string route,
        ValueList<UpskillingStep> steps,
        ValueList<PreferenceReached> reached,
        ValueList<ValueList<UpskillingStep>> alternatives,
        AccumulationResult before,
        AccumulationResult after,
        bool isProven,
        ValueList<Diagnostic> diagnostics)
    {
        Target = target;
        Route = route;
        Steps = steps;
        Reached = reached;
        Alternatives = alternatives;
        Before = before;
        After = after;
        IsProven = isProven;
        Diagnostics = diagnostics;
    }

    /// <summary>The target qualification.</summary>
    public QualificationReference Target { get; }

    /// <summary>The code of the route.</summary>
    public string Route { get; }

    /// <summary>The units to take, in ordinal order.</summary>
    public ValueList<UpskillingStep> Steps { get; }

    /// <summary>How well the plan meets each preference, most important first.</summary>
    public ValueList<PreferenceReached> Reached { get; }

    /// <summary>Other sets that are as good by every preference; the learner chooses.</summary>
    public ValueList<ValueList<UpskillingStep>> Alternatives { get; }

    /// <summary>How the person stands now.</summary>
    public AccumulationResult Before { get; }

    /// <summary>How the person would stand with all steps taken.</summary>
    public AccumulationResult After { get; }

    /// <summary>
    /// Whether the steps complete the target: yes, no (something stays open that no offer fills, see <see cref="Open"/>), or
    /// unknown where a person must answer a question of the rule or nothing was decided within the budget.
    /// </summary>
    public bool? CompletesTarget => After.Verdict switch
    {
        CompletionVerdict.Complete => true,
        CompletionVerdict.NotComplete => false,
        _ => null,
    };

    /// <summary>What would still be open with all steps taken: amounts in free choices, units that nobody offers.</summary>
    public ValueList<EarnStep> Open => After.ToEarn;

    /// <summary>True when it is proven that no other set is better; otherwise it is the best found within the budget.</summary>
    public bool IsProven { get; }

    /// <summary>Remarks on the input.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }
}
