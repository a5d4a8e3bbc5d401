namespace Ecvet;

/// <summary>How far a unit is covered, all its outcomes together.</summary>
/// <param name="IsWhole">Every outcome is covered.</param>
/// <param name="IsWholeIfConfirmed">Every outcome is covered or would be if a person says so.</param>
/// <param name="IsTouched">Something covers some of it.</param>
internal readonly record struct CoverageSummary(bool IsWhole, bool IsWholeIfConfirmed, bool IsTouched)
{
    /// <summary>A unit without outcomes can be covered only as a whole.</summary>
    internal static CoverageSummary Of(ValueList<OutcomeCoverage> outcomes, ValueList<CoverageGround> whole) =>
        outcomes.Count == 0
            ? new(whole.Any(static ground => ground.IsCertain), whole.Count > 0, whole.Count > 0)
            : new(
                outcomes.All(static outcome => outcome.Status == CoverageStatus.Covered),
                outcomes.All(static outcome => outcome.Status is CoverageStatus.Covered or CoverageStatus.NeedsPerson),
                outcomes.Any(static outcome => outcome.Status != CoverageStatus.Open));
}
