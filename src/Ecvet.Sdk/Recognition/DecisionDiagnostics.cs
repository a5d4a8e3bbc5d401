namespace Ecvet;

/// <summary>What is found when decision records are read and verified.</summary>
public static class DecisionDiagnostics
{
    /// <summary>ECV2041: the bytes are no decision record.</summary>
    public static DiagnosticDescriptor NotARecord { get; } = new(
        "ECV2041", DiagnosticSeverity.Error, "",
        "The bytes are not a decision record as this library writes it.",
        "Les octets ne sont pas un procès-verbal de décision tel que cette bibliothèque l'écrit.",
        "Take the bytes exactly as they were written, without another encoding, line end or byte order mark.",
        "Prenez les octets exactement tels qu'ils ont été écrits, sans autre codage, fin de ligne ni marque d'ordre.");

    /// <summary>ECV2042: the canonical form is newer than this library.</summary>
    public static DiagnosticDescriptor UnknownForm { get; } = new(
        "ECV2042", DiagnosticSeverity.Error, "",
        "The record is written in a canonical form that this library does not know; it knows up to version {0}.",
        "Le procès-verbal est écrit dans une forme canonique inconnue de cette bibliothèque ; elle connaît jusqu'à la version {0}.",
        "Read it with a newer version of the library.",
        "Lisez-le avec une version plus récente de la bibliothèque.");

    /// <summary>ECV2043: a record does not follow the one before it.</summary>
    public static DiagnosticDescriptor ChainBroken { get; } = new(
        "ECV2043", DiagnosticSeverity.Error, "",
        "Record {0} does not follow record {1}: a record was changed, is missing or stands in another place.",
        "Le procès-verbal {0} ne suit pas le {1} : l'un a été modifié, manque ou se trouve à une autre place.",
        "Take the records from the copy that was made when they were written, in their order.",
        "Reprenez les procès-verbaux de la copie faite à leur écriture, dans leur ordre.");

    /// <summary>ECV2044: the last record is not the one expected.</summary>
    public static DiagnosticDescriptor HeadDiffers { get; } = new(
        "ECV2044", DiagnosticSeverity.Error, "",
        "The last record is not the one that was noted as the last: records at the end are missing, were changed or were added.",
        "Le dernier procès-verbal n'est pas celui qui avait été noté comme dernier : il en manque à la fin, ou ils ont été modifiés ou ajoutés.",
        "Keep the hash of the last record apart from the records, and look for those that are missing.",
        "Conservez l'empreinte du dernier procès-verbal à part, et recherchez ceux qui manquent.");

    /// <summary>ECV2045: records of different learners or qualifications stand in one chain.</summary>
    public static DiagnosticDescriptor AnotherCase { get; } = new(
        "ECV2045", DiagnosticSeverity.Error, "",
        "Record {0} belongs to another learner or another qualification than the first.",
        "Le procès-verbal {0} concerne un autre apprenant ou une autre certification que le premier.",
        "Keep one chain for each case.",
        "Tenez une chaîne par dossier.");

    /// <summary>ECV2046: a record does not agree with the documents of the case.</summary>
    public static DiagnosticDescriptor DocumentsDiffer { get; } = new(
        "ECV2046", DiagnosticSeverity.Error, "",
        "Record {0} was written over other documents: its {1} differ.",
        "Le procès-verbal {0} a été écrit sur d'autres documents : {1} diffèrent.",
        "Compare with the documents as they were on the day of the record.",
        "Comparez avec les documents tels qu'ils étaient au jour du procès-verbal.");

    /// <summary>ECV2047: there are more or fewer records than acts.</summary>
    public static DiagnosticDescriptor CountDiffers { get; } = new(
        "ECV2047", DiagnosticSeverity.Error, "",
        "There are {0} records for {1} acts.",
        "Il y a {0} procès-verbaux pour {1} actes.",
        "Verify the records of the case as it stood when they were written.",
        "Vérifiez les procès-verbaux du dossier tel qu'il était à leur écriture.");

    /// <summary>ECV2048: a record does not give the hash that stands beside it.</summary>
    public static DiagnosticDescriptor RecordChanged { get; } = new(
        "ECV2048", DiagnosticSeverity.Error, "",
        "Record {0} is not as it was written: its content does not give the hash that stands beside it.",
        "Le procès-verbal {0} n'est pas tel qu'il a été écrit : son contenu ne donne pas l'empreinte qui l'accompagne.",
        "Take the record from the copy that was made when it was written; a hash is not to be worked out anew.",
        "Reprenez le procès-verbal de la copie faite à son écriture ; une empreinte ne se recalcule pas.");
}
