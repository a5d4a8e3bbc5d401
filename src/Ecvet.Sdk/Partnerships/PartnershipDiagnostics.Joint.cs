namespace Ecvet;

/// <content>What is missing before a qualification can be recognised jointly.</content>
public static partial class PartnershipDiagnostics
{
    /// <summary>ECV0611: a qualification is not linked to the EQF.</summary>
    public static DiagnosticDescriptor NotLinkedToEqf { get; } = new(
        "ECV0611", DiagnosticSeverity.Error, "A2",
        "The EQF level of {0} is not known.",
        "Le niveau CEC de {0} n'est pas connu.",
        "State the EQF level to which the qualification is referenced.",
        "Indiquez le niveau CEC auquel la certification est référencée.");

    /// <summary>ECV0612: a level is only proposed.</summary>
    public static DiagnosticDescriptor LevelTentative { get; } = new(
        "ECV0612", DiagnosticSeverity.Error, "A2",
        "The EQF level of {0} is only proposed.",
        "Le niveau CEC de {0} n'est que proposé.",
        "Wait for the referencing, or let the partners agree on the level in the memorandum.",
        "Attendez le référencement, ou convenez du niveau dans le protocole d'accord.");

    /// <summary>ECV0613: the national level is not known.</summary>
    public static DiagnosticDescriptor NationalLevelUnknown { get; } = new(
        "ECV0613", DiagnosticSeverity.Warning, "A2",
        "The national level by which {0} is linked to the EQF is not known.",
        "Le niveau national par lequel {0} est relié au CEC n'est pas connu.",
        "State the framework and its level, or that the country has none.",
        "Indiquez le cadre national et son niveau, ou que le pays n'en a pas.");

    /// <summary>ECV0614: the levels differ.</summary>
    public static DiagnosticDescriptor LevelsDiffer { get; } = new(
        "ECV0614", DiagnosticSeverity.Warning, "A2, M4",
        "The partner's own qualification is at EQF {0}, the joint one at EQF {1}.",
        "La certification propre du partenaire est au niveau CEC {0}, la certification conjointe au niveau {1}.",
        "Let the partners judge whether the levels are comparable, and write it into the memorandum.",
        "Que les partenaires jugent si les niveaux sont comparables et l'inscrivent au protocole d'accord.");

    /// <summary>ECV0615: a unit is not described in outcomes.</summary>
    public static DiagnosticDescriptor UnitWithoutOutcomes { get; } = new(
        "ECV0615", DiagnosticSeverity.Error, "A2, U4",
        "The unit {0} is not described in learning outcomes.",
        "L'unité {0} n'est pas décrite en acquis d'apprentissage.",
        "Describe the unit in learning outcomes: comparison is at their level.",
        "Décrivez l'unité en acquis d'apprentissage : la comparaison se fait à leur niveau.");

    /// <summary>ECV0616: what a partner assesses is not stated.</summary>
    public static DiagnosticDescriptor PartnerAssessesNothing { get; } = new(
        "ECV0616", DiagnosticSeverity.Error, "A2, M2",
        "What {0} assesses is not stated.",
        "Ce que {0} évalue n'est pas indiqué.",
        "Name the units or outcomes the partner assesses.",
        "Indiquez les unités ou les acquis que le partenaire évalue.");

    /// <summary>ECV0617: a partner assesses something unknown.</summary>
    public static DiagnosticDescriptor AssessesUnknown { get; } = new(
        "ECV0617", DiagnosticSeverity.Error, "A2",
        "{0} is said to assess {1}, which the joint qualification does not have.",
        "{0} évaluerait {1}, que la certification conjointe ne comporte pas.",
        "Name units and outcomes of the joint qualification.",
        "Indiquez des unités et des acquis de la certification conjointe.");

    /// <summary>ECV0618: nobody assesses an outcome.</summary>
    public static DiagnosticDescriptor OutcomeNotAssessed { get; } = new(
        "ECV0618", DiagnosticSeverity.Error, "A2",
        "No partner assesses the outcome {0}.",
        "Aucun partenaire n'évalue l'acquis {0}.",
        "Agree which partner assesses it.",
        "Convenez du partenaire qui l'évalue.");

    /// <summary>ECV0619: a partner states nothing of its quality assurance.</summary>
    public static DiagnosticDescriptor QualityAssuranceUnknown { get; } = new(
        "ECV0619", DiagnosticSeverity.Error, "A1, A2",
        "{0} states nothing of its quality assurance.",
        "{0} n'indique rien de son assurance qualité.",
        "Add its statement, with the phases of the quality cycle it covers.",
        "Ajoutez sa déclaration, avec les phases du cycle de qualité qu'elle couvre.");

    /// <summary>ECV0620: phases of the quality cycle are not covered.</summary>
    public static DiagnosticDescriptor PhasesOpen { get; } = new(
        "ECV0620", DiagnosticSeverity.Error, "A1, A2",
        "The quality assurance of {0} does not cover the phases {1}.",
        "L'assurance qualité de {0} ne couvre pas les phases {1}.",
        "Let the partner state how it covers planning, implementation, evaluation and review.",
        "Que le partenaire indique comment il couvre la planification, la mise en œuvre, l'évaluation et la révision.");

    /// <summary>ECV0621: a partner names no indicator.</summary>
    public static DiagnosticDescriptor NoIndicators { get; } = new(
        "ECV0621", DiagnosticSeverity.Information, "A1",
        "{0} names no EQAVET indicator it uses.",
        "{0} n'indique aucun indicateur CERAQ qu'il utilise.",
        "Name the indicators in use; they are a toolbox, and none is required.",
        "Indiquez les indicateurs utilisés ; ils forment une boîte à outils et aucun n'est exigé.");

    /// <summary>ECV0622: a share is not stated.</summary>
    public static DiagnosticDescriptor ShareUnknown { get; } = new(
        "ECV0622", DiagnosticSeverity.Error, "P15",
        "The share in the points is not stated for {0}.",
        "La part des points n'est pas indiquée pour {0}.",
        "State for each partner the points it answers for.",
        "Indiquez pour chaque partenaire les points dont il répond.");

    /// <summary>ECV0623: the shares are not the total.</summary>
    public static DiagnosticDescriptor SharesNotWhole { get; } = new(
        "ECV0623", DiagnosticSeverity.Error, "P15",
        "The shares {0} are not the total of {1}.",
        "Les parts {0} ne font pas le total de {1}.",
        "Divide the total among the partners so that the sum is the total, in one system.",
        "Répartissez le total entre les partenaires de sorte que la somme soit le total, dans un seul système.");
}
