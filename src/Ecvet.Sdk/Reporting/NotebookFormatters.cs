using System.Diagnostics.CodeAnalysis;

namespace Ecvet;

/// <summary>Creates the formatters of <see cref="NotebookView"/>; a notebook finds the methods by their names.</summary>
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The convention calls an instance.")]
internal sealed class NotebookFormatters
{
    /// <summary>One formatter for each kind of content.</summary>
    public IEnumerable<object> CreateTypeFormatters() => [new NotebookFormatter("text/html"), new NotebookFormatter("text/plain")];
}
