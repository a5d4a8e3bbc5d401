namespace Ecvet;

public static partial class PointDiagnostics
{
    /// <summary>ECV0231: a grade without two distributions.</summary>
    public static DiagnosticDescriptor NoGradeDistribution { get; } = new(
        "ECV0231", DiagnosticSeverity.Information, "",
        "The grade {0} can not be expressed in another scheme: it is not known how often grades were given on both sides.",
        "La note {0} ne peut pas être exprimée dans un autre barème : on ne sait pas combien de fois les notes ont été attribuées des deux côtés.",
        "Ask both institutions for their distributions of grades, or show the grade as it was given.",
        "Demandez aux deux établissements leurs distributions de notes, ou montrez la note telle qu'elle a été donnée.");

    /// <summary>ECV0232: a grade that its scheme does not have.</summary>
    public static DiagnosticDescriptor GradeNotOfScheme { get; } = new(
        "ECV0232", DiagnosticSeverity.Warning, "",
        "The grade {0} is no grade of the scheme {1}.",
        "La note {0} n'est pas une note du barème {1}.",
        "Correct the grade or the scheme; grades of two schemes are never compared by their letters or numbers.",
        "Corrigez la note ou le barème ; les notes de deux barèmes ne se comparent jamais par leurs lettres ou leurs chiffres.");

    /// <summary>ECV0233: a grade that does not pass.</summary>
    public static DiagnosticDescriptor GradeDoesNotPass { get; } = new(
        "ECV0233", DiagnosticSeverity.Information, "X6",
        "The grade {0} does not pass in the scheme {1}; only passes are expressed in another scheme.",
        "La note {0} n'est pas une réussite dans le barème {1} ; seules les réussites s'expriment dans un autre barème.",
        "Leave it out: what was not passed is no credit.",
        "Laissez-la de côté : ce qui n'est pas réussi n'est pas un crédit.");
}
