namespace Ecvet.Exchange.Edc;

/// <summary>Findings about European Digital Credentials.</summary>
public static class EdcDiagnostics
{
    /// <summary>ECV5101: the document is no credential.</summary>
    public static DiagnosticDescriptor NotEdc { get; } = new(
        "ECV5101", DiagnosticSeverity.Error, "",
        "This is not a European Digital Credential: it has no subject with claims.",
        "Ceci n'est pas un justificatif numérique européen : il n'a pas de sujet avec des acquis.",
        "Give the credential itself, its form for upload, or its sealed envelope.",
        "Donnez le justificatif lui-même, sa forme pour le dépôt ou son enveloppe scellée.");

    /// <summary>ECV5102: an institution without a country.</summary>
    public static DiagnosticDescriptor NoCountry { get; } = new(
        "ECV5102", DiagnosticSeverity.Error, "",
        "The format asks for the country of every institution, and {0} has none.",
        "Le format demande le pays de chaque institution, et {0} n'en a pas.",
        "Give the institution its country, two letters.",
        "Donnez à l'institution son pays, deux lettres.");

    /// <summary>ECV5103: a complete credential without the legal identifier of its issuer.</summary>
    public static DiagnosticDescriptor NoLegalIdentifier { get; } = new(
        "ECV5103", DiagnosticSeverity.Warning, "",
        "A complete credential names the legal identifier of its issuer, and none is said.",
        "Un justificatif complet nomme l'identifiant légal de son émetteur, et aucun n'est donné.",
        "Call `Issued(...)`, or write the form for upload: the European issuer adds it when it seals.",
        "Appelez `Issued(...)`, ou écrivez la forme pour le dépôt : l'émetteur européen l'ajoute en scellant.");

    /// <summary>ECV5104: a complete credential without a moment of issue.</summary>
    public static DiagnosticDescriptor NoIssueDate { get; } = new(
        "ECV5104", DiagnosticSeverity.Warning, "",
        "A complete credential has a moment of issue, and none is said.",
        "Un justificatif complet a un moment d'émission, et aucun n'est donné.",
        "Call `Issued(...)`, or write the form for upload: the European issuer adds it when it seals.",
        "Appelez `Issued(...)`, ou écrivez la forme pour le dépôt : l'émetteur européen l'ajoute en scellant.");

    /// <summary>ECV5105: a seal that was not verified.</summary>
    public static DiagnosticDescriptor SealNotVerified { get; } = new(
        "ECV5105", DiagnosticSeverity.Warning, "",
        "The credential stands in a sealed envelope. Its content is read; the seal is not verified.",
        "Le justificatif se trouve dans une enveloppe scellée. Son contenu est lu ; le sceau n'est pas vérifié.",
        "Have the seal verified before you rely on the content.",
        "Faites vérifier le sceau avant de vous fier au contenu.");

    /// <summary>ECV5106: a seal that does not go with the content.</summary>
    public static DiagnosticDescriptor SealNotWritten { get; } = new(
        "ECV5106", DiagnosticSeverity.Warning, "",
        "The seal that was read is not written: it holds for the bytes it was made for only.",
        "Le sceau qui a été lu n'est pas écrit : il ne vaut que pour les octets pour lesquels il a été fait.",
        "Pass the sealed document on as it is, or have the new one sealed.",
        "Transmettez le document scellé tel quel, ou faites sceller le nouveau.");

    /// <summary>ECV5107: a text without its language.</summary>
    public static DiagnosticDescriptor PlainText { get; } = new(
        "ECV5107", DiagnosticSeverity.Warning, "",
        "A text stands here without a language; the format asks for texts by language. It is read as one whose language is not said.",
        "Un texte figure ici sans langue ; le format demande des textes par langue. Il est lu comme un texte dont la langue n'est pas dite.",
        "Write texts as a map from language to text.",
        "Écrivez les textes par langue.");

    /// <summary>ECV5108: a day that is given with a time.</summary>
    public static DiagnosticDescriptor DayWithTime { get; } = new(
        "ECV5108", DiagnosticSeverity.Information, "",
        "A time stands with this day. The day is taken as it is written, without a change of time zone.",
        "Une heure accompagne ce jour. Le jour est pris tel qu'il est écrit, sans changement de fuseau.",
        "Check the day where the issuer may have shifted it.",
        "Vérifiez le jour si l'émetteur a pu le décaler.");

    /// <summary>ECV5109: competence as the category of an outcome.</summary>
    public static DiagnosticDescriptor Competence { get; } = new(
        "ECV5109", DiagnosticSeverity.Information, "U4",
        "Competence (responsibility and autonomy) is no type of outcome in {0}; it stands in a note.",
        "La compétence (responsabilité et autonomie) n'est pas un type d'acquis dans {0} ; elle figure dans une note.",
        "Tell the partner: the list knows knowledge and skill only.",
        "Dites-le au partenaire : la liste ne connaît que le savoir et l'aptitude.");

    /// <summary>ECV5110: something that stands in a note.</summary>
    public static DiagnosticDescriptor InNote { get; } = new(
        "ECV5110", DiagnosticSeverity.Information, "",
        "{0} has no place of its own in the format and stands in a note, which this library reads back.",
        "{0} n'a pas de place propre dans le format et figure dans une note, que cette bibliothèque relit.",
        "Tell partners who use other software.",
        "Dites-le aux partenaires qui utilisent d'autres logiciels.");

    /// <summary>ECV5111: points without a system.</summary>
    public static DiagnosticDescriptor PointsWithoutSystem { get; } = new(
        "ECV5111", DiagnosticSeverity.Warning, "P9",
        "Points stand here without a system of points; without one they say nothing and are not taken over.",
        "Des points figurent ici sans système de points ; sans lui ils ne disent rien et ne sont pas repris.",
        "Ask the issuer which system is meant.",
        "Demandez à l'émetteur quel système est visé.");

    /// <summary>ECV5112: points of an unknown system.</summary>
    public static DiagnosticDescriptor UnknownPointSystem { get; } = new(
        "ECV5112", DiagnosticSeverity.Warning, "P9",
        "The system of these points is not in the European list; it may be misspelt. The points are not taken over.",
        "Le système de ces points n'est pas dans la liste européenne ; il est peut-être mal écrit. Les points ne sont pas repris.",
        "Ask the issuer which system is meant; ECVET and ECTS have published identifiers.",
        "Demandez à l'émetteur quel système est visé ; ECVET et ECTS ont des identifiants publiés.");

    /// <summary>ECV5113: a system of points that is not listed.</summary>
    public static DiagnosticDescriptor SystemNotListed { get; } = new(
        "ECV5113", DiagnosticSeverity.Information, "P9",
        "The system {0} is not in the European list; it is written with an identifier of its own, which other software may not know.",
        "Le système {0} n'est pas dans la liste européenne ; il est écrit avec un identifiant propre, que d'autres logiciels peuvent ignorer.",
        "Tell the partner what the system is.",
        "Dites au partenaire quel est ce système.");

    /// <summary>ECV5115: a term that is not in its published list.</summary>
    public static DiagnosticDescriptor UnknownTerm { get; } = new(
        "ECV5115", DiagnosticSeverity.Warning, "",
        "The term here is not in the published list for {0}; it is kept apart and written back.",
        "Le terme figurant ici n'est pas dans la liste publiée pour {0} ; il est conservé à part et réécrit.",
        "Look whether the identifier is misspelt, or newer than this library.",
        "Voyez si l'identifiant est mal écrit, ou plus récent que cette bibliothèque.");

    /// <summary>ECV5116: a national level that is not listed.</summary>
    public static DiagnosticDescriptor LevelNotListed { get; } = new(
        "ECV5116", DiagnosticSeverity.Warning, "Q3",
        "The national level {0} is not in the European list and stands in a note.",
        "Le niveau national {0} n'est pas dans la liste européenne et figure dans une note.",
        "Use the framework and the level as the list names them; see `NqfLevel.ListedFor`.",
        "Utilisez le cadre et le niveau tels que la liste les nomme ; voir `NqfLevel.ListedFor`.");

    /// <summary>ECV5117: an assessment whose result is not said.</summary>
    public static DiagnosticDescriptor ResultGuessed { get; } = new(
        "ECV5117", DiagnosticSeverity.Information, "T1",
        "The document does not say whether this was passed; since the achievement was awarded, it is read as passed.",
        "Le document ne dit pas si c'est réussi ; comme l'acquis a été attribué, il est lu comme réussi.",
        "Look at the grade where it matters.",
        "Regardez la note si cela importe.");

    /// <summary>ECV5118: a grade that was not said.</summary>
    public static DiagnosticDescriptor GradeGuessed { get; } = new(
        "ECV5118", DiagnosticSeverity.Information, "X4",
        "The format asks for a grade and there is none; the word for the result stands for it.",
        "Le format demande une note et il n'y en a pas ; le mot du résultat en tient lieu.",
        "Give the assessment its grade.",
        "Donnez sa note à l'évaluation.");

    /// <summary>ECV5119: a key that the context does not define.</summary>
    public static DiagnosticDescriptor NotInContext { get; } = new(
        "ECV5119", DiagnosticSeverity.Warning, "",
        "Member number {0} has a name that the JSON-LD context does not define: software that reads the graph drops it in silence. It is kept apart and written back.",
        "Le membre numéro {0} a un nom que le contexte JSON-LD ne définit pas : les logiciels qui lisent le graphe l'ignorent en silence. Il est conservé à part et réécrit.",
        "Look whether the name is misspelt.",
        "Voyez si le nom est mal écrit.");

    /// <summary>ECV5120: two nodes with one identifier.</summary>
    public static DiagnosticDescriptor SameIdentifier { get; } = new(
        "ECV5120", DiagnosticSeverity.Warning, "",
        "Two different nodes have the identifier of this one; in the graph they become one.",
        "Deux nœuds différents ont l'identifiant de celui-ci ; dans le graphe ils n'en font qu'un.",
        "Ask the issuer to give every node an identifier of its own.",
        "Demandez à l'émetteur de donner à chaque nœud un identifiant propre.");

    /// <summary>ECV5121: kept content that has lost its place.</summary>
    public static DiagnosticDescriptor KeptNotWritten { get; } = new(
        "ECV5121", DiagnosticSeverity.Warning, "",
        "What was kept of the document here has lost its place, for what surrounded it has changed; it is not written.",
        "Ce qui a été conservé du document ici a perdu sa place, car ce qui l'entourait a changé ; ce n'est pas écrit.",
        "Compare with the document that was read.",
        "Comparez avec le document lu.");

    /// <summary>ECV5122: the rule of combination.</summary>
    public static DiagnosticDescriptor RuleHasNoPlace { get; } = new(
        "ECV5122", DiagnosticSeverity.Information, "Q1",
        "How the units make up the qualification has no place in {0}.",
        "La façon dont les unités composent la qualification n'a pas de place dans {0}.",
        "Send the qualification in our own format where the partner needs it.",
        "Envoyez la qualification dans notre propre format si le partenaire en a besoin.");

    /// <summary>ECV5123: details of a unit.</summary>
    public static DiagnosticDescriptor UnitDetails { get; } = new(
        "ECV5123", DiagnosticSeverity.Information, "U5",
        "Procedure and criteria of assessment, validity, parts and marks of the unit or its outcomes have no place in {0}.",
        "La procédure et les critères d'évaluation, la validité, les parties et les marques de l'unité ou de ses acquis n'ont pas de place dans {0}.",
        "Send the qualification in our own format where the partner needs it.",
        "Envoyez la qualification dans notre propre format si le partenaire en a besoin.");

    /// <summary>ECV5124: a level that is written once.</summary>
    public static DiagnosticDescriptor OneLevel { get; } = new(
        "ECV5124", DiagnosticSeverity.Information, "U14",
        "The level of the credit and that of its unit are written as one; read back, both have it.",
        "Le niveau du crédit et celui de son unité sont écrits comme un seul ; à la relecture, les deux l'ont.",
        "Nothing need be done where they mean the same.",
        "Rien n'est à faire s'ils ont le même sens.");

    /// <summary>ECV5125: a text whose language was not said.</summary>
    public static DiagnosticDescriptor LanguageGuessed { get; } = new(
        "ECV5125", DiagnosticSeverity.Information, "",
        "The language of a text was not said; it is written as {0}, the language the credential is shown in.",
        "La langue d'un texte n'était pas dite ; il est écrit comme {0}, la langue d'affichage du justificatif.",
        "Give texts their language.",
        "Donnez leur langue aux textes.");

    /// <summary>ECV5126: a type of assessment that is not listed.</summary>
    public static DiagnosticDescriptor NearestType { get; } = new(
        "ECV5126", DiagnosticSeverity.Information, "U5",
        "A demonstration in real work is no type of assessment in the European list; it is written as a practical assessment, with a note.",
        "La démonstration en situation de travail n'est pas un type d'évaluation de la liste européenne ; elle est écrite comme évaluation pratique, avec une note.",
        "Tell the partner where it matters.",
        "Dites-le au partenaire si cela importe.");

    /// <summary>ECV5127: a level where there is no place for it.</summary>
    public static DiagnosticDescriptor LevelNeedsQualification { get; } = new(
        "ECV5127", DiagnosticSeverity.Warning, "U14",
        "A specification of an achievement has no place for a level; it stands in a note.",
        "La spécification d'un acquis n'a pas de place pour un niveau ; il figure dans une note.",
        "Write units as partial qualifications.",
        "Écrivez les unités comme qualifications partielles.");

    /// <summary>ECV5128: an identifier that holds inside the document only.</summary>
    public static DiagnosticDescriptor LocalIdentifier { get; } = new(
        "ECV5128", DiagnosticSeverity.Information, "",
        "The identifier of {0} holds inside its document only; in another document it may mean something else.",
        "L'identifiant de {0} ne vaut que dans son document ; dans un autre il peut désigner autre chose.",
        "Ask the issuer for a lasting identifier.",
        "Demandez un identifiant durable à l'émetteur.");

    /// <summary>ECV5129: achievements that only group others.</summary>
    public static DiagnosticDescriptor Grouping { get; } = new(
        "ECV5129", DiagnosticSeverity.Information, "",
        "An achievement here groups others; its parts are read as credits and it is kept apart.",
        "Un acquis en regroupe d'autres ici ; ses parties sont lues comme crédits et il est conservé à part.",
        "Look into `Kept`, if the grouping matters.",
        "Consultez `Kept` si le regroupement importe.");

    /// <summary>ECV5130: nothing says from when on it is valid.</summary>
    public static DiagnosticDescriptor NoValidFrom { get; } = new(
        "ECV5130", DiagnosticSeverity.Error, "",
        "A credential says from when on it is valid, and neither that nor a day of issue is said.",
        "Un justificatif dit à partir de quand il est valable, et ni cela ni un jour d'émission n'est donné.",
        "Give the transcript its day of issue, or say `validFrom`.",
        "Donnez au relevé son jour d'émission, ou dites `validFrom`.");

    /// <summary>ECV5131: a unit that was not achieved.</summary>
    public static DiagnosticDescriptor NotAchieved { get; } = new(
        "ECV5131", DiagnosticSeverity.Information, "T1",
        "A unit without a positive assessment is no achievement and is not written in {0}.",
        "Une unité sans évaluation positive n'est pas un acquis et n'est pas écrite dans {0}.",
        "Send the transcript in our own format where the partner needs failed attempts.",
        "Envoyez le relevé dans notre propre format si le partenaire a besoin des échecs.");

    /// <summary>ECV5132: a text in a language that has no place.</summary>
    public static DiagnosticDescriptor LanguageHasNoPlace { get; } = new(
        "ECV5132", DiagnosticSeverity.Information, "",
        "The EBSI form knows languages of two letters only; a text in another, or in none that is said, is left out.",
        "La forme EBSI ne connaît que des langues de deux lettres ; un texte dans une autre, ou sans langue dite, est omis.",
        "Write version 1.1 of the data model, which knows them all.",
        "Écrivez la version 1.1 du modèle de données, qui les connaît toutes.");
}
