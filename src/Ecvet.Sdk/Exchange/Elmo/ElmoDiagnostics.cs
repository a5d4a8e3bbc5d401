namespace Ecvet.Exchange.Elmo;

/// <summary>Findings about documents of ELMO.</summary>
public static class ElmoDiagnostics
{
    /// <summary>ECV5301: no report.</summary>
    public static DiagnosticDescriptor NoReport { get; } = new(
        "ECV5301", DiagnosticSeverity.Error, "",
        "The document has no report; ELMO asks for at least one.",
        "Le document n'a pas de rapport ; ELMO en demande au moins un.",
        "Add a transcript.",
        "Ajoutez un relevé.");

    /// <summary>ECV5302: transcripts of several learners.</summary>
    public static DiagnosticDescriptor SeveralLearners { get; } = new(
        "ECV5302", DiagnosticSeverity.Error, "",
        "The transcripts are of several learners; an ELMO document is about one.",
        "Les relevés concernent plusieurs apprenants ; un document ELMO concerne un seul.",
        "Write one document for each learner.",
        "Écrivez un document par apprenant.");

    /// <summary>ECV5303: no day of issue.</summary>
    public static DiagnosticDescriptor NoIssueDate { get; } = new(
        "ECV5303", DiagnosticSeverity.Error, "X4",
        "ELMO asks for the day on which the transcript was issued, and it is not said.",
        "ELMO demande le jour où le relevé a été délivré, et il n'est pas dit.",
        "Say it with `IssuedOn`.",
        "Dites-le avec `IssuedOn`.");

    /// <summary>ECV5304: no page of the issuer.</summary>
    public static DiagnosticDescriptor NoIssuerUrl { get; } = new(
        "ECV5304", DiagnosticSeverity.Warning, "",
        "ELMO asks for the address of the issuer's page, and it is not said; an empty one is written.",
        "ELMO demande l'adresse de la page de l'émetteur, et elle n'est pas dite ; une adresse vide est écrite.",
        "Say it.",
        "Dites-la.");

    /// <summary>ECV5305: a name in Latin letters.</summary>
    public static DiagnosticDescriptor AlternativeName { get; } = new(
        "ECV5305", DiagnosticSeverity.Information, "",
        "A name in Latin letters has no place in {0}.",
        "Un nom en lettres latines n'a pas de place dans {0}.",
        "Write ELMO 2.",
        "Écrivez ELMO 2.");

    /// <summary>ECV5306: acts of recognition.</summary>
    public static DiagnosticDescriptor Recognitions { get; } = new(
        "ECV5306", DiagnosticSeverity.Warning, "",
        "Acts of recognition have no place in {0}.",
        "Les actes de reconnaissance n'ont pas de place dans {0}.",
        "Write ELMO 2.",
        "Écrivez ELMO 2.");

    /// <summary>ECV5307: a credit without an assessment.</summary>
    public static DiagnosticDescriptor NoAssessment { get; } = new(
        "ECV5307", DiagnosticSeverity.Information, "X4",
        "The credit has no assessment; {0} asks for a status, and \"in progress\" is written.",
        "Le crédit n'a pas d'évaluation ; {0} demande un statut, et « en cours » est écrit.",
        "Add the assessment.",
        "Ajoutez l'évaluation.");

    /// <summary>ECV5308: a learner without an identifier.</summary>
    public static DiagnosticDescriptor NoLearnerKey { get; } = new(
        "ECV5308", DiagnosticSeverity.Information, "",
        "The learner has no identifier; the word \"learner\" stands for the key.",
        "L'apprenant n'a pas d'identifiant ; le mot « learner » tient lieu de clé.",
        "Give the learner a key of your own before you store the transcript.",
        "Donnez à l'apprenant une clé de votre système avant de conserver le relevé.");

    /// <summary>ECV5309: a unit without an identifier.</summary>
    public static DiagnosticDescriptor NoUnitIdentifier { get; } = new(
        "ECV5309", DiagnosticSeverity.Information, "U1",
        "The unit has no identifier; its title stands for it.",
        "L'unité n'a pas d'identifiant ; son titre en tient lieu.",
        "Ask the sender for an identifier: a title can change.",
        "Demandez un identifiant à l'expéditeur : un titre peut changer.");

    /// <summary>ECV5310: a result without a status.</summary>
    public static DiagnosticDescriptor PassedAssumed { get; } = new(
        "ECV5310", DiagnosticSeverity.Information, "T1",
        "The result has no status; ELMO says that it then counts as passed.",
        "Le résultat n'a pas de statut ; ELMO dit qu'il vaut alors comme réussi.",
        "Ask the sender to write the status.",
        "Demandez à l'expéditeur d'écrire le statut.");

    /// <summary>ECV5311: a status that ELMO does not have.</summary>
    public static DiagnosticDescriptor UnknownStatus { get; } = new(
        "ECV5311", DiagnosticSeverity.Warning, "T1",
        "The status is none of ELMO; the result is not known, and nothing is taken as granted.",
        "Le statut n'est pas un statut d'ELMO ; le résultat n'est pas connu, et rien n'est tenu pour acquis.",
        "Ask the sender for the result.",
        "Demandez le résultat à l'expéditeur.");

    /// <summary>ECV5312: points without a system.</summary>
    public static DiagnosticDescriptor PointsWithoutSystem { get; } = new(
        "ECV5312", DiagnosticSeverity.Warning, "P9",
        "The points name no system that can be read; they are kept as they stand and do not count.",
        "Les points ne nomment aucun système lisible ; ils sont conservés tels quels et ne comptent pas.",
        "Ask the sender which system is meant.",
        "Demandez à l'expéditeur quel système est entendu.");

    /// <summary>ECV5313: an act of a case that is no result of recognition.</summary>
    public static DiagnosticDescriptor NoResultOfRecognition { get; } = new(
        "ECV5313", DiagnosticSeverity.Warning, "",
        "Attested outcomes, an exemption, a supplement and the award of the qualification have no place among the results of recognition of {0}.",
        "Des acquis attestés, une dispense, un supplément et la délivrance de la certification n'ont pas de place parmi les résultats de reconnaissance de {0}.",
        "Send the decision itself beside it.",
        "Joignez la décision elle-même.");
}
