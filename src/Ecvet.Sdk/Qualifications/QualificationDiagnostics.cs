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

    /// <summary>ECV0421: an outcome of the whole that stands in no unit.</summary>
    public static DiagnosticDescriptor OutcomeInNoUnit { get; } = new(
        "ECV0421", DiagnosticSeverity.Warning, "U4",
        "The outcome {0} of the qualification stands in no unit.",
        "L'acquis {0} de la qualification ne figure dans aucune unité.",
        "Put it into the unit to which it belongs, or take it out of the profile.",
        "Placez-le dans l'unité dont il relève, ou retirez-le du profil.");

    /// <summary>ECV0422: an outcome that stands in more than one unit.</summary>
    public static DiagnosticDescriptor OutcomeInTwoUnits { get; } = new(
        "ECV0422", DiagnosticSeverity.Warning, "U9",
        "The outcome {0} stands in more than one unit: {1}.",
        "L'acquis {0} figure dans plus d'une unité : {1}.",
        "Keep it in one of them, or say what differs: else a learner is assessed in it twice.",
        "Ne le gardez que dans l'une d'elles, ou dites ce qui diffère : sinon l'apprenant y est évalué deux fois.");

    /// <summary>ECV0423: a unit that does not say how it is assessed.</summary>
    public static DiagnosticDescriptor UnitWithoutAssessment { get; } = new(
        "ECV0423", DiagnosticSeverity.Warning, "U5, U10",
        "The unit {0} does not say how and by which criteria it is assessed.",
        "L'unité {0} n'indique pas comment ni selon quels critères elle est évaluée.",
        "Describe procedure and criteria; if the unit can not be assessed on its own, it is no unit.",
        "Décrivez la procédure et les critères ; si elle ne peut être évaluée séparément, ce n'est pas une unité.");

    /// <summary>ECV0424: a unit without outcomes.</summary>
    public static DiagnosticDescriptor UnitWithoutOutcome { get; } = new(
        "ECV0424", DiagnosticSeverity.Warning, "U4",
        "The unit {0} has no learning outcome.",
        "L'unité {0} ne comporte aucun acquis d'apprentissage.",
        "List its outcomes: a unit is a set of outcomes, not a piece of teaching.",
        "Énumérez ses acquis : une unité est un ensemble d'acquis, non une période d'enseignement.");

    /// <summary>ECV0425: an outcome to which no activity leads.</summary>
    public static DiagnosticDescriptor OutcomeInNoActivity { get; } = new(
        "ECV0425", DiagnosticSeverity.Information, "U13",
        "No activity leads to the outcome {0}.",
        "Aucune activité ne mène à l'acquis {0}.",
        "That may be meant, since an outcome may be reached anywhere; otherwise add the activity.",
        "C'est peut-être voulu, car un acquis peut être obtenu partout ; sinon ajoutez l'activité.");

    /// <summary>ECV0426: an activity that leads to no outcome.</summary>
    public static DiagnosticDescriptor ActivityWithoutOutcome { get; } = new(
        "ECV0426", DiagnosticSeverity.Warning, "U9",
        "The activity {0} leads to no outcome.",
        "L'activité {0} ne mène à aucun acquis.",
        "Say to which outcomes it leads, or ask what it is for.",
        "Dites à quels acquis elle mène, ou demandez-vous à quoi elle sert.");

    /// <summary>ECV0427: an activity that names an outcome the qualification does not have.</summary>
    public static DiagnosticDescriptor ActivityNamesUnknown { get; } = new(
        "ECV0427", DiagnosticSeverity.Error, "U9",
        "The activity {0} names the outcome {1}, which the qualification does not have.",
        "L'activité {0} nomme l'acquis {1}, que la qualification ne comporte pas.",
        "Correct the code; mind the scheme before the colon.",
        "Corrigez le code ; vérifiez le schéma placé avant les deux-points.");

    /// <summary>ECV0428: a unit to which no module leads.</summary>
    public static DiagnosticDescriptor UnitInNoModule { get; } = new(
        "ECV0428", DiagnosticSeverity.Information, "U13",
        "No module leads towards the unit {0}.",
        "Aucun module ne mène vers l'unité {0}.",
        "That may be meant, since outcomes may be reached anywhere; otherwise add the module.",
        "C'est peut-être voulu, car des acquis peuvent être obtenus partout ; sinon ajoutez le module.");

    /// <summary>ECV0429: units cut like the teaching.</summary>
    public static DiagnosticDescriptor UnitsFollowModules { get; } = new(
        "ECV0429", DiagnosticSeverity.Warning, "U12",
        "Each of the {0} modules leads towards one unit and each such unit has one module: the units follow the teaching.",
        "Chacun des {0} modules mène vers une seule unité et chacune de ces unités a un seul module : les unités suivent l'enseignement.",
        "Cut the units by what is assessed together; a module may lead towards several, and several towards one.",
        "Découpez les unités selon ce qui s'évalue ensemble ; un module peut mener vers plusieurs, et plusieurs vers une.");

    /// <summary>ECV0430: sizes far apart.</summary>
    public static DiagnosticDescriptor SizesFarApart { get; } = new(
        "ECV0430", DiagnosticSeverity.Information, "P5",
        "The largest unit {0} has {1} points, {2} times as many as the smallest, {3}, with {4}.",
        "La plus grande unité, {0}, a {1} points, {2} fois plus que la plus petite, {3}, qui en a {4}.",
        "Ask whether the large one could be assessed in parts, or the small one joined to another.",
        "Demandez-vous si la grande pourrait être évaluée en parties, ou la petite réunie à une autre.");

    /// <summary>ECV0431: hours and points that tell different stories.</summary>
    public static DiagnosticDescriptor HoursFarFromPoints { get; } = new(
        "ECV0431", DiagnosticSeverity.Information, "P6",
        "The unit {0} has {1} hours a point, all units together {2}.",
        "L'unité {0} compte {1} heures par point, toutes les unités ensemble {2}.",
        "Hours are only one sign of effort and need not fit; look whether the points say what is meant.",
        "Les heures ne sont qu'un indice de l'effort et n'ont pas à concorder ; voyez si les points disent ce qui est voulu.");
}
