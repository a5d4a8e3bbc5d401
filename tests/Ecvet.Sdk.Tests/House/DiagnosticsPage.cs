using System.Text;

namespace Ecvet.Tests.House;

/// <summary>Writes the page of findings from their register.</summary>
internal static class DiagnosticsPage
{
    public static string Write(IEnumerable<(string Place, DiagnosticDescriptor Descriptor)> register)
    {
        var page = new StringBuilder("""
            # Findings

            What the library finds in a document or a calculation is data: a stable code, a severity, a path, and texts in English and French. A code never changes its meaning and is never used again. `{0}`, `{1}` stand for identifiers and amounts, never for personal values.

            This page is written from the register by a test.


            """.ReplaceLineEndings("\n"));
        foreach (var (place, descriptor) in register)
        {
            page.Append("## ").Append(descriptor.Code).Append("\n\n")
                .Append(Escaped(descriptor.Text.In("en"))).Append("\n\n")
                .Append("- What to do: ").Append(Escaped(descriptor.WayOut.In("en"))).Append('\n')
                .Append("- En français : ").Append(Escaped(descriptor.Text.In("fr"))).Append(' ').Append(Escaped(descriptor.WayOut.In("fr"))).Append('\n')
                .Append("- Severity: ").Append(descriptor.DefaultSeverity.ToString().ToLowerInvariant());
            if (descriptor.Rule.Length > 0)
            {
                page.Append("; rule ").Append(descriptor.Rule);
            }

            page.Append("; in code `").Append(place).Append("`\n\n");
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static string Escaped(string text) => text.Replace("<", "&lt;", StringComparison.Ordinal).Replace("{{", "{&#123;", StringComparison.Ordinal);
}
