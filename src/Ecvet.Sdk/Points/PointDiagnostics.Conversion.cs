namespace Ecvet;

public static partial class PointDiagnostics
{
    /// <summary>ECV0221: no rule converts one system into the other.</summary>
    public static DiagnosticDescriptor NoConversionRule { get; } = new(
        "ECV0221", DiagnosticSeverity.Information, "P9, E2",
        "No rule converts {0} into {1} on {2}: the size is unknown.",
        "Aucune règle ne convertit {0} en {1} au {2} : la taille est inconnue.",
        "Ask the competent institution, which sets the conversion, and register its rule with reason and dates.",
        "Demandez à l'institution compétente, qui fixe la conversion, et enregistrez sa règle avec motif et dates.");

    /// <summary>ECV0222: a rule for wholes was asked about a part.</summary>
    public static DiagnosticDescriptor ConversionOfPart { get; } = new(
        "ECV0222", DiagnosticSeverity.Information, "P9",
        "The rule {0} holds for whole multiples of {1} only; {2} is none.",
        "La règle {0} ne vaut que pour des multiples entiers de {1} ; {2} n'en est pas un.",
        "Convert the whole, or look up what the part is worth in the other system: parts were not converted by one factor.",
        "Convertissez le tout, ou cherchez ce que vaut la partie dans l'autre système : les parties n'ont pas été converties par un facteur unique.");

    /// <summary>ECV0223: two rules answer the same question.</summary>
    public static DiagnosticDescriptor ConversionRuleTwice { get; } = new(
        "ECV0223", DiagnosticSeverity.Error, "P9",
        "The rule {0} answers what the rule {1} answers, or carries its code.",
        "La règle {0} répond à ce à quoi répond la règle {1}, ou porte son code.",
        "End the earlier rule before the new one begins, give the new one a scope, or take the earlier one out.",
        "Faites finir la règle antérieure avant le début de la nouvelle, donnez à celle-ci une portée, ou retirez l'ancienne.");

    /// <summary>ECV0224: an amount would grow by going there and back.</summary>
    public static DiagnosticDescriptor ConversionGains { get; } = new(
        "ECV0224", DiagnosticSeverity.Error, "P12",
        "By the rules {0} and {1} an amount that goes there and back is multiplied by {2}.",
        "Par les règles {0} et {1}, un nombre de points qui va et revient est multiplié par {2}.",
        "Correct a factor: nobody gains size by conversion alone.",
        "Corrigez un facteur : personne ne gagne en taille par la seule conversion.");

    /// <summary>ECV0225: the exact size is no amount of points.</summary>
    public static DiagnosticDescriptor ConversionNoAmount { get; } = new(
        "ECV0225", DiagnosticSeverity.Information, "P16",
        "{0} is by the rule {1} exactly {2} {3}, which is no amount of at most four decimal places.",
        "{0} vaut selon la règle {1} exactement {2} {3}, ce qui n'est pas un nombre d'au plus quatre décimales.",
        "Round it down to a step by name, or go on with the exact fraction.",
        "Arrondissez-le vers le bas à un pas désigné, ou poursuivez avec la fraction exacte.");
}
