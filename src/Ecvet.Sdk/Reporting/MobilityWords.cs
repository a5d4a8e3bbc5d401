using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// The words of the printed documents of a mobility in one language. English and French are there; a table for a further language is
/// made of translations, and a word that it lacks is said in English.
/// </summary>
[DebuggerDisplay("{Language,nq}")]
public sealed record MobilityWords
{
    private readonly ValueList<string> words;

    private MobilityWords(LanguageTag language, ValueList<string> words, ValueList<MobilityWord> missing)
    {
        Language = language;
        this.words = words;
        Missing = missing;
    }

    /// <summary>A table for a language.</summary>
    /// <param name="language">The language, such as <c>sl</c>.</param>
    /// <param name="translations">The words.</param>
    /// <exception cref="ArgumentException">A word is given twice.</exception>
    public MobilityWords(LanguageTag language, IEnumerable<KeyValuePair<MobilityWord, string>> translations)
    {
        ArgumentNullException.ThrowIfNull(translations);
        var given = translations.ToDictionary(static pair => pair.Key, static pair => pair.Value);
        Language = language;
        words = ValueList.From(Enum.GetValues<MobilityWord>().Select(word => given.GetValueOrDefault(word) is { Length: > 0 } said ? said : English[word]));
        Missing = ValueList.From(Enum.GetValues<MobilityWord>().Where(word => given.GetValueOrDefault(word) is not { Length: > 0 }));
    }

    /// <summary>The words in English.</summary>
    public static MobilityWords English { get; } = new(LanguageTag.English,
        [
            "Personal transcript",
            "Learning agreement for mobility",
            "Record of mobility",
            "Participant",
            "Name",
            "Date of birth",
            "Participates as",
            "learner",
            "member of staff",
            "Sending organisation",
            "Receiving organisation",
            "Intermediary organisation",
            "Qualification prepared at home",
            "Memorandum",
            "Learning agreement",
            "Version",
            "Project number",
            "Days of the stay",
            "Form of learning",
            "on site",
            "at a distance",
            "blended",
            "at a place of work",
            "Expected learning outcomes",
            "At home",
            "At the host",
            "Points",
            "Programme and tasks",
            "Support",
            "Assessment",
            "Documents",
            "Validation and recognition",
            "On return",
            "Learning outcomes achieved",
            "Unit",
            "Outcomes",
            "whole unit",
            "Assessed on",
            "Assessed by",
            "Method",
            "Grade",
            "Nothing was assessed with success.",
            "Issued on",
            "Signatures",
            "Date",
            "Signature of",
            "This record proves what was assessed. The home institution validates and recognises; no right to practise a profession follows.",
            "For recognition at home only.",
            "For recognition at home and for the search for work.",
        ], ValueList<MobilityWord>.Empty);

    /// <summary>The words in French.</summary>
    public static MobilityWords French { get; } = new(LanguageTag.French,
        [
            "Relevé personnel",
            "Contrat pédagogique de mobilité",
            "Relevé de mobilité",
            "Participant",
            "Nom",
            "Date de naissance",
            "Participe en tant que",
            "apprenant",
            "membre du personnel",
            "Organisme d'envoi",
            "Organisme d'accueil",
            "Organisme intermédiaire",
            "Certification préparée à l'origine",
            "Protocole d'accord",
            "Contrat pédagogique",
            "Version",
            "Numéro de projet",
            "Jours du séjour",
            "Forme d'apprentissage",
            "sur place",
            "à distance",
            "mixte",
            "en situation de travail",
            "Acquis d'apprentissage attendus",
            "À l'origine",
            "À l'accueil",
            "Points",
            "Programme et tâches",
            "Accompagnement",
            "Évaluation",
            "Documents",
            "Validation et reconnaissance",
            "Au retour",
            "Acquis d'apprentissage atteints",
            "Unité",
            "Acquis",
            "unité entière",
            "Évalué le",
            "Évalué par",
            "Méthode",
            "Note",
            "Rien n'a été évalué avec succès.",
            "Délivré le",
            "Signatures",
            "Date",
            "Signature de",
            "Ce relevé atteste ce qui a été évalué. L'établissement d'origine valide et reconnaît ; aucun droit d'exercer une profession n'en découle.",
            "Uniquement pour la reconnaissance à l'origine.",
            "Pour la reconnaissance à l'origine et pour la recherche d'emploi.",
        ], ValueList<MobilityWord>.Empty);

    /// <summary>The language.</summary>
    public LanguageTag Language { get; }

    /// <summary>The words that the table lacks and that are said in English; empty when it is whole.</summary>
    public ValueList<MobilityWord> Missing { get; }

    /// <summary>A word.</summary>
    /// <param name="word">Which.</param>
    public string this[MobilityWord word] => words[(int)word];
}
