namespace Ecvet;

/// <summary>Says how far somebody is, in plain sentences.</summary>
public static class ProgressReports
{
    /// <summary>How much is still to be earned, as a sentence such as "55 points are still to be earned."; none says that it is not known.</summary>
    /// <param name="missing">What is missing, such as <see cref="AccumulationResult.Missing"/>.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    public static string Explain(this RouteAmount? missing, string language = "en") => ProgressNarrator.Missing(missing, ReportLanguage.For(language));

    /// <inheritdoc cref="Explain(RouteAmount?, string)"/>
    public static string Explain(this RouteAmount missing, string language = "en") => Explain((RouteAmount?)missing, language);

    /// <summary>Whether the rule of combination is met, what counts, what is missing, what would complete it and what a person has to answer.</summary>
    /// <param name="progress">The result of accumulation.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    /// <param name="home">The qualification, for the titles of its units; without it their codes are shown.</param>
    public static string Explain(this AccumulationResult progress, string language = "en", Qualification? home = null)
    {
        ArgumentNullException.ThrowIfNull(progress);
        var options = new ReportOptions(language);
        return string.Join('\n', new ProgressNarrator(progress, new(options, home), options, home?.FindRoute(progress.Route)?.Rule).Say());
    }
}
