using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Ecvet.Exchange.Csv;

/// <content>Reads cells. An empty cell says nothing and is no fault unless it is needed; nothing is guessed.</content>
internal sealed partial class TableRow
{
    /// <summary>A code as it stands.</summary>
    internal string Code(TableColumn column, string form)
    {
        var text = Trimmed(column);
        return text.Length == 0 || IsCode(column, text, CodeText.IsValid(text), form) ? text : "";
    }

    /// <summary>A code that is written as inside an identifier, with its %-signs.</summary>
    internal string CodeOfOutcome(TableColumn column)
    {
        var text = Trimmed(column);
        var code = "";
        return text.Length > 0 && IsCode(column, text, text.AsSpan().IndexOfAny('/', ':', '@') < 0 && CodeText.TryUnescape(text, out code), "7.1") ? code : "";
    }

    internal UnitId Unit(TableColumn column, string scheme, bool isNeeded)
    {
        var text = Trimmed(column);
        if (text.Length == 0)
        {
            if (isNeeded)
            {
                Add(column, CsvDiagnostics.CellEmpty);
            }

            return default;
        }

        return IsCode(column, text, UnitId.TryParse(text, out var unit), "M7") ? unit.InScheme(scheme) : default;
    }

    internal ValueList<UnitOrOutcome> Items(TableColumn column, string scheme)
    {
        var items = new List<UnitOrOutcome>();
        foreach (var text in ListOf(column))
        {
            if (IsCode(column, text, UnitOrOutcome.TryParse(text, out var item), "M7, M8/8.1"))
            {
                items.Add(item.InScheme(scheme));
            }
        }

        return ValueList.From(items.Distinct().Order());
    }

    internal ValueList<string> Codes(TableColumn column)
    {
        var codes = new List<string>();
        foreach (var text in ListOf(column))
        {
            var code = "";
            if (IsCode(column, text, text.AsSpan().IndexOfAny('/', ':', '@') < 0 && CodeText.TryUnescape(text, out code), "7.1, 7.2"))
            {
                codes.Add(code);
            }
        }

        return ValueList.From(codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    internal Points? Points(TableColumn column)
    {
        var text = Trimmed(column);
        return text.Length == 0 ? null : PointsOf(column, text);
    }

    /// <summary>A size: <c>30</c>, <c>5..15</c>; an empty cell says nothing.</summary>
    internal UnitSize? Size(TableColumn column)
    {
        var text = Trimmed(column);
        if (text.Length == 0)
        {
            return null;
        }

        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            return PointsOf(column, text) is { } points ? UnitSize.Of(points) : null;
        }

        if (PointsOf(column, text[..dots]) is not { } least || PointsOf(column, text[(dots + 2)..]) is not { } most)
        {
            return null;
        }

        if (least.System != most.System || least > most)
        {
            Add(column, CsvDiagnostics.NumberOutOfRange, "5..15");
            return null;
        }

        return UnitSize.Between(least, most);
    }

    /// <summary>A fraction: <c>15</c>, <c>1.5</c>, <c>1/3</c>.</summary>
    internal Ratio? Ratio(TableColumn column)
    {
        var text = Trimmed(column);
        if (text.Length == 0 || !HasOwnSigns(column, text))
        {
            return null;
        }

        if (text.Length <= 1000 && Ecvet.Ratio.TryParse(text.Replace(',', '.'), out var ratio))
        {
            return ratio;
        }

        Add(column, CsvDiagnostics.NotANumber, Example);
        return null;
    }

    internal int? Whole(TableColumn column, int least, int most)
    {
        var text = Trimmed(column);
        if (text.Length == 0 || !HasOwnSigns(column, text))
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Add(column, CsvDiagnostics.NumberOutOfRange, least.ToString(CultureInfo.InvariantCulture) + ".." + most.ToString(CultureInfo.InvariantCulture));
        return null;
    }

    internal LocalDate? Day(TableColumn column)
    {
        var text = Trimmed(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (HasOtherDigits(text))
        {
            Add(column, CsvDiagnostics.OtherDigits);
            return null;
        }

        if (LocalDatePattern.Iso.Parse(text) is { Success: true } read)
        {
            return read.Value;
        }

        Add(column, CsvDiagnostics.NotADay);
        return null;
    }

    internal T Word<T>(TableColumn column, ValueList<(string Word, T Means)> words, T otherwise)
        where T : struct, Enum
    {
        var text = TableColumn.Plain(Trimmed(column));
        foreach (var (word, means) in words)
        {
            if (TableColumn.Plain(word) == text)
            {
                return means;
            }
        }

        if (!IsEmpty(column))
        {
            Add(column, CsvDiagnostics.UnknownWord, string.Join(", ", words.DistinctBy(static word => word.Means).Select(static word => word.Word)));
        }

        return otherwise;
    }

    private string Example => CellText.Number(7.5m, options.DecimalSign);

    private Points? PointsOf(TableColumn column, string text)
    {
        if (!HasOwnSigns(column, text))
        {
            return null;
        }

        var plain = text.Trim().Replace(',', '.');
        if (plain.Length > 0 && char.IsAsciiDigit(plain[0]) && Ecvet.Points.TryParse(plain, out var points))
        {
            return points;
        }

        var number = plain.Split(' ')[0];
        if (number.Length is > 0 and < 1000 && number.All(static c => char.IsAsciiDigit(c) || c == '.') && char.IsAsciiDigit(number[0]) && number.Count(static c => c == '.') < 2)
        {
            Add(column, CsvDiagnostics.NumberOutOfRange, CellText.Number(0, options.DecimalSign) + ".." + "1000000000 (" + CellText.Number(0.0001m, options.DecimalSign) + ")");
        }
        else
        {
            Add(column, CsvDiagnostics.NotANumber, Example);
        }

        return null;
    }

    /// <summary>Only our digits, and no decimal sign but the one declared. Two dots are a range and no decimal sign.</summary>
    private bool HasOwnSigns(TableColumn column, string text)
    {
        if (HasOtherDigits(text))
        {
            Add(column, CsvDiagnostics.OtherDigits);
            return false;
        }

        var (own, other) = options.DecimalSign == DecimalSign.Comma ? (',', '.') : ('.', ',');
        var number = text.AsSpan(0, text.Contains(' ', StringComparison.Ordinal) ? text.IndexOf(' ', StringComparison.Ordinal) : text.Length);
        if (!number.Contains(other))
        {
            return true;
        }

        Add(column, CsvDiagnostics.OtherDecimalSign, other.ToString(), own.ToString());
        return false;
    }

    private static bool HasOtherDigits(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsNumber(text, i) && !char.IsAsciiDigit(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<string> ListOf(TableColumn column) => CellText.Split(Cell(column));

    private bool IsCode(TableColumn column, string text, bool isCode, string form)
    {
        if (!isCode)
        {
            Add(column, CsvDiagnostics.NotACode, form);
        }
        else if (HasInvisible(text))
        {
            Add(column, CsvDiagnostics.InvisibleCharacter);
        }

        return isCode;
    }

    /// <summary>Characters without a shape, and spaces that are not the usual one.</summary>
    private static bool HasInvisible(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var kind = CharUnicodeInfo.GetUnicodeCategory(text, i);
            if (kind is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator || (kind == UnicodeCategory.SpaceSeparator && text[i] != ' '))
            {
                return true;
            }
        }

        return false;
    }
}
