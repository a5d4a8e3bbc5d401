using System.Globalization;

namespace Ecvet;

/// <summary>The frame of every HTML report: a whole file, or an element with its style to stand inside another page.</summary>
internal static class HtmlPage
{
    /// <summary>Writes the frame around what the caller writes; the page says another language than that of the report's sentences where a tag is given.</summary>
    internal static string Write(Markup html, string title, ReportOptions options, ReportLanguage language, Action body, string? languageTag = null)
    {
        var tag = languageTag ?? language.Tag;
        if (options.IsFragment)
        {
            html.Open("div", ("class", "er"), ("lang", tag)).Line().Open("style").Raw(ReportStyle.Report + ReportStyle.Picture).CloseLine().Open("div", ("class", "er-page")).Line();
            body();
            return html.CloseLine().CloseLine().ToString();
        }

        html.Raw("<!DOCTYPE html>\n").Open("html", ("lang", tag)).Line().Open("head").Line()
            .Empty("meta", ("charset", "utf-8")).Line()
            .Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line()
            .Empty("meta", ("name", "color-scheme"), ("content", "light dark")).Line()
            .Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'")).Line()
            .Element("title", title.Replace(SafeText.BeginIsolate, ' ').Replace(SafeText.EndIsolate, ' ')).Line()
            .Open("style").Raw("body{margin:0}" + ReportStyle.Report + ReportStyle.Picture).CloseLine().CloseLine();
        html.Open("body", ("class", "er")).Line().Open("main").Line();
        body();
        return html.CloseLine().CloseLine().CloseLine().ToString();
    }

    /// <summary>A heading of a level, with an identifier where something refers to it.</summary>
    internal static void Heading(Markup html, string text, int level, string style, string headingId = "")
    {
        var name = "h" + level.ToString(CultureInfo.InvariantCulture);
        _ = headingId.Length > 0 ? html.Element(name, text, ("id", headingId), ("class", style)) : html.Element(name, text, ("class", style));
        html.Line();
    }
}
