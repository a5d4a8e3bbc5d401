namespace Ecvet;

/// <summary>Findings about what a learner brings to a route.</summary>
public static class AccumulationDiagnostics
{
    /// <summary>ECV0801: a node that the rule does not have.</summary>
    public static DiagnosticDescriptor NoSuchNode { get; } = new(
        "ECV0801", DiagnosticSeverity.Warning, "Q2",
        "The rule has no node {0}; what was said about it is not looked at.",
        "La règle n'a pas de nœud {0} ; ce qui en est dit n'est pas pris en compte.",
        "Use the identifier of a node of this version of the rule.",
        "Utilisez l'identifiant d'un nœud de cette version de la règle.");

    /// <summary>ECV0802: a pathway that is none.</summary>
    public static DiagnosticDescriptor NoPathway { get; } = new(
        "ECV0802", DiagnosticSeverity.Warning, "Q2",
        "{0} is not a pathway of a choice in this rule; all pathways are looked at.",
        "{0} n'est pas un parcours d'un choix de cette règle ; tous les parcours sont examinés.",
        "Name a node that stands directly below a choice.",
        "Nommez un nœud placé directement sous un choix.");

    /// <summary>ECV0803: an exemption from a unit the route does not list.</summary>
    public static DiagnosticDescriptor ExemptFromNothing { get; } = new(
        "ECV0803", DiagnosticSeverity.Warning, "T13",
        "The route does not list the unit {0}; the exemption has no effect.",
        "Le parcours ne comprend pas l'unité {0} ; la dispense est sans effet.",
        "Check the code of the unit, and the version of the qualification.",
        "Vérifiez le code de l'unité et la version de la qualification.");

    /// <summary>ECV0804: points of another system.</summary>
    public static DiagnosticDescriptor OtherPointSystem { get; } = new(
        "ECV0804", DiagnosticSeverity.Warning, "P13",
        "An achievement of {0} is in points of {1}, the route counts {2}; its amount is not looked at.",
        "Un acquis de {0} est exprimé en points {1}, le parcours compte en {2} ; son montant n'est pas pris en compte.",
        "Convert the points by an explicit rule before they are counted.",
        "Convertissez les points par une règle explicite avant de les compter.");

    /// <summary>ECV0805: fits, and is not needed.</summary>
    public static DiagnosticDescriptor NotNeeded { get; } = new(
        "ECV0805", DiagnosticSeverity.Information, "P12",
        "{0} fits, but what is shown here reaches as much or more without it.",
        "{0} conviendrait, mais la répartition présentée atteint autant ou plus sans elle.",
        "It stays recognised; pin it where it should count to see what then changes.",
        "Elle reste reconnue ; fixez-la là où elle doit compter pour voir ce qui change.");

    /// <summary>ECV0806: counts once, and another achievement stands for it.</summary>
    public static DiagnosticDescriptor CountsOnce { get; } = new(
        "ECV0806", DiagnosticSeverity.Information, "T13",
        "{0} counts once, and another achievement stands for it.",
        "{0} ne compte qu'une fois, et un autre acquis la représente.",
        "Nothing needs to be done.",
        "Il n'y a rien à faire.");

    /// <summary>ECV0807: extends the qualification beyond its total.</summary>
    public static DiagnosticDescriptor BeyondTheTotal { get; } = new(
        "ECV0807", DiagnosticSeverity.Information, "Q2",
        "{0} extends the qualification beyond its total and is not counted in it.",
        "{0} prolonge la qualification au-delà de son total et n'y est pas comptée.",
        "Where it should count in the total, accept it for a free choice within it.",
        "Si elle doit compter dans le total, acceptez-la pour un choix libre qui en fait partie.");

    /// <summary>ECV0808: the route has no place for it.</summary>
    public static DiagnosticDescriptor NoPlace { get; } = new(
        "ECV0808", DiagnosticSeverity.Information, "Q2",
        "The route has no place for {0}, and nobody has accepted it for a free choice.",
        "Le parcours n'a pas de place pour {0}, et personne ne l'a acceptée pour un choix libre.",
        "Ask whoever accepts achievements for a free choice, or for a substitution.",
        "Demandez à qui accepte les acquis pour un choix libre, ou une substitution.");

    /// <summary>ECV0809: is recognised with less than the unit asks.</summary>
    public static DiagnosticDescriptor BelowSize { get; } = new(
        "ECV0809", DiagnosticSeverity.Information, "T12",
        "{0} is recognised with less than the unit asks here; a unit is achieved in full or not at all.",
        "{0} est reconnue pour moins que ce que l'unité demande ici ; une unité est acquise en entier ou pas du tout.",
        "Complete the unit; what was covered is kept for then.",
        "Complétez l'unité ; ce qui est couvert est conservé jusque-là.");

    /// <summary>ECV0810: is of another version of the unit.</summary>
    public static DiagnosticDescriptor OtherVersion { get; } = new(
        "ECV0810", DiagnosticSeverity.Information, "Q2",
        "{0} is of another version of the unit, and no substitution is in force.",
        "{0} relève d'une autre version de l'unité, et aucune substitution n'est en vigueur.",
        "Add a substitution to the rule if the version is accepted.",
        "Ajoutez une substitution à la règle si cette version est acceptée.");

    /// <summary>ECV0811: belongs to a pathway that was not chosen.</summary>
    public static DiagnosticDescriptor OtherPathway { get; } = new(
        "ECV0811", DiagnosticSeverity.Information, "Q2",
        "The places of {0} belong to pathways that were not chosen.",
        "Les places de {0} relèvent de parcours qui n'ont pas été choisis.",
        "Choose another pathway, or have it accepted for a free choice.",
        "Choisissez un autre parcours, ou faites-la accepter pour un choix libre.");

    /// <summary>ECV0812: more than the maximum.</summary>
    public static DiagnosticDescriptor AboveMaximum { get; } = new(
        "ECV0812", DiagnosticSeverity.Information, "P12",
        "A part of {0} lies above a maximum and is not counted; it stays recognised.",
        "Une partie de {0} dépasse un maximum et n'est pas comptée ; elle reste reconnue.",
        "Nothing needs to be done.",
        "Il n'y a rien à faire.");

    /// <summary>ECV0813: nobody can complete.</summary>
    public static DiagnosticDescriptor NobodyCanComplete { get; } = new(
        "ECV0813", DiagnosticSeverity.Error, "Q2",
        "Nobody can complete the route by this rule, whatever they earn.",
        "Personne ne peut achever le parcours selon cette règle, quoi qu'il acquière.",
        "Look at the bounds that are said to be out of reach, and at groups that exclude each other.",
        "Examinez les bornes signalées comme hors d'atteinte et les groupes qui s'excluent.");

    /// <summary>ECV0814: not decided within the budget.</summary>
    public static DiagnosticDescriptor AnalysisNotDecided { get; } = new(
        "ECV0814", DiagnosticSeverity.Warning, "Q2",
        "Whether the rule can be met was not decided within the work allowed.",
        "La possibilité de satisfaire la règle n'a pas été décidée dans le travail accordé.",
        "Allow more work, or split the rule.",
        "Accordez plus de travail, ou divisez la règle.");

    /// <summary>ECV0815: a bound that nothing can reach.</summary>
    public static DiagnosticDescriptor OffersTooLittle { get; } = new(
        "ECV0815", DiagnosticSeverity.Warning, "Q2",
        "At least {0} points are asked here, and everything below offers {1}.",
        "Au moins {0} points sont demandés ici, et tout ce qui suit en offre {1}.",
        "Lower the bound, or add units.",
        "Abaissez la borne, ou ajoutez des unités.");

    /// <summary>ECV0816: a bound that is never reached.</summary>
    public static DiagnosticDescriptor NeverReached { get; } = new(
        "ECV0816", DiagnosticSeverity.Information, "Q2",
        "The upper bound of {0} points is never reached: everything below offers {1}.",
        "La borne supérieure de {0} points n'est jamais atteinte : tout ce qui suit en offre {1}.",
        "The bound can be left out.",
        "La borne peut être omise.");

    /// <summary>ECV0817: a node that never counts.</summary>
    public static DiagnosticDescriptor NeverCounts { get; } = new(
        "ECV0817", DiagnosticSeverity.Warning, "Q2",
        "Nothing can ever count here: no completion of the route has room for it.",
        "Rien ne peut jamais compter ici : aucun achèvement du parcours ne lui laisse de place.",
        "Compare its size with the bounds above it.",
        "Comparez sa taille avec les bornes qui l'entourent.");

    /// <summary>ECV0818: a unit that every completion needs.</summary>
    public static DiagnosticDescriptor AlwaysNeeded { get; } = new(
        "ECV0818", DiagnosticSeverity.Information, "Q2",
        "Every completion needs {0}, although nothing marks it as required.",
        "Tout achèvement exige {0}, bien que rien ne la signale comme obligatoire.",
        "Mark it as required, so that learners see it.",
        "Signalez-la comme obligatoire, pour que les apprenants le voient.");

    /// <summary>ECV0819: a unit with several places.</summary>
    public static DiagnosticDescriptor SeveralPlaces { get; } = new(
        "ECV0819", DiagnosticSeverity.Information, "T13",
        "{0} has several places below this node and counts in one of them only.",
        "{0} a plusieurs places sous ce nœud et ne compte que dans l'une d'elles.",
        "This is sound; learners may ask where it counts, and a placement can be pinned.",
        "C'est correct ; les apprenants peuvent demander où elle compte, et une place peut être fixée.");

    /// <summary>ECV0832: the version a learner started under is not known.</summary>
    public static DiagnosticDescriptor UnknownVersion { get; } = new(
        "ECV0832", DiagnosticSeverity.Warning, "Q2",
        "Which version of {0} the learner started under is not known; only versions in force are looked at.",
        "La version de {0} sous laquelle l'apprenant a commencé n'est pas connue ; seules les versions en vigueur sont examinées.",
        "Name the version or the first day in the enrolment, and give that version.",
        "Indiquez la version ou le premier jour dans l'inscription, et fournissez cette version.");

    /// <summary>ECV0833: the version a learner started under has ended.</summary>
    public static DiagnosticDescriptor TransitionOver { get; } = new(
        "ECV0833", DiagnosticSeverity.Warning, "Q2",
        "The learner started under {0}, which could be completed until {1}.",
        "L'apprenant a commencé sous {0}, qui pouvait être achevée jusqu'au {1}.",
        "Ask for the change to a version in force, or ask the competent institution for an extension.",
        "Demandez le passage à une version en vigueur, ou une prolongation à l'institution compétente.");
}
