using System.Globalization;
using System.Text.Unicode;

namespace Ecvet.Json;

/// <summary>
/// Turns bytes into a <see cref="JsonTape"/> in one pass without recursion. It reports what is not JSON and goes on behind it,
/// so that one <c>NaN</c> or one forgotten comma does not hide the rest; a limit that is passed ends the reading.
/// </summary>
internal sealed partial class JsonScanner
{
    /// <summary>After so many faults the text is something else than JSON, and more of them teach nothing.</summary>
    private const int MostFaults = 50;

    /// <summary>A name that is none; no true name begins at the first byte.</summary>
    private static readonly (int Start, int Length, bool IsEscaped) NoName = (0, 0, false);

    private readonly ReadOnlyMemory<byte> source;
    private readonly JsonReadOptions options;
    private readonly DiagnosticCollector findings;
    private readonly JsonTape tape;
    private readonly List<int> open = [];
    private int at;
    private int line = 1;
    private int lineStart;
    private int faults;
    private (int Start, int Length, bool IsEscaped) name = NoName;

    private JsonScanner(ReadOnlyMemory<byte> source, JsonReadOptions options, DiagnosticCollector findings)
    {
        this.source = source;
        this.options = options;
        this.findings = findings;
        tape = new(source);
    }

    private ReadOnlySpan<byte> Bytes => source.Span;

    private bool InArray => open.Count > 0 && tape[open[^1]].Kind == JsonTokenKind.Array;

    private bool InObject => open.Count > 0 && tape[open[^1]].Kind == JsonTokenKind.Object;

    internal static JsonTape Scan(ReadOnlyMemory<byte> source, JsonReadOptions options, DiagnosticCollector findings)
    {
        var scanner = new JsonScanner(source, options, findings);
        scanner.Run();
        return scanner.tape;
    }

    private void Run()
    {
        if (!Utf8.IsValid(Bytes))
        {
            findings.Add(JsonDiagnostics.NotUnicode.At("$"));
        }

        // Some editors put a byte order mark at the front; it says nothing and is passed over.
        at = Bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        lineStart = at;
        var state = ScanState.Value;
        while (state is not (ScanState.Done or ScanState.Stopped))
        {
            SkipWhiteSpace();
            state = at == Bytes.Length ? Stop() : faults >= MostFaults ? ScanState.Stopped : Step(state, Bytes[at]);
        }

        SkipWhiteSpace();
        if (state == ScanState.Done && at < Bytes.Length)
        {
            Fault(JsonDiagnostics.TextAfterTheEnd);
        }

        foreach (var node in open)
        {
            tape[node].IsIncomplete = true;
            tape[node].IsDamaged = true;
            tape[node].Next = tape.Count;
        }
    }

    private ScanState Step(ScanState state, byte next) => state switch
    {
        ScanState.Value or ScanState.ValueOrEnd => StepValue(state, next),
        ScanState.Name or ScanState.NameOrEnd => StepName(state, next),
        ScanState.Colon => StepColon(next),
        _ => StepComma(next),
    };

    private ScanState StepValue(ScanState state, byte next)
    {
        switch (next)
        {
            case (byte)'{':
                return Open(JsonTokenKind.Object, ScanState.NameOrEnd);
            case (byte)'[':
                return Open(JsonTokenKind.Array, ScanState.ValueOrEnd);
            case (byte)'"':
                var text = ReadString();
                return Add(text.IsValid ? JsonTokenKind.String : JsonTokenKind.Invalid, text.Start, text.Length, text.IsEscaped) < 0 ? ScanState.Stopped : AfterValue();
            case (byte)']' when InArray:
                return Close(state == ScanState.Value);
            case (byte)'}' when InObject:
                Fault(JsonDiagnostics.ValueMissing);
                return Close(false);
            case (byte)']' or (byte)'}':
                return Stop();
            case (byte)',' when open.Count > 0:
                Fault(JsonDiagnostics.ValueMissing);
                at++;
                return InArray ? ScanState.Value : ScanState.Name;
            case (byte)',' or (byte)':':
                Fault(JsonDiagnostics.SignOutOfPlace);
                at++;
                return ScanState.Value;
            default:
                return Literal();
        }
    }

    private ScanState StepName(ScanState state, byte next)
    {
        switch (next)
        {
            case (byte)'"':
                var text = ReadString();
                name = text.IsValid ? (text.Start, text.Length, text.IsEscaped) : NoName;
                return ScanState.Colon;
            case (byte)'}':
                return Close(state == ScanState.Name);
            case (byte)',':
                Fault(JsonDiagnostics.SignOutOfPlace);
                at++;
                return ScanState.Name;
            case (byte)':':
                Fault(JsonDiagnostics.NameMissing);
                at++;
                name = NoName;
                return ScanState.Value;
            case (byte)'{' or (byte)'[' or (byte)']':
                return Stop();
            default:
                Fault(JsonDiagnostics.NameMissing);
                SkipRun();
                name = NoName;
                SkipWhiteSpace();
                if (at == Bytes.Length || Bytes[at] != ':')
                {
                    return ScanState.CommaOrEnd;
                }

                at++;
                return ScanState.Value;
        }
    }

    private ScanState StepColon(byte next)
    {
        if (next == ':')
        {
            at++;
            return ScanState.Value;
        }

        Fault(JsonDiagnostics.ValueMissing);
        return next is (byte)',' or (byte)'}' ? ScanState.CommaOrEnd : ScanState.Value;
    }

    private ScanState StepComma(byte next)
    {
        switch (next)
        {
            case (byte)',':
                at++;
                return InArray ? ScanState.Value : ScanState.Name;
            case (byte)']' when InArray:
            case (byte)'}' when InObject:
                return Close(false);
            case (byte)']' or (byte)'}':
                return Stop();
            default:
                Fault(JsonDiagnostics.CommaMissing);
                return InArray ? ScanState.Value : ScanState.Name;
        }
    }

    private void SkipWhiteSpace()
    {
        for (; at < Bytes.Length && Bytes[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'; at++)
        {
            if (Bytes[at] == '\n')
            {
                line++;
                lineStart = at + 1;
            }
        }
    }

    private void Fault(DiagnosticDescriptor descriptor)
    {
        faults++;
        findings.Add(descriptor.At("$", Place(at)));
        foreach (var node in open)
        {
            tape[node].IsDamaged = true;
        }
    }

    private string Place(int position) => string.Create(CultureInfo.InvariantCulture, $"{line}:{position - lineStart + 1}");

    private ScanState Stop()
    {
        findings.Add(JsonDiagnostics.NotClosed.At("$", Place(at)));
        return ScanState.Stopped;
    }
}
