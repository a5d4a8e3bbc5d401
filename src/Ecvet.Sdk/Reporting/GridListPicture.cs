using System.Globalization;

namespace Ecvet;

/// <summary>The grid for a phone: below each outcome the credits that cover it, each with its mark, in as many lines as they need.</summary>
internal static class GridListPicture
{
    private const int Width = 360, LineHeight = 24, UnitHeight = 46, MarkWidth = 22, Gap = 14;

    internal static string Write(ProposalNarrator narrator, CoverageGrid grid, ReportOptions options)
    {
        var rows = grid.Outcomes.Take(options.MaximumRows).Select(row => (Row: row, Marks: Marks(narrator, row, grid, options))).ToList();
        var more = grid.Outcomes.Count - rows.Count;
        var units = rows.Select(static row => row.Row.Unit.Unit).Distinct().Count();
        var top = GridPicture.LegendHeight(narrator, Width);
        var height = top + (units * UnitHeight) + rows.Sum(row => HeightOf(row.Marks)) + (more > 0 ? LineHeight : 0) + 12;
        var svg = Picture.Begin(Width, height, narrator.Texts.PictureGrid, GridPicture.About(narrator, grid), narrator.Language.Tag, PictureForm.Narrow);
        GridPicture.Legend(svg, narrator, Width);
        UnitId? unit = null;
        foreach (var (row, marks) in rows)
        {
            if (unit != row.Unit.Unit)
            {
                unit = row.Unit.Unit;
                svg.Empty("path", ("class", "ev-hair"), ("d", "M8 " + Number(top + 4) + "H" + Number(Width - 8)))
                    .Element("text", Picture.Fit(narrator.Names.Named(row.Unit.Unit), (Width - 16) * 9 / 10), ("x", "8"), ("y", Number(top + 22)), ("class", "ev-strong"))
                    .Element("text", narrator.Verdict(row.Unit.Verdict), ("x", "8"), ("y", Number(top + 40)), ("class", "ev-quiet")).Line();
                top += UnitHeight;
            }

            Row(svg, narrator, row, marks, top);
            top += HeightOf(marks);
        }

        if (more > 0)
        {
            svg.Element("text", ReportLanguage.Fill(narrator.Texts.MoreRows, narrator.Language.Count(more)), ("x", "8"), ("y", Number(top + 17)), ("class", "ev-quiet")).Line();
        }

        return svg.CloseLine().ToString();
    }

    private static void Row(Markup svg, ProposalNarrator narrator, GridRow row, List<(CoverageStatus? Status, string Name, int Left, int Line)> marks, int top)
    {
        var code = row.Outcome is { } outcome ? narrator.Names.Outcome(outcome.Outcome) : narrator.Names.Unit(row.Unit.Unit);
        var statement = narrator.Names.Text(row.Text);
        svg.Open("text", ("x", "16"), ("y", Number(top + 16))).Text(Picture.Fit(code + "  " + statement, Width - 24)).Element("title", code + ": " + statement).Close();
        foreach (var (status, name, left, line) in marks)
        {
            var y = top + (line * LineHeight) + 36;
            if (status is { } known)
            {
                GridPicture.Mark(svg, known, left + 8, y);
            }

            svg.Element("text", name, ("x", Number(status is null ? left : left + MarkWidth)), ("y", Number(y + 4)), ("class", status is null ? "ev-strong" : ""));
        }

        svg.Line();
    }

    /// <summary>The marks of an outcome from left to right, with a new line where one is full; where nothing touches it, its state in words.</summary>
    private static List<(CoverageStatus? Status, string Name, int Left, int Line)> Marks(ProposalNarrator narrator, GridRow row, CoverageGrid grid, ReportOptions options)
    {
        var touching = grid.Columns.Where(column => CoverageGrid.Cell(row, column) is not null).ToList();
        var named = touching.Take(options.MaximumColumns).Select(column => (Status: CoverageGrid.Cell(row, column), Name: Picture.Fit(GridPicture.NameOf(narrator, column), 280))).ToList();
        if (touching.Count > options.MaximumColumns)
        {
            named.Add((null, ReportLanguage.Fill(narrator.Texts.More, narrator.Language.Count(touching.Count - options.MaximumColumns))));
        }

        if (named.Count == 0)
        {
            named.Add((null, narrator.Coverage(row.Status)));
        }

        var places = Picture.Flow(named.Select(static mark => mark.Name), 28, MarkWidth, Gap, Width - 8);
        return [.. named.Zip(places, static (mark, place) => (mark.Status, mark.Name, place.Left, place.Row))];
    }

    private static int HeightOf(List<(CoverageStatus? Status, string Name, int Left, int Line)> marks) => LineHeight * (marks[^1].Line + 2);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
