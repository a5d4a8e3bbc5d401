using System.Globalization;
using System.Text;
using Ecvet.Rules;

namespace Ecvet;

public static partial class RuleReports
{
    /// <summary>A rule of combination as a Mermaid flowchart, for handbooks and documentation.</summary>
    /// <param name="rule">The root of the rule, or a node of it.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    /// <param name="home">The qualification, for the titles of its units; without it their codes are shown.</param>
    public static string ToMermaid(this RuleNode rule, string language = "en", Qualification? home = null) => ToMermaid(rule, new ReportOptions(language), home);

    /// <inheritdoc cref="ToMermaid(RuleNode, string, Qualification)"/>
    /// <param name="rule">The root of the rule, or a node of it.</param>
    /// <param name="options">Language and limits; the most rows are the most nodes drawn.</param>
    /// <param name="home">The qualification, for the titles of its units; without it their codes are shown.</param>
    public static string ToMermaid(this RuleNode rule, ReportOptions options, Qualification? home = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(options);
        var names = new ReportNames(options, home);
        var narrator = new RuleNarrator(names, options);
        var text = new StringBuilder("flowchart TD\n");
        var open = new Stack<(RuleNode Node, string Parent)>([(rule, "")]);
        int drawn = 0, left = 0;
        while (open.TryPop(out var next))
        {
            if (drawn >= options.MaximumRows)
            {
                left++;
                continue;
            }

            var id = "n" + drawn.ToString(CultureInfo.InvariantCulture);
            drawn++;
            Draw(text, next.Node, id, next.Parent, narrator);
            for (var i = next.Node.Children.Count - 1; i >= 0; i--)
            {
                open.Push((next.Node.Children[i], id));
            }
        }

        if (left > 0)
        {
            text.Append("  more[\"").Append(Quote(ReportLanguage.Fill(names.Texts.MoreItems, names.Language.Count(left)))).Append("\"]\n");
        }

        return text.ToString();
    }

    private static void Draw(StringBuilder text, RuleNode node, string id, string parent, RuleNarrator narrator)
    {
        var (before, after) = node switch
        {
            UnitRule => ("(\"", "\")"),
            PathwayChoice => ("{{\"", "\"}}"),
            FreeChoice => ("([\"", "\"])"),
            AskPerson => ("[/\"", "\"/]"),
            _ => ("[\"", "\"]"),
        };
        var label = string.Join("<br/>", new[] { narrator.Say(node) }.Concat(node.Conditions.Select(narrator.Say)).Select(Quote));
        text.Append("  ").Append(id).Append(before).Append(label).Append(after).Append('\n');
        if (parent.Length > 0)
        {
            text.Append("  ").Append(parent).Append(node.Presence == NodePresence.Required ? " ==> " : node.Presence == NodePresence.Optional ? " -.-> " : " --> ").Append(id).Append('\n');
        }
    }

    /// <summary>Inside a quoted label every sign that Mermaid or the page could read is written by its number.</summary>
    private static string Quote(string clean)
    {
        var text = new StringBuilder(clean.Length + 16);
        foreach (var c in clean)
        {
            _ = char.IsAsciiLetterOrDigit(c) || c is ' ' or ',' or '.' or ':' or '-' or '/' or '(' or ')' or '+' or '?' or > '\u009F'
                ? text.Append(c)
                : text.Append('#').Append(((int)c).ToString(CultureInfo.InvariantCulture)).Append(';');
        }

        return text.ToString();
    }
}
