using System.Globalization;

namespace Ecvet;

/// <summary>What all pictures share: the frame with title and description, and labels that fit.</summary>
internal static class Picture
{
    /// <summary>Opens a picture; the caller closes it.</summary>
    internal static Markup Begin(int width, int height, string title, string description, string language, bool isInline)
    {
        var id = ContentId.Of(title, description, width.ToString(CultureInfo.InvariantCulture), height.ToString(CultureInfo.InvariantCulture));
        string w = width.ToString(CultureInfo.InvariantCulture), h = height.ToString(CultureInfo.InvariantCulture);
        var svg = new Markup(true);
        if (isInline)
        {
            svg.Open("svg", ("viewBox", "0 0 " + w + " " + h), ("width", w), ("height", h), ("class", "ev er-wide"), ("role", "img"), ("aria-labelledby", "t" + id + " d" + id), ("lang", language));
        }
        else
        {
            svg.Open("svg", ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 " + w + " " + h), ("width", w), ("height", h), ("class", "ev"), ("role", "img"), ("aria-labelledby", "t" + id + " d" + id), ("xml:lang", language));
        }

        svg.Line().Element("title", title, ("id", "t" + id)).Line().Element("desc", description, ("id", "d" + id)).Line();
        if (!isInline)
        {
            svg.Open("style").Raw(ReportStyle.Picture).CloseLine();
        }

        return svg.Empty("rect", ("class", "ev-ground"), ("width", "100%"), ("height", "100%")).Line();
    }

    /// <summary>A label of at most so many characters; the end of a longer one is told by an ellipsis.</summary>
    internal static string Fit(string label, int characters)
    {
        if (label.Length <= characters)
        {
            return label;
        }

        var length = characters - 1;
        if (char.IsHighSurrogate(label[length - 1]))
        {
            length--;
        }

        var cut = label[..length].TrimEnd() + "…";
        return cut.Count(static c => c == SafeText.BeginIsolate) > cut.Count(static c => c == SafeText.EndIsolate) ? cut + SafeText.EndIsolate : cut;
    }
}
