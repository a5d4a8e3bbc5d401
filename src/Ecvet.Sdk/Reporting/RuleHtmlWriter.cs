using Ecvet.Rules;

namespace Ecvet;

/// <summary>A rule of combination as a nested list whose groups fold without a script; each line says in words what it asks for.</summary>
internal sealed class RuleHtmlWriter(Markup html, ReportNames names, ReportOptions options, Route? route)
{
    /// <summary>Deeper than this a list is no longer indented: the page would become wider than its window.</summary>
    internal const int DeepestIndent = 12;

    private readonly RuleNarrator narrator = new(names, options);
    private int left = options.MaximumRows;
    private int more;

    private ReportTexts Texts => names.Texts;

    internal void Write(RuleNode rule)
    {
        html.Open("ul", ("class", "er-tree er-rule")).Line();
        Node(rule, 1);
        html.CloseLine();
        if (more > 0)
        {
            html.Element("p", ReportLanguage.Fill(Texts.MoreRows, names.Language.Count(more)), ("class", "er-quiet")).Line();
        }
    }

    private void Node(RuleNode node, int depth)
    {
        if (!Take())
        {
            // What is below is counted as well; the tree is no deeper than the builders allow.
            more += node.SelfAndDescendants().Skip(1).Count() + node.SelfAndDescendants().OfType<UnitPool>().Sum(static pool => pool.Units.Count);
            return;
        }

        var units = node is UnitPool pool ? pool.Units : ValueList<UnitId>.Empty;
        html.Open("li");
        if (node.Children.Count + units.Count == 0)
        {
            Line(node);
            Conditions(node);
            html.CloseLine();
            return;
        }

        html.Open("details", ("open", "")).Open("summary");
        Line(node);
        html.Close();
        Conditions(node);
        html.Open("ul", ("class", depth > DeepestIndent ? "er-flat" : "er-nest")).Line();
        foreach (var unit in units)
        {
            if (Take())
            {
                html.Open("li").Open("span", ("class", "er-node")).Element("span", Unit(unit), ("class", "er-name")).Close().CloseLine();
            }
        }

        foreach (var child in node.Children)
        {
            Node(child, depth + 1);
        }

        html.Close().Close().CloseLine();
    }

    private void Line(RuleNode node)
    {
        var isLeaf = node is UnitRule or FreeChoice or AskPerson;
        html.Open("span", ("class", "er-node")).Element("span", Title(node), ("class", isLeaf ? "er-name" : "er-name er-group"));
        var presence = narrator.Presence(node);
        if (presence.Length > 0)
        {
            html.Text(" ").Element("span", presence, ("class", node.Presence == NodePresence.Required ? "er-badge er-required" : "er-badge"));
        }

        string[] facts = [.. Kind(node), .. narrator.Facts(node, false)];
        if (facts.Length > 0)
        {
            html.Text(" ").Element("span", string.Join(Texts.Then, facts), ("class", "er-facts"));
        }

        html.Close();
    }

    private void Conditions(RuleNode node)
    {
        if (node.Conditions.Count == 0)
        {
            return;
        }

        html.Open("ul", ("class", "er-conditions")).Line();
        foreach (var condition in node.Conditions)
        {
            if (Take())
            {
                html.Element("li", narrator.Say(condition)).Line();
            }
        }

        html.CloseLine();
    }

    private string Title(RuleNode node) => node is UnitRule unit
        ? node.Title.IsEmpty ? Unit(unit.Unit) : ReportLanguage.Fill(Texts.Colon, names.Text(node.Title), Unit(unit.Unit))
        : names.Node(node);

    private string Unit(UnitId unit) => route?.Find(unit) is { } listed ? names.Named(unit, listed.Size) : names.Named(unit);

    /// <summary>What kind of place it is, where a title hides it.</summary>
    private IEnumerable<string> Kind(RuleNode node) => node.Title.IsEmpty ? [] : node switch
    {
        FreeChoice => [Texts.KindFree],
        BeyondTotal => [Texts.KindBeyond],
        AskPerson => [Texts.KindAsk],
        _ => [],
    };

    private bool Take()
    {
        if (left > 0)
        {
            left--;
            return true;
        }

        more++;
        return false;
    }
}
