using System.Diagnostics;

namespace Ecvet.Exchange;

/// <summary>Something a document of another format says that our own terms do not keep.</summary>
[DebuggerDisplay("{Path,nq}: {Text}")]
public sealed record ExchangeLoss
{
    internal ExchangeLoss(string path, string text)
    {
        Path = path;
        Text = text;
    }

    /// <summary>Where it stands in the document.</summary>
    public string Path { get; }

    /// <summary>What is not kept, in English.</summary>
    public string Text { get; }
}
