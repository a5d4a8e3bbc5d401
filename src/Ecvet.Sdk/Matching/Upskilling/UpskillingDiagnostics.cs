namespace Ecvet;

/// <summary>Findings about what is asked of an upskilling plan.</summary>
public static class UpskillingDiagnostics
{
    /// <summary>ECV1101: an offer of a unit that the route does not have.</summary>
    public static DiagnosticDescriptor OfferOutsideRoute { get; } = new(
        "ECV1101", DiagnosticSeverity.Warning, "P13",
        "The unit {0} is offered, but the route {1} does not list it; the offer is left out.",
        "L'unité {0} est proposée, mais le parcours {1} ne la comporte pas ; l'offre est écartée.",
        "Name the unit as the target qualification does, or let a person accept it for a free choice.",
        "Désignez l'unité comme le fait la certification visée, ou faites-la accepter par une personne pour un choix libre.");

    /// <summary>ECV1102: the level of a unit is unknown.</summary>
    public static DiagnosticDescriptor LevelUnknown { get; } = new(
        "ECV1102", DiagnosticSeverity.Information, "U14",
        "Whether the unit {0} lies too high is unknown: its level or that of what is held is not known.",
        "On ignore si l'unité {0} est d'un niveau trop élevé : son niveau ou celui de l'acquis n'est pas connu.",
        "State the EQF level of the unit or of the qualification, and of what the learner holds; until then a person judges.",
        "Indiquez le niveau CEC de l'unité ou de la certification, et celui de l'acquis ; d'ici là, une personne en juge.");

    /// <summary>ECV1103: the search ended before it was proven that nothing is better.</summary>
    public static DiagnosticDescriptor NotProven { get; } = new(
        "ECV1103", DiagnosticSeverity.Warning, "",
        "The work allowed was used up before every set was ruled out: the plan is the best found.",
        "Le travail autorisé a été épuisé avant que tout autre ensemble soit exclu : le plan est le meilleur trouvé.",
        "Allow more work, or name fewer offers.",
        "Autorisez plus de travail, ou indiquez moins d'offres.");

    /// <summary>ECV1104: an offer of a unit without a size says no amount.</summary>
    public static DiagnosticDescriptor OfferWithoutAmount { get; } = new(
        "ECV1104", DiagnosticSeverity.Warning, "P7",
        "The unit {0} has no size in the route {1}, and its offer names no points; the offer is left out.",
        "L'unité {0} n'a pas de taille dans le parcours {1}, et son offre n'indique pas de points ; l'offre est écartée.",
        "Say how many points the offer earns.",
        "Indiquez combien de points l'offre rapporte.");

    /// <summary>ECV1105: the target has no such route.</summary>
    public static DiagnosticDescriptor NoSuchRoute { get; } = new(
        "ECV1105", DiagnosticSeverity.Warning, "",
        "The target has no route {0}; the plan is for the route {1}.",
        "La certification visée n'a pas de parcours {0} ; le plan concerne le parcours {1}.",
        "Name a route of the target.",
        "Indiquez un parcours de la certification visée.");
}
