using System.Text;
using System.Text.RegularExpressions;

namespace Ecvet.Tests.House;

/// <summary>
/// Puts code that is compiled, and output that is compared, into the Markdown files:
/// a "#region name", or the file "name.expected.txt" as "name.expected", goes between "snippet: name" and "endSnippet".
/// </summary>
internal static partial class Snippets
{
    /// <summary>The regions of a C# file by name, without their common indentation.</summary>
    public static IEnumerable<(string Name, string Text)> Regions(string source)
    {
        var open = new Stack<(string Name, List<string> Lines)>();
        foreach (var line in source.ReplaceLineEndings("\n").Split('\n'))
        {
            var start = RegionStart().Match(line);
            if (start.Success)
            {
                open.Push((start.Groups[1].Value, []));
            }
            else if (line.TrimStart().StartsWith("#endregion", StringComparison.Ordinal))
            {
                var (name, lines) = open.Pop();
                yield return (name, Unindented(lines));
            }
            else
            {
                foreach (var (_, lines) in open)
                {
                    lines.Add(line);
                }
            }
        }
    }

    /// <summary>The Markdown text with every snippet as its source has it.</summary>
    public static string Inject(string markdown, IReadOnlyDictionary<string, (string Language, string Text)> snippets)
    {
        var result = new StringBuilder();
        var from = 0;
        foreach (Match place in Place().Matches(markdown))
        {
            var name = place.Groups["name"].Value;
            var (language, text) = snippets.TryGetValue(name, out var found) ? found : throw new KeyNotFoundException($"No region is named '{name}'.");
            result.Append(markdown, from, place.Index - from).Append(place.Groups["start"].Value).Append('\n')
                .Append("```").Append(language).Append('\n').Append(text).Append("\n```\n").Append(place.Groups["end"].Value);
            from = place.Index + place.Length;
        }

        return result.Append(markdown, from, markdown.Length - from).ToString();
    }

    /// <summary>All snippets of the repository.</summary>
    public static Dictionary<string, (string Language, string Text)> All()
    {
        var all = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        string[] folders = ["docs/samples", "tests/Ecvet.Sdk.Tests/Snippets", "tests/Ecvet.Sdk.Consumer"];
        foreach (var file in folders.SelectMany(folder => Repository.Files(folder)))
        {
            if (file.EndsWith(".cs", StringComparison.Ordinal))
            {
                foreach (var (name, text) in Regions(File.ReadAllText(file)))
                {
                    all.Add(name, ("csharp", text));
                }
            }
            else if (file.EndsWith(".expected.txt", StringComparison.Ordinal))
            {
                all.Add(Path.GetFileNameWithoutExtension(file), ("text", File.ReadAllText(file).ReplaceLineEndings("\n").TrimEnd()));
            }
        }

        return all;
    }

    private static string Unindented(List<string> lines)
    {
        var common = lines.Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join('\n', lines.Select(line => line.Trim().Length == 0 ? "" : line[common..])).Trim('\n');
    }

    [GeneratedRegex(@"^\s*#region\s+(\S+)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex RegionStart();

    [GeneratedRegex(@"(?<start><!-- snippet: (?<name>[\w.\-]+) -->)\n(?<old>[\s\S]*?)(?<end><!-- endSnippet -->)", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
