using System.Globalization;

namespace Ecvet;

/// <summary>The points of each unit as a bar with its number; a locked unit has a frame instead of a filled bar.</summary>
internal static class AllocationPicture
{
    private const int Width = 880, RowHeight = 28, LabelWidth = 380, BarLeft = 390, BarWidth = 380, Top = 12, LabelCharacters = 54;

    internal static string Write(AllocationNarrator narrator, PointAllocation allocation, ReportOptions options, bool isInline)
    {
        var rows = allocation.Units.Take(options.MaximumRows).ToList();
        var more = allocation.Units.Count - rows.Count;
        var height = Top + (RowHeight * (rows.Count + (more > 0 ? 1 : 0))) + 8;
        var svg = Picture.Begin(Width, height, narrator.Texts.AllocationPicture, string.Join(' ', narrator.Say()), narrator.Language.Tag, isInline);
        var largest = allocation.Units.Count == 0 ? 0m : allocation.Units.Max(static unit => unit.Points.Amount);
        for (var i = 0; i < rows.Count; i++)
        {
            var unit = rows[i];
            int top = Top + (i * RowHeight), length = largest == 0m ? 0 : (int)Math.Round(unit.Points.Amount / largest * BarWidth, MidpointRounding.ToEven);
            var label = narrator.Unit(unit);
            svg.Empty("path", ("class", "ev-hair"), ("d", "M8 " + Number(top) + "H" + Number(Width - 8)))
                .Open("text", ("x", Number(LabelWidth)), ("y", Number(top + 18)), ("class", "ev-end")).Text(Picture.Fit(label, LabelCharacters));
            if (label.Length > LabelCharacters)
            {
                svg.Element("title", label);
            }

            svg.Close();
            if (length > 0)
            {
                svg.Empty("rect", ("class", unit.IsLocked ? "ev-frame" : "ev-now"), ("x", Number(BarLeft)), ("y", Number(top + 6)), ("width", Number(length)), ("height", "16"));
            }

            svg.Element("text", narrator.Language.Number(unit.Points.Amount), ("x", Number(BarLeft + length + 8)), ("y", Number(top + 18)), ("class", "ev-strong")).Line();
        }

        if (more > 0)
        {
            svg.Element("text", ReportLanguage.Fill(narrator.Language.Texts.MoreRows, narrator.Language.Count(more)), ("x", "8"), ("y", Number(Top + (rows.Count * RowHeight) + 18)), ("class", "ev-quiet")).Line();
        }

        return svg.CloseLine().ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
