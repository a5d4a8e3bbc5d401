namespace Ecvet.Checking;

/// <summary>The rules on memoranda of understanding. A memorandum must confirm M1 to M4 where the Recommendation of 2009 is the basis; afterwards it should.</summary>
internal static class MemorandumRules
{
    internal static ValueList<DocumentRule<Memorandum>> All { get; } = [
        Must(CheckDiagnostics.TooFewParties, static document => document.Parties.Count < 2 ? [Breach.At("parties")] : [], DiagnosticSeverity.Error),
        Must(CheckDiagnostics.StatusNotAccepted, static document => document.AcceptsStatus == true ? [] : [Breach.At("acceptsStatus")]),
        Must(CheckDiagnostics.PartyHasNotSigned, static document => document.Parties.Where(static party => party.SignedOn is null).Select(static party => Breach.At("parties/" + party.Institution.Id, party.Institution.Id.Value))),
        Must(CheckDiagnostics.ProceduresNotAccepted, static document => document.AcceptsProcedures == true ? [] : [Breach.At("acceptsProcedures")]),
        Must(CheckDiagnostics.NoObjectives, static document => document.Objectives.IsEmpty ? [Breach.At("objectives")] : []),
        Must(CheckDiagnostics.NoDuration, static document => document.Validity.To is null ? [Breach.At("validity")] : []),
        Must(CheckDiagnostics.NoReview, static document => document.Review.IsEmpty ? [Breach.At("review")] : []),
        Must(CheckDiagnostics.NoComparability, static document => document.Comparability.Count == 0 ? [Breach.At("comparability")] : []),
        Must(CheckDiagnostics.ComparedWithoutLevel, static document => document.Comparability.Where(static pair => pair.HomeLevel is null || pair.HostLevel is null).Select(static pair => Breach.At("comparability/" + pair.Home, pair.Home.ToString(), pair.Host.ToString()))),
        Must(CheckDiagnostics.CoveredByNobody, CoveredByNobody, DiagnosticSeverity.Error),
        Must(CheckDiagnostics.FunctionNotIdentified, NotIdentified),
        Must(CheckDiagnostics.LacksFunction, LacksFunction, DiagnosticSeverity.Error),
        Must(CheckDiagnostics.HostNotIncluded, static document => document.Equivalences.Where(item => !item.Host.IsEmpty && !document.Includes(item.Host)).Select(static item => Breach.At("equivalences/" + item.Id, item.Id.Value, item.Host.Value))),
        Must(CheckDiagnostics.NoQualityAssurance, static document => InstitutionRules.WithoutQualityAssurance(Institutions(document), "parties")),
        Must(CheckDiagnostics.CycleNotWhole, static document => InstitutionRules.WithoutWholeCycle(Institutions(document), "parties"))];

    private static DocumentRule<Memorandum> Must(DiagnosticDescriptor descriptor, Func<Memorandum, IEnumerable<Breach>> breaches, DiagnosticSeverity elsewhere = DiagnosticSeverity.Warning) =>
        new(descriptor, (document, _) => breaches(document), null, elsewhere);

    private static IEnumerable<Institution> Institutions(Memorandum document) => document.Parties.Select(static party => party.Institution);

    private static IEnumerable<Breach> CoveredByNobody(Memorandum document) =>
        from covered in document.CoveredOrganisations
        where !covered.CoveredBy.IsEmpty && !Institutions(document).Any(party => party.Id == covered.CoveredBy)
        select Breach.At("coveredOrganisations/" + covered.Institution.Id, covered.Institution.Id.Value, covered.CoveredBy.Value);

    private static IEnumerable<Breach> NotIdentified(Memorandum document)
    {
        var all = document.Parties.Aggregate(InstitutionFunctions.None, static (sum, party) => sum | party.Functions);
        all = document.CoveredOrganisations.Aggregate(all, static (sum, covered) => sum | covered.Functions);
        return Singles(InstitutionFunctions.Assess | InstitutionFunctions.Validate | InstitutionFunctions.Recognise).Where(function => (all & function) == 0).Select(static function => Breach.At("parties", Word(function)));
    }

    private static IEnumerable<Breach> LacksFunction(Memorandum document) =>
        from party in document.Parties
        from function in Singles(party.Functions)
        where party.Institution.Holds(function) == false
        select Breach.At("parties/" + party.Institution.Id, party.Institution.Id.Value, Word(function));

    private static IEnumerable<InstitutionFunctions> Singles(InstitutionFunctions functions) => Enum.GetValues<InstitutionFunctions>().Where(function => function != InstitutionFunctions.None && (functions & function) == function);

    private static string Word(InstitutionFunctions function) => function.ToString().ToLowerInvariant();
}
