using System.Globalization;

namespace Ecvet;

/// <summary>What all pictures share: the frame with title and description, and labels that fit.</summary>
internal static class Picture
{
    /// <summary>Opens a picture; the caller closes it.</summary>
    internal static Markup Begin(int width, int height, string title, string description, string language, PictureForm form)
    {
        var id = ContentId.Of(title, description, width.ToString(CultureInfo.InvariantCulture), height.ToString(CultureInfo.InvariantCulture));
        string w = width.ToString(CultureInfo.InvariantCulture), h = height.ToString(CultureInfo.InvariantCulture);
        var svg = new Markup(true);
        if (form != PictureForm.File)
        {
            svg.Open("svg", ("viewBox", "0 0 " + w + " " + h), ("width", w), ("height", h), ("class", form == PictureForm.Narrow ? "ev er-narrow" : "ev er-wide"), ("role", "img"), ("aria-labelledby", "t" + id + " d" + id), ("lang", language));
        }
        else
        {
            svg.Open("svg", ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 " + w + " " + h), ("width", w), ("height", h), ("class", "ev"), ("role", "img"), ("aria-labelledby", "t" + id + " d" + id), ("xml:lang", language));
        }

        svg.Line().Element("title", title, ("id", "t" + id)).Line().Element("desc", description, ("id", "d" + id)).Line();
        if (form == PictureForm.File)
        {
            svg.Open("style").Raw(ReportStyle.Picture).CloseLine();
        }

        return svg.Empty("rect", ("class", "ev-ground"), ("width", "100%"), ("height", "100%")).Line();
    }

    /// <summary>The same picture for a desk and for a phone; the style of the page shows one of them.</summary>
    internal static string Both(Func<PictureForm, string> write) => write(PictureForm.Wide) + write(PictureForm.Narrow);

    /// <summary>About how wide a text is in units of the picture. Capitals are wide: a measure that counts characters only would let codes run out of the picture.</summary>
    internal static int WidthOf(string text) => (text.Sum(static c => TenthsOf(c)) + 9) / 10;

    /// <summary>A label cut to so many units; the end of a longer one is told by an ellipsis.</summary>
    internal static string Fit(string label, int width)
    {
        if (WidthOf(label) <= width)
        {
            return label;
        }

        var length = Fitting(label, (width * 10) - TenthsOf('…'));
        var cut = label[..length].TrimEnd() + "…";
        return cut.Count(static c => c == SafeText.BeginIsolate) > cut.Count(static c => c == SafeText.EndIsolate) ? cut + SafeText.EndIsolate : cut;
    }

    /// <summary>A text on as many lines of a width as it needs, broken at spaces, and inside a word only where the word alone is wider; what is left after the last line allowed is told by an ellipsis.</summary>
    internal static List<string> Wrap(string text, int width, int maximumLines)
    {
        var lines = new List<string>();
        var open = 0;
        for (var rest = text; rest.Length > 0 || lines.Count == 0;)
        {
            var length = lines.Count + 1 == maximumLines || WidthOf(rest) <= width ? rest.Length : Fitting(rest, width * 10);
            var space = length == rest.Length || rest[length] == ' ' ? length : rest.LastIndexOf(' ', length - 1);
            length = space > 0 ? space : length;
            var line = new string(SafeText.BeginIsolate, open) + Fit(rest[..length], width);
            rest = rest[length..].TrimStart(' ');

            // A direction that is kept to itself ends with the line and begins again on the next.
            open = Math.Max(0, line.Count(static c => c == SafeText.BeginIsolate) - line.Count(static c => c == SafeText.EndIsolate));
            lines.Add(line + new string(SafeText.EndIsolate, open));
        }

        return lines;
    }

    /// <summary>Puts words beside each other, with a new row where one is full.</summary>
    internal static List<(int Left, int Row)> Flow(IEnumerable<string> words, int begin, int before, int gap, int width)
    {
        var placed = new List<(int Left, int Row)>();
        int left = begin, row = 0;
        foreach (var word in words)
        {
            var taken = before + WidthOf(word);
            if (left > begin && left + taken > width)
            {
                (left, row) = (begin, row + 1);
            }

            placed.Add((left, row));
            left += taken + gap;
        }

        return placed;
    }

    /// <summary>How many characters fit into so many tenths of a unit, with no half of a pair.</summary>
    private static int Fitting(string text, int tenths)
    {
        var length = 0;
        while (length < text.Length && tenths >= TenthsOf(text[length]))
        {
            tenths -= TenthsOf(text[length++]);
        }

        return length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
    }

    /// <summary>The width of a character of the widest font asked for, at 13 units, in tenths.</summary>
    private static int TenthsOf(char c) => c switch
    {
        SafeText.BeginIsolate or SafeText.EndIsolate => 0,
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or ' ' or '\u00A0' => 42,
        'f' or 't' or 'r' or '(' or ')' or '/' or '-' or '[' or ']' => 54,
        'm' or 'w' or 'M' or 'W' or '@' or '%' or '…' or (>= '\u2E80' and <= '\uFFEF') => 130,
        >= 'A' and <= 'Z' => 94,
        _ => 82,
    };
}
