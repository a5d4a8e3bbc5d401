using System.Globalization;

namespace Ecvet;

/// <summary>The progress tree as a picture: a bar for every node, as long as what it asks for; heights and numbers say what colours say.</summary>
internal static class TreePicture
{
    private const int Width = 880, RowHeight = 26, LabelWidth = 430, BarLeft = 440, BarWidth = 200, NumbersLeft = 652, Top = 46, Indent = 16, CharacterWidth = 67;

    internal static string Write(ProposalNarrator narrator, ProgressTree tree, ReportOptions options, bool isInline)
    {
        var all = tree.Root.SelfAndBelow().ToList();
        var lines = all.Take(options.MaximumRows).ToList();
        var more = all.Count - lines.Count;
        var height = Top + (RowHeight * (lines.Count + (more > 0 ? 1 : 0))) + 8;
        var title = ReportLanguage.Fill(narrator.Texts.PictureTree, narrator.Names.Text(narrator.Home.Title));
        var description = string.Join(' ', narrator.Summary());
        var svg = Picture.Begin(Width, height, title, description, narrator.Language.Tag, isInline);
        Legend(svg, narrator);
        for (var i = 0; i < lines.Count; i++)
        {
            Row(svg, lines[i], tree, Top + (i * RowHeight));
        }

        if (more > 0)
        {
            svg.Element("text", ReportLanguage.Fill(narrator.Texts.MoreRows, narrator.Language.Count(more)), ("x", "8"), ("y", Number(Top + (lines.Count * RowHeight) + 17)), ("class", "ev-quiet")).Line();
        }

        return svg.CloseLine().ToString();
    }

    private static void Legend(Markup svg, ProposalNarrator narrator)
    {
        var left = 8;
        foreach (var (style, word) in new[] { ("ev-before", narrator.Texts.VerdictBefore), ("ev-now", narrator.Texts.VerdictRecognisable), ("ev-frame", narrator.Texts.CoverageOpen) })
        {
            var isLow = style == "ev-now";
            svg.Empty("rect", ("class", style), ("x", Number(left)), ("y", isLow ? "13" : "10"), ("width", "24"), ("height", isLow ? "8" : "14"))
                .Element("text", word, ("x", Number(left + 30)), ("y", "22"));
            left += 58 + (word.Length * 8);
        }

        svg.Line();
    }

    private static void Row(Markup svg, ProgressLine line, ProgressTree tree, int top)
    {
        var left = 8 + (Math.Min(line.Depth, 12) * Indent);
        var middle = top + (RowHeight / 2);
        var style = line.State == ProgressState.NotChosen ? "ev-quiet" : line.Children.Count > 0 ? "ev-strong" : "";
        svg.Empty("path", ("class", "ev-hair"), ("d", "M8 " + Number(top) + "H" + Number(Width - 8)));
        var label = ProgressSigns.Sign(line.State) + " " + line.Title;
        var room = Math.Max(12, (LabelWidth - left) * 10 / CharacterWidth);
        svg.Open("text", ("x", Number(left)), ("y", Number(middle + 4)), ("class", style)).Text(Picture.Fit(label, room));
        if (label.Length > room)
        {
            svg.Element("title", line.Title);
        }

        svg.Close();
        if (line.State != ProgressState.NotChosen && line.Required is { Value: > 0m } required)
        {
            var before = Length(line.CountedBefore, required.Value, BarWidth);
            var now = Math.Min(BarWidth - before, Length(line.CountedNow, required.Value, BarWidth));
            svg.Empty("rect", ("class", "ev-frame"), ("x", Number(BarLeft)), ("y", Number(middle - 7)), ("width", Number(BarWidth)), ("height", "14"));
            if (before > 0)
            {
                svg.Empty("rect", ("class", "ev-before"), ("x", Number(BarLeft)), ("y", Number(middle - 7)), ("width", Number(before)), ("height", "14"));
            }

            if (now > 0)
            {
                svg.Empty("rect", ("class", "ev-now"), ("x", Number(BarLeft + before)), ("y", Number(middle - 4)), ("width", Number(now)), ("height", "8"));
            }
        }

        var amounts = tree.Amounts(line);
        var words = line.State == ProgressState.NotChosen || amounts.Length == 0 ? tree.Word(line)
            : line.Required is null || line.IsGroup ? amounts : amounts + ", " + tree.Word(line);
        svg.Open("text", ("x", Number(NumbersLeft)), ("y", Number(middle + 4)), ("class", line.State == ProgressState.NotChosen ? "ev-quiet" : "")).Text(Picture.Fit(words, 32));
        if (words.Length > 32)
        {
            svg.Element("title", words);
        }

        svg.Close().Line();
    }

    private static int Length(decimal amount, decimal required, int width) => (int)Math.Round(Math.Min(1m, amount / required) * width, MidpointRounding.ToEven);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
