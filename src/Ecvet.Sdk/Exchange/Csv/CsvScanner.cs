using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Ecvet.Exchange.Csv;

/// <summary>
/// Takes the bytes of a table piece by piece and gives rows. It keeps one row at most, and never more of it than the limits allow:
/// what lies beyond a limit is passed over to the end of its row.
/// </summary>
internal sealed class CsvScanner(CsvOptions options)
{
    private const byte Comma = (byte)',', Semicolon = (byte)';', Quote = (byte)'"', Return = (byte)'\r', Feed = (byte)'\n';
    private const int FindingsOfARow = 10;
    private readonly ArrayBufferWriter<byte> content = new();
    private readonly List<int> ends = [];
    private DiagnosticCollector findings = new(FindingsOfARow);
    private SearchValues<byte> signs = SearchValues.Create([Comma, Quote, Return, Feed]);
    private State state;
    private byte separator;
    private long taken;
    private int number = 1;
    private bool afterReturn;
    private bool hasContent;
    private bool isCellOver;
    private bool isRowOver;

    private enum State
    {
        CellStart,
        Plain,
        Quoted,
        QuoteSeen,
    }

    /// <summary>True when a limit of the whole table is reached: nothing more need be read.</summary>
    internal bool HasStopped { get; private set; }

    private int CellStart => ends.Count == 0 ? 0 : ends[^1];

    /// <summary>Takes the front of the table, at least its first kilobytes: byte order mark, separator.</summary>
    internal void Begin(ReadOnlySpan<byte> front, Queue<CsvRow> rows)
    {
        if (front.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || front.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            Stop(rows, CsvDiagnostics.NotUtf8.At(""));
            return;
        }

        var rest = front.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? front[3..] : front;
        separator = Declared(ref rest) ?? Detect(rest);
        signs = SearchValues.Create([separator, Quote, Return, Feed]);
        Take(rest, rows);
    }

    /// <summary>Takes the next bytes.</summary>
    internal void Take(ReadOnlySpan<byte> bytes, Queue<CsvRow> rows)
    {
        taken += bytes.Length;
        var excess = taken - options.MaximumBytes;
        if (excess > 0)
        {
            bytes = bytes[..(int)Math.Max(0, bytes.Length - excess)];
        }

        while (!bytes.IsEmpty && !HasStopped)
        {
            Step(ref bytes, rows);
        }

        if (excess > 0 && !HasStopped)
        {
            Stop(rows, CsvDiagnostics.TooManyBytes.At("", Number(options.MaximumBytes)));
        }
    }

    /// <summary>Ends the table: the last row needs no line end.</summary>
    internal void End(Queue<CsvRow> rows)
    {
        if (HasStopped)
        {
            return;
        }

        if (state == State.Quoted)
        {
            findings.Add(CsvDiagnostics.QuoteNotClosed.At(CellPlace.Of(number, ends.Count)));
        }

        if (hasContent)
        {
            EndCell();
            EndRow(rows);
        }
    }

    private void Step(ref ReadOnlySpan<byte> bytes, Queue<CsvRow> rows)
    {
        if (afterReturn)
        {
            afterReturn = false;
            if (bytes[0] == Feed)
            {
                bytes = bytes[1..];
                return;
            }
        }

        switch (state)
        {
            case State.CellStart when bytes[0] == Quote:
                state = State.Quoted;
                hasContent = true;
                bytes = bytes[1..];
                break;
            case State.Quoted:
                if (AppendUntil(ref bytes, bytes.IndexOf(Quote)))
                {
                    state = State.QuoteSeen;
                    bytes = bytes[1..];
                }

                break;
            case State.QuoteSeen when bytes[0] == Quote:
                Append(bytes[..1]);
                state = State.Quoted;
                bytes = bytes[1..];
                break;
            case State.QuoteSeen when bytes[0] != separator && bytes[0] is not (Return or Feed):
                Stray();
                state = State.Plain;
                break;
            default:
                state = State.Plain;
                if (AppendUntil(ref bytes, bytes.IndexOfAny(signs)))
                {
                    Sign(bytes[0], rows);
                    bytes = bytes[1..];
                }

                break;
        }
    }

    private void Sign(byte sign, Queue<CsvRow> rows)
    {
        if (sign == Quote)
        {
            Stray();
            Append([Quote]);
            return;
        }

        state = State.CellStart;
        if (sign == separator)
        {
            hasContent = true;
            EndCell();
            return;
        }

        afterReturn = sign == Return;
        if (hasContent)
        {
            EndCell();
            EndRow(rows);
        }
        else
        {
            number++;
        }
    }

    private void Stray() => findings.Add(CsvDiagnostics.StrayQuote.At(CellPlace.Of(number, ends.Count)));

    /// <summary>Appends what lies before a place, or everything where there is none; true when the place was there.</summary>
    private bool AppendUntil(ref ReadOnlySpan<byte> bytes, int place)
    {
        Append(place < 0 ? bytes : bytes[..place]);
        bytes = place < 0 ? [] : bytes[place..];
        return place >= 0;
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        hasContent |= !bytes.IsEmpty;
        if (isRowOver || isCellOver || bytes.IsEmpty)
        {
            return;
        }

        if (content.WrittenCount - CellStart + bytes.Length > options.MaximumCellLength)
        {
            isCellOver = true;
            findings.Add(CsvDiagnostics.CellTooLong.At(CellPlace.Of(number, ends.Count), Number(options.MaximumCellLength)));
        }
        else if (content.WrittenCount + bytes.Length > options.MaximumRowLength)
        {
            isRowOver = true;
            findings.Add(CsvDiagnostics.RowTooLong.At(CellPlace.Of(number), Number(options.MaximumRowLength)));
        }
        else
        {
            content.Write(bytes);
        }
    }

    private void EndCell()
    {
        isCellOver = false;
        if (isRowOver)
        {
            return;
        }

        if (ends.Count == options.MaximumColumns)
        {
            isRowOver = true;
            findings.Add(CsvDiagnostics.TooManyColumns.At(CellPlace.Of(number), Number(options.MaximumColumns)));
        }
        else
        {
            ends.Add(content.WrittenCount);
        }
    }

    private void EndRow(Queue<CsvRow> rows)
    {
        if (number > options.MaximumRows)
        {
            Stop(rows, CsvDiagnostics.TooManyRows.At("", Number(options.MaximumRows)));
            return;
        }

        var cells = isRowOver ? ValueList<string>.Empty : Cells();
        rows.Enqueue(new(number, cells, findings.Count == 0 ? [] : findings.ToList()));
        if (findings.Count > 0)
        {
            findings = new(FindingsOfARow);
        }

        content.ResetWrittenCount();
        ends.Clear();
        number++;
        (state, hasContent, isRowOver) = (State.CellStart, false, false);
    }

    private ValueList<string> Cells()
    {
        var cells = new string[ends.Count];
        var start = 0;
        for (var i = 0; i < cells.Length; i++)
        {
            var bytes = content.WrittenSpan[start..ends[i]];
            start = ends[i];
            if (!Utf8.IsValid(bytes))
            {
                findings.Add(CsvDiagnostics.NotUtf8.At(CellPlace.Of(number, i)));
            }

            var cell = Encoding.UTF8.GetString(bytes);
            if (FormulaGuard.StartsFormula(cell))
            {
                findings.Add(CsvDiagnostics.LooksLikeFormula.At(CellPlace.Of(number, i)));
            }

            cells[i] = options.NeutralizesFormulas ? FormulaGuard.Restore(cell) : cell;
        }

        return new(cells);
    }

    /// <summary>The separator declared in the options or in a line before the header, which is then taken away.</summary>
    private byte? Declared(ref ReadOnlySpan<byte> front)
    {
        byte? said = options.Separator switch { CsvSeparator.Comma => Comma, CsvSeparator.Semicolon => Semicolon, _ => null };
        if (front.Length >= 5 && front[..4].SequenceEqual("sep="u8) && front[4] is Comma or Semicolon && (front.Length == 5 || front[5] is Return or Feed))
        {
            said ??= front[4];
            front = front[5..];
            front = front.StartsWith("\r\n"u8) ? front[2..] : front.IsEmpty ? front : front[1..];
        }

        return said;
    }

    /// <summary>Counts commas and semicolons outside quotation marks in the first row.</summary>
    private byte Detect(ReadOnlySpan<byte> front)
    {
        int commas = 0, semicolons = 0;
        var isQuoted = false;
        foreach (var sign in front)
        {
            if (sign == Quote)
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted)
            {
                commas += sign == Comma ? 1 : 0;
                semicolons += sign == Semicolon ? 1 : 0;
                if (sign is Return or Feed && commas + semicolons > 0)
                {
                    break;
                }
            }
        }

        if (commas == semicolons && commas > 0)
        {
            findings.Add(CsvDiagnostics.SeparatorUnclear.At(CellPlace.Of(1)));
        }

        return semicolons > commas ? Semicolon : Comma;
    }

    private void Stop(Queue<CsvRow> rows, Diagnostic why)
    {
        rows.Enqueue(new(number, [], [why]));
        HasStopped = true;
    }

    private static string Number(long limit) => limit.ToString(CultureInfo.InvariantCulture);
}
