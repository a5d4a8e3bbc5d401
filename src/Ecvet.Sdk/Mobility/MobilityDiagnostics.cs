namespace Ecvet;

/// <summary>Why an act in the life of a learning agreement is not possible. Each names its rule and the way out.</summary>
public static class MobilityDiagnostics
{
    /// <summary>ECV2201: the approval is of an earlier text.</summary>
    public static DiagnosticDescriptor StaleApproval { get; } = new(
        "ECV2201", DiagnosticSeverity.Error, "L1",
        "The approval is of version {0}, and version {1} is open.",
        "L'approbation porte sur la version {0}, et c'est la version {1} qui est ouverte.",
        "Read version {1} and approve it with its own digest: an approval is worth nothing for another text.",
        "Lisez la version {1} et approuvez-la par sa propre empreinte : une approbation ne vaut rien pour un autre texte.");

    /// <summary>ECV2202: the approval is of a text that was never proposed.</summary>
    public static DiagnosticDescriptor UnknownText { get; } = new(
        "ECV2202", DiagnosticSeverity.Error, "L1",
        "The approval is of a text that was never proposed; version {0} is open.",
        "L'approbation porte sur un texte qui n'a jamais été proposé ; c'est la version {0} qui est ouverte.",
        "Compare the text that was approved with version {0}, and approve that or propose the other.",
        "Comparez le texte approuvé avec la version {0}, puis approuvez celle-ci ou proposez l'autre.");

    /// <summary>ECV2203: the act comes before one it follows.</summary>
    public static DiagnosticDescriptor BeforeLastAct { get; } = new(
        "ECV2203", DiagnosticSeverity.Error, "L1",
        "The act is dated {0}, before {1}, on which the agreement already stands.",
        "L'acte est daté du {0}, avant le {1} auquel l'accord est déjà parvenu.",
        "Date the act on or after that day.",
        "Datez l'acte de ce jour ou d'un jour suivant.");

    /// <summary>ECV2204: no text is open.</summary>
    public static DiagnosticDescriptor NothingOpen { get; } = new(
        "ECV2204", DiagnosticSeverity.Error, "L1",
        "No text is open for approval ({0}).",
        "Aucun texte n'est ouvert à l'approbation ({0}).",
        "Propose a text first.",
        "Proposez d'abord un texte.");

    /// <summary>ECV2205: the party approved already.</summary>
    public static DiagnosticDescriptor AlreadyApproved { get; } = new(
        "ECV2205", DiagnosticSeverity.Error, "L1",
        "The party {0} approved this text already; what is open is the approval of: {1}.",
        "La partie {0} a déjà approuvé ce texte ; il manque l'approbation de : {1}.",
        "Nothing is to be done by this party; whoever wants another text proposes it.",
        "Cette partie n'a plus rien à faire ; qui veut un autre texte le propose.");

    /// <summary>ECV2206: the act is another party's.</summary>
    public static DiagnosticDescriptor NotThisParty { get; } = new(
        "ECV2206", DiagnosticSeverity.Error, "L1",
        "The act is not for the party {0}; it is for: {1}.",
        "L'acte ne revient pas à la partie {0} ; il revient à : {1}.",
        "Let that party act. The one that proposed takes a text back, the others turn it down; the host confirms the stay.",
        "Laissez agir cette partie. Qui a proposé un texte le retire, les autres le refusent ; l'accueil confirme le séjour.");

    /// <summary>ECV2207: the version is not the next.</summary>
    public static DiagnosticDescriptor WrongNumber { get; } = new(
        "ECV2207", DiagnosticSeverity.Error, "L1",
        "The text proposed is version {0}; the next is version {1}.",
        "Le texte proposé est la version {0} ; la suivante est la version {1}.",
        "Number the texts in the order in which they are proposed.",
        "Numérotez les textes dans l'ordre où ils sont proposés.");

    /// <summary>ECV2208: the text proposed bears signatures.</summary>
    public static DiagnosticDescriptor SignedBeforehand { get; } = new(
        "ECV2208", DiagnosticSeverity.Error, "L1",
        "The text proposed bears signatures already, or days in force.",
        "Le texte proposé porte déjà des signatures, ou des jours de validité.",
        "Propose it without them: the parties approve it one by one.",
        "Proposez-le sans elles : les parties l'approuvent une à une.");

    /// <summary>ECV2209: the text is that of the version before.</summary>
    public static DiagnosticDescriptor NothingChanged { get; } = new(
        "ECV2209", DiagnosticSeverity.Error, "L1",
        "The text proposed says the same as version {0}.",
        "Le texte proposé dit la même chose que la version {0}.",
        "Approve that version, or change something.",
        "Approuvez cette version, ou changez quelque chose.");

    /// <summary>ECV2210: the text is another agreement's.</summary>
    public static DiagnosticDescriptor AnotherAgreement { get; } = new(
        "ECV2210", DiagnosticSeverity.Error, "L5",
        "The text proposed is not the agreement {0} between the same learner, home and host for the same qualification.",
        "Le texte proposé n'est pas l'accord {0} entre les mêmes apprenant, origine et accueil pour la même certification.",
        "Each participant has an own agreement: begin another life for it.",
        "Chaque participant a son propre accord : commencez-en la vie à part.");

    /// <summary>ECV2211: the text lacks what an agreement says.</summary>
    public static DiagnosticDescriptor TextIncomplete { get; } = new(
        "ECV2211", DiagnosticSeverity.Error, "L3",
        "The text proposed does not say who goes, from when to when, and what is to be achieved.",
        "Le texte proposé ne dit pas qui part, de quand à quand, et ce qui est à atteindre.",
        "Name the learner, the first and the last day of the stay, and at least one unit or outcome; for staff the last is not needed.",
        "Nommez l'apprenant, le premier et le dernier jour du séjour, et au moins une unité ou un acquis ; pour le personnel ce dernier n'est pas nécessaire.");

    /// <summary>ECV2212: the stay is over.</summary>
    public static DiagnosticDescriptor StayIsOver { get; } = new(
        "ECV2212", DiagnosticSeverity.Error, "L3",
        "The stay ended on {0}; what was agreed about it is not changed afterwards.",
        "Le séjour a pris fin le {0} ; ce qui en a été convenu n'est plus modifié ensuite.",
        "Let the host confirm the stay. What was achieved beyond the agreement may count by the memorandum or by the individual procedure (rule T9).",
        "Faites confirmer le séjour par l'accueil. Ce qui a été atteint au-delà de l'accord peut compter par le protocole ou par la procédure individuelle (règle T9).");

    /// <summary>ECV2213: the stay is not over.</summary>
    public static DiagnosticDescriptor StayIsNotOver { get; } = new(
        "ECV2213", DiagnosticSeverity.Error, "L3",
        "The stay lasts until {0}.",
        "Le séjour dure jusqu'au {0}.",
        "Confirm it on or after that day; amend the days where it ends earlier, or let a party withdraw.",
        "Confirmez-le ce jour ou ensuite ; modifiez les jours s'il finit plus tôt, ou laissez une partie se retirer.");

    /// <summary>ECV2214: no text is in force.</summary>
    public static DiagnosticDescriptor NotInForce { get; } = new(
        "ECV2214", DiagnosticSeverity.Error, "L1",
        "The agreement is not in force ({0}).",
        "L'accord n'est pas en vigueur ({0}).",
        "All three parties approve a text first; what is only proposed is taken back or turned down.",
        "Les trois parties approuvent d'abord un texte ; ce qui n'est que proposé se retire ou se refuse.");

    /// <summary>ECV2215: the life of the agreement is over.</summary>
    public static DiagnosticDescriptor LifeIsOver { get; } = new(
        "ECV2215", DiagnosticSeverity.Error, "L3",
        "The life of the agreement is over ({0}).",
        "La vie de l'accord est terminée ({0}).",
        "Begin another agreement for another stay.",
        "Commencez un autre accord pour un autre séjour.");
}
