namespace Ecvet;

/// <content>What a review of equivalences finds, before a learner is harmed.</content>
public static partial class MatchingDiagnostics
{
    private const DiagnosticSeverity Warning = DiagnosticSeverity.Warning;

    /// <summary>ECV1071: an equivalence names a unit or outcome that no qualification given has.</summary>
    public static DiagnosticDescriptor DeadItem { get; } = new(
        "ECV1071", Warning, "M4",
        "The equivalence {0} names {1}, which none of the qualifications given has.",
        "L'équivalence {0} nomme {1}, qui ne figure dans aucune des qualifications fournies.",
        "Correct the code, or give the qualification and version meant; as it stands the equivalence never acts for it.",
        "Corrigez le code, ou fournissez la qualification et la version visées ; en l'état, l'équivalence n'agit jamais pour cet élément.");

    /// <summary>ECV1072: an equivalence names a part that its outcome does not declare.</summary>
    public static DiagnosticDescriptor DeadPart { get; } = new(
        "ECV1072", Warning, "M4",
        "The equivalence {0} names the part {1} of {2}, which the outcome does not declare.",
        "L'équivalence {0} nomme la partie {1} de {2}, que l'acquis ne déclare pas.",
        "Name a declared part, or declare the parts in the qualification; otherwise it never makes a whole.",
        "Nommez une partie déclarée, ou déclarez les parties dans la qualification ; sinon elle ne complète jamais l'acquis.");

    /// <summary>ECV1073: units of a scheme could not be looked up.</summary>
    public static DiagnosticDescriptor NotLookedUp { get; } = new(
        "ECV1073", Info, "",
        "The units of the scheme {0} were not looked up: no qualification with units of it was given.",
        "Les unités du schéma {0} n'ont pas été vérifiées : aucune qualification comportant de telles unités n'a été fournie.",
        "Give the qualification of that institution to have them looked up.",
        "Fournissez la qualification de cet établissement pour les faire vérifier.");

    /// <summary>ECV1074: an equivalence is for a version that is not given.</summary>
    public static DiagnosticDescriptor DeadVersion { get; } = new(
        "ECV1074", Warning, "M4",
        "The equivalence {0} is for version {1} of {2}, which was not given; given is {3}.",
        "L'équivalence {0} vise la version {1} de {2}, qui n'a pas été fournie ; est fournie : {3}.",
        "Renew the equivalence for the version in force, or give the version meant.",
        "Renouvelez l'équivalence pour la version en vigueur, ou fournissez la version visée.");

    /// <summary>ECV1075: an equivalence has ended.</summary>
    public static DiagnosticDescriptor ExpiredEquivalence { get; } = new(
        "ECV1075", Warning, "M3",
        "The equivalence {0} held until {1}.",
        "L'équivalence {0} a valu jusqu'au {1}.",
        "Renew it if it is still meant; until then it goes the individual way.",
        "Renouvelez-la si elle est toujours voulue ; d'ici là, la procédure individuelle s'applique.");

    /// <summary>ECV1076: a memorandum has ended, and its equivalences with it.</summary>
    public static DiagnosticDescriptor ExpiredMemorandum { get; } = new(
        "ECV1076", Warning, "M3",
        "The memorandum {0} was in force until {1}; its {2} equivalences ended with it.",
        "Le protocole {0} a été en vigueur jusqu'au {1} ; ses {2} équivalences ont pris fin avec lui.",
        "Renew the memorandum if the partnership goes on.",
        "Renouvelez le protocole si le partenariat se poursuit.");

    /// <summary>ECV1077: an equivalence and its memorandum have no day in common.</summary>
    public static DiagnosticDescriptor NeverInForce { get; } = new(
        "ECV1077", Warning, "M3",
        "The equivalence {0} holds {1} and its memorandum {2}: they have no day in common.",
        "L'équivalence {0} vaut {1} et son protocole {2} : ils n'ont aucun jour en commun.",
        "Correct one of the two periods; as it stands the equivalence never acts.",
        "Corrigez l'une des deux périodes ; en l'état, l'équivalence n'agit jamais.");

    /// <summary>ECV1078: an equivalence begins later.</summary>
    public static DiagnosticDescriptor BeginsLater { get; } = new(
        "ECV1078", Info, "M3",
        "The equivalence {0} begins on {1}.",
        "L'équivalence {0} commence le {1}.",
        "Nothing needs to be done; it does not act yet.",
        "Il n'y a rien à faire ; elle n'agit pas encore.");

    /// <summary>ECV1079: an equivalence names a unit whose validity has ended.</summary>
    public static DiagnosticDescriptor EndedUnit { get; } = new(
        "ECV1079", Warning, "U7",
        "The equivalence {0} names the unit {1}, which was valid until {2}.",
        "L'équivalence {0} nomme l'unité {1}, qui a été valable jusqu'au {2}.",
        "Name the unit that took its place.",
        "Nommez l'unité qui l'a remplacée.");

    /// <summary>ECV1080: two equivalences say the same.</summary>
    public static DiagnosticDescriptor DuplicateEquivalence { get; } = new(
        "ECV1080", Info, "",
        "The equivalence {0} says the same as {1}.",
        "L'équivalence {0} dit la même chose que {1}.",
        "Keep one of them, so that a change is made in one place.",
        "N'en gardez qu'une, pour qu'un changement se fasse à un seul endroit.");

    /// <summary>ECV1081: an equivalence adds nothing to another one that asks for less.</summary>
    public static DiagnosticDescriptor NeedlessEquivalence { get; } = new(
        "ECV1081", Info, "",
        "The equivalence {0} adds nothing: {1} asks for no more and covers as much.",
        "L'équivalence {0} n'apporte rien : {1} n'exige pas plus et couvre autant.",
        "See which of the two is meant. If the one that asks for more is right, the other gives too much.",
        "Voyez laquelle des deux est voulue. Si celle qui exige plus est juste, l'autre accorde trop.");

    /// <summary>ECV1082: two equivalences contradict each other.</summary>
    public static DiagnosticDescriptor ContradictoryEquivalences { get; } = new(
        "ECV1082", Warning, "M4",
        "The equivalence {0} covers only a part of {1}, while {2} covers all of it and asks for no more.",
        "L'équivalence {0} ne couvre qu'une partie de {1}, alors que {2} la couvre en entier et n'exige pas plus.",
        "Decide which of the two is right; as it stands the more generous one acts.",
        "Décidez laquelle des deux est juste ; en l'état, c'est la plus généreuse qui agit.");

    /// <summary>ECV1083: one identifier stands for two different equivalences.</summary>
    public static DiagnosticDescriptor SameIdentifier { get; } = new(
        "ECV1083", Warning, "",
        "The identifier {0} stands for different equivalences, here and in {1}.",
        "L'identifiant {0} désigne des équivalences différentes, ici et dans {1}.",
        "Give each its own identifier: a decision that names it must be clear.",
        "Donnez à chacune son propre identifiant : une décision qui la nomme doit être claire.");

    /// <summary>ECV1084: an equivalence has no counterpart the other way.</summary>
    public static DiagnosticDescriptor OneWay { get; } = new(
        "ECV1084", Info, "M4",
        "The equivalence {0} holds one way: nothing says that {1} corresponds to {2} the other way.",
        "L'équivalence {0} vaut dans un sens : rien ne dit que {1} correspond à {2} dans l'autre.",
        "An equivalence is directed, so this may be meant; if not, the partner decides the other way.",
        "Une équivalence a un sens ; cela peut donc être voulu. Sinon, le partenaire décide de l'autre sens.");

    /// <summary>ECV1085: outcomes of a host unit bring nothing.</summary>
    public static DiagnosticDescriptor LostOutcomes { get; } = new(
        "ECV1085", Info, "M4",
        "Of the host unit {0} some outcomes are in equivalences, and nothing at home corresponds to {1}.",
        "De l'unité {0} du partenaire, certains acquis figurent dans des équivalences, et rien à l'origine ne correspond à {1}.",
        "Agree on it as well; otherwise tell learners before they go that it brings them nothing here.",
        "Convenez-en aussi ; sinon, dites aux apprenants avant leur départ que cela ne leur apporte rien ici.");

    /// <summary>ECV1086: a home unit is touched by equivalences and never whole by them.</summary>
    public static DiagnosticDescriptor NeverWhole { get; } = new(
        "ECV1086", Info, "T12",
        "Equivalences touch the home unit {0} and do not cover all of {1}, so the unit is never recognisable by them alone.",
        "Des équivalences touchent l'unité {0} et ne couvrent pas entièrement {1} : l'unité n'est jamais reconnaissable par elles seules.",
        "Agree on the rest as well, or plan how it is shown at home.",
        "Convenez aussi du reste, ou prévoyez comment il est démontré à l'origine.");

    /// <summary>ECV1087: an equivalence takes something of a lower level.</summary>
    public static DiagnosticDescriptor LowerLevelAgreed { get; } = new(
        "ECV1087", Info, "U14",
        "The equivalence {0} takes {1} at EQF {2} for {3} at EQF {4}.",
        "L'équivalence {0} prend {1} au niveau CEC {2} pour {3} au niveau CEC {4}.",
        "An equivalence settles the level; see that this was meant.",
        "Une équivalence règle la question du niveau ; vérifiez que c'était voulu.");
}
