namespace Ecvet;

/// <summary>Says in plain sentences what would change, what alone would complete a unit, and what a partner offers.</summary>
public static class QuestionReports
{
    /// <summary>What would change if it were so: outcomes covered, units recognisable, what would still be missing.</summary>
    /// <param name="found">The answer.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    public static string Explain(this MatchWhatIf found, string language = "en") => Explain(found, new ReportOptions(language));

    /// <inheritdoc cref="Explain(MatchWhatIf, string)"/>
    /// <param name="found">The answer.</param>
    /// <param name="options">Language, names of institutions and limits.</param>
    public static string Explain(this MatchWhatIf found, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(options);
        return new QuestionNarrator(found.Before.Home, options).Say(found);
    }

    /// <summary>What alone would complete a unit, and what would then be missing.</summary>
    /// <param name="found">The answer.</param>
    /// <param name="home">The home qualification, for the titles of its units.</param>
    /// <param name="options">Language, names of institutions and limits; English unless said.</param>
    public static string Explain(this CompletingItem found, Qualification home, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(home);
        return new QuestionNarrator(home, options ?? ReportOptions.Default).Say(found);
    }

    /// <summary>What a partner's units would bring.</summary>
    /// <param name="offer">The offer.</param>
    /// <param name="home">The home qualification, for the titles of its units.</param>
    /// <param name="options">Language, names of institutions and limits; English unless said.</param>
    public static string Explain(this PartnerOffer offer, Qualification home, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(offer);
        ArgumentNullException.ThrowIfNull(home);
        return new QuestionNarrator(home, options ?? ReportOptions.Default).Say(offer);
    }

    /// <summary>What a suggestion rests on: the shared skill identifiers and the levels.</summary>
    /// <param name="suggestion">The suggestion.</param>
    /// <param name="options">Language and limits; English unless said.</param>
    public static string Explain(this EquivalenceSuggestion suggestion, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(suggestion);
        options ??= ReportOptions.Default;
        var names = new ReportNames(options, null);
        var texts = QuestionTexts.For(names.Language);
        var level = suggestion.Level switch
        {
            LevelOrder.Same => texts.LevelSame,
            LevelOrder.Higher => texts.LevelHigher,
            LevelOrder.Lower => texts.LevelLower,
            _ => texts.LevelUnknown,
        };
        return ReportLanguage.Fill(
            texts.Suggested, names.HostItem(suggestion.Host), names.HostItem(suggestion.Home), names.Language.Count(suggestion.OfHome), names.Language.Count(suggestion.Shared.Count),
            names.Language.And([.. suggestion.Shared.Select(names.Code)], options.MaximumItems), level);
    }

    /// <summary>What a unit of a catalogue covers.</summary>
    /// <param name="match">The unit found.</param>
    /// <param name="home">The home qualification, so that its outcomes are written as at home; none writes them in full.</param>
    /// <param name="options">Language, names of institutions and limits; English unless said.</param>
    public static string Explain(this CatalogueMatch match, Qualification? home = null, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(match);
        options ??= ReportOptions.Default;
        var names = new ReportNames(options, home);
        var texts = QuestionTexts.For(names.Language);
        var unit = names.Text(match.Unit.Title) is { Length: > 0 } title ? ReportLanguage.Fill(names.Texts.Named, title, names.HostItem(match.Unit.Unit)) : names.HostItem(match.Unit.Unit);
        return ReportLanguage.Fill(
            texts.Lead, match.Unit.Host.IsEmpty ? unit : ReportLanguage.Fill(texts.AtHost, unit, names.Institution(match.Unit.Host)), names.Language.Count(match.Score),
            names.Language.Count(match.OutOf), names.Language.And([.. match.Outcomes.Select(names.Outcome)], options.MaximumItems));
    }
}
