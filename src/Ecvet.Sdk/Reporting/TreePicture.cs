using System.Globalization;

namespace Ecvet;

/// <summary>The progress tree as a picture: a bar for every node, as long as what it asks for; heights and numbers say what colours say.</summary>
internal static class TreePicture
{
    private const int WideWidth = 880, NarrowWidth = 360, LegendHeight = 26;

    internal static string Write(ProposalNarrator narrator, ProgressTree tree, ReportOptions options, PictureForm form)
    {
        var all = tree.Root.SelfAndBelow().ToList();
        var lines = all.Take(options.MaximumRows).ToList();
        var more = all.Count - lines.Count;
        var isNarrow = form == PictureForm.Narrow;
        int width = isNarrow ? NarrowWidth : WideWidth, rowHeight = isNarrow ? 46 : 26;
        var legend = Legend(narrator, width);
        var top = 20 + (LegendHeight * (legend[^1].Row + 1));
        var height = top + (rowHeight * (lines.Count + (more > 0 ? 1 : 0))) + 8;
        var title = ReportLanguage.Fill(narrator.Texts.PictureTree, narrator.Names.Text(narrator.Home.Title));
        var description = string.Join(' ', narrator.Summary());
        var svg = Picture.Begin(width, height, title, description, narrator.Language.Tag, form);
        foreach (var (style, word, left, row) in legend)
        {
            svg.Empty("rect", ("class", style), ("x", Number(left)), ("y", Number((row * LegendHeight) + (style == "ev-now" ? 13 : 10))), ("width", "24"), ("height", style == "ev-now" ? "8" : "14"))
                .Element("text", word, ("x", Number(left + 30)), ("y", Number((row * LegendHeight) + 22)));
        }

        svg.Line();
        for (var i = 0; i < lines.Count; i++)
        {
            svg.Empty("path", ("class", "ev-hair"), ("d", "M8 " + Number(top + (i * rowHeight)) + "H" + Number(width - 8)));
            Row(svg, lines[i], tree, isNarrow ? Stacked(lines[i], top + (i * rowHeight)) : InOneLine(lines[i], top + (i * rowHeight)));
        }

        if (more > 0)
        {
            svg.Element("text", ReportLanguage.Fill(narrator.Texts.MoreRows, narrator.Language.Count(more)), ("x", "8"), ("y", Number(top + (lines.Count * rowHeight) + 17)), ("class", "ev-quiet")).Line();
        }

        return svg.CloseLine().ToString();
    }

    /// <summary>Label, bar and words beside each other.</summary>
    private static TreeRowPlaces InOneLine(ProgressLine line, int top)
    {
        var left = 8 + (Math.Min(line.Depth, 12) * 16);
        return new(left, top + 17, 440 - left, 448, top + 6, 180, 638, top + 17, WideWidth - 8 - 638);
    }

    /// <summary>The label above, bar and words below it; all bars begin at one edge.</summary>
    private static TreeRowPlaces Stacked(ProgressLine line, int top)
    {
        var left = 8 + (Math.Min(line.Depth, 8) * 9);
        var words = HasBar(line) ? 120 : 20;
        return new(left, top + 17, NarrowWidth - 8 - left, 20, top + 25, 92, words, top + 37, NarrowWidth - 8 - words);
    }

    private static List<(string Style, string Word, int Left, int Row)> Legend(ProposalNarrator narrator, int width)
    {
        (string Style, string Word)[] entries = [("ev-before", narrator.Texts.VerdictBefore), ("ev-now", narrator.Texts.VerdictRecognisable), ("ev-frame", narrator.Texts.CoverageOpen)];
        return [.. entries.Zip(Picture.Flow(entries.Select(static entry => entry.Word), 8, 30, 24, width - 8), static (entry, place) => (entry.Style, entry.Word, place.Left, place.Row))];
    }

    private static bool HasBar(ProgressLine line) => line.State != ProgressState.NotChosen && line.Required is { Value: > 0m };

    private static void Row(Markup svg, ProgressLine line, ProgressTree tree, TreeRowPlaces at)
    {
        var style = line.State == ProgressState.NotChosen ? "ev-quiet" : line.Children.Count > 0 ? "ev-strong" : "";
        Label(svg, ProgressSigns.Sign(line.State) + " " + line.Title, line.Title, at.LabelLeft, at.LabelLine, at.LabelRoom, style);
        if (HasBar(line) && line.Required is { } required)
        {
            var before = Length(line.CountedBefore, required.Value, at.BarWidth);
            var now = Math.Min(at.BarWidth - before, Length(line.CountedNow, required.Value, at.BarWidth));
            svg.Empty("rect", ("class", "ev-frame"), ("x", Number(at.BarLeft)), ("y", Number(at.BarTop)), ("width", Number(at.BarWidth)), ("height", "14"));
            if (before > 0)
            {
                svg.Empty("rect", ("class", "ev-before"), ("x", Number(at.BarLeft)), ("y", Number(at.BarTop)), ("width", Number(before)), ("height", "14"));
            }

            if (now > 0)
            {
                svg.Empty("rect", ("class", "ev-now"), ("x", Number(at.BarLeft + before)), ("y", Number(at.BarTop + 3)), ("width", Number(now)), ("height", "8"));
            }
        }

        var amounts = tree.Amounts(line);
        var words = line.State == ProgressState.NotChosen || amounts.Length == 0 ? tree.Word(line)
            : line.Required is null || line.IsGroup ? amounts : amounts + ", " + tree.Word(line);
        Label(svg, words, words, at.WordsLeft, at.WordsLine, at.WordsRoom, line.State == ProgressState.NotChosen ? "ev-quiet" : "");
        svg.Line();
    }

    /// <summary>A text cut to its room; the whole of it is told where it was cut.</summary>
    private static void Label(Markup svg, string label, string whole, int left, int line, int room, string style)
    {
        svg.Open("text", ("x", Number(left)), ("y", Number(line)), ("class", style)).Text(Picture.Fit(label, room));
        if (Picture.WidthOf(label) > room)
        {
            svg.Element("title", whole);
        }

        svg.Close();
    }

    private static int Length(decimal amount, decimal required, int width) => (int)Math.Round(Math.Min(1m, amount / required) * width, MidpointRounding.ToEven);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
