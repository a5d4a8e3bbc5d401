using Ecvet.Rules;

namespace Ecvet;

public static partial class RuleReports
{
    /// <summary>A rule of combination as an HTML page whose groups fold without a script: one file, nothing loaded from elsewhere, printable.</summary>
    /// <param name="rule">The root of the rule, or a node of it.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    /// <param name="home">The qualification, for the titles and sizes of its units; without it their codes are shown.</param>
    public static string ToHtml(this RuleNode rule, string language = "en", Qualification? home = null) => ToHtml(rule, new ReportOptions(language), home);

    /// <inheritdoc cref="ToHtml(RuleNode, string, Qualification)"/>
    /// <param name="rule">The root of the rule, or a node of it.</param>
    /// <param name="options">Language and limits; the most rows are the most lines of the tree.</param>
    /// <param name="home">The qualification, for the titles and sizes of its units; without it their codes are shown.</param>
    public static string ToHtml(this RuleNode rule, ReportOptions options, Qualification? home = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(options);
        var names = new ReportNames(options, home);
        var route = home?.Routes.FirstOrDefault(known => known.Rule.SelfAndDescendants().Contains(rule, ReferenceEqualityComparer.Instance));
        var title = home is null ? names.Texts.HeadingRule : ReportLanguage.Fill(names.Texts.Colon, names.Texts.HeadingRule, names.Text(home.Title));
        var html = new Markup(false);
        return HtmlPage.Write(html, title, options, names.Language, () =>
        {
            HtmlPage.Heading(html, title, options.HeadingLevel, "er-title");
            if (home is not null)
            {
                html.Element("p", QualificationHtmlWriter.About(home, names), ("class", "er-quiet")).Line();
            }

            html.Element("p", names.Texts.RuleLegend, ("class", "er-quiet")).Line();
            new RuleHtmlWriter(html, names, options, route).Write(rule);
        });
    }
}
