using System.Text;

namespace Ecvet.Exchange;

/// <summary>What a document says as a bag of lines, a path and a value each: two documents with the same bag are equal up to order and white space.</summary>
internal sealed class XmlLines
{
    private readonly List<(int Parent, string Name)> paths = [];
    private readonly Dictionary<(int Parent, string Name), int> numbers = [];
    private readonly Dictionary<(int Path, string Value), int> lines = [];

    /// <summary>The paths of all lines that stand in one of the documents only, in ordinal order, each once.</summary>
    internal static IReadOnlyList<string> Differences(XmlPart left, XmlPart right)
    {
        var bag = new XmlLines();
        bag.Count(left, 1);
        bag.Count(right, -1);
        return [.. bag.lines.Where(static line => line.Value != 0).Select(static line => line.Key.Path).Distinct().Select(bag.Text).Order(StringComparer.Ordinal)];
    }

    private void Count(XmlPart root, int by)
    {
        var open = new Stack<(XmlPart Part, int Parent)>([(root, -1)]);
        while (open.TryPop(out var at))
        {
            var path = Number(at.Parent, at.Part.Name, at.Part.Space, root.Space);
            lines[(path, at.Part.Text.Trim())] = lines.GetValueOrDefault((path, at.Part.Text.Trim())) + by;
            foreach (var label in at.Part.Labels)
            {
                var inner = Number(path, "@" + label.Name, label.Space, "");
                lines[(inner, label.Value)] = lines.GetValueOrDefault((inner, label.Value)) + by;
            }

            foreach (var child in at.Part.Elements)
            {
                open.Push((child, path));
            }
        }
    }

    private int Number(int parent, string name, string space, string usual)
    {
        var key = (parent, space == usual ? name : "{" + space + "}" + name);
        if (!numbers.TryGetValue(key, out var number))
        {
            number = numbers[key] = paths.Count;
            paths.Add(key);
        }

        return number;
    }

    private string Text(int path)
    {
        var steps = new List<string>();
        for (var at = path; at >= 0; at = paths[at].Parent)
        {
            var name = paths[at].Name;
            steps.Add(name[(name.IndexOf('}', StringComparison.Ordinal) + 1)..]);
        }

        steps.Reverse();
        return new StringBuilder().Append('/').AppendJoin('/', steps).ToString();
    }
}
