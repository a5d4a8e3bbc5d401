using Ecvet.Rules;

namespace Ecvet;

/// <summary>Shows a rule of combination.</summary>
public static partial class RuleReports
{
    /// <summary>A rule of combination as indented text: what is required, optional or to be chosen, with its bounds and conditions.</summary>
    /// <param name="rule">The root of the rule, or a node of it.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    /// <param name="home">The qualification, for the titles of its units; without it their codes are shown.</param>
    public static string ToText(this RuleNode rule, string language = "en", Qualification? home = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var options = new ReportOptions(language);
        var narrator = new RuleNarrator(new(options, home), options);
        var report = new TextReport();
        Write(rule, 0);
        return report.ToString();

        void Write(RuleNode node, int depth)
        {
            var indent = new string(' ', depth * 2);
            report.Wrap(narrator.Say(node), indent + "- ", indent + "  ");
            foreach (var condition in node.Conditions)
            {
                report.Wrap(narrator.Say(condition), indent + "  * ", indent + "    ");
            }

            foreach (var child in node.Children)
            {
                Write(child, depth + 1);
            }
        }
    }
}
