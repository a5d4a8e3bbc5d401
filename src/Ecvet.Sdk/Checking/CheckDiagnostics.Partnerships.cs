namespace Ecvet;

/// <content>Memoranda and learning agreements.</content>
public static partial class CheckDiagnostics
{
    /// <summary>ECV3401: parties that do not accept each other.</summary>
    public static DiagnosticDescriptor StatusNotAccepted { get; } = new(
        "ECV3401", DiagnosticSeverity.Error, "M1",
        "The memorandum does not confirm that the parties accept each other's status as competent institutions.",
        "Le protocole d'accord ne confirme pas que les parties acceptent mutuellement leur statut d'institutions compétentes.",
        "Add the confirmation, or do not transfer credit under this memorandum.",
        "Ajoutez cette confirmation, ou ne transférez pas de crédits dans ce cadre.");

    /// <summary>ECV3402: a memorandum of fewer than two parties.</summary>
    public static DiagnosticDescriptor TooFewParties { get; } = new(
        "ECV3402", DiagnosticSeverity.Error, "M1",
        "The memorandum has fewer than two parties.",
        "Le protocole d'accord compte moins de deux parties.",
        "Name the institutions that conclude it.",
        "Nommez les institutions qui le concluent.");

    /// <summary>ECV3403: a party that has not signed.</summary>
    public static DiagnosticDescriptor PartyHasNotSigned { get; } = new(
        "ECV3403", DiagnosticSeverity.Warning, "M1",
        "The party {0} has not signed.",
        "La partie {0} n'a pas signé.",
        "Enter the day of the signature, or ask for it.",
        "Indiquez la date de signature, ou demandez-la.");

    /// <summary>ECV3404: parties that do not accept each other's procedures.</summary>
    public static DiagnosticDescriptor ProceduresNotAccepted { get; } = new(
        "ECV3404", DiagnosticSeverity.Error, "M2",
        "The memorandum does not confirm that the parties accept each other's quality assurance, assessment, validation and recognition.",
        "Le protocole d'accord ne confirme pas que les parties acceptent mutuellement leur assurance de la qualité, leur évaluation, leur validation et leur reconnaissance.",
        "Add the confirmation, or do not transfer credit under this memorandum.",
        "Ajoutez cette confirmation, ou ne transférez pas de crédits dans ce cadre.");

    /// <summary>ECV3405: a memorandum without objectives.</summary>
    public static DiagnosticDescriptor NoObjectives { get; } = new(
        "ECV3405", DiagnosticSeverity.Error, "M3",
        "The memorandum does not state its objectives.",
        "Le protocole d'accord n'énonce pas ses objectifs.",
        "State what the partnership is for.",
        "Énoncez la raison d'être du partenariat.");

    /// <summary>ECV3406: a memorandum without a duration.</summary>
    public static DiagnosticDescriptor NoDuration { get; } = new(
        "ECV3406", DiagnosticSeverity.Error, "M3",
        "The memorandum does not say until when it is in force.",
        "Le protocole d'accord ne dit pas jusqu'à quand il est en vigueur.",
        "Give its first and its last day.",
        "Indiquez son premier et son dernier jour.");

    /// <summary>ECV3407: a memorandum that is never reviewed.</summary>
    public static DiagnosticDescriptor NoReview { get; } = new(
        "ECV3407", DiagnosticSeverity.Error, "M3",
        "The memorandum does not say how it is reviewed.",
        "Le protocole d'accord ne dit pas comment il est révisé.",
        "Say who reviews it, and when.",
        "Dites qui le révise, et quand.");

    /// <summary>ECV3408: a memorandum that compares no qualifications.</summary>
    public static DiagnosticDescriptor NoComparability { get; } = new(
        "ECV3408", DiagnosticSeverity.Error, "M4",
        "The memorandum does not say which qualifications are comparable.",
        "Le protocole d'accord ne dit pas quelles qualifications sont comparables.",
        "Name the qualifications of both sides with their EQF levels.",
        "Nommez les qualifications des deux côtés avec leur niveau CEC.");

    /// <summary>ECV3409: a comparison without EQF levels.</summary>
    public static DiagnosticDescriptor ComparedWithoutLevel { get; } = new(
        "ECV3409", DiagnosticSeverity.Error, "M4",
        "{0} and {1} are compared without the EQF level of both.",
        "{0} et {1} sont comparées sans le niveau CEC des deux.",
        "Add the missing level: the comparison refers to it.",
        "Ajoutez le niveau manquant : la comparaison s'y réfère.");

    /// <summary>ECV3410: an organisation covered by somebody who is no party.</summary>
    public static DiagnosticDescriptor CoveredByNobody { get; } = new(
        "ECV3410", DiagnosticSeverity.Error, "M5",
        "The organisation {0} is covered by {1}, which is no party.",
        "L'organisation {0} est couverte par {1}, qui n'est pas partie.",
        "Name the party that covers it.",
        "Nommez la partie qui la couvre.");

    /// <summary>ECV3411: a function that nobody has under the memorandum.</summary>
    public static DiagnosticDescriptor FunctionNotIdentified { get; } = new(
        "ECV3411", DiagnosticSeverity.Warning, "M5",
        "Nobody in the memorandum is named for this function: {0}.",
        "Personne n'est désigné dans le protocole d'accord pour cette fonction : {0}.",
        "Say who assesses, who validates and who recognises.",
        "Dites qui évalue, qui valide et qui reconnaît.");

    /// <summary>ECV3412: a party with a function that it does not hold.</summary>
    public static DiagnosticDescriptor LacksFunction { get; } = new(
        "ECV3412", DiagnosticSeverity.Error, "I3",
        "The institution {0} is named for a function that it does not hold: {1}.",
        "L'établissement {0} est désigné pour une fonction qu'il n'a pas : {1}.",
        "Name the institution that holds the function, or correct its functions.",
        "Nommez l'établissement qui a cette fonction, ou corrigez ses fonctions.");

    /// <summary>ECV3413: an equivalence with a host that does not take part.</summary>
    public static DiagnosticDescriptor HostNotIncluded { get; } = new(
        "ECV3413", DiagnosticSeverity.Warning, "M5",
        "The equivalence {0} is about the host {1}, which does not take part in the memorandum.",
        "L'équivalence {0} concerne l'établissement d'accueil {1}, qui ne participe pas au protocole d'accord.",
        "Add the institution to the memorandum, or decide the equivalence outside it.",
        "Ajoutez l'établissement au protocole d'accord, ou décidez l'équivalence en dehors.");

    /// <summary>ECV3501: an agreement without a learner.</summary>
    public static DiagnosticDescriptor LearnerMissing { get; } = new(
        "ECV3501", DiagnosticSeverity.Warning, "L3",
        "The agreement does not say whose it is.",
        "Le contrat ne dit pas de qui il s'agit.",
        "Enter the key of the learner; each learner has an agreement of their own.",
        "Indiquez la clé de l'apprenant ; chaque apprenant a son propre contrat.");

    /// <summary>ECV3502: an agreement outside any memorandum.</summary>
    public static DiagnosticDescriptor NoMemorandum { get; } = new(
        "ECV3502", DiagnosticSeverity.Warning, "L1",
        "The agreement names no memorandum under which it stands.",
        "Le contrat ne nomme aucun protocole d'accord dont il relève.",
        "Name the memorandum; without one, what is achieved goes to the individual procedure.",
        "Nommez le protocole d'accord ; sans lui, ce qui est acquis relève de la procédure individuelle.");

    /// <summary>ECV3503: an agreement whose home and host are one institution.</summary>
    public static DiagnosticDescriptor HomeIsHost { get; } = new(
        "ECV3503", DiagnosticSeverity.Warning, "L2",
        "Home and hosting institution are the same.",
        "L'établissement d'origine et l'établissement d'accueil sont identiques.",
        "Name the two institutions; leave it where a national rule allows one for both.",
        "Nommez les deux établissements ; laissez ainsi si une règle nationale admet un seul pour les deux.");

    /// <summary>ECV3504: an agreement without the days of the mobility.</summary>
    public static DiagnosticDescriptor NoMobilityPeriod { get; } = new(
        "ECV3504", DiagnosticSeverity.Warning, "L3",
        "The agreement does not give the first and the last day of the mobility.",
        "Le contrat n'indique pas le premier et le dernier jour de la mobilité.",
        "Enter both days.",
        "Indiquez les deux jours.");

    /// <summary>ECV3505: an agreement on nothing.</summary>
    public static DiagnosticDescriptor NothingAgreed { get; } = new(
        "ECV3505", DiagnosticSeverity.Warning, "L3",
        "The agreement names no unit and no outcome to be achieved.",
        "Le contrat ne nomme ni unité ni acquis à obtenir.",
        "Name the units or outcomes the learner is expected to achieve.",
        "Nommez les unités ou les acquis que l'apprenant doit obtenir.");

    /// <summary>ECV3506: an agreed unit without points.</summary>
    public static DiagnosticDescriptor ItemWithoutPoints { get; } = new(
        "ECV3506", DiagnosticSeverity.Warning, "L3",
        "{0} agreed units have no points.",
        "{0} unités convenues n'ont pas de points.",
        "Enter the points that the home institution would award, or check by a profile that makes points optional.",
        "Indiquez les points que l'établissement d'origine attribuerait, ou vérifiez selon un profil où les points sont facultatifs.");

    /// <summary>ECV3507: an agreement that does not promise recognition.</summary>
    public static DiagnosticDescriptor NoRecognitionClause { get; } = new(
        "ECV3507", DiagnosticSeverity.Warning, "L4",
        "The agreement does not say that home validates and recognises what is achieved and positively assessed.",
        "Le contrat ne dit pas que l'établissement d'origine valide et reconnaît ce qui est acquis et évalué positivement.",
        "Add the clause: it is what the learner signs for.",
        "Ajoutez cette clause : c'est la raison pour laquelle l'apprenant signe.");

    /// <summary>ECV3508: an agreement that somebody has not signed.</summary>
    public static DiagnosticDescriptor NotSignedByAll { get; } = new(
        "ECV3508", DiagnosticSeverity.Warning, "L5",
        "The agreement is not signed by: {0}.",
        "Le contrat n'est pas signé par : {0}.",
        "Ask for the missing signatures before the mobility begins.",
        "Demandez les signatures manquantes avant le début de la mobilité.");

    /// <summary>ECV3509: an agreement signed after the mobility began.</summary>
    public static DiagnosticDescriptor SignedTooLate { get; } = new(
        "ECV3509", DiagnosticSeverity.Warning, "L6",
        "The last signature is of {0}, after the mobility began on {1}.",
        "La dernière signature date du {0}, après le début de la mobilité le {1}.",
        "Sign before the mobility begins; a late agreement is for the individual procedure to judge.",
        "Signez avant le début de la mobilité ; un contrat tardif relève de la procédure individuelle.");
}
