namespace Ecvet;

/// <summary>Shows a qualification.</summary>
public static class QualificationReports
{
    /// <summary>
    /// A qualification as an HTML page for a handbook: what it is, and for each route its settings in sentences, its rule of combination whose
    /// groups fold without a script, and its units with their sizes. One file, nothing loaded from elsewhere, printable.
    /// </summary>
    /// <param name="home">The qualification.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    public static string ToHtml(this Qualification home, string language = "en") => ToHtml(home, new ReportOptions(language));

    /// <inheritdoc cref="ToHtml(Qualification, string)"/>
    /// <param name="home">The qualification.</param>
    /// <param name="options">Language and limits; the most rows are the most lines of a tree and of a table.</param>
    public static string ToHtml(this Qualification home, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(home);
        ArgumentNullException.ThrowIfNull(options);
        return QualificationHtmlWriter.Write(home, options);
    }
}
