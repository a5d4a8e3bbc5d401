using System.Globalization;

namespace Ecvet;

/// <summary>A grid of marks as a picture: a tick, a cross, a ring with a question mark, or words; colour is never the only carrier. A column is twice as wide where a text of it asks for that, and a row is as high as its longest text needs.</summary>
internal static class MarkGridPicture
{
    private const int RowHeight = 28, LineHeight = 16, LabelWidth = 340, CellWidth = 108;

    /// <summary>More lines than this no text takes; a longer one ends with an ellipsis, and its title says it whole.</summary>
    private const int MaximumLines = 3;

    internal static string Write(MarkGrid grid, ReportLanguage language, ReportOptions options, PictureForm form)
    {
        var columns = grid.Columns.Take(options.MaximumColumns).ToList();
        var rows = grid.Rows.Take(options.MaximumRows).Select(row => row with { Cells = [.. row.Cells.Take(columns.Count)] }).ToList();
        var more = grid.Rows.Count - rows.Count;
        return form == PictureForm.Narrow ? Narrow(grid, rows, columns, more, language) : Wide(grid, rows, columns, more, language, form);
    }

    private static string Wide(MarkGrid grid, List<MarkRow> rows, List<string> columns, int more, ReportLanguage language, PictureForm form)
    {
        const int label = LabelWidth - 16;
        var wide = columns.Select((_, column) => rows.Any(row => Lines(row.Cells[column], CellWidth - 8) > 1) ? 2 * CellWidth : CellWidth).ToList();
        var lines = rows.Select(row => Math.Max(Lines(row.Label, label), row.Cells.Zip(wide, static (cell, column) => Lines(cell, column - 8)).DefaultIfEmpty(1).Max())).ToList();
        var headings = columns.Zip(wide, static (text, column) => Lines(text, HeadingIn(column))).DefaultIfEmpty(1).Max();
        int width = Math.Max(480, LabelWidth + 16 + wide.Sum()), top = 40 + ((headings - 1) * LineHeight), left = LabelWidth;
        var centers = wide.Select(column => (left += column) - (column / 2)).ToList();
        var svg = Picture.Begin(width, top + 12 + (more > 0 ? RowHeight : 0) + lines.Sum(HeightOf), grid.Title, grid.About, language.Tag, form);
        for (var column = 0; column < columns.Count; column++)
        {
            Words(svg, columns[column], HeadingIn(wide[column]), centers[column], 26 + ((headings - 1) * LineHeight / 2), "ev-mid ev-strong").Line();
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var middle = top + (HeightOf(lines[i]) / 2);
            Words(Hair(svg, top, width), rows[i].Label, label, 8, middle + 5, "");
            for (var column = 0; column < columns.Count; column++)
            {
                Cell(svg, rows[i].Cells[column], centers[column], middle, wide[column] - 8);
            }

            svg.Line();
            top += HeightOf(lines[i]);
        }

        More(svg, more, top, language);
        return svg.CloseLine().ToString();
    }

    // On a phone each row stands by itself, with the names of its columns.
    private static string Narrow(MarkGrid grid, List<MarkRow> rows, List<string> columns, int more, ReportLanguage language)
    {
        const int width = 360, label = (width - 16) * 9 / 10, name = 170, cell = 160;
        var labels = rows.Select(static row => Lines(row.Label, label)).ToList();
        var cells = rows.Select(row => row.Cells.Zip(columns, static (text, column) => Math.Max(Lines(text, cell), Lines(column, name))).ToList()).ToList();
        var svg = Picture.Begin(width, 16 + (more > 0 ? RowHeight : 0) + labels.Sum(HeightOf) + cells.Sum(static row => row.Sum(HeightOf)), grid.Title, grid.About, language.Tag, PictureForm.Narrow);
        var top = 8;
        for (var i = 0; i < rows.Count; i++)
        {
            Words(Hair(svg, top, width), rows[i].Label, label, 8, top + (HeightOf(labels[i]) / 2) + 5, "ev-strong");
            top += HeightOf(labels[i]);
            for (var column = 0; column < columns.Count; column++)
            {
                var middle = top + (HeightOf(cells[i][column]) / 2) - 3;
                Words(svg, columns[column], name, 20, middle + 5, "ev-quiet");
                Cell(svg, rows[i].Cells[column], 270, middle, cell);
                top += HeightOf(cells[i][column]);
            }

            svg.Line();
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
                Words(svg, cell.Text.Length == 0 ? "–" : cell.Text, width, x, y + 5, cell.Text.Length == 0 ? "ev-mid ev-quiet" : "ev-mid");
                break;
        }
    }

    /// <summary>A text around a height, on several lines where it needs them; one that is not on one line has its whole in its title.</summary>
    private static Markup Words(Markup svg, string text, int width, int x, int y, string css)
    {
        var lines = Picture.Wrap(text, width, MaximumLines);
        y -= (lines.Count - 1) * LineHeight / 2;
        svg.Open("text", ("x", Number(x)), ("y", Number(y)), ("class", css)).Text(lines[0]);
        for (var line = 1; line < lines.Count; line++)
        {
            svg.Element("tspan", lines[line], ("x", Number(x)), ("y", Number(y + (line * LineHeight))));
        }

        if (lines[0] != text)
        {
            svg.Element("title", text);
        }

        return svg.Close();
    }

    private static Markup Hair(Markup svg, int top, int width) => svg.Empty("path", ("class", "ev-hair"), ("d", "M8 " + Number(top) + "H" + Number(width - 8)));

    private static void More(Markup svg, int more, int top, ReportLanguage language)
    {
        if (more > 0)
        {
            svg.Element("text", ReportLanguage.Fill(language.Texts.MoreRows, language.Count(more)), ("x", "8"), ("y", Number(top + 19)), ("class", "ev-quiet")).Line();
        }
    }

    private static int Lines(MarkCell cell, int width) => cell.Sign == MarkSign.Empty ? Lines(cell.Text, width) : 1;

    private static int Lines(string text, int width) => Picture.Wrap(text, width, MaximumLines).Count;

    private static int HeightOf(int lines) => RowHeight + ((lines - 1) * LineHeight);

    // What is set in bold takes more room.
    private static int HeadingIn(int column) => (column - 6) * 9 / 10;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
