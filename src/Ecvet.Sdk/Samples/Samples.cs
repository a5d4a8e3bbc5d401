namespace Ecvet;

/// <summary>
/// Small documents that ship with the library, so that the first line of code works without a file. The schools, the learners,
/// the memorandum and every learning outcome are invented; the structure and the sizes of the two qualifications are facts,
/// retyped, and each property says from where. See <c>docs/samples.md</c>.
/// </summary>
/// <remarks>Nothing here is a legal source: who needs the requirements of a real qualification asks the authority that issues them.</remarks>
public static partial class Samples
{
    private const string HomeScheme = "vehicle-fi";

    private const string HostScheme = "body-si";

    /// <summary>An invented school in Finland: it assesses, validates, recognises and awards. Its unit codes are those of <see cref="VehicleTechnician"/>.</summary>
    public static Institution HomeSchool => Schools.Home;

    /// <summary>An invented school in Slovenia, a party to <see cref="Memorandum"/>. Its unit codes are those of <see cref="VehicleBodyRepair"/>.</summary>
    public static Institution HostSchool => Schools.Host;

    /// <summary>An invented school in Austria, which is no party to <see cref="Memorandum"/>.</summary>
    public static Institution OtherSchool => Schools.Other;

    private static class Schools
    {
        private const InstitutionFunctions AtHome = InstitutionFunctions.ProvideLearning | InstitutionFunctions.Assess | InstitutionFunctions.Validate
            | InstitutionFunctions.Recognise | InstitutionFunctions.AwardQualifications;

        internal static Institution Home { get; } = new(
            "fi-sample-college", LocalizedText.Of("en", "Sample Vocational College").With("fr", "Lycée professionnel exemple"), "FI", HomeScheme,
            [new(AtHome)], QualityCycle("The college plans, carries out, evaluates and reviews its assessments every year."));

        internal static Institution Host { get; } = new(
            "si-sample-school", LocalizedText.Of("en", "Sample School of Vehicle Trades").With("fr", "École exemple des métiers de l'automobile"), "SI", HostScheme,
            [new(AtHome)], QualityCycle("The school plans, carries out, evaluates and reviews its assessments every year."));

        internal static Institution Other { get; } = new(
            "at-sample-workshop", LocalizedText.Of("en", "Sample Workshop School").With("fr", "École-atelier exemple"), "AT", "workshop-at",
            [new(InstitutionFunctions.ProvideLearning | InstitutionFunctions.Assess)]);

        private static QualityAssurance QualityCycle(string statement) => new(LocalizedText.Of("en", statement), QualityAssurancePhases.All);
    }
}
