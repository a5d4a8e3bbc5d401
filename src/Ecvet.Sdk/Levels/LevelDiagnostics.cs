namespace Ecvet;

/// <summary>Findings about levels and their referencing.</summary>
public static class LevelDiagnostics
{
    /// <summary>ECV0101: a national level that the table does not hold.</summary>
    public static DiagnosticDescriptor LevelUnknown { get; } = new(
        "ECV0101", DiagnosticSeverity.Information, "Q3",
        "The level {0} is not in the table of referencing on {1}: its European level is unknown.",
        "Le niveau {0} n'est pas dans la table de référencement au {1} : son niveau européen est inconnu.",
        "Check how the framework writes it, ask the coordination point of the country, or register the framework.",
        "Vérifiez la graphie du cadre, demandez au point de coordination du pays, ou enregistrez le cadre.");

    /// <summary>ECV0102: a European level that is not confirmed.</summary>
    public static DiagnosticDescriptor LevelNotConfirmed { get; } = new(
        "ECV0102", DiagnosticSeverity.Information, "Q3",
        "The European level of {0} is not confirmed ({1}).",
        "Le niveau européen de {0} n'est pas confirmé ({1}).",
        "Let a person look it up in the referencing report, and register the framework with that source.",
        "Faites-le vérifier dans le rapport de référencement, et enregistrez le cadre avec cette source.");

    /// <summary>ECV0103: a national level with several European ones.</summary>
    public static DiagnosticDescriptor SeveralEuropeanLevels { get; } = new(
        "ECV0103", DiagnosticSeverity.Information, "Q3",
        "The level {0} has several European levels: {1}.",
        "Le niveau {0} a plusieurs niveaux européens : {1}.",
        "Let the awarding body say which one is meant for this qualification.",
        "Faites préciser par l'organisme certificateur lequel vaut pour cette certification.");

    /// <summary>ECV0104: a national level without a European one.</summary>
    public static DiagnosticDescriptor NoEuropeanLevel { get; } = new(
        "ECV0104", DiagnosticSeverity.Information, "Q3",
        "The level {0} has no European level.",
        "Le niveau {0} n'a pas de niveau européen.",
        "Compare by outcomes; ECVET does not depend on a level.",
        "Comparez par les acquis ; ECVET ne dépend pas d'un niveau.");

    /// <summary>ECV0105: a European level that contradicts the national one.</summary>
    public static DiagnosticDescriptor LevelContradicts { get; } = new(
        "ECV0105", DiagnosticSeverity.Warning, "Q3",
        "EQF level {0} is stated, but {1} is referenced to: {2}.",
        "Le niveau CEC {0} est indiqué, mais {1} est référencé à : {2}.",
        "Correct one of the two, or the day: frameworks are referenced anew.",
        "Corrigez l'un des deux, ou la date : les cadres sont référencés de nouveau.");

    /// <summary>ECV0106: a level that is only proposed.</summary>
    public static DiagnosticDescriptor LevelTentative { get; } = new(
        "ECV0106", DiagnosticSeverity.Information, "Q3",
        "The level is tentative: {0}.",
        "Le niveau est provisoire : {0}.",
        "Let a person decide until it is settled.",
        "Laissez décider une personne jusqu'à ce qu'il soit arrêté.");

    /// <summary>ECV0107: no level is stated.</summary>
    public static DiagnosticDescriptor LevelNotStated { get; } = new(
        "ECV0107", DiagnosticSeverity.Information, "Q3",
        "No level is stated.",
        "Aucun niveau n'est indiqué.",
        "State the European or the national level.",
        "Indiquez le niveau européen ou le niveau national.");

    /// <summary>ECV0108: several national levels on one European one.</summary>
    public static DiagnosticDescriptor SeveralNationalLevels { get; } = new(
        "ECV0108", DiagnosticSeverity.Information, "Q3",
        "EQF level {0} holds several levels of {1}: {2}.",
        "Le niveau CEC {0} contient plusieurs niveaux de {1} : {2}.",
        "The same European level is not the same national level: look at the outcomes.",
        "Le même niveau européen n'est pas le même niveau national : regardez les acquis.");
}
