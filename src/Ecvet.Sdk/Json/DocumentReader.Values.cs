using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Ecvet.Json;

/// <content>Single values. A value that is absent or null is null without a finding; one that is faulty is null with one.</content>
internal sealed partial class DocumentReader
{
    internal string? String(int node)
    {
        if (!Exists(node) || !Is(node, JsonTokenKind.String, "string"))
        {
            return null;
        }

        var text = tape.Text(node);
        if (text is null)
        {
            Report(JsonDiagnostics.NotUnicode, node);
        }

        return text;
    }

    internal bool? Boolean(int node)
    {
        if (!Exists(node))
        {
            return null;
        }

        return tape[node].Kind == JsonTokenKind.False ? false : Is(node, JsonTokenKind.True, "boolean") ? true : null;
    }

    /// <summary>A whole number from a least to a most.</summary>
    internal int? Count(int node, int least, int most = int.MaxValue)
    {
        if (!Exists(node) || !Is(node, JsonTokenKind.Number, "number"))
        {
            return null;
        }

        if (TryDecimal(tape.Bytes(node), out var number) && decimal.Truncate(number) == number && number >= least && number <= most)
        {
            return (int)number;
        }

        Report(JsonDiagnostics.NumberOutOfRange, node, Text(least), Text(most));
        return null;
    }

    internal EqfLevel? Eqf(int node) => Count(node, 1, 8) is { } level ? new EqfLevel(level) : null;

    /// <summary>An amount of points: a text such as "7.5" or "7.5 ECTS", or a number by its digits; never by way of binary floating point.</summary>
    internal Points? Points(int node)
    {
        if (!Exists(node))
        {
            return null;
        }

        if (tape[node].Kind == JsonTokenKind.Number)
        {
            var digits = tape.Bytes(node);
            return TryDecimal(digits, out var amount) && Ecvet.Points.IsAmount(amount) ? new Points(amount) : NoPoints(node, digits[0] == '-' ? JsonDiagnostics.NegativePoints : JsonDiagnostics.PointsOutOfRange);
        }

        if (!Is(node, JsonTokenKind.String, "string") || String(node) is not { } text)
        {
            return null;
        }

        if (Ecvet.Points.TryParse(text, out var points))
        {
            return points;
        }

        var number = text.Split(' ')[0];
        return NoPoints(node, !LooksLikeNumber(number) ? JsonDiagnostics.NotPoints
            : number.Contains(',', StringComparison.Ordinal) ? JsonDiagnostics.DecimalComma
            : number[0] == '-' ? JsonDiagnostics.NegativePoints
            : Ecvet.Points.TryParse(number, out _) || number.Count(static c => c == '.') > 1 ? JsonDiagnostics.NotPoints
            : JsonDiagnostics.PointsOutOfRange);
    }

    internal LocalDate? Date(int node)
    {
        if (String(node) is not { } text)
        {
            return null;
        }

        var read = text.Length > 20 ? null : LocalDatePattern.Iso.Parse(text);
        if (read is { Success: true })
        {
            return read.Value;
        }

        Report(JsonDiagnostics.NotADate, node);
        return null;
    }

    internal ValidityPeriod Period(int node)
    {
        if (!Exists(node) || Object(node, JsonShapes.Period) is not { } period)
        {
            return default;
        }

        var (from, to) = (period.Date("from"), period.Date("to"));
        if (!(to < from))
        {
            return new(from, to);
        }

        Report(JsonDiagnostics.PeriodBackwards, node);
        return default;
    }

    /// <summary>A text: a string, or an object of strings by language tag.</summary>
    internal LocalizedText Localized(int node)
    {
        if (!Exists(node))
        {
            return LocalizedText.Empty;
        }

        if (tape[node].Kind != JsonTokenKind.Object)
        {
            return String(node);
        }

        var texts = new List<LocalizedString>();
        var languages = new HashSet<LanguageTag>();
        for (var child = node + 1; child < tape[node].Next; child = tape[child].Next)
        {
            var text = String(child);
            if (!LanguageTag.TryParse(tape.Name(child), out var language) || !languages.Add(language))
            {
                Report(JsonDiagnostics.NotALanguage, node, Text(tape[child].Ordinal + 1));
            }
            else if (text is not null)
            {
                texts.Add(new(language, text));
            }
        }

        return LocalizedText.Of(texts);
    }

    internal TEnum Word<TEnum>(int node)
        where TEnum : struct, Enum
    {
        if (String(node) is not { } word)
        {
            return default;
        }

        if (JsonWords.TryRead<TEnum>(word, out var value))
        {
            return value;
        }

        Report(JsonDiagnostics.UnknownWord, node, string.Join(", ", JsonWords.Of<TEnum>()));
        return default;
    }

    /// <summary>The flags named in a list, as their sum.</summary>
    internal int Flags<TEnum>(int node)
        where TEnum : struct, Enum
    {
        var sum = 0;
        foreach (var child in Elements(node))
        {
            if (String(child) is not { } word)
            {
                continue;
            }

            var flag = JsonWords.Singles<TEnum>().FirstOrDefault(single => string.Equals(single.Word, word, StringComparison.Ordinal));
            if (flag.Bit == 0)
            {
                Report(JsonDiagnostics.UnknownWord, child, string.Join(", ", JsonWords.OfFlags<TEnum>()));
            }

            sum |= flag.Bit;
        }

        return sum;
    }

    private static bool TryDecimal(ReadOnlySpan<byte> digits, out decimal number)
    {
        number = 0m;
        return digits.Length <= 100 && decimal.TryParse(Encoding.ASCII.GetString(digits), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number);
    }

    private static bool LooksLikeNumber(string text) => text.Length > 0 && text.Any(char.IsAsciiDigit) && text.All(static c => char.IsAsciiDigit(c) || c is '.' or ',' or '-');

    private Points? NoPoints(int node, DiagnosticDescriptor why)
    {
        Report(why, node);
        return null;
    }
}
