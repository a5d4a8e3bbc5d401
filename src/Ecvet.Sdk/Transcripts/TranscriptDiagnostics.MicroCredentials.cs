namespace Ecvet;

/// <content>What is found in micro-credentials (Council Recommendation of 16 June 2022, Annex I).</content>
public static partial class TranscriptDiagnostics
{
    /// <summary>ECV0711: a mandatory element of a micro-credential is missing.</summary>
    public static DiagnosticDescriptor ElementMissing { get; } = new(
        "ECV0711", DiagnosticSeverity.Error, "MC22",
        "Element {0} of a micro-credential is missing: {1}.",
        "L'élément {0} d'une microcertification manque : {1}.",
        "Add it: it is one of the eleven mandatory elements.",
        "Ajoutez-le : c'est l'un des onze éléments obligatoires.");

    /// <summary>ECV0712: a conditional element is not stated.</summary>
    public static DiagnosticDescriptor ConditionalElementMissing { get; } = new(
        "ECV0712", DiagnosticSeverity.Information, "MC22",
        "Element {0} of a micro-credential is not stated: {1}. It is asked for only where it applies.",
        "L'élément {0} d'une microcertification n'est pas indiqué : {1}. Il n'est demandé que s'il s'applique.",
        "Add the level where there is one; a micro-credential without it is no fault.",
        "Ajoutez le niveau s'il existe ; une microcertification sans niveau n'est pas fautive.");

    /// <summary>ECV0713: the workload is not in ECTS.</summary>
    public static DiagnosticDescriptor WorkloadNotInEcts { get; } = new(
        "ECV0713", DiagnosticSeverity.Information, "MC22",
        "The notional workload is not given in ECTS.",
        "La charge de travail théorique n'est pas exprimée en ECTS.",
        "Give it in ECTS wherever possible; hours or points of another system are no fault.",
        "Exprimez-la en ECTS lorsque c'est possible ; des heures ou des points d'un autre système ne sont pas une faute.");

    /// <summary>ECV0714: a micro-credential stands alone.</summary>
    public static DiagnosticDescriptor StandsAlone { get; } = new(
        "ECV0714", DiagnosticSeverity.Warning, "MC22",
        "{0} says of itself that it stands alone: it is not put together with others.",
        "{0} se déclare autonome : elle n'est pas cumulée avec d'autres.",
        "Ask the awarding body, or let the individual procedure look at what was learnt.",
        "Consultez l'organisme certificateur, ou faites examiner les acquis par la procédure individuelle.");

    /// <summary>ECV0715: whether it may be put together is not said.</summary>
    public static DiagnosticDescriptor StackingUnknown { get; } = new(
        "ECV0715", DiagnosticSeverity.Information, "MC22",
        "{0} does not say whether it may be put together with others.",
        "{0} n'indique pas si elle peut être cumulée avec d'autres.",
        "Ask the awarding body; until then the institution that recognises decides.",
        "Consultez l'organisme certificateur ; d'ici là, l'établissement qui reconnaît décide.");
}
