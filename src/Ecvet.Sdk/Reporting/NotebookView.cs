using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// A report for a notebook: as the last value of a cell it is shown as HTML, by the formatter convention of .NET notebooks, which
/// needs no reference to them; printed it is text.
/// </summary>
[DebuggerDisplay("{Text,nq}")]
[TypeFormatterSource(typeof(NotebookFormatters), PreferredMimeTypes = ["text/html"])]
public sealed record NotebookView
{
    internal NotebookView(string html, string text)
    {
        Html = html;
        Text = text;
    }

    /// <summary>The report as an HTML fragment.</summary>
    public string Html { get; }

    /// <summary>The report as plain text.</summary>
    public string Text { get; }

    /// <summary>The report as plain text.</summary>
    public override string ToString() => Text;
}
