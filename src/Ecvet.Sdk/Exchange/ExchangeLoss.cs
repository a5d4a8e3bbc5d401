using System.Diagnostics;

namespace Ecvet.Exchange;

/// <summary>Something that got lost, was changed or was guessed between our own terms and a document of another format.</summary>
[DebuggerDisplay("{Kind}: {Finding,nq}")]
public sealed record ExchangeLoss
{
    internal ExchangeLoss(ExchangeLossKind kind, Diagnostic finding, string modelPath, string documentPath)
    {
        Kind = kind;
        Finding = finding;
        ModelPath = modelPath;
        DocumentPath = documentPath;
    }

    /// <summary>What happened to it.</summary>
    public ExchangeLossKind Kind { get; }

    /// <summary>What it is: a code, a text in English and French, and what to do about it.</summary>
    public Diagnostic Finding { get; }

    /// <summary>Where it stands in our own terms, such as <c>units/FI:BODY/outcomes/2</c>; empty when it has no place there.</summary>
    public string ModelPath { get; }

    /// <summary>Where it stands in the document; empty when it has no place there.</summary>
    public string DocumentPath { get; }

    /// <summary>What was lost, in a language.</summary>
    /// <param name="language">A language tag; English unless said.</param>
    public string Text(string language = "en") => Finding.Text(language);

    /// <summary>The kind, both places and the text, in English.</summary>
    public override string ToString()
    {
        var place = (ModelPath.Length, DocumentPath.Length) switch
        {
            (0, 0) => "",
            (_, 0) => " " + ModelPath,
            (0, _) => " " + DocumentPath,
            _ => " " + ModelPath + " | " + DocumentPath,
        };
        return $"{Kind} {Finding.Code}{place}: {Text()}";
    }
}
