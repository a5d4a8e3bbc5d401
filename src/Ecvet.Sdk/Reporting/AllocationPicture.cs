using System.Globalization;

namespace Ecvet;

/// <summary>The points of each unit as a bar with its number; a locked unit has a frame instead of a filled bar.</summary>
internal static class AllocationPicture
{
    private const int Top = 12;

    internal static string Write(AllocationNarrator narrator, PointAllocation allocation, ReportOptions options, PictureForm form)
    {
        // On a phone the label stands above its bar.
        var isNarrow = form == PictureForm.Narrow;
        int width = isNarrow ? 360 : 880, rowHeight = isNarrow ? 48 : 28, labelLeft = isNarrow ? 8 : 380, barLeft = isNarrow ? 8 : 390, barWidth = isNarrow ? 290 : 380, below = isNarrow ? 20 : 0, room = isNarrow ? 344 : 372;
        var rows = allocation.Units.Take(options.MaximumRows).ToList();
        var more = allocation.Units.Count - rows.Count;
        var height = Top + (rowHeight * (rows.Count + (more > 0 ? 1 : 0))) + 8;
        var svg = Picture.Begin(width, height, narrator.Texts.AllocationPicture, string.Join(' ', narrator.Say()), narrator.Language.Tag, form);
        var largest = allocation.Units.Count == 0 ? 0m : allocation.Units.Max(static unit => unit.Points.Amount);
        for (var i = 0; i < rows.Count; i++)
        {
            var unit = rows[i];
            int top = Top + (i * rowHeight), length = largest == 0m ? 0 : (int)Math.Round(unit.Points.Amount / largest * barWidth, MidpointRounding.ToEven);
            var label = narrator.Unit(unit);
            svg.Empty("path", ("class", "ev-hair"), ("d", "M8 " + Number(top) + "H" + Number(width - 8)))
                .Open("text", ("x", Number(labelLeft)), ("y", Number(top + 18)), ("class", isNarrow ? "" : "ev-end")).Text(Picture.Fit(label, room));
            if (Picture.WidthOf(label) > room)
            {
                svg.Element("title", label);
            }

            svg.Close();
            if (length > 0)
            {
                svg.Empty("rect", ("class", unit.IsLocked ? "ev-frame" : "ev-now"), ("x", Number(barLeft)), ("y", Number(top + 6 + below)), ("width", Number(length)), ("height", "16"));
            }

            svg.Element("text", narrator.Language.Number(unit.Points.Amount), ("x", Number(barLeft + length + 8)), ("y", Number(top + 18 + below)), ("class", "ev-strong")).Line();
        }

        if (more > 0)
        {
            svg.Element("text", ReportLanguage.Fill(narrator.Language.Texts.MoreRows, narrator.Language.Count(more)), ("x", "8"), ("y", Number(Top + (rows.Count * rowHeight) + 18)), ("class", "ev-quiet")).Line();
        }

        return svg.CloseLine().ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
