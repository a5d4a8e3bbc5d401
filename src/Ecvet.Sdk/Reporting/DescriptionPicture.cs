using System.Globalization;

namespace Ecvet;

/// <summary>The matrix of outcomes and activities: a full square where an activity leads to an outcome. On a phone the activities stand below each outcome.</summary>
internal static class DescriptionPicture
{
    private const int RowHeight = 24, UnitHeight = 28, LabelWidth = 370, CellWidth = 40, NarrowWidth = 360, LongestHead = 110;

    internal static string Write(DescriptionNarrator narrator, DescriptionReview review, ReportOptions options, PictureForm form)
    {
        var rows = review.Units.SelectMany(static unit => unit.Outcomes.Select(outcome => (Unit: unit, Outcome: outcome))).Take(options.MaximumRows).ToList();
        return form == PictureForm.Narrow ? Narrow(narrator, rows, options) : Wide(narrator, review, rows, options, form);
    }

    private static string Wide(DescriptionNarrator narrator, DescriptionReview review, List<(ReviewedUnit Unit, ReviewedOutcome Outcome)> rows, ReportOptions options, PictureForm form)
    {
        var columns = review.Activities.Take(options.MaximumColumns).ToList();
        var names = columns.Select(column => narrator.Names.Code(column.Code)).ToList();
        var head = 24 + (9 * Math.Min(LongestHead, names.Select(Picture.WidthOf).DefaultIfEmpty(0).Max()) / 10);
        var width = Math.Max(760, LabelWidth + 110 + (columns.Count * CellWidth));
        var notes = Notes(narrator, rows.Count, options, review.Activities.Count - columns.Count);
        var top = 34 + head;
        var height = top + (rows.Count * RowHeight) + (rows.Select(static row => row.Unit.Unit).Distinct().Count() * UnitHeight) + (notes.Count * RowHeight) + 12;
        var svg = Picture.Begin(width, height, narrator.Texts.Matrix, narrator.AboutMatrix(), narrator.Language.Tag, form);
        GridPicture.Mark(svg, CoverageStatus.Covered, 16, 18);
        svg.Element("text", narrator.Texts.Leads, ("x", "32"), ("y", "22")).Line();
        for (var i = 0; i < columns.Count; i++)
        {
            svg.Open("text", ("class", "ev-strong"), ("transform", "translate(" + Number(Center(i) + 4) + " " + Number(top - 8) + ") rotate(-60)")).Text(Picture.Fit(names[i], LongestHead)).Element("title", narrator.Activity(columns[i])).Close().Line();
        }

        UnitId? unit = null;
        foreach (var row in rows)
        {
            if (unit != row.Unit.Unit)
            {
                unit = row.Unit.Unit;
                UnitRow(svg, narrator, row.Unit.Unit, top, width);
                top += UnitHeight;
            }

            Label(svg, narrator, row.Outcome, top, 20, LabelWidth - 20);
            for (var i = 0; i < columns.Count; i++)
            {
                if (row.Outcome.Activities.Contains(columns[i].Code))
                {
                    GridPicture.Mark(svg, CoverageStatus.Covered, Center(i), top + 12);
                }
                else
                {
                    svg.Empty("circle", ("class", "ev-open"), ("cx", Number(Center(i))), ("cy", Number(top + 12)), ("r", "1"));
                }
            }

            if (row.Outcome.Activities.Count == 0)
            {
                svg.Element("text", narrator.Texts.NoActivity, ("x", Number(LabelWidth + (columns.Count * CellWidth) + 8)), ("y", Number(top + 16)), ("class", "ev-strong"));
            }

            svg.Line();
            top += RowHeight;
        }

        foreach (var note in notes)
        {
            svg.Element("text", note, ("x", "8"), ("y", Number(top + 17)), ("class", "ev-quiet")).Line();
            top += RowHeight;
        }

        return svg.CloseLine().ToString();
    }

    private static string Narrow(DescriptionNarrator narrator, List<(ReviewedUnit Unit, ReviewedOutcome Outcome)> rows, ReportOptions options)
    {
        var placed = rows.Select(row => (row.Unit, row.Outcome, Marks: Marks(narrator, row.Outcome, options))).ToList();
        var notes = Notes(narrator, rows.Count, options, 0);
        var top = 12;
        var height = top + (rows.Select(static row => row.Unit.Unit).Distinct().Count() * UnitHeight) + placed.Sum(static row => RowHeight * (row.Marks[^1].Line + 2)) + (notes.Count * RowHeight) + 12;
        var svg = Picture.Begin(NarrowWidth, height, narrator.Texts.Matrix, narrator.AboutMatrix(), narrator.Language.Tag, PictureForm.Narrow);
        UnitId? unit = null;
        foreach (var (of, outcome, marks) in placed)
        {
            if (unit != of.Unit)
            {
                unit = of.Unit;
                UnitRow(svg, narrator, of.Unit, top, NarrowWidth);
                top += UnitHeight;
            }

            Label(svg, narrator, outcome, top, 16, NarrowWidth - 24);
            foreach (var (name, isMark, left, line) in marks)
            {
                var y = top + (line * RowHeight) + 36;
                if (isMark)
                {
                    GridPicture.Mark(svg, CoverageStatus.Covered, left + 8, y);
                }

                svg.Element("text", name, ("x", Number(isMark ? left + 22 : left)), ("y", Number(y + 4)), ("class", isMark ? "" : "ev-strong"));
            }

            svg.Line();
            top += RowHeight * (marks[^1].Line + 2);
        }

        foreach (var note in notes)
        {
            svg.Element("text", note, ("x", "8"), ("y", Number(top + 17)), ("class", "ev-quiet")).Line();
            top += RowHeight;
        }

        return svg.CloseLine().ToString();
    }

    private static List<(string Name, bool IsMark, int Left, int Line)> Marks(DescriptionNarrator narrator, ReviewedOutcome outcome, ReportOptions options)
    {
        var marks = outcome.Activities.Take(options.MaximumColumns).Select(code => (Name: Picture.Fit(narrator.Names.Code(code), 280), IsMark: true)).ToList();
        if (outcome.Activities.Count > options.MaximumColumns)
        {
            marks.Add((ReportLanguage.Fill(narrator.Names.Texts.More, narrator.Count(outcome.Activities.Count - options.MaximumColumns)), false));
        }

        if (marks.Count == 0)
        {
            marks.Add((narrator.Texts.NoActivity, false));
        }

        var places = Picture.Flow(marks.Select(static mark => mark.Name), 28, 22, 14, NarrowWidth - 8);
        return [.. marks.Zip(places, static (mark, place) => (mark.Name, mark.IsMark, place.Left, place.Row))];
    }

    private static List<string> Notes(DescriptionNarrator narrator, int shown, ReportOptions options, int moreColumns)
    {
        var notes = new List<string>();
        if (narrator.Outcomes.Count > shown)
        {
            notes.Add(ReportLanguage.Fill(narrator.Names.Texts.MoreRows, narrator.Count(narrator.Outcomes.Count - options.MaximumRows)));
        }

        if (moreColumns > 0)
        {
            notes.Add(ReportLanguage.Fill(narrator.Names.Texts.MoreColumns, narrator.Count(moreColumns)));
        }

        return notes;
    }

    private static void UnitRow(Markup svg, DescriptionNarrator narrator, UnitId unit, int top, int width) =>
        svg.Empty("path", ("class", "ev-hair"), ("d", "M8 " + Number(top + 4) + "H" + Number(width - 8)))
            .Element("text", Picture.Fit(narrator.Names.Named(unit), (width - 16) * 9 / 10), ("x", "8"), ("y", Number(top + 21)), ("class", "ev-strong")).Line();

    private static void Label(Markup svg, DescriptionNarrator narrator, ReviewedOutcome outcome, int top, int left, int room)
    {
        string code = narrator.Names.Outcome(outcome.Outcome), statement = narrator.Names.Text(outcome.Text);
        svg.Open("text", ("x", Number(left)), ("y", Number(top + 16))).Text(Picture.Fit(code + "  " + statement, room)).Element("title", code + ": " + statement).Close();
    }

    private static int Center(int column) => LabelWidth + (column * CellWidth) + (CellWidth / 2);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
