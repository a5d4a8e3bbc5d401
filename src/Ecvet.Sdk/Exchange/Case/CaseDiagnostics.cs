namespace Ecvet.Exchange.Case;

/// <summary>Findings about frameworks of the CASE format.</summary>
public static class CaseDiagnostics
{
    /// <summary>ECV5501: points.</summary>
    public static DiagnosticDescriptor Points { get; } = new(
        "ECV5501", DiagnosticSeverity.Warning, "P2",
        "Points have no place of their own in {0}; they stand in an extension.",
        "Les points n'ont pas de place propre dans {0} ; ils figurent dans une extension.",
        "Tell the partner, who sees no points otherwise.",
        "Dites-le au partenaire, qui sinon ne voit pas de points.");

    /// <summary>ECV5502: a national level.</summary>
    public static DiagnosticDescriptor NationalLevel { get; } = new(
        "ECV5502", DiagnosticSeverity.Information, "Q3",
        "A level of a national framework has no place of its own in {0}; it stands in an extension.",
        "Un niveau d'un cadre national n'a pas de place propre dans {0} ; il figure dans une extension.",
        "Tell the partner where it matters.",
        "Dites-le au partenaire si cela importe.");

    /// <summary>ECV5503: texts in several languages.</summary>
    public static DiagnosticDescriptor OtherLanguages { get; } = new(
        "ECV5503", DiagnosticSeverity.Information, "U1",
        "A text of {0} has one language; the others stand in an extension.",
        "Un texte de {0} a une seule langue ; les autres figurent dans une extension.",
        "Write one framework for each language where the partner needs them.",
        "Écrivez un cadre par langue si le partenaire en a besoin.");

    /// <summary>ECV5504: who awards.</summary>
    public static DiagnosticDescriptor AwardingBodies { get; } = new(
        "ECV5504", DiagnosticSeverity.Information, "Q4",
        "Who awards the qualification has no place of its own in {0}, which knows a creator only; it stands in an extension.",
        "Qui délivre la certification n'a pas de place propre dans {0}, qui ne connaît qu'un créateur ; cela figure dans une extension.",
        "Tell the partner where it matters.",
        "Dites-le au partenaire si cela importe.");

    /// <summary>ECV5505: how a unit is assessed.</summary>
    public static DiagnosticDescriptor AssessmentDescription { get; } = new(
        "ECV5505", DiagnosticSeverity.Information, "U5",
        "How the unit is assessed has no place in {0}.",
        "La façon dont l'unité est évaluée n'a pas de place dans {0}.",
        "Send it beside the document.",
        "Envoyez-le à côté du document.");

    /// <summary>ECV5506: no creator.</summary>
    public static DiagnosticDescriptor NoCreator { get; } = new(
        "ECV5506", DiagnosticSeverity.Warning, "",
        "The format asks who made the framework, and it is not said; an empty text is written.",
        "Le format demande qui a créé le cadre, et ce n'est pas dit ; un texte vide est écrit.",
        "Name an awarding body, or give a creator.",
        "Nommez un organisme certificateur, ou donnez un créateur.");
}
