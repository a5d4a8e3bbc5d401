namespace Ecvet;

/// <summary>Why an act of the process is not possible. Each names its rule and the way out.</summary>
public static class RecognitionDiagnostics
{
    /// <summary>ECV2001: the body does not hold the function the act needs.</summary>
    public static DiagnosticDescriptor NotEmpowered { get; } = new(
        "ECV2001", DiagnosticSeverity.Error, "I3",
        "{0} may not do this here: it needs the function {1} for the home qualification.",
        "{0} ne peut pas le faire ici : il lui faut la fonction {1} pour la certification d'origine.",
        "Let a competent institution at home act: {2}. The host assesses; home validates and recognises.",
        "Faites agir un établissement compétent d'origine : {2}. L'accueil évalue ; l'origine valide et reconnaît.");

    /// <summary>ECV2002: the act comes before one it follows.</summary>
    public static DiagnosticDescriptor BeforeLastAct { get; } = new(
        "ECV2002", DiagnosticSeverity.Error, "T2",
        "The act is dated {0}, before {1}, on which the process already stands.",
        "L'acte est daté du {0}, avant le {1} auquel la procédure est déjà parvenue.",
        "Date the act on or after that day: the order is assess, transfer, validate, recognise.",
        "Datez l'acte de ce jour ou d'un jour suivant : l'ordre est évaluer, transférer, valider, reconnaître.");

    /// <summary>ECV2003: there is no transcript that records anything for this yet.</summary>
    public static DiagnosticDescriptor NothingRecorded { get; } = new(
        "ECV2003", DiagnosticSeverity.Error, "T2",
        "Nothing is recorded yet that could cover {0}.",
        "Rien n'est encore consigné qui puisse couvrir {0}.",
        "Wait for the transcript of the host, or open the individual procedure: identify, assess, validate, recognise.",
        "Attendez le relevé de l'accueil, ou ouvrez la procédure individuelle : identifier, évaluer, valider, reconnaître.");

    /// <summary>ECV2004: what is recorded corresponds to nothing asked for.</summary>
    public static DiagnosticDescriptor NoCorrespondence { get; } = new(
        "ECV2004", DiagnosticSeverity.Error, "T4",
        "No identical outcome and no equivalence in force connects what was assessed with {0}.",
        "Aucun acquis identique et aucune équivalence en vigueur ne relie ce qui a été évalué à {0}.",
        "Agree on an equivalence with the partner, or open the individual procedure: identify, assess, validate, recognise.",
        "Convenez d'une équivalence avec le partenaire, ou ouvrez la procédure individuelle : identifier, évaluer, valider, reconnaître.");

    /// <summary>ECV2005: the partnership route is closed; the individual procedure is open.</summary>
    public static DiagnosticDescriptor PartnershipClosed { get; } = new(
        "ECV2005", DiagnosticSeverity.Error, "T15",
        "{0} can not be validated by the partnership route ({1}).",
        "{0} ne peut pas être validé par la voie du partenariat ({1}).",
        "The individual procedure is open: the home institution identifies, assesses where needed, validates and recognises (rule T9).",
        "La procédure individuelle est ouverte : l'établissement d'origine identifie, évalue au besoin, valide et reconnaît (règle T9).");

    /// <summary>ECV2006: a person has to judge first, so the partnership route alone does not settle it.</summary>
    public static DiagnosticDescriptor JudgementNeeded { get; } = new(
        "ECV2006", DiagnosticSeverity.Error, "T4",
        "A person has to judge {0} before it is validated ({1}).",
        "Une personne doit juger {0} avant la validation ({1}).",
        "Use the individual procedure, in which a person judges and says why.",
        "Utilisez la procédure individuelle, dans laquelle une personne juge et dit pourquoi.");

    /// <summary>ECV2007: the individual procedure has not identified this.</summary>
    public static DiagnosticDescriptor NotIdentified { get; } = new(
        "ECV2007", DiagnosticSeverity.Error, "T9",
        "{0} has not been identified in the individual procedure.",
        "{0} n'a pas été identifié dans la procédure individuelle.",
        "Identify it first; then assess where needed, validate and recognise.",
        "Identifiez-le d'abord ; puis évaluez au besoin, validez et reconnaissez.");

    /// <summary>ECV2008: there is no assessment.</summary>
    public static DiagnosticDescriptor NotAssessed { get; } = new(
        "ECV2008", DiagnosticSeverity.Error, "T1",
        "{0} has not been assessed: what is not assessed is no credit.",
        "{0} n'a pas été évalué : ce qui n'est pas évalué n'est pas un crédit.",
        "Assess it at home, or obtain the transcript of the body that did.",
        "Évaluez-le à l'origine, ou obtenez le relevé de l'établissement qui l'a fait.");

    /// <summary>ECV2009: the assessment is not positive.</summary>
    public static DiagnosticDescriptor NotPositive { get; } = new(
        "ECV2009", DiagnosticSeverity.Error, "T6",
        "{0} was assessed, and not with a positive result.",
        "{0} a été évalué, mais sans résultat positif.",
        "Let the learner try again: a later pass counts, and a failed attempt never cancels one.",
        "Laissez l'apprenant réessayer : une réussite ultérieure compte, et un échec n'en annule jamais une.");

    /// <summary>ECV2010: the home qualification has no such unit or outcome.</summary>
    public static DiagnosticDescriptor UnknownItem { get; } = new(
        "ECV2010", DiagnosticSeverity.Error, "T5",
        "The home qualification has no {0}.",
        "La certification d'origine ne comporte pas {0}.",
        "Name a unit, a declared part or an outcome of the home qualification.",
        "Nommez une unité, une partie déclarée ou un acquis de la certification d'origine.");

    /// <summary>ECV2011: it was validated before.</summary>
    public static DiagnosticDescriptor AlreadyValidated { get; } = new(
        "ECV2011", DiagnosticSeverity.Error, "T13",
        "{0} has been validated already.",
        "{0} a déjà été validé.",
        "Nothing needs to be done: what is validated stays so.",
        "Rien n'est à faire : ce qui est validé le reste.");

    /// <summary>ECV2012: the unit was recognised before; it counts once.</summary>
    public static DiagnosticDescriptor AlreadyRecognised { get; } = new(
        "ECV2012", DiagnosticSeverity.Error, "T13",
        "{0} has been recognised already; a unit counts once.",
        "{0} a déjà été reconnue ; une unité compte une fois.",
        "Nothing needs to be done. To replace the earlier decision, correct it first.",
        "Rien n'est à faire. Pour remplacer la décision antérieure, corrigez-la d'abord.");

    /// <summary>ECV2013: outcomes of the unit are not validated yet.</summary>
    public static DiagnosticDescriptor OutcomesOpen { get; } = new(
        "ECV2013", DiagnosticSeverity.Error, "T5",
        "{0} can not be awarded: {1} not validated.",
        "{0} ne peut pas être attribuée : {1} non validé.",
        "Validate what is open, award the declared part that is complete, or attest the outcomes: covered outcomes are kept for the next time.",
        "Validez ce qui reste ouvert, attribuez la partie déclarée qui est complète, ou attestez les acquis : les acquis couverts sont conservés.");

    /// <summary>ECV2014: an effect other than a unit or a declared part brings no points.</summary>
    public static DiagnosticDescriptor NoPointsForThisEffect { get; } = new(
        "ECV2014", DiagnosticSeverity.Error, "T12",
        "Points hang on units: attesting outcomes, exempting and mentioning bring none, and there are none pro rata.",
        "Les points tiennent aux unités : attester des acquis, dispenser et mentionner n'en donnent pas, et il n'y en a pas au prorata.",
        "Leave the points out, or award the unit or a declared part of it.",
        "Omettez les points, ou attribuez l'unité ou une partie déclarée.");

    /// <summary>ECV2015: points of another system.</summary>
    public static DiagnosticDescriptor PointsOfAnotherSystem { get; } = new(
        "ECV2015", DiagnosticSeverity.Error, "T5",
        "The route counts in {0}, the decision in {1}.",
        "Le parcours compte en {0}, la décision en {1}.",
        "Award points of the home route, by home rules.",
        "Attribuez des points du parcours d'origine, selon les règles d'origine.");

    /// <summary>ECV2016: a part is awarded that is not declared.</summary>
    public static DiagnosticDescriptor NotADeclaredPart { get; } = new(
        "ECV2016", DiagnosticSeverity.Error, "T12",
        "{0} is not a declared part of a unit.",
        "{0} n'est pas une partie déclarée d'une unité.",
        "Award the unit, or attest its outcomes.",
        "Attribuez l'unité, ou attestez ses acquis.");

    /// <summary>ECV2017: the unit is not valid on the day of recognition, and no reason is given.</summary>
    public static DiagnosticDescriptor UnitNotValid { get; } = new(
        "ECV2017", DiagnosticSeverity.Error, "T14",
        "{0} is not valid on {1}, the day of recognition.",
        "{0} n'est pas valable le {1}, jour de la reconnaissance.",
        "Recognise a unit in force, or give the reason why this one is recognised all the same (a transition, for instance).",
        "Reconnaissez une unité en vigueur, ou donnez la raison pour laquelle celle-ci est tout de même reconnue (une transition, par exemple).");

    /// <summary>ECV2018: a refusal stands.</summary>
    public static DiagnosticDescriptor RefusalStands { get; } = new(
        "ECV2018", DiagnosticSeverity.Error, "T5",
        "Act {1} refused {0}, and stands.",
        "L'acte {1} a refusé {0}, et demeure.",
        "Correct the refusal, or let an appeal be decided; then recognise.",
        "Corrigez le refus, ou faites statuer sur un recours ; puis reconnaissez.");

    /// <summary>ECV2019: there is no such act.</summary>
    public static DiagnosticDescriptor NoSuchAct { get; } = new(
        "ECV2019", DiagnosticSeverity.Error, "T2",
        "There is no act {0} to which this could refer.",
        "Il n'y a pas d'acte {0} auquel ceci pourrait se rapporter.",
        "Name the number of an act of this kind: an appeal is against a decision, a decision on an appeal is about an appeal.",
        "Indiquez le numéro d'un acte de ce genre : un recours vise une décision, une décision sur recours porte sur un recours.");

    /// <summary>ECV2020: the act named no longer stands.</summary>
    public static DiagnosticDescriptor NoLongerStands { get; } = new(
        "ECV2020", DiagnosticSeverity.Error, "T2",
        "Act {0} no longer stands: it was withdrawn or decided before.",
        "L'acte {0} n'a plus cours : il a été retiré ou tranché.",
        "Refer to the act that took its place.",
        "Rapportez-vous à l'acte qui l'a remplacé.");

    /// <summary>ECV2021: another act stands on this one.</summary>
    public static DiagnosticDescriptor OthersStandOnIt { get; } = new(
        "ECV2021", DiagnosticSeverity.Error, "T2",
        "Act {1} stands on act {0}.",
        "L'acte {1} repose sur l'acte {0}.",
        "Correct the later act first.",
        "Corrigez d'abord l'acte postérieur.");

    /// <summary>ECV2022: the rule of combination is not met.</summary>
    public static DiagnosticDescriptor RuleNotMet { get; } = new(
        "ECV2022", DiagnosticSeverity.Error, "T11",
        "The rule of combination of route {0} is not met by what is recognised.",
        "La règle de combinaison du parcours {0} n'est pas satisfaite par ce qui est reconnu.",
        "See what is missing in the progress of the case; points alone complete nothing.",
        "Voyez ce qui manque dans la progression du dossier ; les points seuls ne complètent rien.");

    /// <summary>ECV2023: the final examination has not been passed.</summary>
    public static DiagnosticDescriptor FinalExaminationOpen { get; } = new(
        "ECV2023", DiagnosticSeverity.Error, "T16",
        "Route {0} asks for a final examination, which has not been passed.",
        "Le parcours {0} exige un examen final, qui n'a pas été réussi.",
        "Let the learner pass it: units do not replace it.",
        "Faites-le passer : les unités ne le remplacent pas.");

    /// <summary>ECV2024: the qualification was awarded; the case is closed.</summary>
    public static DiagnosticDescriptor Closed { get; } = new(
        "ECV2024", DiagnosticSeverity.Error, "Q4",
        "The qualification has been awarded, and with it the case is closed.",
        "La certification a été attribuée, et le dossier est clos.",
        "Appeals and corrections stay possible; correct the award to go on.",
        "Recours et corrections restent possibles ; corrigez l'attribution pour continuer.");

    /// <summary>ECV2025: the transcript is another learner's.</summary>
    public static DiagnosticDescriptor AnotherLearner { get; } = new(
        "ECV2025", DiagnosticSeverity.Error, "X4",
        "The transcript is of another learner than the case.",
        "Le relevé concerne un autre apprenant que le dossier.",
        "Open a case of their own for each learner.",
        "Ouvrez un dossier propre à chaque apprenant.");

    /// <summary>ECV2026: an assessment in the transcript lies after the day it arrived.</summary>
    public static DiagnosticDescriptor AssessedLater { get; } = new(
        "ECV2026", DiagnosticSeverity.Error, "T2",
        "The transcript of {0} names an assessment on {1}, after the day it arrived.",
        "Le relevé de {0} indique une évaluation le {1}, après le jour de sa réception.",
        "Correct the day of the assessment or of the arrival.",
        "Corrigez le jour de l'évaluation ou de la réception.");

    /// <summary>ECV2027: the route has no final examination.</summary>
    public static DiagnosticDescriptor NoFinalExamination { get; } = new(
        "ECV2027", DiagnosticSeverity.Error, "T16",
        "Route {0} has no final examination.",
        "Le parcours {0} ne comporte pas d'examen final.",
        "Leave the act out, or describe the route with its examination.",
        "Omettez l'acte, ou décrivez le parcours avec son examen.");

    /// <summary>ECV2028: nothing of the unit has been validated that could be attested or exempt.</summary>
    public static DiagnosticDescriptor NothingToAttest { get; } = new(
        "ECV2028", DiagnosticSeverity.Error, "T1",
        "Nothing of {0} has been validated.",
        "Rien de {0} n'a été validé.",
        "Validate outcomes first; an attestation and an exemption stand on validated outcomes.",
        "Validez d'abord des acquis ; une attestation et une dispense reposent sur des acquis validés.");
}
