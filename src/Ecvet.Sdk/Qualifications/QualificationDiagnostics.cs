namespace Ecvet;

/// <summary>Findings about the structure of a qualification.</summary>
public static class QualificationDiagnostics
{
    /// <summary>ECV0401: a unit is named twice.</summary>
    public static DiagnosticDescriptor UnitNamedTwice { get; } = new(
        "ECV0401", DiagnosticSeverity.Error, "T13",
        "The unit {0} is described more than once.",
        "L'unité {0} est décrite plus d'une fois.",
        "Describe each unit once; where two are meant, give each a code of its own.",
        "Décrivez chaque unité une seule fois ; s'il s'agit de deux unités, donnez à chacune son propre code.");

    /// <summary>ECV0402: an outcome code stands twice in a unit.</summary>
    public static DiagnosticDescriptor OutcomeNamedTwice { get; } = new(
        "ECV0402", DiagnosticSeverity.Error, "U4",
        "The learning outcome {0} stands more than once in its unit.",
        "L'acquis d'apprentissage {0} figure plus d'une fois dans son unité.",
        "Give each outcome of the unit a code of its own.",
        "Donnez à chaque acquis de l'unité son propre code.");

    /// <summary>ECV0403: a rule refers to a unit that its route does not list.</summary>
    public static DiagnosticDescriptor UnknownUnit { get; } = new(
        "ECV0403", DiagnosticSeverity.Error, "Q2",
        "{0} is named here, but the qualification describes no such unit.",
        "{0} est nommée ici, mais la qualification ne décrit pas cette unité.",
        "Describe the unit, or correct its code; mind the scheme before the colon.",
        "Décrivez l'unité ou corrigez son code ; vérifiez le schéma placé avant les deux-points.");

    /// <summary>ECV0404: an identifier of a rule stands twice.</summary>
    public static DiagnosticDescriptor NodeNamedTwice { get; } = new(
        "ECV0404", DiagnosticSeverity.Error, "Q2",
        "The identifier {0} stands more than once in the rule of combination.",
        "L'identifiant {0} figure plus d'une fois dans la règle de combinaison.",
        "Give each node and each condition of the rule an identifier of its own.",
        "Donnez à chaque nœud et à chaque condition de la règle son propre identifiant.");

    /// <summary>ECV0405: a lower bound above its upper bound.</summary>
    public static DiagnosticDescriptor BoundsContradict { get; } = new(
        "ECV0405", DiagnosticSeverity.Error, "Q2",
        "The lower bound {0} is above the upper bound {1}.",
        "La limite inférieure {0} dépasse la limite supérieure {1}.",
        "Correct one of the bounds.",
        "Corrigez l'une des deux limites.");

    /// <summary>ECV0406: points of two systems in one route.</summary>
    public static DiagnosticDescriptor TwoPointSystems { get; } = new(
        "ECV0406", DiagnosticSeverity.Error, "P9",
        "Points of the system {0} stand in a route that is measured in {1}.",
        "Des points du système {0} figurent dans un parcours mesuré en {1}.",
        "Give the amounts of the route in one system; convert by an explicit rule where you must.",
        "Indiquez les points du parcours dans un seul système ; convertissez au besoin par une règle explicite.");

    /// <summary>ECV0407: a qualification without units.</summary>
    public static DiagnosticDescriptor NoUnits { get; } = new(
        "ECV0407", DiagnosticSeverity.Error, "Q1",
        "The qualification has no unit of learning outcomes.",
        "La qualification ne comporte aucune unité d'acquis d'apprentissage.",
        "Describe at least one unit.",
        "Décrivez au moins une unité.");

    /// <summary>ECV0408: a condition refers to a node that is not in the rule.</summary>
    public static DiagnosticDescriptor UnknownNode { get; } = new(
        "ECV0408", DiagnosticSeverity.Error, "Q2",
        "The condition names the node {0}, which is not in the rule.",
        "La condition nomme le nœud {0}, qui ne figure pas dans la règle.",
        "Name a node of the same rule.",
        "Nommez un nœud de la même règle.");

    /// <summary>ECV0409: a route code stands twice.</summary>
    public static DiagnosticDescriptor RouteNamedTwice { get; } = new(
        "ECV0409", DiagnosticSeverity.Error, "Q2",
        "The route {0} stands more than once.",
        "Le parcours {0} figure plus d'une fois.",
        "Give each route of the qualification a code of its own.",
        "Donnez à chaque parcours de la qualification son propre code.");

    /// <summary>ECV0410: the transition ends before the version begins.</summary>
    public static DiagnosticDescriptor TransitionBeforeValidity { get; } = new(
        "ECV0410", DiagnosticSeverity.Error, "T14",
        "The transition ends on {0}, before the last day on which learners may start.",
        "La transition se termine le {0}, avant le dernier jour où l'on peut commencer.",
        "Let the transition end on or after the last day of validity.",
        "Faites finir la transition le dernier jour de validité ou après.");

    /// <summary>ECV0411: a choice that asks for more pathways than there are.</summary>
    public static DiagnosticDescriptor TooFewChildren { get; } = new(
        "ECV0411", DiagnosticSeverity.Error, "Q2",
        "At least {0} of the parts below have to be taken, but there are only {1}.",
        "Il faut prendre au moins {0} des éléments ci-dessous, mais il n'y en a que {1}.",
        "Lower the number, or add the missing parts.",
        "Diminuez le nombre ou ajoutez les éléments manquants.");
}
