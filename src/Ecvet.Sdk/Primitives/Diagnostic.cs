using System.Diagnostics;
using System.Text;

namespace Ecvet;

/// <summary>
/// One finding about content, as data: what, where, how grave, and the way out. It quotes codes and positions and never a
/// personal value; its texts do not follow the culture of the machine.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Diagnostic : IEquatable<Diagnostic>
{
    internal Diagnostic(DiagnosticDescriptor descriptor, DiagnosticSeverity severity, string path, ValueList<string> arguments)
    {
        Descriptor = descriptor;
        Severity = severity;
        Path = path;
        Arguments = arguments;
    }

    /// <summary>The kind of finding.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The stable code, <c>ECV</c> and four digits.</summary>
    public string Code => Descriptor.Code;

    /// <summary>How grave it is here.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>Where it was found: a path such as <c>$.units[2].outcomes[0]</c>, or the identifier of the part meant; empty for the whole.</summary>
    public string Path { get; }

    /// <summary>The particulars, as they stand in the texts: codes, counts, amounts.</summary>
    public ValueList<string> Arguments { get; }

    /// <summary>What is found, in the language asked for (English and French are there; else English).</summary>
    /// <param name="language">A language tag.</param>
    public string Text(string language = "en") => Fill(Descriptor.Text.In(language));

    /// <summary>What can be done about it, in the language asked for (English and French are there; else English).</summary>
    /// <param name="language">A language tag.</param>
    public string WayOut(string language = "en") => Fill(Descriptor.WayOut.In(language));

    /// <inheritdoc/>
    public bool Equals(Diagnostic? other) =>
        other is not null && Descriptor.Equals(other.Descriptor) && Severity == other.Severity
        && string.Equals(Path, other.Path, StringComparison.Ordinal) && Arguments.Equals(other.Arguments);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Diagnostic);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Descriptor, Severity, string.GetHashCode(Path, StringComparison.Ordinal), Arguments);

    /// <summary>Severity, code, path and the English text with its way out.</summary>
    public override string ToString()
    {
        var text = new StringBuilder().Append(Severity).Append(' ').Append(Code);
        if (Path.Length > 0)
        {
            text.Append(" at ").Append(Path);
        }

        return text.Append(": ").Append(Text()).Append(' ').Append(WayOut()).ToString();
    }

    /// <summary>True when kind, severity, path and particulars are the same.</summary>
    /// <param name="left">One finding.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Diagnostic? left, Diagnostic? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when anything differs.</summary>
    /// <param name="left">One finding.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Diagnostic? left, Diagnostic? right) => !(left == right);

    internal Diagnostic WithSeverity(DiagnosticSeverity severity) => severity == Severity ? this : new(Descriptor, severity, Path, Arguments);

    /// <summary>Puts the particulars in; written by hand because content may hold braces, which a format string would trip over.</summary>
    private string Fill(string template)
    {
        if (!template.Contains('{', StringComparison.Ordinal))
        {
            return template;
        }

        var text = new StringBuilder(template.Length + 32);
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] == '{' && i + 2 < template.Length && template[i + 2] == '}' && char.IsAsciiDigit(template[i + 1]))
            {
                var index = template[i + 1] - '0';
                text.Append(index < Arguments.Count ? Arguments[index] : "?");
                i += 2;
            }
            else
            {
                text.Append(template[i]);
            }
        }

        return text.ToString();
    }
}
