namespace Ecvet;

/// <summary>Every sentence of the reports on a stay in one language, filled as those of <see cref="ReportTexts"/>; a table that lacks one does not compile.</summary>
internal sealed class MobilityTexts
{
    internal required string ReturnTitle { get; init; }
    internal required string ForesightTitle { get; init; }
    internal required string SummaryAgreed { get; init; }
    internal required string SummaryNoAgreement { get; init; }
    internal required string SummaryGained { get; init; }
    internal required string SummaryNothingGained { get; init; }
    internal required string SummaryOpen { get; init; }
    internal required string SummaryNothingOpen { get; init; }
    internal required string HeadingTree { get; init; }
    internal required string TableTree { get; init; }
    internal required string HeadingUnits { get; init; }
    internal required string HeadingOpen { get; init; }
    internal required string HeadingBeyond { get; init; }
    internal required string BeyondRemark { get; init; }
    internal required string ColumnPart { get; init; }
    internal required string ColumnAgreed { get; init; }
    internal required string ColumnAchieved { get; init; }
    internal required string ColumnRecognised { get; init; }
    internal required string ColumnCounts { get; init; }
    internal required string Yes { get; init; }
    internal required string No { get; init; }
    internal required string OutcomesOf { get; init; }
    internal required string StateNotAchieved { get; init; }
    internal required string StatePartly { get; init; }
    internal required string StatePerson { get; init; }
    internal required string StateUndecided { get; init; }
    internal required string StateRefused { get; init; }
    internal required string StateLess { get; init; }
    internal required string StateRecognised { get; init; }
    internal required string StateBefore { get; init; }
    internal required string EffectPart { get; init; }
    internal required string EffectAttested { get; init; }
    internal required string EffectExemption { get; init; }
    internal required string EffectSupplement { get; init; }
    internal required string LineSaid { get; init; }
    internal required string OpenOutcome { get; init; }
    internal required string OpenOutcomeClosed { get; init; }
    internal required string Reason { get; init; }
    internal required string WouldChange { get; init; }
    internal required string NothingPromised { get; init; }
    internal required string ForeseenAll { get; init; }
    internal required string ForeseenSome { get; init; }
    internal required string ForeseenGained { get; init; }
    internal required string ForeseenNothing { get; init; }
    internal required string HeadingForeseen { get; init; }
    internal required string ForeseenCovered { get; init; }
    internal required string ForeseenOpen { get; init; }
    internal required string ForeseenNoHost { get; init; }
    internal required string ForeseenUnknown { get; init; }
    internal required string ForeseenPerson { get; init; }

    internal static MobilityTexts For(ReportLanguage language) => language.Tag == "fr" ? French : English;

    private static MobilityTexts English { get; } = new()
    {
        ReturnTitle = "Return from mobility",
        ForesightTitle = "What the stay would bring",
        SummaryAgreed = "{0} of {1} agreed {1?unit is|units are} recognised.",
        SummaryNoAgreement = "There was no learning agreement.",
        SummaryGained = "With what home decided since, {0} more {0?counts|count} than before the stay.",
        SummaryNothingGained = "Home has decided nothing yet that counts more than before the stay.",
        SummaryOpen = "Of what was agreed, {0} {1?is|are} open.",
        SummaryNothingOpen = "Nothing that was agreed is open.",
        HeadingTree = "Agreed, achieved, recognised",
        TableTree = "The stay in the home qualification",
        HeadingUnits = "Unit by unit",
        HeadingOpen = "What the stay left open",
        HeadingBeyond = "Achieved beyond the agreement",
        BeyondRemark = "It is not lost: the memorandum or the individual procedure decides on it.",
        ColumnPart = "Part of the qualification",
        ColumnAgreed = "Agreed",
        ColumnAchieved = "Achieved",
        ColumnRecognised = "Recognised",
        ColumnCounts = "Counts",
        Yes = "yes",
        No = "no",
        OutcomesOf = "{0} of {1} {1?outcome|outcomes}",
        StateNotAchieved = "not achieved",
        StatePartly = "not yet: outcomes are open",
        StatePerson = "a person has to judge",
        StateUndecided = "home has not decided yet",
        StateRefused = "refused on {0}",
        StateLess = "{0} on {1}",
        StateRecognised = "recognised on {0}",
        StateBefore = "recognised before the stay",
        EffectPart = "part awarded",
        EffectAttested = "outcomes attested",
        EffectExemption = "exemption",
        EffectSupplement = "supplement",
        LineSaid = "{0}: agreed: {1}; achieved: {2}; recognised: {3}.",
        OpenOutcome = "{0} is open.",
        OpenOutcomeClosed = "{0} is open; {1} would close it.",
        Reason = "Reason: {0}",
        WouldChange = "What would change it: {0}",
        NothingPromised = "Home validates and recognises; nothing here is automatic, and no right to practise a profession follows.",
        ForeseenAll = "If everything agreed is passed, all {0} agreed {0?item|items} can be recognised.",
        ForeseenSome = "If everything agreed is passed, {0} of {1} agreed {1?item|items} can be recognised.",
        ForeseenGained = "It would count {0} more than without the stay.",
        ForeseenNothing = "It would count no more than without the stay.",
        HeadingForeseen = "What is agreed",
        ForeseenCovered = "{0}: covered by {1}.",
        ForeseenOpen = "{0}: {1} would not cover all of it.",
        ForeseenNoHost = "{0}: no host unit is named for it.",
        ForeseenUnknown = "{0}: the qualification has no such unit.",
        ForeseenPerson = "{0}: covered by {1}, but not by the partnership route, or a person has to judge it.",
    };

    private static MobilityTexts French { get; } = new()
    {
        ReturnTitle = "Retour de mobilité",
        ForesightTitle = "Ce que le séjour apporterait",
        SummaryAgreed = "{0} {0?unité convenue est reconnue|unités convenues sont reconnues} sur {1}.",
        SummaryNoAgreement = "Il n'y avait pas de contrat pédagogique.",
        SummaryGained = "Avec les décisions prises depuis, {0} de plus {0?compte|comptent} qu'avant le séjour.",
        SummaryNothingGained = "L'origine n'a encore rien décidé qui compte de plus qu'avant le séjour.",
        SummaryOpen = "De ce qui était convenu, {0} {1?reste ouvert|restent ouverts}.",
        SummaryNothingOpen = "Rien de ce qui était convenu ne reste ouvert.",
        HeadingTree = "Convenu, acquis, reconnu",
        TableTree = "Le séjour dans la certification d'origine",
        HeadingUnits = "Unité par unité",
        HeadingOpen = "Ce que le séjour a laissé ouvert",
        HeadingBeyond = "Acquis au-delà du contrat",
        BeyondRemark = "Ce n'est pas perdu : le protocole ou la procédure individuelle en décide.",
        ColumnPart = "Partie de la certification",
        ColumnAgreed = "Convenu",
        ColumnAchieved = "Acquis",
        ColumnRecognised = "Reconnu",
        ColumnCounts = "Compte",
        Yes = "oui",
        No = "non",
        OutcomesOf = "{0} acquis sur {1}",
        StateNotAchieved = "non acquis",
        StatePartly = "pas encore : des acquis sont ouverts",
        StatePerson = "une personne doit juger",
        StateUndecided = "l'origine n'a pas encore décidé",
        StateRefused = "refusé le {0}",
        StateLess = "{0} le {1}",
        StateRecognised = "reconnu le {0}",
        StateBefore = "reconnu avant le séjour",
        EffectPart = "partie attribuée",
        EffectAttested = "acquis attestés",
        EffectExemption = "dispense",
        EffectSupplement = "supplément",
        LineSaid = "{0} : convenu : {1} ; acquis : {2} ; reconnu : {3}.",
        OpenOutcome = "{0} reste ouvert.",
        OpenOutcomeClosed = "{0} reste ouvert ; {1} le fermerait.",
        Reason = "Motif : {0}",
        WouldChange = "Ce qui le changerait : {0}",
        NothingPromised = "L'origine valide et reconnaît ; rien ici n'est automatique, et aucun droit d'exercer une profession n'en découle.",
        ForeseenAll = "Si tout ce qui est convenu est réussi, {0?l'élément convenu peut être reconnu|les {0} éléments convenus peuvent être reconnus}.",
        ForeseenSome = "Si tout ce qui est convenu est réussi, {0} {0?élément convenu peut être reconnu|éléments convenus peuvent être reconnus} sur {1}.",
        ForeseenGained = "Cela compterait {0} de plus que sans le séjour.",
        ForeseenNothing = "Cela ne compterait pas plus que sans le séjour.",
        HeadingForeseen = "Ce qui est convenu",
        ForeseenCovered = "{0} : couvert par {1}.",
        ForeseenOpen = "{0} : {1} n'en couvrirait pas tout.",
        ForeseenNoHost = "{0} : aucune unité d'accueil n'est nommée.",
        ForeseenUnknown = "{0} : la certification n'a pas cette unité.",
        ForeseenPerson = "{0} : couvert par {1}, mais pas par la voie du partenariat, ou une personne doit en juger.",
    };
}
