namespace Ecvet.Exchange.EPerusteet;

/// <summary>Findings about documents of the Finnish structure format.</summary>
public static class EPerusteetDiagnostics
{
    /// <summary>ECV0821: the text is not JSON.</summary>
    public static DiagnosticDescriptor NotJson { get; } = new(
        "ECV0821", DiagnosticSeverity.Error, "",
        "The document is not JSON, or it is nested deeper than {0} levels.",
        "Le document n'est pas du JSON, ou il est imbriqué sur plus de {0} niveaux.",
        "Read the file again from the service.",
        "Relisez le fichier auprès du service.");

    /// <summary>ECV0822: something the format always has is missing.</summary>
    public static DiagnosticDescriptor Missing { get; } = new(
        "ECV0822", DiagnosticSeverity.Error, "",
        "{0} is missing here.",
        "{0} manque ici.",
        "Read the whole document from the service, with its routes and units.",
        "Lisez le document complet auprès du service, avec ses parcours et ses unités.");

    /// <summary>ECV0823: a reference to a unit that the document does not hold.</summary>
    public static DiagnosticDescriptor UnknownReference { get; } = new(
        "ECV0823", DiagnosticSeverity.Warning, "Q2",
        "The place refers to {0}, which the document does not hold; a person has to judge it.",
        "La place renvoie à {0}, absent du document ; une personne doit en juger.",
        "Read the whole document from the service.",
        "Lisez le document complet auprès du service.");

    /// <summary>ECV0824: bounds that contradict each other.</summary>
    public static DiagnosticDescriptor Contradiction { get; } = new(
        "ECV0824", DiagnosticSeverity.Warning, "Q2",
        "The lower bound {0} lies above the upper bound {1}; a person has to judge the group.",
        "La borne inférieure {0} dépasse la borne supérieure {1} ; une personne doit juger le groupe.",
        "Correct the rule in the service.",
        "Corrigez la règle dans le service.");

    /// <summary>ECV0825: a role that is not known.</summary>
    public static DiagnosticDescriptor UnknownRole { get; } = new(
        "ECV0825", DiagnosticSeverity.Warning, "Q2",
        "The role {0} is not known; the group is read as an ordinary one.",
        "Le rôle {0} n'est pas connu ; le groupe est lu comme un groupe ordinaire.",
        "Check whether the format has changed.",
        "Vérifiez si le format a changé.");

    /// <summary>ECV0826: two sizes of one unit in one route.</summary>
    public static DiagnosticDescriptor TwoSizes { get; } = new(
        "ECV0826", DiagnosticSeverity.Warning, "P9",
        "The unit {0} has two sizes in the route, {1} and {2}; the first is taken.",
        "L'unité {0} a deux tailles dans le parcours, {1} et {2} ; la première est retenue.",
        "Correct the size in the service.",
        "Corrigez la taille dans le service.");

    /// <summary>ECV0827: a rule from the text for a place that is not there.</summary>
    public static DiagnosticDescriptor TextRuleNowhere { get; } = new(
        "ECV0827", DiagnosticSeverity.Warning, "Q2",
        "A rule from the text is given for {0}, which the route does not have.",
        "Une règle tirée du texte est donnée pour {0}, que le parcours n'a pas.",
        "Check the path: child positions from the root, such as 0/1/3.",
        "Vérifiez le chemin : les positions depuis la racine, par exemple 0/1/3.");

    /// <summary>ECV0828: nested too deep.</summary>
    public static DiagnosticDescriptor TooDeep { get; } = new(
        "ECV0828", DiagnosticSeverity.Error, "Q2",
        "The structure is nested deeper than {0} levels.",
        "La structure est imbriquée sur plus de {0} niveaux.",
        "Structures of the service are a few levels deep; check the file.",
        "Les structures du service ont quelques niveaux ; vérifiez le fichier.");

    /// <summary>ECV0829: more bytes than are read.</summary>
    public static DiagnosticDescriptor TooLarge { get; } = new(
        "ECV0829", DiagnosticSeverity.Error, "",
        "The document is larger than the {0} bytes that are read.",
        "Le document dépasse les {0} octets qui sont lus.",
        "Raise MaximumBytes of the options if the document is what it should be.",
        "Augmentez MaximumBytes dans les options si le document est bien celui attendu.");

    /// <summary>ECV0831: something that our own terms do not hold.</summary>
    public static DiagnosticDescriptor NotKept { get; } = new(
        "ECV0831", DiagnosticSeverity.Information, "",
        "{0} is not kept: codes of national registers, titles and sub-areas of common units have no place in our terms.",
        "{0} n'est pas conservé : codes de registres nationaux, titres et domaines des unités communes n'ont pas de place dans nos termes.",
        "Keep the document of the service beside the qualification.",
        "Conservez le document du service à côté de la certification.");

    /// <summary>ECV0830: content where the format has none.</summary>
    public static DiagnosticDescriptor GroupContent { get; } = new(
        "ECV0830", DiagnosticSeverity.Warning, "Q2",
        "The group is undefined and has content, which is not kept: an undefined group is a free choice and must be empty.",
        "Le groupe est indéfini et a un contenu, qui n'est pas conservé : un groupe indéfini est un choix libre et doit être vide.",
        "Correct the rule in the service.",
        "Corrigez la règle dans le service.");
}
