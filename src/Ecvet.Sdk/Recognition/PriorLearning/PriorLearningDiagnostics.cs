namespace Ecvet;

/// <summary>Why a step of a request for recognition of prior learning is not possible. Each names its rule and the way out.</summary>
public static class PriorLearningDiagnostics
{
    /// <summary>ECV2101: the policy is not in force.</summary>
    public static DiagnosticDescriptor PolicyNotInForce { get; } = new(
        "ECV2101", DiagnosticSeverity.Error, "T9",
        "The policy named is in force {1}, not on {0}, the day of the request.",
        "La règle indiquée est en vigueur {1}, et non le {0}, jour de la demande.",
        "Name the policy that is in force on the day of the request.",
        "Indiquez la règle en vigueur le jour de la demande.");

    /// <summary>ECV2102: no window for applying is open.</summary>
    public static DiagnosticDescriptor NoWindow { get; } = new(
        "ECV2102", DiagnosticSeverity.Error, "T9",
        "No window for applying is open on {0}; the windows are {1}.",
        "Aucune période de demande n'est ouverte le {0} ; les périodes sont {1}.",
        "Make the request within a window.",
        "Présentez la demande pendant une période ouverte.");

    /// <summary>ECV2103: a unit is reserved.</summary>
    public static DiagnosticDescriptor Reserved { get; } = new(
        "ECV2103", DiagnosticSeverity.Error, "T9",
        "The unit {0} can not be had by prior learning under the policy in force.",
        "L'unité {0} ne peut pas être obtenue par les acquis antérieurs selon la règle en vigueur.",
        "Take the unit by the formal route; what was learnt may still exempt from training.",
        "Obtenez l'unité par la voie formelle ; les acquis peuvent encore dispenser de la formation.");

    /// <summary>ECV2104: the home qualification does not have it.</summary>
    public static DiagnosticDescriptor UnknownItem { get; } = new(
        "ECV2104", DiagnosticSeverity.Error, "T9",
        "The home qualification has no {0}.",
        "La certification d'origine ne comporte pas {0}.",
        "Name units and outcomes of the home qualification.",
        "Indiquez des unités et des acquis de la certification d'origine.");

    /// <summary>ECV2105: the route is not allowed.</summary>
    public static DiagnosticDescriptor RouteNotAllowed { get; } = new(
        "ECV2105", DiagnosticSeverity.Error, "T9",
        "The policy in force does not allow the route {0}.",
        "La règle en vigueur n'autorise pas la voie {0}.",
        "Take another route: through assessors, or by demonstration.",
        "Choisissez une autre voie : par des évaluateurs ou par démonstration.");

    /// <summary>ECV2106: it is not identified.</summary>
    public static DiagnosticDescriptor NotIdentified { get; } = new(
        "ECV2106", DiagnosticSeverity.Error, "T9",
        "{0} has not been identified.",
        "{0} n'a pas été identifié.",
        "Identify it first, in a dialogue with the person.",
        "Identifiez-le d'abord, dans un dialogue avec la personne.");

    /// <summary>ECV2107: evidence is wanting.</summary>
    public static DiagnosticDescriptor EvidenceWanting { get; } = new(
        "ECV2107", DiagnosticSeverity.Error, "T9",
        "The evidence does not carry {0} yet: {1}.",
        "Les preuves ne suffisent pas encore pour {0} : {1}.",
        "Close the gap, or take another route: through assessors, or by demonstration.",
        "Comblez la lacune, ou choisissez une autre voie : par des évaluateurs ou par démonstration.");

    /// <summary>ECV2108: there are only badges and quiz results.</summary>
    public static DiagnosticDescriptor OnlyBadges { get; } = new(
        "ECV2108", DiagnosticSeverity.Error, "T1",
        "For {0} there are only badges or quiz results: they are admissible evidence and never credit.",
        "Pour {0}, il n'y a que des badges ou des résultats de quiz : ce sont des preuves recevables, jamais un crédit.",
        "Add evidence of another kind, or let a body assess.",
        "Ajoutez une preuve d'une autre nature, ou faites évaluer par un organisme.");

    /// <summary>ECV2109: no such piece of evidence.</summary>
    public static DiagnosticDescriptor NoSuchEvidence { get; } = new(
        "ECV2109", DiagnosticSeverity.Error, "T9",
        "There is no evidence {0} in the request.",
        "La demande ne contient pas de preuve {0}.",
        "Add the evidence first.",
        "Ajoutez d'abord la preuve.");

    /// <summary>ECV2110: a piece of evidence is named twice.</summary>
    public static DiagnosticDescriptor EvidenceNamedTwice { get; } = new(
        "ECV2110", DiagnosticSeverity.Error, "T9",
        "There is evidence {0} in the request already.",
        "La demande contient déjà une preuve {0}.",
        "Give it an identifier of its own.",
        "Donnez-lui un identifiant propre.");

    /// <summary>ECV2111: the body does not hold the function.</summary>
    public static DiagnosticDescriptor NotEmpowered { get; } = new(
        "ECV2111", DiagnosticSeverity.Error, "I3",
        "{0} may not do this: it needs the function {1}.",
        "{0} ne peut pas le faire : il lui faut la fonction {1}.",
        "Let a body act that holds the function.",
        "Faites agir un organisme qui exerce cette fonction.");

    /// <summary>ECV2112: the step comes before one it follows.</summary>
    public static DiagnosticDescriptor BeforeLastStep { get; } = new(
        "ECV2112", DiagnosticSeverity.Error, "T9",
        "The step is dated {0}, before {1}, on which the request already stands.",
        "L'étape est datée du {0}, avant le {1} auquel la demande est déjà parvenue.",
        "Date the step on or after that day.",
        "Datez l'étape de ce jour ou d'un jour suivant.");

    /// <summary>ECV2113: the request was withdrawn.</summary>
    public static DiagnosticDescriptor Withdrawn { get; } = new(
        "ECV2113", DiagnosticSeverity.Error, "T9",
        "The request was withdrawn.",
        "La demande a été retirée.",
        "Make a new request.",
        "Présentez une nouvelle demande.");

    /// <summary>ECV2114: more than the policy allows.</summary>
    public static DiagnosticDescriptor AboveMaximum { get; } = new(
        "ECV2114", DiagnosticSeverity.Error, "T9",
        "{0} would be had by prior learning; the policy allows {1}.",
        "{0} seraient obtenus par les acquis antérieurs ; la règle en autorise {1}.",
        "Assess fewer units; what is identified and documented stays.",
        "Évaluez moins d'unités ; ce qui est identifié et documenté est conservé.");
}
