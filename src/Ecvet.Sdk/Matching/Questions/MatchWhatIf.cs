using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// What would change for a learner if one thing more were shown, or a credit were accepted. A supposition: nothing is recorded,
/// and the proposal as it stands is beside it.
/// </summary>
[DebuggerDisplay("{Supposed.Count} supposed, {Units.Count} units more")]
public sealed record MatchWhatIf
{
    internal MatchWhatIf(ValueList<UnitOrOutcome> supposed, Identifier<Institution> at, RecognitionProposal before, RecognitionProposal after, bool isAcceptance = false)
    {
        IsAcceptance = isAcceptance;
        Supposed = supposed;
        At = at;
        Before = before;
        After = after;
        Units = MoreUnits(before, after, static verdict => verdict is UnitVerdict.Recognisable or UnitVerdict.AlreadyRecognised);
        UnitsForPerson = MoreUnits(before, after, static verdict => verdict == UnitVerdict.NeedsPerson);
        Outcomes = MoreOutcomes(before, after, CoverageStatus.Covered);
        OutcomesForPerson = MoreOutcomes(before, after, CoverageStatus.NeedsPerson);
    }

    /// <summary>The units or outcomes supposed: the items of a credit that is accepted, what is shown at a host, or what is shown at home.</summary>
    public ValueList<UnitOrOutcome> Supposed { get; }

    /// <summary>The host where it is shown or was credited; empty where it is shown at home.</summary>
    public Identifier<Institution> At { get; }

    /// <summary>True when it is supposed that a credit is accepted; false when something more is supposed to be shown.</summary>
    public bool IsAcceptance { get; }

    /// <summary>The proposal as it stands.</summary>
    public RecognitionProposal Before { get; }

    /// <summary>The proposal as it would be.</summary>
    public RecognitionProposal After { get; }

    /// <summary>The home units and parts that would become recognisable, in ordinal order.</summary>
    public ValueList<UnitId> Units { get; }

    /// <summary>The home units and parts that would then wait for a person only, in ordinal order.</summary>
    public ValueList<UnitId> UnitsForPerson { get; }

    /// <summary>The home outcomes that would be covered in addition, in ordinal order.</summary>
    public ValueList<OutcomeId> Outcomes { get; }

    /// <summary>The home outcomes that would then be covered if a person says so, in ordinal order.</summary>
    public ValueList<OutcomeId> OutcomesForPerson { get; }

    /// <summary>True when no verdict and no coverage of an outcome would be better.</summary>
    public bool ChangesNothing => Units.Count + UnitsForPerson.Count + Outcomes.Count + OutcomesForPerson.Count == 0;

    /// <summary>By how much less would be missing, in the measure of the route; none where one of the two can not be completed or was not decided.</summary>
    public decimal? LessMissing => Before.Progress.Missing is { } before && After.Progress.Missing is { } after ? before.Value - after.Value : null;

    private static ValueList<UnitId> MoreUnits(RecognitionProposal before, RecognitionProposal after, Func<UnitVerdict, bool> counts) => ValueList.From(
        before.Units.Zip(after.Units).Where(pair => pair.Second.Verdict > pair.First.Verdict && counts(pair.Second.Verdict)).Select(static pair => pair.First.Unit).Order());

    private static ValueList<OutcomeId> MoreOutcomes(RecognitionProposal before, RecognitionProposal after, CoverageStatus status) => ValueList.From(
        before.Units.Zip(after.Units).SelectMany(static pair => pair.First.Outcomes.Zip(pair.Second.Outcomes))
            .Where(pair => pair.Second.Status == status && pair.First.Status < status).Select(static pair => pair.First.Outcome).Distinct().Order());
}
