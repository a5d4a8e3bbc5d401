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
        "Which outcomes of the unit were assessed has no place of its own in {0}; whoever does not read the extension takes it for the whole unit.",
        "Les acquis de l'unité qui ont été évalués n'ont pas de place propre dans {0} ; qui ne lit pas l'extension croit qu'il s'agit de l'unité entière.",
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
}
