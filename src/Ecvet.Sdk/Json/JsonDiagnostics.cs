namespace Ecvet;

/// <summary>Findings about documents that are read from JSON: what is not JSON, what has the wrong form, what cannot be.</summary>
public static partial class JsonDiagnostics
{
    /// <summary>ECV4020: a value of another kind than the one expected.</summary>
    public static DiagnosticDescriptor WrongType { get; } = new(
        "ECV4020", DiagnosticSeverity.Error, "",
        "Expected here: {0}; found: {1}.",
        "Attendu ici : {0} ; trouvé : {1}.",
        "Write {0} here, or leave the member out where nothing is known.",
        "Écrivez ici la valeur attendue ({0}), ou omettez le membre si rien n'est connu.");

    /// <summary>ECV4021: a member that must be there is not.</summary>
    public static DiagnosticDescriptor MemberMissing { get; } = new(
        "ECV4021", DiagnosticSeverity.Error, "",
        "The member {0} is missing.",
        "Le membre {0} manque.",
        "Add it; the schema of the document says what it holds.",
        "Ajoutez-le ; le schéma du document dit ce qu'il contient.");

    /// <summary>ECV4022: a member this version does not know; its name is not repeated, for it may be personal.</summary>
    public static DiagnosticDescriptor UnknownMember { get; } = new(
        "ECV4022", DiagnosticSeverity.Warning, "",
        "Member number {0} is not known to this version of the format; it was passed over.",
        "Le membre numéro {0} n'est pas connu de cette version du format ; il a été ignoré.",
        "Correct its name if it is misspelt; otherwise take it away, or read the document with a newer version.",
        "Corrigez son nom s'il est mal écrit ; sinon supprimez-le, ou lisez le document avec une version plus récente.");

    /// <summary>ECV4023: a member stands twice.</summary>
    public static DiagnosticDescriptor MemberTwice { get; } = new(
        "ECV4023", DiagnosticSeverity.Error, "",
        "The member {0} stands more than once.",
        "Le membre {0} figure plus d'une fois.",
        "Keep one of them: it is not for the reader to choose.",
        "N'en gardez qu'un : ce n'est pas au lecteur de choisir.");

    /// <summary>ECV4024: a word that is none of those possible here.</summary>
    public static DiagnosticDescriptor UnknownWord { get; } = new(
        "ECV4024", DiagnosticSeverity.Error, "",
        "The word here is none of those possible: {0}.",
        "Le mot figurant ici n'est aucun de ceux qui sont possibles : {0}.",
        "Choose one of them; capital and small letters matter.",
        "Choisissez l'un d'eux ; les majuscules et les minuscules comptent.");

    /// <summary>ECV4025: a text that cannot be a code or an identifier.</summary>
    public static DiagnosticDescriptor NotACode { get; } = new(
        "ECV4025", DiagnosticSeverity.Error, "",
        "Expected here: a code of the form {0}. A code has 1 to 400 characters, no control character and no space at either end.",
        "Attendu ici : un code de la forme {0}. Un code compte de 1 à 400 caractères, sans caractère de contrôle ni espace au début ou à la fin.",
        "Correct the code; in unit and outcome codes write the signs % : / @ as %25 %3A %2F %40.",
        "Corrigez le code ; dans les codes d'unité et d'acquis, écrivez les signes % : / @ sous la forme %25 %3A %2F %40.");

    /// <summary>ECV4026: a text that is no amount of points.</summary>
    public static DiagnosticDescriptor NotPoints { get; } = new(
        "ECV4026", DiagnosticSeverity.Error, "P16",
        "This is not an amount of points.",
        "Ceci n'est pas un nombre de points.",
        "Write digits with a dot and at most four decimals, and a system where it is not ECVET: \"7.5\" or \"7.5 ECTS\".",
        "Écrivez des chiffres avec un point et au plus quatre décimales, suivis du système si ce n'est pas ECVET : \"7.5\" ou \"7.5 ECTS\".");

    /// <summary>ECV4027: an amount with a decimal comma.</summary>
    public static DiagnosticDescriptor DecimalComma { get; } = new(
        "ECV4027", DiagnosticSeverity.Error, "P16",
        "This amount has a comma.",
        "Ce nombre comporte une virgule.",
        "Write a dot before the decimals and nothing between the thousands: \"1.5\", \"1500\".",
        "Écrivez un point avant les décimales et rien entre les milliers : \"1.5\", \"1500\".");

    /// <summary>ECV4028: an amount below zero.</summary>
    public static DiagnosticDescriptor NegativePoints { get; } = new(
        "ECV4028", DiagnosticSeverity.Error, "P16",
        "This amount of points is negative.",
        "Ce nombre de points est négatif.",
        "Points are zero or more; leave the member out where no amount was set.",
        "Les points sont nuls ou positifs ; omettez le membre si aucun nombre n'a été fixé.");

    /// <summary>ECV4029: an amount too large or too fine.</summary>
    public static DiagnosticDescriptor PointsOutOfRange { get; } = new(
        "ECV4029", DiagnosticSeverity.Error, "P16",
        "This amount of points is above 1000000000 or has more than four decimals.",
        "Ce nombre de points dépasse 1000000000 ou compte plus de quatre décimales.",
        "Correct the amount; round it by the rule of your system, not by habit.",
        "Corrigez le nombre ; arrondissez selon la règle de votre système, non par habitude.");

    /// <summary>ECV4030: a number outside its range.</summary>
    public static DiagnosticDescriptor NumberOutOfRange { get; } = new(
        "ECV4030", DiagnosticSeverity.Error, "",
        "Expected here: a whole number from {0} to {1}.",
        "Attendu ici : un nombre entier de {0} à {1}.",
        "Correct the number, or leave the member out where nothing is known.",
        "Corrigez le nombre, ou omettez le membre si rien n'est connu.");

    /// <summary>ECV4031: a text that is no day of the calendar.</summary>
    public static DiagnosticDescriptor NotADate { get; } = new(
        "ECV4031", DiagnosticSeverity.Error, "",
        "This is not a day of the calendar.",
        "Ceci n'est pas un jour du calendrier.",
        "Write year, month and day with dashes: 2026-05-12.",
        "Écrivez l'année, le mois et le jour avec des tirets : 2026-05-12.");

    /// <summary>ECV4032: a period whose last day lies before its first.</summary>
    public static DiagnosticDescriptor PeriodBackwards { get; } = new(
        "ECV4032", DiagnosticSeverity.Error, "",
        "The last day of this period lies before its first day.",
        "Le dernier jour de cette période précède le premier.",
        "Correct one of the days.",
        "Corrigez l'un des deux jours.");

    /// <summary>ECV4033: a text under something that is no language tag.</summary>
    public static DiagnosticDescriptor NotALanguage { get; } = new(
        "ECV4033", DiagnosticSeverity.Error, "",
        "The language of text number {0} is not given by a language tag.",
        "La langue du texte numéro {0} n'est pas indiquée par une étiquette de langue.",
        "Use tags such as en, fi or fr-BE, each once, and und where the language is not known.",
        "Utilisez des étiquettes comme en, fi ou fr-BE, chacune une seule fois, et und si la langue n'est pas connue.");

    /// <summary>ECV4040: a document of a newer version of the format.</summary>
    public static DiagnosticDescriptor NewerSchema { get; } = new(
        "ECV4040", DiagnosticSeverity.Error, "",
        "The document says version {0} of the format; this reader knows the versions up to {1}.",
        "Le document indique la version {0} du format ; ce lecteur connaît les versions jusqu'à {1}.",
        "Read it with a newer version of the library, or ask the sender for version {1}.",
        "Lisez-le avec une version plus récente de la bibliothèque, ou demandez la version {1} à l'expéditeur.");

    /// <summary>ECV4041: a document that does not say its version.</summary>
    public static DiagnosticDescriptor NoSchemaVersion { get; } = new(
        "ECV4041", DiagnosticSeverity.Warning, "",
        "The document does not say which version of the format it has; version 1 is assumed.",
        "Le document n'indique pas la version de son format ; la version 1 est supposée.",
        "Put \"schemaVersion\": 1 at its front.",
        "Placez \"schemaVersion\": 1 en tête.");

    /// <summary>ECV4042: a document of another kind.</summary>
    public static DiagnosticDescriptor AnotherDocument { get; } = new(
        "ECV4042", DiagnosticSeverity.Error, "",
        "This is a document of another kind; expected here: {0}.",
        "Ce document est d'une autre sorte ; attendu ici : {0}.",
        "Send the document asked for, or read this one as what it is.",
        "Envoyez le document demandé, ou lisez celui-ci pour ce qu'il est.");

    /// <summary>ECV4043: a unit that is a part of itself.</summary>
    public static DiagnosticDescriptor UnitContainsItself { get; } = new(
        "ECV4043", DiagnosticSeverity.Error, "Q1",
        "The unit {0} is a part of itself.",
        "L'unité {0} est une partie d'elle-même.",
        "Name the parts of a unit once and downwards; a part has a code of its own.",
        "Nommez les parties d'une unité une seule fois et vers le bas ; une partie a son propre code.");

    /// <summary>ECV4044: something that may stand once in a list stands there again.</summary>
    public static DiagnosticDescriptor ListedTwice { get; } = new(
        "ECV4044", DiagnosticSeverity.Error, "",
        "{0} stands more than once in this list.",
        "{0} figure plus d'une fois dans cette liste.",
        "Keep one of them.",
        "N'en gardez qu'un.");

    /// <summary>ECV4045: members that cannot hold together.</summary>
    public static DiagnosticDescriptor Contradiction { get; } = new(
        "ECV4045", DiagnosticSeverity.Error, "",
        "What these members say cannot hold together: {0}.",
        "Ce que disent ces membres ne peut pas être vrai à la fois : {0}.",
        "Correct one of the members.",
        "Corrigez l'un des membres.");

    /// <summary>ECV4046: parts of a unit or nodes of a rule nested too deep.</summary>
    public static DiagnosticDescriptor NestedTooDeep { get; } = new(
        "ECV4046", DiagnosticSeverity.Error, "",
        "This is nested more than {0} deep.",
        "Ceci est imbriqué sur plus de {0} niveaux.",
        "Flatten it: the meaning of a unit or a rule needs far fewer levels.",
        "Simplifiez : le sens d'une unité ou d'une règle demande bien moins de niveaux.");

    /// <summary>ECV4047: a recorded claim that is not what its inputs give.</summary>
    public static DiagnosticDescriptor ClaimDiffers { get; } = new(
        "ECV4047", DiagnosticSeverity.Error, "",
        "What is recorded here is not what the inputs give today.",
        "Ce qui est consigné ici n'est pas ce que donnent aujourd'hui les données d'entrée.",
        "Look whether an input or the record was changed; a decision record tells with which version it was made.",
        "Voyez si une donnée ou le document a été modifié ; le procès-verbal de décision dit avec quelle version il a été établi.");
}
