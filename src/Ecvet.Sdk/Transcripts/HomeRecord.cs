using System.Diagnostics;

namespace Ecvet;

/// <summary>What has been decided for a learner at home so far, as it stands after corrections. None of it is ever undone by a proposal.</summary>
[DebuggerDisplay("{Achievements.Count} achievements")]
public sealed record HomeRecord : ICanonical
{
    /// <summary>A record.</summary>
    /// <param name="achievements">What has been recognised.</param>
    /// <param name="validatedOutcomes">Outcomes validated without their unit.</param>
    /// <param name="waivers">Parts of the rule that need not be satisfied.</param>
    /// <param name="exemptions">Units that need not be earned.</param>
    /// <param name="answers">Answers of persons to questions of the rule.</param>
    public HomeRecord(
        IEnumerable<Achievement>? achievements = null,
        IEnumerable<ValidatedOutcome>? validatedOutcomes = null,
        IEnumerable<Waiver>? waivers = null,
        IEnumerable<Exemption>? exemptions = null,
        IEnumerable<PersonAnswer>? answers = null)
    {
        Achievements = ValueList.From(achievements?.OrderBy(static item => item.Id).ThenBy(static item => item.Version, StringComparer.Ordinal).ThenBy(static item => item.RecognisedOn).ThenBy(static item => item.CountsAt).ThenBy(static item => item.Source));
        ValidatedOutcomes = ValueList.From(validatedOutcomes?.OrderBy(static item => item.Outcome).ThenBy(static item => item.Part, StringComparer.Ordinal).ThenBy(static item => item.ValidatedOn));
        Waivers = ValueList.From(waivers?.OrderBy(static item => item.Node).ThenBy(static item => item.Ground.DecidedOn).ThenBy(static item => item.Ground.DecidedBy));
        Exemptions = ValueList.From(exemptions?.OrderBy(static item => item.Unit).ThenBy(static item => item.Ground.DecidedOn).ThenBy(static item => item.Ground.DecidedBy));
        Answers = ValueList.From(answers?.OrderBy(static item => item.Node).ThenBy(static item => item.Ground.DecidedOn).ThenBy(static item => item.IsYes));
    }

    /// <summary>Nothing has been decided yet.</summary>
    public static HomeRecord Empty { get; } = new();

    /// <summary>What has been recognised, in ordinal order.</summary>
    public ValueList<Achievement> Achievements { get; }

    /// <summary>Outcomes validated without their unit, in ordinal order.</summary>
    public ValueList<ValidatedOutcome> ValidatedOutcomes { get; }

    /// <summary>Parts of the rule that need not be satisfied, in ordinal order.</summary>
    public ValueList<Waiver> Waivers { get; }

    /// <summary>Units that need not be earned, in ordinal order.</summary>
    public ValueList<Exemption> Exemptions { get; }

    /// <summary>Answers of persons to questions of the rule, in ordinal order.</summary>
    public ValueList<PersonAnswer> Answers { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("achievements", Achievements);
        writer.Write("validatedOutcomes", ValidatedOutcomes);
        writer.Write("waivers", Waivers);
        writer.Write("exemptions", Exemptions);
        writer.Write("answers", Answers);
    }
}
