using System.Buffers;
using System.Globalization;

namespace Ecvet.Json;

/// <content>Values: strings, literals, objects and lists.</content>
internal sealed partial class JsonScanner
{
    private static readonly SearchValues<byte> Ends = SearchValues.Create(",:{}[]\" \t\r\n"u8);
    private static readonly SearchValues<byte> HexadecimalDigits = SearchValues.Create("0123456789abcdefABCDEF"u8);

    private ScanState Literal()
    {
        var start = at;
        SkipRun();
        var text = Bytes[start..at];
        var kind = text.SequenceEqual("true"u8) ? JsonTokenKind.True
            : text.SequenceEqual("false"u8) ? JsonTokenKind.False
            : text.SequenceEqual("null"u8) ? JsonTokenKind.Null
            : JsonText.IsNumber(text) ? JsonTokenKind.Number
            : JsonTokenKind.Invalid;
        if (kind == JsonTokenKind.Invalid)
        {
            faults++;
            findings.Add(JsonDiagnostics.NotALiteral.At("$", Place(start)));
        }

        return Add(kind, start, at - start, false) < 0 ? ScanState.Stopped : AfterValue();
    }

    /// <summary>Passes over signs up to the next one that has a meaning of its own.</summary>
    private void SkipRun()
    {
        var end = Bytes[at..].IndexOfAny(Ends);
        at = end < 0 ? Bytes.Length : at + end;
    }

    private (int Start, int Length, bool IsEscaped, bool IsValid) ReadString()
    {
        var start = ++at;
        var isEscaped = false;
        var isValid = true;
        while (true)
        {
            var found = Bytes[at..].IndexOfAny((byte)'"', (byte)'\\', (byte)'\n');
            var end = found < 0 ? Bytes.Length : at + found;
            if (Bytes[at..end].IndexOfAnyInRange((byte)0, (byte)0x1F) >= 0)
            {
                isValid = false;
                Fault(JsonDiagnostics.ControlCharacter);
            }

            at = end;
            if (found < 0 || Bytes[at] == '\n')
            {
                Fault(JsonDiagnostics.TextNotClosed);
                return (start, at - start, isEscaped, false);
            }

            if (Bytes[at] == '"')
            {
                break;
            }

            isEscaped = true;
            if (!SkipEscape())
            {
                isValid = false;
                Fault(JsonDiagnostics.BadEscape);
            }
        }

        var length = at++ - start;
        if (length > options.MaximumStringLength)
        {
            isValid = false;
            findings.Add(JsonDiagnostics.TextTooLong.At("$", Place(start), Number(length), Number(options.MaximumStringLength)));
        }

        return (start, length, isEscaped, isValid);
    }

    private bool SkipEscape()
    {
        at++;
        if (at < Bytes.Length && Bytes[at] is (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t')
        {
            at++;
            return true;
        }

        if (at + 4 < Bytes.Length && Bytes[at] == 'u' && Bytes.Slice(at + 1, 4).IndexOfAnyExcept(HexadecimalDigits) < 0)
        {
            at += 5;
            return true;
        }

        return false;
    }

    private ScanState Open(JsonTokenKind kind, ScanState next)
    {
        if (open.Count >= options.MaximumDepth)
        {
            findings.Add(JsonDiagnostics.TooDeep.At("$", Place(at), Number(options.MaximumDepth)));
            return ScanState.Stopped;
        }

        var node = Add(kind, at, 0, false);
        if (node < 0)
        {
            return ScanState.Stopped;
        }

        at++;
        open.Add(node);
        return next;
    }

    private ScanState Close(bool somethingMissing)
    {
        if (somethingMissing)
        {
            Fault(JsonDiagnostics.SignOutOfPlace);
        }

        at++;
        tape[open[^1]].Next = tape.Count;
        open.RemoveAt(open.Count - 1);
        return AfterValue();
    }

    private int Add(JsonTokenKind kind, int start, int length, bool isEscaped)
    {
        if (tape.Count >= options.MaximumItems)
        {
            findings.Add(JsonDiagnostics.TooManyValues.At("$", Place(at), Number(options.MaximumItems)));
            return -1;
        }

        var parent = open.Count > 0 ? open[^1] : -1;
        var isMember = InObject;
        var node = new JsonTapeNode
        {
            Kind = kind,
            Start = start,
            Length = length,
            IsEscaped = isEscaped,
            NameStart = isMember ? name.Start : -1,
            NameLength = isMember ? name.Length : 0,
            IsNameEscaped = isMember && name.IsEscaped,
            Parent = parent,
            Ordinal = parent < 0 ? 0 : tape[parent].Count++,
            Next = tape.Count + 1,
        };
        return tape.Add(node);
    }

    private ScanState AfterValue() => open.Count == 0 ? ScanState.Done : ScanState.CommaOrEnd;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
