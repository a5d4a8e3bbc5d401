namespace Ecvet;

/// <summary>Findings about the norms of documents. Each says which rule of the field it comes from; its severity is that under the Recommendation of 2009, and a profile may change it.</summary>
public static partial class CheckDiagnostics
{
    /// <summary>ECV3101: a unit without a title.</summary>
    public static DiagnosticDescriptor NoTitle { get; } = new(
        "ECV3101", DiagnosticSeverity.Warning, "U1",
        "The unit {0} has no title.",
        "L'unité {0} n'a pas d'intitulé.",
        "Give the unit a generic title that says what it is about.",
        "Donnez à l'unité un intitulé générique qui dit de quoi il s'agit.");

    /// <summary>ECV3102: a unit without learning outcomes.</summary>
    public static DiagnosticDescriptor NoOutcomes { get; } = new(
        "ECV3102", DiagnosticSeverity.Warning, "U4",
        "The unit {0} lists no learning outcomes.",
        "L'unité {0} n'énumère aucun acquis d'apprentissage.",
        "List what a learner who has the unit knows, understands and can do; without outcomes it can not be assessed.",
        "Énumérez ce que sait, comprend et peut faire celui qui détient l'unité ; sans acquis, elle ne peut être évaluée.");

    /// <summary>ECV3103: a unit that does not say how it is assessed.</summary>
    public static DiagnosticDescriptor NoAssessmentProcedure { get; } = new(
        "ECV3103", DiagnosticSeverity.Warning, "U5",
        "The unit {0} does not say how its outcomes are assessed.",
        "L'unité {0} ne dit pas comment ses acquis sont évalués.",
        "Describe the procedure of the assessment.",
        "Décrivez la procédure d'évaluation.");

    /// <summary>ECV3104: a unit that does not say by which criteria it is assessed.</summary>
    public static DiagnosticDescriptor NoAssessmentCriteria { get; } = new(
        "ECV3104", DiagnosticSeverity.Warning, "U5",
        "The unit {0} does not say by which criteria its outcomes are assessed.",
        "L'unité {0} ne dit pas selon quels critères ses acquis sont évalués.",
        "State the criteria, so that a host can assess as you would.",
        "Indiquez les critères, afin qu'un établissement d'accueil évalue comme vous le feriez.");

    /// <summary>ECV3105: a unit without points.</summary>
    public static DiagnosticDescriptor NoUnitPoints { get; } = new(
        "ECV3105", DiagnosticSeverity.Warning, "U6",
        "{0} of {1} units have no points in any route; the first is {2}.",
        "{0} unités sur {1} n'ont de points dans aucun parcours ; la première est {2}.",
        "Give each unit its share of the points in the route, or check by a profile that makes points optional.",
        "Donnez à chaque unité sa part des points du parcours, ou vérifiez selon un profil où les points sont facultatifs.");

    /// <summary>ECV3106: a unit that is never valid while learners may start.</summary>
    public static DiagnosticDescriptor UnitNeverValid { get; } = new(
        "ECV3106", DiagnosticSeverity.Warning, "U7",
        "The unit {0} is valid at no time at which the qualification is.",
        "L'unité {0} n'est valide à aucun moment où la qualification l'est.",
        "Correct the period of the unit or of the qualification.",
        "Corrigez la période de l'unité ou celle de la qualification.");

    /// <summary>ECV3107: a unit whose outcomes do not refer to knowledge, skills and competence.</summary>
    public static DiagnosticDescriptor CategoriesMissing { get; } = new(
        "ECV3107", DiagnosticSeverity.Warning, "U8",
        "The outcomes of the unit {0} do not refer to: {1}.",
        "Les acquis de l'unité {0} ne se réfèrent pas à : {1}.",
        "Mark each outcome as knowledge, skills or competence (responsibility and autonomy), and add what is missing.",
        "Classez chaque acquis comme savoir, aptitude ou compétence (responsabilité et autonomie), et complétez.");

    /// <summary>ECV3108: a module that is a unit.</summary>
    public static DiagnosticDescriptor ModuleIsUnit { get; } = new(
        "ECV3108", DiagnosticSeverity.Error, "U12",
        "The module {0} carries the code of a unit.",
        "Le module {0} porte le code d'une unité.",
        "A unit says what is achieved, a module how it is taught: give the module a code of its own.",
        "Une unité dit ce qui est acquis, un module comment on l'enseigne : donnez au module son propre code.");

    /// <summary>ECV3201: a qualification of one unit.</summary>
    public static DiagnosticDescriptor OnlyOneUnit { get; } = new(
        "ECV3201", DiagnosticSeverity.Warning, "Q1",
        "The qualification has only one unit.",
        "La qualification ne compte qu'une unité.",
        "Divide it into units that can be assessed each by itself; without them nothing can be carried over.",
        "Divisez-la en unités qui peuvent être évaluées séparément ; sans elles, rien ne peut être transféré.");

    /// <summary>ECV3202: a unit that no rule uses.</summary>
    public static DiagnosticDescriptor UnitNotUsed { get; } = new(
        "ECV3202", DiagnosticSeverity.Warning, "Q1",
        "The unit {0} is described, but no rule uses it.",
        "L'unité {0} est décrite, mais aucune règle ne l'utilise.",
        "Put it into the rule of a route, or take it away.",
        "Placez-la dans la règle d'un parcours, ou supprimez-la.");

    /// <summary>ECV3203: a rule that nobody can meet.</summary>
    public static DiagnosticDescriptor RuleCannotBeMet { get; } = new(
        "ECV3203", DiagnosticSeverity.Error, "Q2",
        "Nobody can complete the route {0}: its rule contradicts itself.",
        "Personne ne peut achever le parcours {0} : sa règle se contredit.",
        "Look for a lower bound that what stands below it can not reach, or an upper bound below what is required.",
        "Cherchez une limite inférieure que les éléments ne peuvent atteindre, ou une limite supérieure sous ce qui est exigé.");

    /// <summary>ECV3204: a rule too large to be examined within the budget.</summary>
    public static DiagnosticDescriptor RuleNotDecided { get; } = new(
        "ECV3204", DiagnosticSeverity.Information, "Q2",
        "Whether the rule of the route {0} can be met, or gives its total, was not decided within the work budget.",
        "La question de savoir si la règle du parcours {0} peut être remplie ou donne son total n'a pas été tranchée dans le budget de travail.",
        "Check with a larger work budget, or simplify the rule.",
        "Vérifiez avec un budget de travail plus grand, ou simplifiez la règle.");

    /// <summary>ECV3205: a qualification without an EQF level.</summary>
    public static DiagnosticDescriptor NoEqfLevel { get; } = new(
        "ECV3205", DiagnosticSeverity.Warning, "Q3",
        "The qualification has no EQF level.",
        "La qualification n'a pas de niveau CEC.",
        "State the level of the European Qualifications Framework; mark it as tentative where it is not settled.",
        "Indiquez le niveau du cadre européen des certifications ; marquez-le comme provisoire s'il n'est pas arrêté.");

    /// <summary>ECV3206: a qualification without points in total.</summary>
    public static DiagnosticDescriptor NoTotalPoints { get; } = new(
        "ECV3206", DiagnosticSeverity.Warning, "Q3",
        "The qualification does not state its points in total.",
        "La qualification n'indique pas le total de ses points.",
        "State the total, or check by a profile that makes points optional.",
        "Indiquez le total, ou vérifiez selon un profil où les points sont facultatifs.");

    /// <summary>ECV3207: a qualification that nobody awards.</summary>
    public static DiagnosticDescriptor NoAwardingBody { get; } = new(
        "ECV3207", DiagnosticSeverity.Warning, "Q4",
        "The qualification names no body that awards it.",
        "La qualification ne nomme aucun organisme qui la délivre.",
        "Name the competent institution that awards it.",
        "Nommez l'institution compétente qui la délivre.");

    /// <summary>ECV3208: an awarding body that may not award.</summary>
    public static DiagnosticDescriptor MayNotAward { get; } = new(
        "ECV3208", DiagnosticSeverity.Error, "Q4",
        "The institution {0} is named as awarding body, but does not hold that function.",
        "L'établissement {0} est nommé comme organisme certificateur, mais n'a pas cette fonction.",
        "Name the body that holds the function, or correct the functions of the institution.",
        "Nommez l'organisme qui a cette fonction, ou corrigez les fonctions de l'établissement.");

    /// <summary>ECV3301: points that nobody known may allocate.</summary>
    public static DiagnosticDescriptor NobodyAllocates { get; } = new(
        "ECV3301", DiagnosticSeverity.Warning, "P8",
        "The qualification has points, but none of its awarding bodies holds the function of allocating them.",
        "La qualification a des points, mais aucun de ses organismes n'a la fonction de les attribuer.",
        "Name the body that allocates the points; normally it is the one that designs the qualification.",
        "Nommez l'organisme qui attribue les points ; c'est normalement celui qui conçoit la qualification.");

    /// <summary>ECV3302: a rule that points alone satisfy.</summary>
    public static DiagnosticDescriptor PointsAloneSuffice { get; } = new(
        "ECV3302", DiagnosticSeverity.Error, "P13",
        "The rule of the route {0} asks for no unit: points alone would complete it.",
        "La règle du parcours {0} n'exige aucune unité : des points seuls suffiraient.",
        "Name the units that must be achieved; points say how much, never what.",
        "Nommez les unités à acquérir ; les points disent combien, jamais quoi.");

    /// <summary>ECV3303: a total that no selection gives.</summary>
    public static DiagnosticDescriptor TotalNotReached { get; } = new(
        "ECV3303", DiagnosticSeverity.Warning, "P15",
        "No selection of units that completes the route {0} gives the total of {1} points.",
        "Aucun choix d'unités qui achève le parcours {0} ne donne le total de {1} points.",
        "Compare the total with the points of the units and with the bounds of the rule; the sum has to fit exactly.",
        "Comparez le total avec les points des unités et avec les limites de la règle ; la somme doit être exacte.");

    /// <summary>ECV3304: a total in points of another system than the route.</summary>
    public static DiagnosticDescriptor TotalInAnotherSystem { get; } = new(
        "ECV3304", DiagnosticSeverity.Warning, "P9",
        "The total is given in {0}, the route {1} counts in {2}.",
        "Le total est donné en {0}, le parcours {1} compte en {2}.",
        "Give both in one system, or state by which rule they are converted.",
        "Donnez les deux dans un seul système, ou indiquez la règle de conversion.");

    /// <summary>ECV3305: a unit with other points in another route of the same qualification.</summary>
    public static DiagnosticDescriptor PointsOfRoutesDiffer { get; } = new(
        "ECV3305", DiagnosticSeverity.Warning, "P11",
        "The unit {0} has {1} in the route {2} and {3} in the route {4}.",
        "L'unité {0} a {1} dans le parcours {2} et {3} dans le parcours {4}.",
        "Give it the same points: whoever reaches the qualification without formal training gets those of the formal reference.",
        "Donnez-lui les mêmes points : celui qui obtient la certification sans formation formelle reçoit ceux de la référence formelle.");

    /// <summary>ECV3701: an institution that does not say how it assures quality.</summary>
    public static DiagnosticDescriptor NoQualityAssurance { get; } = new(
        "ECV3701", DiagnosticSeverity.Warning, "A1",
        "The institution {0} does not say how it assures the quality of assessment, validation and recognition.",
        "L'établissement {0} ne dit pas comment il assure la qualité de l'évaluation, de la validation et de la reconnaissance.",
        "Add a statement on quality assurance.",
        "Ajoutez une déclaration d'assurance de la qualité.");

    /// <summary>ECV3702: quality assurance that leaves out phases of the cycle.</summary>
    public static DiagnosticDescriptor CycleNotWhole { get; } = new(
        "ECV3702", DiagnosticSeverity.Warning, "A2",
        "The quality assurance of {0} leaves out phases of the EQAVET cycle: {1}.",
        "L'assurance de la qualité de {0} omet des phases du cycle EQAVET : {1}.",
        "Cover planning, implementation, evaluation and review.",
        "Couvrez la planification, la mise en œuvre, l'évaluation et la révision.");
}
