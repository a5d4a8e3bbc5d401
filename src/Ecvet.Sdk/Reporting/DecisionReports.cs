namespace Ecvet;

/// <summary>Shows decision records that were verified: who did what, when, under which rule, and whether it is as it was written. No learner is named.</summary>
public static class DecisionReports
{
    /// <summary>What came of verifying the records, in a few sentences.</summary>
    /// <param name="verification">The records with what is not as it was.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    public static string Explain(this ChainVerification verification, string language = "en") => new DecisionNarrator(verification, null, new(language)).Explain();

    /// <summary>The records as plain text.</summary>
    /// <param name="verification">The records with what is not as it was.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    /// <param name="home">The home qualification, for the titles of its units.</param>
    public static string ToText(this ChainVerification verification, string language = "en", Qualification? home = null) => ToText(verification, new ReportOptions(language), home);

    /// <summary>The records as plain text.</summary>
    /// <param name="verification">The records with what is not as it was.</param>
    /// <param name="options">Language, names of institutions and limits.</param>
    /// <param name="home">The home qualification, for the titles of its units.</param>
    public static string ToText(this ChainVerification verification, ReportOptions options, Qualification? home = null) => new DecisionNarrator(verification, home, options).ToText();

    /// <summary>The records as HTML: a file of its own without script, or a fragment.</summary>
    /// <param name="verification">The records with what is not as it was.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    /// <param name="home">The home qualification, for the titles of its units.</param>
    public static string ToHtml(this ChainVerification verification, string language = "en", Qualification? home = null) => ToHtml(verification, new ReportOptions(language), home);

    /// <summary>The records as HTML: a file of its own without script, or a fragment.</summary>
    /// <param name="verification">The records with what is not as it was.</param>
    /// <param name="options">Language, names of institutions and limits.</param>
    /// <param name="home">The home qualification, for the titles of its units.</param>
    public static string ToHtml(this ChainVerification verification, ReportOptions options, Qualification? home = null) => new DecisionNarrator(verification, home, options).ToHtml();
}
