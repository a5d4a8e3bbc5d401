using System.Globalization;
using System.Text;
using NodaTime;

namespace Ecvet;

/// <summary>
/// Speaks one language: numbers, dates, lists, sentences. Everything comes from a table of our own; neither the culture of the
/// machine nor a satellite assembly is asked.
/// </summary>
internal sealed class ReportLanguage
{
    private readonly bool isFrench;

    private ReportLanguage(string tag, ReportTexts texts, bool isFrench)
    {
        Tag = tag;
        Texts = texts;
        this.isFrench = isFrench;
    }

    /// <summary>The language spoken, as a tag.</summary>
    internal string Tag { get; }

    /// <summary>Its table.</summary>
    internal ReportTexts Texts { get; }

    /// <summary>The language asked for, or English where there is no table for it or its parents.</summary>
    internal static ReportLanguage For(string? language)
    {
        for (LanguageTag? tag = LanguageTag.TryParse(language, out var asked) ? asked : LanguageTag.English; tag is { } wanted; tag = wanted.Parent)
        {
            if (wanted == LanguageTag.French)
            {
                return new("fr", ReportTexts.French, true);
            }
        }

        return new("en", ReportTexts.English, false);
    }

    /// <summary>A number with the decimal sign of the language.</summary>
    internal string Number(decimal number)
    {
        var text = number.ToString("0.####", CultureInfo.InvariantCulture);
        return isFrench ? text.Replace('.', ',') : text;
    }

    /// <summary>A number that a noun follows: in French the singular goes up to two, in English it is for one only.</summary>
    internal Said Count(decimal number) => new(Number(number), isFrench ? number < 2m : number == 1m);

    /// <summary>An amount with its measure, such as "7,5 points" or "1 unit".</summary>
    internal Said Amount(RouteAmount amount)
    {
        var count = Count(amount.Value);
        var text = amount.Measure == RouteMeasure.NumberOfUnits ? Fill(Texts.Units, count)
            : amount.System == PointSystem.Ecvet ? Fill(Texts.Points, count)
            : Fill(Texts.PointsOfSystem, count, amount.System.Code);
        return new(text, count.IsOne);
    }

    /// <summary>An amount of points with its system.</summary>
    internal Said Amount(Points points) => Amount(RouteAmount.OfPoints(points));

    /// <summary>A day, such as "1 June 2026" or "1er juin 2026".</summary>
    internal string Date(LocalDate day)
    {
        var number = isFrench && day.Day == 1 ? "1er" : day.Day.ToString(CultureInfo.InvariantCulture);
        return number + " " + Texts.Months[day.Month - 1] + " " + day.Year.ToString("0000", CultureInfo.InvariantCulture);
    }

    /// <summary>"a", "a and b", "a, b and c".</summary>
    internal string And(IReadOnlyList<string> items) => Join(items, Texts.And);

    /// <summary>"a", "a or b", "a, b or c".</summary>
    internal string Or(IReadOnlyList<string> items) => Join(items, Texts.Or);

    /// <summary>"a, b and 3 more": at most so many and then how many more.</summary>
    internal string And(IReadOnlyList<string> items, int most) =>
        items.Count <= most ? And(items) : And([.. items.Take(most), Fill(Texts.More, Count(items.Count - most))]);

    /// <summary>"a, b or 3 more": at most so many and then how many more.</summary>
    internal string Or(IReadOnlyList<string> items, int most) =>
        items.Count <= most ? Or(items) : Or([.. items.Take(most), Fill(Texts.More, Count(items.Count - most))]);

    /// <summary>Fills a sentence: <c>{0}</c> is the first piece, <c>{0?point|points}</c> a word that goes with its number.</summary>
    internal static string Fill(string sentence, params ReadOnlySpan<Said> pieces)
    {
        var text = new StringBuilder(sentence.Length + 64);
        for (var i = 0; i < sentence.Length; i++)
        {
            if (sentence[i] != '{')
            {
                text.Append(sentence[i]);
                continue;
            }

            var end = EndOf(sentence, i);
            var piece = pieces[sentence[i + 1] - '0'];
            if (sentence[i + 2] == '?')
            {
                var bar = sentence.IndexOf('|', i);
                text.Append(Fill(piece.IsOne ? sentence[(i + 3)..bar] : sentence[(bar + 1)..end], pieces));
            }
            else
            {
                text.Append(piece.Text);
            }

            i = end;
        }

        return text.ToString();
    }

    /// <summary>The text with a capital letter, as it begins a sentence.</summary>
    internal static string Sentence(string text) => text.Length > 0 && char.IsAsciiLetterLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    /// <summary>The brace that closes the one given; a choice of words may hold pieces itself.</summary>
    private static int EndOf(string sentence, int start)
    {
        var depth = 0;
        for (var i = start; ; i++)
        {
            depth += sentence[i] == '{' ? 1 : sentence[i] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }
    }

    private static string Join(IReadOnlyList<string> items, string last) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + last + items[^1],
    };
}
