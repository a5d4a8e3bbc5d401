namespace Ecvet;

internal sealed partial class QuestionTexts
{
    internal static QuestionTexts French { get; } = new()
    {
        IfShown = "Si {0} {0?était démontré|étaient démontrés} dans l'établissement d'origine\u00A0:",
        IfShownAt = "Si {0} {0?était démontré|étaient démontrés} à l'établissement {1}\u00A0:",
        IfAccepted = "Si {0} de l'établissement {1} {0?était accepté|étaient acceptés}\u00A0:",
        NothingChanges = "rien ne changerait.",
        OutcomesCovered = "{0} {0?serait couvert|seraient couverts}.",
        OutcomesForPerson = "{0} {0?serait couvert|seraient couverts} si une personne le confirme.",
        UnitsRecognisable = "{0} {0?deviendrait reconnaissable|deviendraient reconnaissables}.",
        UnitsForPerson = "{0} n'{0?attendrait|attendraient} plus qu'une personne.",
        MissingThen = "Il resterait {0} à acquérir.",
        MissingLess = "Il resterait {0} à acquérir, soit {1} de moins qu'aujourd'hui.",
        Completes = "{0} suffirait pour compléter {1}.",
        CompletesIfPerson = "{0} suffirait pour compléter {1} si une personne le confirme.",
        AtHost = "{0} à l'établissement {1}",
        AtHome = "{0} dans l'établissement d'origine",
        Suggested = "{0} pourrait correspondre à {1}\u00A0: de ses {2} {2?identifiant|identifiants} de compétences, {3} {3?est commun|sont communs} ({4}), {5}. C'est une suggestion et ne décide rien.",
        Lead = "{0} couvre {1} acquis sur {2} ({3}). C'est une piste et ne décide rien.",
        LevelSame = "les niveaux sont les mêmes",
        LevelHigher = "le niveau du partenaire est supérieur",
        LevelLower = "le niveau du partenaire est inférieur",
        LevelUnknown = "un niveau n'est pas connu",
        Offer = "{0} à l'établissement {1}\u00A0:",
        OfferByModules = "{0} à l'établissement {1}, par {2}\u00A0:",
    };
}
