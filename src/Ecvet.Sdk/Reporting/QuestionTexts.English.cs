namespace Ecvet;

internal sealed partial class QuestionTexts
{
    internal static QuestionTexts English { get; } = new()
    {
        IfShown = "If {0} were shown at home:",
        IfShownAt = "If {0} were shown at {1}:",
        IfAccepted = "If {0} of {1} were accepted:",
        NothingChanges = "nothing would change.",
        OutcomesCovered = "{0} would be covered.",
        OutcomesForPerson = "{0} would be covered if a person says so.",
        UnitsRecognisable = "{0} would become recognisable.",
        UnitsForPerson = "{0} would only wait for a person.",
        MissingThen = "{0} would still be missing.",
        MissingLess = "{0} would still be missing, {1} less than now.",
        Completes = "{0} alone would complete {1}.",
        CompletesIfPerson = "{0} alone would complete {1} if a person says so.",
        AtHost = "{0} at {1}",
        AtHome = "{0} at home",
        Suggested = "{0} may correspond to {1}: of its {2} skill {2?identifier|identifiers} {3} {3?is|are} shared ({4}), {5}. It suggests and decides nothing.",
        Lead = "{0} covers {1} of {2} {2?outcome|outcomes} ({3}). It is a lead and decides nothing.",
        LevelSame = "the levels are the same",
        LevelHigher = "the host's level is higher",
        LevelLower = "the host's level is lower",
        LevelUnknown = "a level is not known",
        Offer = "{0} at {1}:",
        OfferByModules = "{0} at {1}, taught in {2}:",
    };
}
