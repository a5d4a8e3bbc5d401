using System.Globalization;

namespace Ecvet;

/// <summary>A grid of marks as a picture: a tick, a cross, a ring with a question mark, or words; colour is never the only carrier.</summary>
internal static class MarkGridPicture
{
    private const int RowHeight = 28, LabelWidth = 340, CellWidth = 108;

    internal static string Write(MarkGrid grid, ReportLanguage language, ReportOptions options, PictureForm form)
    {
        var rows = grid.Rows.Take(options.MaximumRows).ToList();
        var columns = grid.Columns.Take(options.MaximumColumns).ToList();
        var more = grid.Rows.Count - rows.Count;
        return form == PictureForm.Narrow ? Narrow(grid, rows, columns, more, language) : Wide(grid, rows, columns, more, language, form);
    }

    private static string Wide(MarkGrid grid, List<MarkRow> rows, List<string> columns, int more, ReportLanguage language, PictureForm form)
    {
        var width = Math.Max(480, LabelWidth + 16 + (columns.Count * CellWidth));
        var svg = Picture.Begin(width, 44 + (RowHeight * (rows.Count + (more > 0 ? 1 : 0))) + 8, grid.Title, grid.About, language.Tag, form);
        for (var column = 0; column < columns.Count; column++)
        {
            svg.Open("text", ("x", Number(Center(column))), ("y", "26"), ("class", "ev-mid ev-strong")).Text(Picture.Fit(columns[column], CellWidth - 6)).Element("title", columns[column]).Close().Line();
        }

        var top = 40;
        foreach (var row in rows)
        {
            svg.Empty("path", ("class", "ev-hair"), ("d", "M8 " + Number(top) + "H" + Number(width - 8)))
                .Open("text", ("x", "8"), ("y", Number(top + 19))).Text(Picture.Fit(row.Label, LabelWidth - 16)).Element("title", row.Label).Close();
            for (var column = 0; column < columns.Count; column++)
            {
                Cell(svg, row.Cells[column], Center(column), top + 14, CellWidth - 8);
            }

            svg.Line();
            top += RowHeight;
        }

        More(svg, more, top, language);
        return svg.CloseLine().ToString();
    }

    // On a phone each row stands by itself, with the names of its columns.
    private static string Narrow(MarkGrid grid, List<MarkRow> rows, List<string> columns, int more, ReportLanguage language)
    {
        const int width = 360, line = 22;
        var block = 26 + (columns.Count * line);
        var svg = Picture.Begin(width, 8 + (rows.Count * block) + (more > 0 ? RowHeight : 0) + 8, grid.Title, grid.About, language.Tag, PictureForm.Narrow);
        var top = 8;
        foreach (var row in rows)
        {
            svg.Empty("path", ("class", "ev-hair"), ("d", "M8 " + Number(top) + "H" + Number(width - 8)))
                .Open("text", ("x", "8"), ("y", Number(top + 18)), ("class", "ev-strong")).Text(Picture.Fit(row.Label, width - 16)).Element("title", row.Label).Close();
            for (var column = 0; column < columns.Count; column++)
            {
                var y = top + 26 + (column * line);
                svg.Element("text", Picture.Fit(columns[column], 170), ("x", "20"), ("y", Number(y + 14)), ("class", "ev-quiet"));
                Cell(svg, row.Cells[column], 270, y + 10, 160);
            }

            svg.Line();
            top += block;
        }

        More(svg, more, top, language);
        return svg.CloseLine().ToString();
    }

    private static void Cell(Markup svg, MarkCell cell, int x, int y, int width)
    {
        switch (cell.Sign)
        {
            case MarkSign.Yes:
                svg.Empty("rect", ("class", "ev-now"), ("x", Number(x - 8)), ("y", Number(y - 8)), ("width", "16"), ("height", "16"), ("rx", "3"))
                    .Empty("path", ("class", "ev-mark"), ("d", "M" + Number(x - 4) + " " + Number(y) + "l3 4l5 -8"));
                break;
            case MarkSign.No:
                svg.Empty("rect", ("class", "ev-half"), ("x", Number(x - 7)), ("y", Number(y - 7)), ("width", "14"), ("height", "14"), ("rx", "3"))
                    .Empty("path", ("class", "ev-half"), ("d", "M" + Number(x - 4) + " " + Number(y - 4) + "l8 8m0 -8l-8 8"));
                break;
            case MarkSign.Unknown:
                svg.Empty("circle", ("class", "ev-ring"), ("cx", Number(x)), ("cy", Number(y)), ("r", "8")).Element("text", "?", ("x", Number(x)), ("y", Number(y + 4)), ("class", "ev-mid ev-strong"));
                break;
            default:
                svg.Element("text", Picture.Fit(cell.Text.Length == 0 ? "–" : cell.Text, width), ("x", Number(x)), ("y", Number(y + 5)), ("class", cell.Text.Length == 0 ? "ev-mid ev-quiet" : "ev-mid"));
                break;
        }
    }

    private static void More(Markup svg, int more, int top, ReportLanguage language)
    {
        if (more > 0)
        {
            svg.Element("text", ReportLanguage.Fill(language.Texts.MoreRows, language.Count(more)), ("x", "8"), ("y", Number(top + 19)), ("class", "ev-quiet")).Line();
        }
    }

    private static int Center(int column) => LabelWidth + (column * CellWidth) + (CellWidth / 2);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
