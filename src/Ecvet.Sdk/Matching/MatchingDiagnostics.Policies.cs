namespace Ecvet;

/// <content>What stricter policies find: why something is not proposed or not used, and what in a policy contradicts itself.</content>
public static partial class MatchingDiagnostics
{
    /// <summary>ECV1041: what covers the unit bears other units.</summary>
    public static DiagnosticDescriptor BearsOtherUnits { get; } = new(
        "ECV1041", Info, "T13",
        "Under the policy evidence is used up, and what covers it bears {0}.",
        "Selon la politique, une preuve ne sert qu'une fois, et ce qui la couvre sert à {0}.",
        "Another choice of units may be as good: see the alternatives, or pin the credit to this unit.",
        "Un autre choix d'unités peut être aussi bon : voyez les variantes, ou fixez le crédit à cette unité.");

    /// <summary>ECV1042: the group of the unit stays below its minimum.</summary>
    public static DiagnosticDescriptor BelowBindingMinimum { get; } = new(
        "ECV1042", Info, "Q2",
        "Under the policy minimums bind, and the group {0} counts nothing because it would stay below its minimum.",
        "Selon la politique, les minimums sont contraignants, et le groupe {0} ne compte rien parce qu'il resterait sous son minimum.",
        "What is covered is kept; it counts as soon as the group reaches its minimum.",
        "Ce qui est couvert est conservé ; cela compte dès que le groupe atteint son minimum.");

    /// <summary>ECV1043: the unit would not count beside those proposed.</summary>
    public static DiagnosticDescriptor WouldNotCount { get; } = new(
        "ECV1043", Info, "Q2",
        "All outcomes are covered, but beside the units proposed it would not count.",
        "Tous les acquis sont couverts, mais à côté des unités proposées elle ne compterait pas.",
        "Its credits are kept and not used up for nothing.",
        "Ses crédits sont conservés et ne sont pas utilisés pour rien.");

    /// <summary>ECV1044: the credit is used for some units and not for others as well.</summary>
    public static DiagnosticDescriptor AlreadyUsed { get; } = new(
        "ECV1044", Info, "T13",
        "It is used for {0}; under the policy it is not used for {1} as well.",
        "Il est utilisé pour {0} ; selon la politique, il ne l'est pas aussi pour {1}.",
        "Pin it to the other unit if the learner prefers that.",
        "Fixez-le à l'autre unité si l'apprenant le préfère.");

    /// <summary>ECV1045: the credit is not used.</summary>
    public static DiagnosticDescriptor NotUsed { get; } = new(
        "ECV1045", Info, "T13",
        "It could bear {0} and is not used: the units proposed rest on other credits, or would not count.",
        "Il pourrait servir à {0} et n'est pas utilisé : les unités proposées reposent sur d'autres crédits, ou ne compteraient pas.",
        "It stays the learner's credit and can be used another time.",
        "Il reste le crédit de l'apprenant et peut servir une autre fois.");

    /// <summary>ECV1046: a pinned or excluded pair keeps the credit from a unit.</summary>
    public static DiagnosticDescriptor KeptApart { get; } = new(
        "ECV1046", Info, "",
        "It was pinned to other units, or excluded from the units it would bear.",
        "Il a été fixé à d'autres unités, ou exclu des unités auxquelles il servirait.",
        "Change the pairs of the request if that was not meant.",
        "Modifiez les paires de la demande si ce n'était pas voulu.");

    /// <summary>ECV1051: a pair is both pinned and excluded.</summary>
    public static DiagnosticDescriptor PinnedAndExcluded { get; } = new(
        "ECV1051", DiagnosticSeverity.Warning, "",
        "The credit {0} of {1} is both pinned to {2} and excluded from it.",
        "Le crédit {0} de {1} est à la fois fixé à {2} et exclu de celle-ci.",
        "The exclusion holds; take one of the two away.",
        "L'exclusion vaut ; retirez l'une des deux.");

    /// <summary>ECV1052: a credit is pinned to several units and may bear one only.</summary>
    public static DiagnosticDescriptor PinnedTwice { get; } = new(
        "ECV1052", DiagnosticSeverity.Warning, "T13",
        "The credit {0} of {1} is pinned to {2}, and under the policy each credit bears one unit.",
        "Le crédit {0} de {1} est fixé à {2}, et selon la politique chaque crédit ne sert qu'à une unité.",
        "It bears the better one of them; pin it to one.",
        "Il sert à la meilleure d'entre elles ; fixez-le à une seule.");

    /// <summary>ECV1053: a pair names a credit or unit that is not there.</summary>
    public static DiagnosticDescriptor UnknownPair { get; } = new(
        "ECV1053", DiagnosticSeverity.Warning, "",
        "A pair names the credit {0} of {1} and the unit {2}, and one of them is not there.",
        "Une paire nomme le crédit {0} de {1} et l'unité {2}, et l'un d'eux n'existe pas.",
        "Correct the pair; it has no effect on what is not there.",
        "Corrigez la paire ; elle est sans effet sur ce qui n'existe pas.");

    /// <summary>ECV1054: a compensation rule is for something the qualification does not have.</summary>
    public static DiagnosticDescriptor UnknownInCompensation { get; } = new(
        "ECV1054", DiagnosticSeverity.Warning, "T12",
        "The compensation rule of {0} for {1} names {2}, which the qualification does not have.",
        "La règle de compensation de {0} pour {1} nomme {2}, que la qualification ne comporte pas.",
        "Correct the rule; what it names has no effect.",
        "Corrigez la règle ; ce qu'elle nomme est sans effet.");

    /// <summary>ECV1055: a compensation rule can not be reached.</summary>
    public static DiagnosticDescriptor CompensationOutOfReach { get; } = new(
        "ECV1055", DiagnosticSeverity.Warning, "T12",
        "The compensation rule of {0} for {1} asks for {2}, and all weights together are {3}.",
        "La règle de compensation de {0} pour {1} demande {2}, et tous les poids ensemble font {3}.",
        "The rule never acts; correct its weights or what it asks for.",
        "La règle n'agit jamais ; corrigez ses poids ou ce qu'elle demande.");

    /// <summary>ECV1056: there are several compensation rules for a unit.</summary>
    public static DiagnosticDescriptor CompensationTwice { get; } = new(
        "ECV1056", DiagnosticSeverity.Warning, "T12",
        "There are {0} compensation rules for {1}; the latest decided one is used.",
        "Il y a {0} règles de compensation pour {1} ; la dernière décidée est appliquée.",
        "Keep one rule for each unit.",
        "Gardez une règle par unité.");

    /// <summary>ECV1057: a compensation rule was decided later.</summary>
    public static DiagnosticDescriptor CompensationLater { get; } = new(
        "ECV1057", Info, "T12",
        "The compensation rule of {0} for {1} was decided on {2}, after the day asked about.",
        "La règle de compensation de {0} pour {1} a été décidée le {2}, après le jour considéré.",
        "It does not act yet; ask as of a later day.",
        "Elle n'agit pas encore ; posez la question pour un jour ultérieur.");

    /// <summary>ECV1058: the cap on transferred points has no effect on this route.</summary>
    public static DiagnosticDescriptor CapWithoutEffect { get; } = new(
        "ECV1058", DiagnosticSeverity.Warning, "T7",
        "The policy caps transferred points at {0}, and the route {1} does not count points of that system.",
        "La politique plafonne les points transférés à {0}, et le parcours {1} ne compte pas de points de ce système.",
        "The cap has no effect; give it in the measure of the route.",
        "Le plafond est sans effet ; donnez-le dans la mesure du parcours.");

    /// <summary>ECV1059: the hard minimum level is above the level of the qualification.</summary>
    public static DiagnosticDescriptor MinimumAboveHome { get; } = new(
        "ECV1059", DiagnosticSeverity.Warning, "U14",
        "The policy asks for EQF {0} at least, and the qualification itself is at {1}.",
        "La politique exige au moins le niveau CEC {0}, et la qualification elle-même est au niveau {1}.",
        "Only equivalences can bear its units then; lower the minimum if that was not meant.",
        "Seules des équivalences peuvent alors servir à ses unités ; baissez le minimum si ce n'était pas voulu.");
}
