namespace Ecvet.Checking;

/// <summary>The rules on institutions, wherever they stand.</summary>
internal static class InstitutionRules
{
    private static ValueList<QualityAssurancePhases> Phases { get; } =
        [QualityAssurancePhases.Planning, QualityAssurancePhases.Implementation, QualityAssurancePhases.Evaluation, QualityAssurancePhases.Review];

    internal static IEnumerable<Breach> WithoutQualityAssurance(IEnumerable<Institution> institutions, string path) =>
        institutions.Where(static institution => institution.QualityAssurance is null).Select(institution => Breach.At(path + "/" + institution.Id, institution.Id.Value));

    internal static IEnumerable<Breach> WithoutWholeCycle(IEnumerable<Institution> institutions, string path) =>
        from institution in institutions
        where institution.QualityAssurance is not null && (institution.QualityAssurance.Phases & QualityAssurancePhases.All) != QualityAssurancePhases.All
        let missing = Phases.Where(phase => (institution.QualityAssurance!.Phases & phase) == 0)
        select Breach.At(path + "/" + institution.Id, institution.Id.Value, string.Join(", ", missing.Select(static phase => phase.ToString().ToLowerInvariant())));
}
