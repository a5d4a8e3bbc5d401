namespace Ecvet;

/// <summary>Every sentence of the answers around a proposal in one language; the signs are those of <see cref="ReportTexts"/>.</summary>
internal sealed partial class QuestionTexts
{
    internal required string IfShown { get; init; }

    internal required string IfShownAt { get; init; }

    internal required string IfAccepted { get; init; }

    internal required string NothingChanges { get; init; }

    internal required string OutcomesCovered { get; init; }

    internal required string OutcomesForPerson { get; init; }

    internal required string UnitsRecognisable { get; init; }

    internal required string UnitsForPerson { get; init; }

    internal required string MissingThen { get; init; }

    internal required string MissingLess { get; init; }

    internal required string Completes { get; init; }

    internal required string CompletesIfPerson { get; init; }

    internal required string AtHost { get; init; }

    internal required string AtHome { get; init; }

    internal required string Offer { get; init; }

    internal required string OfferByModules { get; init; }

    internal required string Suggested { get; init; }

    internal required string Lead { get; init; }

    internal required string LevelSame { get; init; }

    internal required string LevelHigher { get; init; }

    internal required string LevelLower { get; init; }

    internal required string LevelUnknown { get; init; }

    /// <summary>The table of a language.</summary>
    internal static QuestionTexts For(ReportLanguage language) => language.Tag == "fr" ? French : English;
}
