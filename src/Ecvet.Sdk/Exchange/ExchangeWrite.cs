using System.Diagnostics;
using System.Text;

namespace Ecvet.Exchange;

/// <summary>A document written in another format, with everything found and everything the format could not carry.</summary>
[DebuggerDisplay("{Losses.Count} losses, {Diagnostics.Count} findings")]
public sealed class ExchangeWrite
{
    internal ExchangeWrite(string text, ValueList<Diagnostic> diagnostics, ValueList<ExchangeLoss> losses)
    {
        Text = text;
        Diagnostics = diagnostics;
        Losses = losses;
    }

    /// <summary>The document. Where there are errors it is written as far as it goes and the format's own schema would refuse it.</summary>
    public string Text { get; }

    /// <summary>All findings: what the format asks for and was not said, and what can not stand in it.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>What had no place, was changed or was guessed.</summary>
    public ValueList<ExchangeLoss> Losses { get; }

    /// <summary>True when no finding is an error: the document is one of its format.</summary>
    public bool IsUsable => !Diagnostics.Any(static d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>The document as UTF-8, without a byte order mark.</summary>
    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(Text);

    /// <summary>The document, where there is no error.</summary>
    /// <exception cref="EcvetException">There are errors; all findings are in the exception.</exception>
    public string ThrowIfErrors() => IsUsable ? Text : throw new EcvetException(Diagnostics);
}
