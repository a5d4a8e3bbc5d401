namespace Ecvet.Exchange.Loq;

/// <summary>Findings about datasets of qualifications.</summary>
public static class LoqDiagnostics
{
    /// <summary>ECV5201: no outcome.</summary>
    public static DiagnosticDescriptor NoOutcome { get; } = new(
        "ECV5201", DiagnosticSeverity.Error, "U4",
        "The format asks for at least one learning outcome here, and there is none.",
        "Le format demande ici au moins un acquis d'apprentissage, et il n'y en a pas.",
        "Describe the outcomes of the unit.",
        "Décrivez les acquis de l'unité.");

    /// <summary>ECV5202: no field of education.</summary>
    public static DiagnosticDescriptor NoField { get; } = new(
        "ECV5202", DiagnosticSeverity.Error, "",
        "The format asks for at least one field of education (ISCED-F 2013), and none was given.",
        "Le format demande au moins un domaine d'études (CITE-F 2013), et aucun n'a été donné.",
        "Give it: `qualification.ToLoq([EducationField.Parse(\"0716\")], languages)`.",
        "Donnez-le : `qualification.ToLoq([EducationField.Parse(\"0716\")], languages)`.");

    /// <summary>ECV5203: no European level.</summary>
    public static DiagnosticDescriptor NoEqfLevel { get; } = new(
        "ECV5203", DiagnosticSeverity.Error, "Q3",
        "The format asks for a level of the European Qualifications Framework, and none is said.",
        "Le format demande un niveau du cadre européen des certifications, et aucun n'est dit.",
        "Say it with `EqfLevel`.",
        "Dites-le avec `EqfLevel`.");

    /// <summary>ECV5204: no national level.</summary>
    public static DiagnosticDescriptor NoNationalLevel { get; } = new(
        "ECV5204", DiagnosticSeverity.Error, "Q3",
        "The format asks for a level of a national framework, and none is said.",
        "Le format demande un niveau d'un cadre national, et aucun n'est dit.",
        "Say it with `NationalLevel`.",
        "Dites-le avec `NationalLevel`.");

    /// <summary>ECV5205: a national level that is not listed.</summary>
    public static DiagnosticDescriptor NationalLevelNotListed { get; } = new(
        "ECV5205", DiagnosticSeverity.Error, "Q3",
        "The published list has no level {1} of {0}.",
        "La liste publiée n'a pas de niveau {1} de {0}.",
        "`NqfLevel.ListedFor(country)` gives the names the list uses.",
        "`NqfLevel.ListedFor(country)` donne les noms que la liste utilise.");

    /// <summary>ECV5206: the level of a unit.</summary>
    public static DiagnosticDescriptor LevelOfQualification { get; } = new(
        "ECV5206", DiagnosticSeverity.Information, "U14",
        "The format asks for levels of every unit; those of the qualification are written for it.",
        "Le format demande des niveaux pour chaque unité ; ceux de la certification sont écrits pour elle.",
        "Give the unit its level where it has one.",
        "Donnez à l'unité son niveau si elle en a un.");

    /// <summary>ECV5207: an institution without a country.</summary>
    public static DiagnosticDescriptor NoCountry { get; } = new(
        "ECV5207", DiagnosticSeverity.Information, "",
        "The country of the institution is not known; the format then calls it an agent, not an organisation.",
        "Le pays de l'institution n'est pas connu ; le format l'appelle alors un agent, non une organisation.",
        "Give the institution its country.",
        "Donnez à l'institution son pays.");

    /// <summary>ECV5208: criteria without a procedure.</summary>
    public static DiagnosticDescriptor CriteriaWithoutProcedure { get; } = new(
        "ECV5208", DiagnosticSeverity.Information, "U5",
        "Criteria of assessment without a procedure have no place in {0}.",
        "Les critères d'évaluation sans procédure n'ont pas de place dans {0}.",
        "Say how the unit is assessed.",
        "Dites comment l'unité est évaluée.");

    /// <summary>ECV5210: no qualification.</summary>
    public static DiagnosticDescriptor NoQualification { get; } = new(
        "ECV5210", DiagnosticSeverity.Error, "",
        "The dataset holds no qualification that can be read.",
        "Le jeu de données ne contient aucune certification lisible.",
        "Ask the sender for the whole dataset.",
        "Demandez le jeu de données complet à l'expéditeur.");

    /// <summary>ECV5213: a national level that the list does not have.</summary>
    public static DiagnosticDescriptor NotNationalLevel { get; } = new(
        "ECV5213", DiagnosticSeverity.Warning, "Q3",
        "This identifier is no level of a national framework in the published list. It is kept as it stands.",
        "Cet identifiant n'est pas un niveau d'un cadre national de la liste publiée. Il est conservé tel quel.",
        "Check the identifier against the list.",
        "Vérifiez l'identifiant dans la liste.");

    /// <summary>ECV5214: a credit system that the list does not have.</summary>
    public static DiagnosticDescriptor NotCreditSystem { get; } = new(
        "ECV5214", DiagnosticSeverity.Warning, "P9",
        "This identifier is no credit system of the published list: nothing says which points are meant. They are kept as they stand and do not count.",
        "Cet identifiant n'est pas un système de crédits de la liste publiée : rien ne dit quels points sont entendus. Ils sont conservés tels quels et ne comptent pas.",
        "Ask the sender which system is meant.",
        "Demandez à l'expéditeur quel système est entendu.");

    /// <summary>ECV5215: a term that the list does not have.</summary>
    public static DiagnosticDescriptor NotInList { get; } = new(
        "ECV5215", DiagnosticSeverity.Warning, "",
        "This identifier is no term of the published list that belongs here. It is kept as it stands.",
        "Cet identifiant n'est pas un terme de la liste publiée qui convient ici. Il est conservé tel quel.",
        "Check the identifier against the list.",
        "Vérifiez l'identifiant dans la liste.");

    /// <summary>ECV5217: a unit that is a part twice.</summary>
    public static DiagnosticDescriptor UsedTwice { get; } = new(
        "ECV5217", DiagnosticSeverity.Warning, "U1",
        "The unit is a part of the qualification twice; it is read once and the other reference is kept.",
        "L'unité est deux fois une partie de la certification ; elle est lue une fois et l'autre référence est conservée.",
        "Correct the parts.",
        "Corrigez les parties.");

    /// <summary>ECV5218: no language.</summary>
    public static DiagnosticDescriptor NoLanguage { get; } = new(
        "ECV5218", DiagnosticSeverity.Error, "",
        "The format asks for at least one language in which the qualification can be acquired, and none of its list was given.",
        "Le format demande au moins une langue dans laquelle la certification peut être acquise, et aucune de sa liste n'a été donnée.",
        "Give it: `qualification.ToLoq(fields, [LanguageTag.Parse(\"fi\")])`.",
        "Donnez-la : `qualification.ToLoq(fields, [LanguageTag.Parse(\"fi\")])`.");
}
