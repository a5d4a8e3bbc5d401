namespace Ecvet.Exchange;

/// <content>What got lost.</content>
public static partial class ExchangeDiagnostics
{
    /// <summary>ECV5021: the document says something our own terms do not hold.</summary>
    public static DiagnosticDescriptor Kept { get; } = new(
        "ECV5021", DiagnosticSeverity.Information, "",
        "The {0} document says something here that our terms do not hold; it is kept apart and written back.",
        "Le document {0} dit ici quelque chose que nos termes ne contiennent pas ; c'est conservé à part et réécrit.",
        "Look into `Kept`, if it matters to you.",
        "Consultez `Kept` si cela vous importe.");

    /// <summary>ECV5022: what was kept is of another format.</summary>
    public static DiagnosticDescriptor KeptOfAnotherFormat { get; } = new(
        "ECV5022", DiagnosticSeverity.Warning, "",
        "What was kept of a document of {0} has no place in {1} and is not written.",
        "Ce qui a été conservé d'un document {0} n'a pas de place dans {1} et n'est pas écrit.",
        "Write the document in the format it was read from.",
        "Écrivez le document dans le format dont il a été lu.");

    /// <summary>ECV5023: it is written back in another form.</summary>
    public static DiagnosticDescriptor WrittenDifferently { get; } = new(
        "ECV5023", DiagnosticSeverity.Information, "",
        "Written back, {0} has this in another form: the meaning is the same as was read, the signs are not.",
        "Réécrit, {0} donne ceci sous une autre forme : le sens est celui qui a été lu, les signes diffèrent.",
        "Compare the two if signs matter.",
        "Comparez les deux si les signes importent.");

    /// <summary>ECV5024: signs that the format can not hold.</summary>
    public static DiagnosticDescriptor SignsReplaced { get; } = new(
        "ECV5024", DiagnosticSeverity.Warning, "",
        "A text has signs that {0} can not hold, such as control characters; each is replaced by U+FFFD.",
        "Un texte contient des signes que {0} ne peut pas contenir, comme des caractères de commande ; chacun est remplacé par U+FFFD.",
        "Remove them from the text.",
        "Supprimez-les du texte.");

    /// <summary>ECV5025: a title that was not said.</summary>
    public static DiagnosticDescriptor TitleGuessed { get; } = new(
        "ECV5025", DiagnosticSeverity.Information, "U1",
        "{0} asks for a title and there is none; the code stands for it.",
        "{0} demande un titre et il n'y en a pas ; le code en tient lieu.",
        "Give it a title.",
        "Donnez-lui un titre.");

    /// <summary>ECV5026: what an institution may do.</summary>
    public static DiagnosticDescriptor InstitutionDetails { get; } = new(
        "ECV5026", DiagnosticSeverity.Information, "",
        "What the institution may do, its quality assurance and the scheme of its unit codes have no place in {0}.",
        "Ce que l'institution peut faire, son assurance qualité et le schéma de ses codes d'unités n'ont pas de place dans {0}.",
        "Send them beside the document where the partner needs them.",
        "Envoyez-les à côté du document si le partenaire en a besoin.");

    /// <summary>ECV5027: the identifier of the transcript.</summary>
    public static DiagnosticDescriptor TranscriptId { get; } = new(
        "ECV5027", DiagnosticSeverity.Information, "X4",
        "The identifier of the transcript has no place in {0}.",
        "L'identifiant du relevé n'a pas de place dans {0}.",
        "Send it beside the document where the partner needs it.",
        "Envoyez-le à côté du document si le partenaire en a besoin.");

    /// <summary>ECV5028: the memorandum, the agreement and the purpose.</summary>
    public static DiagnosticDescriptor MemorandumAndPurpose { get; } = new(
        "ECV5028", DiagnosticSeverity.Warning, "T8",
        "The memorandum, the learning agreement and the purpose of the transcript have no place in {0}.",
        "Le protocole d'accord, le contrat pédagogique et la finalité du relevé n'ont pas de place dans {0}.",
        "Send them beside the document: without them the partner can not see by which route the credits count.",
        "Envoyez-les à côté du document : sans eux le partenaire ne voit pas par quelle voie les crédits comptent.");

    /// <summary>ECV5029: that a level is only proposed.</summary>
    public static DiagnosticDescriptor TentativeLevel { get; } = new(
        "ECV5029", DiagnosticSeverity.Warning, "Q3",
        "That the level is proposed and not referenced yet has no place in {0}: it stands there as any other level.",
        "Que le niveau soit proposé et pas encore référencé n'a pas de place dans {0} : il y figure comme tout autre niveau.",
        "Tell the partner, or leave the level out.",
        "Dites-le au partenaire, ou omettez le niveau.");

    /// <summary>ECV5030: which outcomes were assessed.</summary>
    public static DiagnosticDescriptor AssessedOutcomes { get; } = new(
        "ECV5030", DiagnosticSeverity.Warning, "X4",
        "Which outcomes of the unit were assessed has no place of its own in {0}: others take the credit for the whole unit.",
        "Les acquis de l'unité qui ont été évalués n'ont pas de place propre dans {0} : d'autres prennent le crédit pour l'unité entière.",
        "Tell the partner, or write the credit in the European Learning Model.",
        "Dites-le au partenaire, ou écrivez le crédit dans le modèle européen d'apprentissage.");

    /// <summary>ECV5031: who assessed.</summary>
    public static DiagnosticDescriptor Assessor { get; } = new(
        "ECV5031", DiagnosticSeverity.Information, "X4",
        "Who assessed, where it was not the issuer, has no place of its own in {0}.",
        "Qui a évalué, quand ce n'est pas l'émetteur, n'a pas de place propre dans {0}.",
        "Tell the partner where it matters.",
        "Dites-le au partenaire si cela importe.");

    /// <summary>ECV5032: the kind of assessment.</summary>
    public static DiagnosticDescriptor AssessmentType { get; } = new(
        "ECV5032", DiagnosticSeverity.Information, "U5",
        "The kind of assessment has no place of its own in {0}.",
        "Le type d'évaluation n'a pas de place propre dans {0}.",
        "Tell the partner where it matters.",
        "Dites-le au partenaire si cela importe.");

    /// <summary>ECV5033: the setting of the learning.</summary>
    public static DiagnosticDescriptor Setting { get; } = new(
        "ECV5033", DiagnosticSeverity.Information, "U13",
        "The setting in which something was learnt has no place of its own in {0}.",
        "Le cadre dans lequel quelque chose a été appris n'a pas de place propre dans {0}.",
        "Outcomes count irrespective of it; tell the partner where it matters.",
        "Les acquis comptent indépendamment de lui ; dites-le au partenaire si cela importe.");

    /// <summary>ECV5034: informal learning.</summary>
    public static DiagnosticDescriptor InformalSetting { get; } = new(
        "ECV5034", DiagnosticSeverity.Warning, "U13",
        "That something was learnt informally has no word in the published list and no place of its own in {0}.",
        "Que quelque chose ait été appris de façon informelle n'a pas de mot dans la liste publiée ni de place propre dans {0}.",
        "Tell the partner: the list knows formal and non-formal learning only.",
        "Dites-le au partenaire : la liste ne connaît que l'apprentissage formel et non formel.");

    /// <summary>ECV5035: how the learning took place.</summary>
    public static DiagnosticDescriptor Mode { get; } = new(
        "ECV5035", DiagnosticSeverity.Information, "",
        "How the learning took place has no place of its own in {0}.",
        "La façon dont l'apprentissage s'est déroulé n'a pas de place propre dans {0}.",
        "Tell the partner where it matters.",
        "Dites-le au partenaire si cela importe.");

    /// <summary>ECV5036: the language of the assessment.</summary>
    public static DiagnosticDescriptor AssessmentLanguage { get; } = new(
        "ECV5036", DiagnosticSeverity.Information, "",
        "The language of the assessment has no place of its own in {0}.",
        "La langue de l'évaluation n'a pas de place propre dans {0}.",
        "Tell the partner where it matters.",
        "Dites-le au partenaire si cela importe.");

    /// <summary>ECV5037: that a credit expires.</summary>
    public static DiagnosticDescriptor Expiry { get; } = new(
        "ECV5037", DiagnosticSeverity.Warning, "X6",
        "The last day on which the credit counts has no place of its own in {0}.",
        "Le dernier jour où le crédit compte n'a pas de place propre dans {0}.",
        "Tell the partner.",
        "Dites-le au partenaire.");

    /// <summary>ECV5038: evidence.</summary>
    public static DiagnosticDescriptor Evidence { get; } = new(
        "ECV5038", DiagnosticSeverity.Information, "X4",
        "What was shown as evidence has no place of its own in {0}.",
        "Ce qui a été présenté comme preuve n'a pas de place propre dans {0}.",
        "Send it beside the document.",
        "Envoyez-le à côté du document.");

    /// <summary>ECV5039: further routes.</summary>
    public static DiagnosticDescriptor FurtherRoutes { get; } = new(
        "ECV5039", DiagnosticSeverity.Warning, "P7",
        "Only the first route is written: {0} has no place for more ways to complete a qualification.",
        "Seul le premier parcours est écrit : {0} n'a pas de place pour d'autres façons d'achever une certification.",
        "Send the qualification in our own JSON where the partner needs them.",
        "Envoyez la certification dans notre propre JSON si le partenaire en a besoin.");

    /// <summary>ECV5040: the rule of combination.</summary>
    public static DiagnosticDescriptor RuleOfCombination { get; } = new(
        "ECV5040", DiagnosticSeverity.Warning, "Q2",
        "The rule of combination has no place in {0}: whoever reads the document takes it that all units are asked for.",
        "La règle de combinaison n'a pas de place dans {0} : qui lit le document comprend que toutes les unités sont demandées.",
        "Send the qualification in our own JSON where the partner needs the rule.",
        "Envoyez la certification dans notre propre JSON si le partenaire a besoin de la règle.");

    /// <summary>ECV5041: days of validity.</summary>
    public static DiagnosticDescriptor Validity { get; } = new(
        "ECV5041", DiagnosticSeverity.Information, "U7",
        "Days of validity, the transition and what is replaced have no place in {0}.",
        "Les dates de validité, la transition et ce qui est remplacé n'ont pas de place dans {0}.",
        "Send them beside the document.",
        "Envoyez-les à côté du document.");

    /// <summary>ECV5042: modules.</summary>
    public static DiagnosticDescriptor Modules { get; } = new(
        "ECV5042", DiagnosticSeverity.Information, "U12",
        "Which modules lead towards which units has no place in {0}.",
        "Les modules qui mènent aux unités n'ont pas de place dans {0}.",
        "Send it beside the document.",
        "Envoyez-le à côté du document.");

    /// <summary>ECV5043: a size that is not fixed.</summary>
    public static DiagnosticDescriptor SizeNotFixed { get; } = new(
        "ECV5043", DiagnosticSeverity.Warning, "P2",
        "The unit has a size from a least to a most, or counts once for each target; that has no place in {0}.",
        "L'unité a une taille d'un minimum à un maximum, ou compte une fois par cible ; cela n'a pas de place dans {0}.",
        "Send the qualification in our own JSON where the partner needs it.",
        "Envoyez la certification dans notre propre JSON si le partenaire en a besoin.");

    /// <summary>ECV5044: marks and related qualifications.</summary>
    public static DiagnosticDescriptor Tags { get; } = new(
        "ECV5044", DiagnosticSeverity.Information, "U2",
        "Marks of a unit and the qualifications it relates to have no place in {0}.",
        "Les marques d'une unité et les certifications auxquelles elle se rapporte n'ont pas de place dans {0}.",
        "Send them beside the document.",
        "Envoyez-les à côté du document.");

    /// <summary>ECV5045: declared parts of an outcome.</summary>
    public static DiagnosticDescriptor OutcomeParts { get; } = new(
        "ECV5045", DiagnosticSeverity.Warning, "U4",
        "The declared parts of the outcome have no place in {0}.",
        "Les parties déclarées de l'acquis n'ont pas de place dans {0}.",
        "Send the qualification in our own JSON where the partner needs them.",
        "Envoyez la certification dans notre propre JSON si le partenaire en a besoin.");

    /// <summary>ECV5046: competence as a category.</summary>
    public static DiagnosticDescriptor CompetenceCategory { get; } = new(
        "ECV5046", DiagnosticSeverity.Warning, "U4",
        "The published list of outcome types has knowledge and skill and no value for competence (responsibility and autonomy), so it has no place of its own in {0}.",
        "La liste publiée des types d'acquis connaît les savoirs et les aptitudes et n'a pas de valeur pour la compétence (responsabilité et autonomie) ; elle n'a donc pas de place propre dans {0}.",
        "Say it in the text of the outcome where it matters.",
        "Dites-le dans le texte de l'acquis si cela importe.");

    /// <summary>ECV5047: points of a system that is not listed.</summary>
    public static DiagnosticDescriptor PointSystemNotListed { get; } = new(
        "ECV5047", DiagnosticSeverity.Warning, "P9",
        "Points of {1} have no place in {0}: the published list has ECVET and ECTS only.",
        "Les points {1} n'ont pas de place dans {0} : la liste publiée ne connaît qu'ECVET et ECTS.",
        "Convert them by an explicit rule, or send them beside the document.",
        "Convertissez-les par une règle explicite, ou envoyez-les à côté du document.");

    /// <summary>ECV5048: a language that is not listed.</summary>
    public static DiagnosticDescriptor LanguageNotListed { get; } = new(
        "ECV5048", DiagnosticSeverity.Information, "",
        "The language is not in the published list and has no place in {0}.",
        "La langue n'est pas dans la liste publiée et n'a pas de place dans {0}.",
        "Use a language of the list.",
        "Utilisez une langue de la liste.");

    /// <summary>ECV5049: a rule of combination that is not said.</summary>
    public static DiagnosticDescriptor RuleAssumed { get; } = new(
        "ECV5049", DiagnosticSeverity.Warning, "Q1",
        "{0} has no place for a rule of combination; that all units are asked for was assumed.",
        "{0} n'a pas de place pour une règle de combinaison ; il a été supposé que toutes les unités sont demandées.",
        "Ask the authority for the rule before you decide by it.",
        "Demandez la règle à l'autorité avant de décider d'après elle.");

    /// <summary>ECV5050: outcomes of the qualification itself.</summary>
    public static DiagnosticDescriptor WholeAsUnit { get; } = new(
        "ECV5050", DiagnosticSeverity.Information, "Q1",
        "The qualification has outcomes of its own or no parts; one unit of the same name stands for them.",
        "La certification a des acquis propres ou n'a pas de parties ; une unité du même nom en tient lieu.",
        "Ask the authority whether it has units.",
        "Demandez à l'autorité si elle a des unités.");

    /// <summary>ECV5052: national and European level that do not agree.</summary>
    public static DiagnosticDescriptor LevelsDisagree { get; } = new(
        "ECV5052", DiagnosticSeverity.Warning, "Q3",
        "By the table of published frameworks the national level {0} belongs to the European level {1}, and here stands {2}. Both are kept as they stand.",
        "Selon la table des cadres publiés, le niveau national {0} relève du niveau européen {1}, et il est dit ici {2}. Les deux sont conservés tels quels.",
        "Ask the issuer which of the two is meant.",
        "Demandez à l'émetteur lequel des deux est visé.");
}
