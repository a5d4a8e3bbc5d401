using System.Globalization;

namespace Ecvet;

/// <summary>Two national frameworks as a ladder: a rung for each European level, the national levels as boxes to its left and right.</summary>
internal static class LadderPicture
{
    private const int RowHeight = 30;
    private const int Inside = 16;

    internal static string Write(LadderNarrator narrator, LevelLadder ladder, PictureForm form)
    {
        var isNarrow = form == PictureForm.Narrow;
        int width = isNarrow ? 360 : 600, room = isNarrow ? 140 : 250, rightLeft = width - 8 - room, middle = width / 2;
        var rungs = ladder.Rungs.Select(rung => (Rung: rung, Left: Boxes(narrator, rung.Left, room), Right: Boxes(narrator, rung.Right, room))).ToList();
        var height = 44 + rungs.Sum(static rung => Height(rung.Left, rung.Right)) + 8;
        var svg = Picture.Begin(width, height, narrator.Picture, string.Join(' ', narrator.Say()), narrator.Language.Tag, form);
        Label(svg, narrator.Left, 8 + room, 26, room, "ev-strong ev-end");
        svg.Element("text", narrator.Texts.EqfShort, ("x", Number(middle)), ("y", "26"), ("class", "ev-quiet ev-mid")).Line();
        Label(svg, narrator.Right, rightLeft, 26, room, "ev-strong");
        var top = 44;
        foreach (var (rung, left, right) in rungs)
        {
            var high = Height(left, right);
            svg.Empty("path", ("class", "ev-hair"), ("d", "M8 " + Number(top) + "H" + Number(width - 8))).Line()
                .Element("text", narrator.Eqf(rung), ("x", Number(middle)), ("y", Number(top + 20)), ("class", rung.Eqf is null ? "ev-quiet ev-mid" : "ev-strong ev-mid")).Line();
            foreach (var box in left)
            {
                Draw(svg, box, 8 + room - left.Where(other => other.Row == box.Row).Max(static other => other.Left + other.Width), top);
            }

            foreach (var box in right)
            {
                Draw(svg, box, rightLeft, top);
            }

            top += high;
        }

        return svg.CloseLine().ToString();
    }

    /// <summary>The boxes of one side, with a new row where one is full.</summary>
    private static List<(string Text, bool IsConfirmed, int Left, int Row, int Width)> Boxes(LadderNarrator narrator, ValueList<LadderStep> steps, int room)
    {
        var words = steps.Select(step => Picture.Fit(narrator.Step(step), room - Inside)).ToList();
        var places = Picture.Flow(words, 0, Inside, 6, room);
        return [.. words.Select((word, i) => (word, steps[i].IsConfirmed, places[i].Left, places[i].Row, Picture.WidthOf(word) + Inside))];
    }

    private static int Height(List<(string Text, bool IsConfirmed, int Left, int Row, int Width)> left, List<(string Text, bool IsConfirmed, int Left, int Row, int Width)> right) =>
        (left.Concat(right).Select(static box => box.Row).DefaultIfEmpty().Max() + 1) * RowHeight;

    private static void Draw(Markup svg, (string Text, bool IsConfirmed, int Left, int Row, int Width) box, int from, int top)
    {
        var y = top + (box.Row * RowHeight);
        svg.Empty("rect", ("class", box.IsConfirmed ? "ev-frame" : "ev-ring"), ("x", Number(from + box.Left)), ("y", Number(y + 4)), ("width", Number(box.Width)), ("height", "22"), ("rx", "4"))
            .Element("text", box.Text, ("x", Number(from + box.Left + (box.Width / 2))), ("y", Number(y + 20)), ("class", "ev-mid")).Line();
    }

    private static void Label(Markup svg, string text, int x, int y, int room, string style) =>
        svg.Element("text", Picture.Fit(text, room), ("x", Number(x)), ("y", Number(y)), ("class", style)).Line();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
