using NodaTime;

namespace Ecvet;

/// <summary>The transcript that the host would write if everything agreed was passed.</summary>
internal static class AsPlanned
{
    internal static Transcript Transcript(LearningAgreement agreement, Institution host, LocalDate day) => new(
        default, agreement.Learner, host, ValueList.From(Credits(agreement, day)), day, agreement.Memorandum, agreement.Id.Value, TranscriptPurpose.Recognition);

    /// <summary>A whole unit where it is agreed as such, else the outcomes that are.</summary>
    private static IEnumerable<Credit> Credits(LearningAgreement agreement, LocalDate day) =>
        from item in agreement.Items.SelectMany(static agreed => agreed.Host).Distinct()
        group item by item.Unit into unit
        orderby unit.Key
        select new Credit(unit.Key, [new(AssessmentResult.Passed, day, unit.Any(static item => item.IsWholeUnit) ? [] : unit.Select(static item => item.Outcome!.Value.Code))]);
}
