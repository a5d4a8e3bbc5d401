namespace Ecvet;

/// <summary>What matching finds: reasons, questions to a person, and remarks on the input.</summary>
public static partial class MatchingDiagnostics
{
    private const DiagnosticSeverity Info = DiagnosticSeverity.Information;

    /// <summary>ECV1001: no memorandum in force covers the issuer and the qualification.</summary>
    public static DiagnosticDescriptor OutsideMemorandum { get; } = new(
        "ECV1001", Info, "T8",
        "No memorandum in force covers {0} and this qualification.",
        "Aucun protocole d'accord en vigueur ne couvre {0} et cette qualification.",
        "The individual procedure of the home institution is open: it identifies, validates and recognises.",
        "La procédure individuelle de l'établissement d'origine est ouverte : il identifie, valide et reconnaît.");

    /// <summary>ECV1002: a learning agreement was given and is not in force.</summary>
    public static DiagnosticDescriptor AgreementNotInForce { get; } = new(
        "ECV1002", Info, "T15",
        "The learning agreement {0} was not in force: not signed by all three parties in time, or for another learner or qualification.",
        "Le contrat pédagogique {0} n'était pas en vigueur : pas signé à temps par les trois parties, ou établi pour un autre apprenant ou une autre qualification.",
        "The individual procedure of the home institution is open.",
        "La procédure individuelle de l'établissement d'origine est ouverte.");

    /// <summary>ECV1003: the policy asks for a learning agreement and there is none.</summary>
    public static DiagnosticDescriptor AgreementRequired { get; } = new(
        "ECV1003", Info, "L1",
        "The policy asks for a learning agreement with {0}, and none was given.",
        "La politique exige un contrat pédagogique avec {0}, et aucun n'a été fourni.",
        "Give the agreement; without it the individual procedure of the home institution is open.",
        "Fournissez le contrat ; sans lui, la procédure individuelle de l'établissement d'origine est ouverte.");

    /// <summary>ECV1004: assessed by somebody whom neither memorandum nor agreement names.</summary>
    public static DiagnosticDescriptor AssessorNotNamed { get; } = new(
        "ECV1004", Info, "T3",
        "It was assessed by {0}, whom neither the memorandum nor the agreement names as an assessor.",
        "L'évaluation a été faite par {0}, que ni le protocole ni le contrat ne désignent comme évaluateur.",
        "The individual procedure of the home institution is open.",
        "La procédure individuelle de l'établissement d'origine est ouverte.");

    /// <summary>ECV1005: the day of the assessment is not known.</summary>
    public static DiagnosticDescriptor DayUnknown { get; } = new(
        "ECV1005", Info, "T15",
        "The day of the assessment is not known, so it is not known whether the memorandum was in force.",
        "Le jour de l'évaluation n'est pas connu ; on ignore donc si le protocole était en vigueur.",
        "Ask {0} for the day of the assessment.",
        "Demandez le jour de l'évaluation à {0}.");

    /// <summary>ECV1006: the policy sends every credit the individual way.</summary>
    public static DiagnosticDescriptor IndividualByPolicy { get; } = new(
        "ECV1006", Info, "T9",
        "Prior learning goes the individual way.",
        "Les acquis antérieurs suivent la procédure individuelle.",
        "The home institution identifies, assesses where needed, validates and recognises; units and points are those of the formal route.",
        "L'établissement d'origine identifie, évalue au besoin, valide et reconnaît ; unités et points sont ceux du parcours formel.");

    /// <summary>ECV1011: the level is lower than at home.</summary>
    public static DiagnosticDescriptor LevelLower { get; } = new(
        "ECV1011", Info, "U14",
        "Its level is EQF {0}, at home EQF {1}, and no equivalence settles it.",
        "Son niveau est CEC {0}, à l'origine CEC {1}, et aucune équivalence ne tranche.",
        "A person of the home institution judges whether the level suffices.",
        "Une personne de l'établissement d'origine juge si le niveau suffit.");

    /// <summary>ECV1012: the level is not known.</summary>
    public static DiagnosticDescriptor LevelUnknown { get; } = new(
        "ECV1012", Info, "U14",
        "Its level is not known, at home it is EQF {0}, and no equivalence settles it.",
        "Son niveau n'est pas connu, à l'origine il est CEC {0}, et aucune équivalence ne tranche.",
        "Ask the host for the level, or let a person of the home institution judge.",
        "Demandez le niveau à l'établissement d'accueil, ou laissez juger une personne de l'établissement d'origine.");

    /// <summary>ECV1013: another version of the unit.</summary>
    public static DiagnosticDescriptor AnotherVersion { get; } = new(
        "ECV1013", Info, "T14",
        "It is version \"{0}\" of the unit, asked for is version \"{1}\".",
        "Il s'agit de la version « {0} » de l'unité ; la version demandée est « {1} ».",
        "A person of the home institution judges whether the versions correspond, or agrees on an equivalence.",
        "Une personne de l'établissement d'origine juge si les versions se correspondent, ou convient d'une équivalence.");

    /// <summary>ECV1014: the parts named overlap.</summary>
    public static DiagnosticDescriptor PartsOverlap { get; } = new(
        "ECV1014", Info, "T12",
        "The parts of {0} that are covered overlap, so they do not add up to the whole by themselves.",
        "Les parties couvertes de {0} se recoupent ; elles ne forment donc pas d'elles-mêmes le tout.",
        "A person of the home institution judges whether together they are the whole.",
        "Une personne de l'établissement d'origine juge si, ensemble, elles forment le tout.");

    /// <summary>ECV1015: the home unit is not valid on the day of recognition.</summary>
    public static DiagnosticDescriptor HomeUnitNotValid { get; } = new(
        "ECV1015", Info, "T14",
        "The home unit {0} is valid {1}, and the day of recognition is {2}.",
        "L'unité d'origine {0} est valable {1}, et le jour de la reconnaissance est le {2}.",
        "A person of the home institution judges whether a transition applies.",
        "Une personne de l'établissement d'origine juge si une période transitoire s'applique.");

    /// <summary>ECV1016: the host unit was not valid on the day of the assessment.</summary>
    public static DiagnosticDescriptor HostUnitNotValid { get; } = new(
        "ECV1016", Info, "U7",
        "The host unit {0} was valid {1}, and it was assessed on {2}.",
        "L'unité d'accueil {0} était valable {1}, et elle a été évaluée le {2}.",
        "A person of the home institution judges whether the assessment stands.",
        "Une personne de l'établissement d'origine juge si l'évaluation est recevable.");

    /// <summary>ECV1017: below the hard minimum of the policy.</summary>
    public static DiagnosticDescriptor BelowMinimumLevel { get; } = new(
        "ECV1017", Info, "U14",
        "The policy asks for EQF {0} at least, and its level is {1}.",
        "La politique exige au moins le niveau CEC {0}, et son niveau est {1}.",
        "An equivalence of the home institution settles the level; without one it does not count under this policy.",
        "Une équivalence de l'établissement d'origine règle la question du niveau ; sans elle, le crédit ne compte pas selon cette politique.");

    /// <summary>ECV1021: there is no positive assessment.</summary>
    public static DiagnosticDescriptor NotPositive { get; } = new(
        "ECV1021", Info, "T1",
        "There is no positive assessment, so it is no credit yet.",
        "Il n'y a pas d'évaluation positive ; ce n'est pas encore un crédit.",
        "A positive assessment makes it credit; a failed attempt never cancels one.",
        "Une évaluation positive en fait un crédit ; un échec n'en annule jamais une.");

    /// <summary>ECV1022: the credit has expired by its own document.</summary>
    public static DiagnosticDescriptor Expired { get; } = new(
        "ECV1022", Info, "T14",
        "Its own document says that it counted until {0}.",
        "Son propre document indique qu'il comptait jusqu'au {0}.",
        "Ask the issuer to renew it, or show the outcomes again.",
        "Demandez à l'émetteur de le renouveler, ou démontrez de nouveau les acquis.");

    /// <summary>ECV1023: assessed after the day asked about.</summary>
    public static DiagnosticDescriptor LaterThanAsOf { get; } = new(
        "ECV1023", Info, "",
        "It was assessed on {0}, after the day asked about.",
        "L'évaluation date du {0}, après le jour considéré.",
        "Ask again as of a later day.",
        "Reposez la question pour un jour ultérieur.");

    /// <summary>ECV1024: nothing connects the credit with the home qualification.</summary>
    public static DiagnosticDescriptor NoCounterpart { get; } = new(
        "ECV1024", Info, "T9",
        "No identical outcome and no equivalence connects it with this qualification.",
        "Aucun acquis identique et aucune équivalence ne le relie à cette qualification.",
        "Agree on an equivalence with the partner, or let the individual procedure identify what it covers.",
        "Convenez d'une équivalence avec le partenaire, ou laissez la procédure individuelle identifier ce qu'il couvre.");

    /// <summary>ECV1031: no route is chosen and there are several.</summary>
    public static DiagnosticDescriptor NoRouteChosen { get; } = new(
        "ECV1031", Info, "Q2",
        "The qualification has {0} routes and none is chosen; shown is the canonically first, {1}.",
        "La qualification comporte {0} parcours et aucun n'est choisi ; est présenté le premier dans l'ordre canonique, {1}.",
        "Give the learner's enrolment with its route.",
        "Indiquez l'inscription de l'apprenant avec son parcours.");

    /// <summary>ECV1032: the enrolment is for another qualification or version.</summary>
    public static DiagnosticDescriptor OtherEnrolment { get; } = new(
        "ECV1032", DiagnosticSeverity.Warning, "T14",
        "The enrolment is for {0}, matched is {1}.",
        "L'inscription porte sur {0}, la comparaison sur {1}.",
        "Match the version in which the learner is enrolled.",
        "Comparez avec la version dans laquelle l'apprenant est inscrit.");

    /// <summary>ECV1033: the enrolment names a route that the qualification does not have.</summary>
    public static DiagnosticDescriptor UnknownRoute { get; } = new(
        "ECV1033", DiagnosticSeverity.Warning, "Q2",
        "The enrolment names the route {0}, which the qualification does not have; shown is {1}.",
        "L'inscription nomme le parcours {0}, que la qualification ne comporte pas ; est présenté {1}.",
        "Correct the route in the enrolment.",
        "Corrigez le parcours dans l'inscription.");

    /// <summary>ECV1034: what was decided before names something the qualification does not have.</summary>
    public static DiagnosticDescriptor UnknownInRecord { get; } = new(
        "ECV1034", DiagnosticSeverity.Warning, "T13",
        "The record names {0}, which this version of the qualification does not have.",
        "Le dossier nomme {0}, que cette version de la qualification ne comporte pas.",
        "It stays decided; check whether a substitution or a free choice lets it count.",
        "La décision demeure ; vérifiez si une substitution ou un choix libre permet de le compter.");

    /// <summary>ECV1036: a row of a batch can not be read or matched.</summary>
    public static DiagnosticDescriptor RowNotReadable { get; } = new(
        "ECV1036", DiagnosticSeverity.Error, "",
        "This row of the batch could not be read as the documents of one learner.",
        "Cette ligne du lot n'a pas pu être lue comme les documents d'un seul apprenant.",
        "Correct the row: all its documents are of one learner and have sound identifiers. The other rows are not affected.",
        "Corrigez la ligne : tous ses documents concernent un seul apprenant et ont des identifiants valables. Les autres lignes ne sont pas touchées.");

    /// <summary>ECV1035: the version is no longer open and its transition has ended.</summary>
    public static DiagnosticDescriptor VersionEnded { get; } = new(
        "ECV1035", DiagnosticSeverity.Warning, "T14",
        "This version could be completed until {0}; the day asked about is {1}.",
        "Cette version pouvait être achevée jusqu'au {0} ; le jour considéré est le {1}.",
        "Ask the awarding body whether the learner moves to the version in force.",
        "Demandez à l'organisme certificateur si l'apprenant passe à la version en vigueur.");
}
