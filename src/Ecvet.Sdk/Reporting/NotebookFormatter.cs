namespace Ecvet;

/// <summary>Writes a <see cref="NotebookView"/> as one kind of content; a notebook finds the members by their names.</summary>
/// <param name="mimeType">The kind of content.</param>
internal sealed class NotebookFormatter(string mimeType)
{
    /// <summary>The kind of content.</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>Writes the value; false where it is no such value.</summary>
    /// <param name="instance">The value.</param>
    /// <param name="writer">Where it is written.</param>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not NotebookView view)
        {
            return false;
        }

        writer.Write(MimeType == "text/html" ? view.Html : view.Text);
        return true;
    }
}
