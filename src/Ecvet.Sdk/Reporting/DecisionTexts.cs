namespace Ecvet;

/// <summary>The words about decision records in one language; a table that lacks a word does not compile.</summary>
internal sealed class DecisionTexts
{
    internal required string Title { get; init; }

    internal required string None { get; init; }

    internal required string About { get; init; }

    internal required string Intact { get; init; }

    internal required string EndVerified { get; init; }

    internal required string EndUnknown { get; init; }

    internal required string Broken { get; init; }

    internal required string NotWho { get; init; }

    internal required string HeadingRecords { get; init; }

    internal required string HeadingFaults { get; init; }

    internal required string ColumnAct { get; init; }

    internal required string ColumnDay { get; init; }

    internal required string ColumnBy { get; init; }

    internal required string ColumnRule { get; init; }

    internal required string ColumnFound { get; init; }

    internal required string ColumnHash { get; init; }

    internal required string Learner { get; init; }

    internal required Func<ActKind, string> Act { get; init; }

    private static DecisionTexts English { get; } = new()
    {
        Title = "Decision records",
        None = "There is no record.",
        About = "{0} {0?record|records} of {1}, from {2} to {3}.",
        Intact = "Verified: each record is as it was written and follows the one before.",
        EndVerified = "None is missing at the end.",
        EndUnknown = "Whether records are missing at the end was not asked: that takes the hash of the last one, noted apart.",
        Broken = "Not verified: {0} {0?fault was|faults were} found. Do not rely on these records before each is explained.",
        NotWho = "A hash shows that nothing was changed, not who wrote it.",
        HeadingRecords = "The acts",
        HeadingFaults = "What is not as it was written",
        ColumnAct = "Act",
        ColumnDay = "Day",
        ColumnBy = "By",
        ColumnRule = "Rule",
        ColumnFound = "Found on the day",
        ColumnHash = "Hash",
        Learner = "the learner",
        Act = static act => act switch
        {
            ActKind.TranscriptReceived => "transcript received",
            ActKind.Identification => "identification",
            ActKind.HomeAssessment => "assessment at home",
            ActKind.Validation => "validation",
            ActKind.Recognition => "recognition",
            ActKind.Refusal => "refusal",
            ActKind.Appeal => "appeal",
            ActKind.AppealDecision => "decision on an appeal",
            ActKind.Correction => "correction",
            ActKind.FinalExamination => "final examination",
            _ => "award of the qualification",
        },
    };

    private static DecisionTexts French { get; } = new()
    {
        Title = "Procès-verbaux des décisions",
        None = "Il n'y a aucun procès-verbal.",
        About = "{0} {0?procès-verbal|procès-verbaux} de {1}, du {2} au {3}.",
        Intact = "Vérifié\u00A0: chaque procès-verbal est tel qu'il a été écrit et suit le précédent.",
        EndVerified = "Il n'en manque pas à la fin.",
        EndUnknown = "S'il en manque à la fin n'a pas été demandé\u00A0: il y faut l'empreinte du dernier, notée à part.",
        Broken = "Non vérifié\u00A0: {0} {0?défaut trouvé|défauts trouvés}. Ne vous fiez pas à ces procès-verbaux avant que chacun soit expliqué.",
        NotWho = "Une empreinte montre que rien n'a été modifié, non qui a écrit.",
        HeadingRecords = "Les actes",
        HeadingFaults = "Ce qui n'est pas tel qu'il a été écrit",
        ColumnAct = "Acte",
        ColumnDay = "Jour",
        ColumnBy = "Par",
        ColumnRule = "Règle",
        ColumnFound = "Constaté ce jour",
        ColumnHash = "Empreinte",
        Learner = "l'apprenant",
        Act = static act => act switch
        {
            ActKind.TranscriptReceived => "relevé reçu",
            ActKind.Identification => "identification",
            ActKind.HomeAssessment => "évaluation par l'origine",
            ActKind.Validation => "validation",
            ActKind.Recognition => "reconnaissance",
            ActKind.Refusal => "refus",
            ActKind.Appeal => "recours",
            ActKind.AppealDecision => "décision sur un recours",
            ActKind.Correction => "rectification",
            ActKind.FinalExamination => "examen final",
            _ => "délivrance de la certification",
        },
    };

    internal static DecisionTexts For(ReportLanguage language) => language.Tag == "fr" ? French : English;
}
