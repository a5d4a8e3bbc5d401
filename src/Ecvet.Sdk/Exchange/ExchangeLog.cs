namespace Ecvet.Exchange;

/// <summary>Collects what is found and what is lost while a document is read or written.</summary>
internal sealed class ExchangeLog
{
    private readonly List<ExchangeLoss> losses = [];
    private readonly HashSet<ExchangeLoss> seen = [];
    private readonly int maximum;
    private readonly ExchangeReading reading;

    internal ExchangeLog(string format, ExchangeReadOptions? options = null)
    {
        Format = format;
        maximum = (options ?? ExchangeReadOptions.Default).MaximumDiagnostics;
        reading = (options ?? ExchangeReadOptions.Default).Reading;
        Findings = new(maximum);
    }

    /// <summary>What people call the format; the first particular of many findings.</summary>
    internal string Format { get; }

    internal DiagnosticCollector Findings { get; }

    internal ValueList<ExchangeLoss> Losses => ValueList.From(losses);

    internal void Find(Diagnostic finding) => Findings.Add(finding);

    internal void Lose(ExchangeLossKind kind, DiagnosticDescriptor what, string modelPath, string documentPath, params ReadOnlySpan<string> arguments)
    {
        if (losses.Count < maximum && new ExchangeLoss(kind, what.At(modelPath.Length > 0 ? modelPath : documentPath, arguments), modelPath, documentPath) is var loss && seen.Add(loss))
        {
            losses.Add(loss);
        }
    }

    /// <summary>Something of ours that the format has no place for.</summary>
    internal void NoPlace(DiagnosticDescriptor what, string modelPath) => Lose(ExchangeLossKind.NoPlace, what, modelPath, "", Format);

    /// <summary>A breach of the format that can be understood: told when lenient, an error when strict.</summary>
    internal void Repair(DiagnosticDescriptor what, string documentPath, params ReadOnlySpan<string> arguments)
    {
        if (reading == ExchangeReading.Strict)
        {
            Find(what.At(documentPath, arguments).WithSeverity(DiagnosticSeverity.Error));
        }
        else
        {
            Lose(ExchangeLossKind.Repaired, what, "", documentPath, arguments);
        }
    }

    /// <summary>Something in the document that our terms do not hold.</summary>
    internal void KeepUnknown(XmlPart part, XmlFormat format)
    {
        if (losses.Count < maximum)
        {
            Lose(ExchangeLossKind.Unknown, ExchangeDiagnostics.Kept, "", part.PathIn(format), Format);
        }
    }
}
