using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Ecvet.Json;

/// <summary>One kind of document: how it is read and how it is written.</summary>
/// <param name="read">Reads it from a tape; null where not even a part can be made.</param>
/// <param name="write">Writes it.</param>
internal sealed class DocumentFormat<T>(Func<DocumentReader, T?> read, Action<DocumentWriter, T> write)
    where T : class
{
    internal bool TryRead(ReadOnlyMemory<byte> utf8, JsonReadOptions? options, out T? document, out ValueList<Diagnostic> diagnostics)
    {
        options ??= JsonReadOptions.Default;
        var findings = new DiagnosticCollector(options.MaximumDiagnostics);
        document = null;
        if (utf8.Length > options.MaximumBytes)
        {
            findings.Add(JsonDiagnostics.TooLarge.At("$", DocumentReader.Text(options.MaximumBytes)));
        }
        else
        {
            var tape = JsonScanner.Scan(utf8, options, findings);
            document = read(new(tape, options, findings));
        }

        diagnostics = findings.ToList();
        var isWhole = document is not null && !findings.HasErrors;
        document = isWhole || options.ReturnGoodPart ? document : null;
        return isWhole;
    }

    internal bool TryRead(ReadOnlySpan<byte> utf8, JsonReadOptions? options, out T? document, out ValueList<Diagnostic> diagnostics)
    {
        // One byte more than the limit is enough to see that it is passed.
        var most = (options ?? JsonReadOptions.Default).MaximumBytes;
        return TryRead(new ReadOnlyMemory<byte>(utf8[..(int)Math.Min(utf8.Length, most + 1L)].ToArray()), options, out document, out diagnostics);
    }

    internal bool TryRead(string json, JsonReadOptions? options, out T? document, out ValueList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(json);
        var most = (options ?? JsonReadOptions.Default).MaximumBytes;
        var text = json.AsSpan(0, (int)Math.Min(json.Length, most + 1L));
        return TryRead(new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(text.ToArray())), options, out document, out diagnostics);
    }

    internal bool TryRead(Stream utf8, JsonReadOptions? options, out T? document, out ValueList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        var content = new BoundedContent((options ?? JsonReadOptions.Default).MaximumBytes);
        while (!content.IsFull && utf8.Read(content.Free.Span) is var count and > 0)
        {
            content.Advance(count);
        }

        return TryRead(content.Read, options, out document, out diagnostics);
    }

    internal async Task<T> ReadAsync(Stream utf8, JsonReadOptions? options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        var content = new BoundedContent((options ?? JsonReadOptions.Default).MaximumBytes);
        while (!content.IsFull && await utf8.ReadAsync(content.Free, cancellation).ConfigureAwait(false) is var count and > 0)
        {
            content.Advance(count);
        }

        return Required(TryRead(content.Read, options, out var document, out var diagnostics), document, diagnostics);
    }

    internal T Read(ReadOnlySpan<byte> utf8, JsonReadOptions? options) => Required(TryRead(utf8, options, out var document, out var diagnostics), document, diagnostics);

    internal T Read(string json, JsonReadOptions? options) => Required(TryRead(json, options, out var document, out var diagnostics), document, diagnostics);

    internal T Read(Stream utf8, JsonReadOptions? options) => Required(TryRead(utf8, options, out var document, out var diagnostics), document, diagnostics);

    internal T Read(ReadOnlyMemory<byte> utf8, JsonReadOptions? options) => Required(TryRead(utf8, options, out var document, out var diagnostics), document, diagnostics);

    internal void Write(T document, Utf8JsonWriter writer) => write(new(writer), document);

    internal void Write(T document, Stream utf8, bool indented)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(utf8);
        using var writer = new Utf8JsonWriter(utf8, Settings(indented));
        Write(document, writer);
    }

    internal async Task WriteAsync(T document, Stream utf8, bool indented, CancellationToken cancellation)
    {
        using var content = new MemoryStream();
        Write(document, content, indented);
        content.Position = 0;
        await content.CopyToAsync(utf8, cancellation).ConfigureAwait(false);
    }

    internal string Write(T document, bool indented)
    {
        using var content = new MemoryStream();
        Write(document, content, indented);
        return Encoding.UTF8.GetString(content.GetBuffer(), 0, (int)content.Length);
    }

    private static T Required(bool isWhole, T? document, ValueList<Diagnostic> diagnostics) => isWhole ? document! : throw new EcvetException(diagnostics);

    /// <summary>Letters of every script stay readable; what HTML takes for markup is escaped. A line ends with a line feed on every system.</summary>
    private static JsonWriterOptions Settings(bool indented) => new()
    {
        Indented = indented,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        MaxDepth = JsonReadOptions.GreatestDepth,
    };
}
