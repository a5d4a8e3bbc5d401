using System.Text;
using System.Text.RegularExpressions;
using Ecvet.Tests.Register;

namespace Ecvet.Tests.House;

/// <summary>Writes the page of findings from their register, an example of each and the table of rules.</summary>
internal static class DiagnosticsPage
{
    internal static string Location { get; } = Path.Combine(Repository.Root, "docs", "diagnostics.md");

    public static string Write(IEnumerable<(string Place, DiagnosticDescriptor Descriptor)> register, IEnumerable<FindingExample> examples)
    {
        var exampleOf = examples.ToDictionary(static example => example.Code);
        var rules = Rules();
        var page = new StringBuilder("""
            # Findings

            What the library finds in a document or a calculation is data: a stable code, a severity, a path, and texts in English and French. A code never changes its meaning and is never used again. `{0}`, `{1}` stand for identifiers and amounts, never for personal values.

            Each finding says what it means, what to do, one example that brings it about with what is then said, and its source. The examples are worked out anew by the test that keeps this page: a finding that nothing brings about fails it.


            """.ReplaceLineEndings("\n"));
        foreach (var (place, descriptor) in register)
        {
            page.Append("## ").Append(descriptor.Code).Append("\n\n")
                .Append(Escaped(descriptor.Text.In("en"))).Append("\n\n")
                .Append("- What to do: ").Append(Escaped(descriptor.WayOut.In("en"))).Append('\n')
                .Append("- En français : ").Append(Escaped(descriptor.Text.In("fr"))).Append(' ').Append(Escaped(descriptor.WayOut.In("fr"))).Append('\n');
            if (exampleOf.TryGetValue(descriptor.Code, out var example) && example.Found is { } found)
            {
                Append(page, example, found);
            }

            page.Append("- Severity: ").Append(descriptor.DefaultSeverity.ToString().ToLowerInvariant()).Append("; in code `").Append(place).Append("`\n")
                .Append("- Source: ").Append(descriptor.Rule.Length == 0 ? "the library's own; no rule of the field" : string.Join("; ", descriptor.Rule.Split(", ").Select(rule => rules.GetValueOrDefault(rule, rule)))).Append("\n\n");
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>What was given, where the finding lies, and what it says where that differs from its pattern.</summary>
    private static void Append(StringBuilder page, FindingExample example, Diagnostic found)
    {
        page.Append("- Example: ").Append(example.Given).Append('.');
        if (found.Path.Length > 0)
        {
            page.Append(" At `").Append(Shortened(found.Path)).Append("`.");
        }

        page.Append('\n');
        if (found.Text() != found.Descriptor.Text.In("en"))
        {
            page.Append("  - Said: ").Append(Escaped(found.Text())).Append("\n  - Dit : ").Append(Escaped(found.Text("fr"))).Append('\n');
        }
    }

    private static string Shortened(string path) => path.Length <= 100 ? path : path[..60] + "…" + path[^20..];

    /// <summary>The rules by their ids: what each says and where it stands.</summary>
    private static Dictionary<string, string> Rules() =>
        File.ReadAllLines(Path.Combine(Repository.Root, "docs", "rules.md")).Where(static line => Regex.IsMatch(line, @"^\| [A-Z][0-9]+ \|"))
            .Select(static line => line.Split('|').Select(static cell => cell.Trim()).ToArray())
            .ToDictionary(static row => row[1], static row => $"[{row[1]}](rules.md): {row[3]} ({row[4]})");

    private static string Escaped(string text) => text.Replace("<", "&lt;", StringComparison.Ordinal).Replace("{{", "{&#123;", StringComparison.Ordinal);
}
