using System.Globalization;

namespace Ecvet;

/// <summary>The grid of home outcomes against host credits as a picture. A full square covers, a half one covers a part, a ring waits for a person.</summary>
internal static class GridPicture
{
    private const int RowHeight = 24, UnitHeight = 28, LabelWidth = 370, CellWidth = 40;

    internal static string Write(ProposalNarrator narrator, CoverageGrid grid, ReportOptions options, PictureForm form)
    {
        if (form == PictureForm.Narrow)
        {
            return GridListPicture.Write(narrator, grid, options);
        }

        var rows = grid.Outcomes.Take(options.MaximumRows).ToList();
        var columns = grid.Columns.Take(options.MaximumColumns).ToList();
        var head = HeadHeight(narrator, columns);
        var width = Math.Max(760, LabelWidth + 150 + (columns.Count * CellWidth));
        var units = rows.Select(static row => row.Unit.Unit).Distinct().Count();
        var notes = Notes(narrator, grid, options);
        var top = LegendHeight(narrator, width) + head;
        var height = top + (rows.Count * RowHeight) + (units * UnitHeight) + (notes.Count * RowHeight) + 12;
        var svg = Picture.Begin(width, height, narrator.Texts.PictureGrid, About(narrator, grid), narrator.Language.Tag, form);
        Legend(svg, narrator, width);
        Head(svg, narrator, columns, top - 8);
        UnitId? unit = null;
        foreach (var row in rows)
        {
            if (unit != row.Unit.Unit)
            {
                unit = row.Unit.Unit;
                UnitRow(svg, narrator, row.Unit, top, width);
                top += UnitHeight;
            }

            Row(svg, narrator, row, columns, top);
            top += RowHeight;
        }

        foreach (var note in notes)
        {
            svg.Element("text", note, ("x", "8"), ("y", Number(top + 17)), ("class", "ev-quiet")).Line();
            top += RowHeight;
        }

        return svg.CloseLine().ToString();
    }

    /// <summary>What the grid shows, in one sentence.</summary>
    internal static string About(ProposalNarrator narrator, CoverageGrid grid)
    {
        var covered = grid.Outcomes.Count(static row => row.Status == CoverageStatus.Covered);
        Said all = narrator.Language.Count(grid.Outcomes.Count), credits = narrator.Language.Count(grid.Columns.Count), good = narrator.Language.Count(covered), open = narrator.Language.Count(grid.Outcomes.Count - covered);
        return ReportLanguage.Fill(narrator.Texts.PictureGridAbout, all, all, credits, credits, good, good, open, open);
    }

    private static List<string> Notes(ProposalNarrator narrator, CoverageGrid grid, ReportOptions options)
    {
        var notes = new List<string>();
        if (grid.Outcomes.Count > options.MaximumRows)
        {
            notes.Add(ReportLanguage.Fill(narrator.Texts.MoreRows, narrator.Language.Count(grid.Outcomes.Count - options.MaximumRows)));
        }

        if (grid.Columns.Count > options.MaximumColumns)
        {
            notes.Add(ReportLanguage.Fill(narrator.Texts.MoreColumns, narrator.Language.Count(grid.Columns.Count - options.MaximumColumns)));
        }

        return notes;
    }

    /// <summary>What the marks mean; answers how high it is.</summary>
    internal static int Legend(Markup svg, ProposalNarrator narrator, int width)
    {
        (CoverageStatus Status, string Word)[] entries = [(CoverageStatus.Covered, narrator.Texts.CoverageCovered), (CoverageStatus.PartlyCovered, narrator.Texts.CoveragePart), (CoverageStatus.NeedsPerson, narrator.Texts.CoveragePerson)];
        var places = LegendPlaces(narrator, width);
        for (var i = 0; i < entries.Length; i++)
        {
            var (left, row) = places[i];
            Mark(svg, entries[i].Status, left + 8, 18 + (row * RowHeight));
            svg.Element("text", entries[i].Word, ("x", Number(left + 24)), ("y", Number(22 + (row * RowHeight))));
        }

        svg.Line();
        return LegendHeight(narrator, width);
    }

    internal static int LegendHeight(ProposalNarrator narrator, int width) => 34 + (RowHeight * LegendPlaces(narrator, width)[^1].Row);

    private static List<(int Left, int Row)> LegendPlaces(ProposalNarrator narrator, int width) =>
        Picture.Flow([narrator.Texts.CoverageCovered, narrator.Texts.CoveragePart, narrator.Texts.CoveragePerson], 8, 24, 24, width - 8);

    private static void Head(Markup svg, ProposalNarrator narrator, List<GridColumn> columns, int line)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            var name = NameOf(narrator, columns[i]);
            var full = columns[i].Credit is { } known ? narrator.Named(known) : narrator.Texts.CoveredBefore;
            svg.Open("text", ("class", "ev-strong"), ("transform", "translate(" + Number(Center(i) + 4) + " " + Number(line) + ") rotate(-60)")).Text(Picture.Fit(name, 110)).Element("title", full).Close().Line();
        }
    }

    /// <summary>A column as people at the host call it.</summary>
    internal static string NameOf(ProposalNarrator narrator, GridColumn column) => column.Credit is { } credit ? narrator.Names.HostItem(credit.Unit) : narrator.Texts.GridBefore;

    /// <summary>As high as the longest name needs, which stands at an angle.</summary>
    private static int HeadHeight(ProposalNarrator narrator, List<GridColumn> columns) =>
        24 + (9 * Math.Min(110, columns.Select(column => Picture.WidthOf(NameOf(narrator, column))).DefaultIfEmpty(0).Max()) / 10);

    private static void UnitRow(Markup svg, ProposalNarrator narrator, UnitProposal unit, int top, int width)
    {
        var label = ReportLanguage.Fill(narrator.Texts.Colon, narrator.Names.Named(unit.Unit), narrator.Verdict(unit.Verdict));
        svg.Empty("path", ("class", "ev-hair"), ("d", "M8 " + Number(top + 4) + "H" + Number(width - 8)))
            .Element("text", Picture.Fit(label, (width - 16) * 9 / 10), ("x", "8"), ("y", Number(top + 21)), ("class", "ev-strong")).Line();
    }

    private static void Row(Markup svg, ProposalNarrator narrator, GridRow row, List<GridColumn> columns, int top)
    {
        var code = row.Outcome is { } outcome ? narrator.Names.Outcome(outcome.Outcome) : narrator.Names.Unit(row.Unit.Unit);
        var statement = narrator.Names.Text(row.Text);
        svg.Open("text", ("x", "20"), ("y", Number(top + 16))).Text(Picture.Fit(code + "  " + statement, LabelWidth - 20)).Element("title", code + ": " + statement).Close();
        for (var i = 0; i < columns.Count; i++)
        {
            if (CoverageGrid.Cell(row, columns[i]) is { } status)
            {
                Mark(svg, status, Center(i), top + 12);
            }
            else
            {
                svg.Empty("circle", ("class", "ev-open"), ("cx", Number(Center(i))), ("cy", Number(top + 12)), ("r", "1"));
            }
        }

        svg.Element("text", narrator.Coverage(row.Status), ("x", Number(LabelWidth + (columns.Count * CellWidth) + 8)), ("y", Number(top + 16)), ("class", row.Status == CoverageStatus.Covered ? "ev-quiet" : "ev-strong")).Line();
    }

    internal static void Mark(Markup svg, CoverageStatus status, int x, int y)
    {
        switch (status)
        {
            case CoverageStatus.Covered:
                svg.Empty("rect", ("class", "ev-now"), ("x", Number(x - 8)), ("y", Number(y - 8)), ("width", "16"), ("height", "16"), ("rx", "3"))
                    .Empty("path", ("class", "ev-mark"), ("d", "M" + Number(x - 4) + " " + Number(y) + "l3 4l5 -8"));
                break;
            case CoverageStatus.PartlyCovered:
                svg.Empty("rect", ("class", "ev-half"), ("x", Number(x - 7)), ("y", Number(y - 7)), ("width", "14"), ("height", "14"), ("rx", "3"))
                    .Empty("rect", ("class", "ev-begun"), ("x", Number(x - 7)), ("y", Number(y)), ("width", "14"), ("height", "7"));
                break;
            default:
                svg.Empty("circle", ("class", "ev-ring"), ("cx", Number(x)), ("cy", Number(y)), ("r", "8"))
                    .Element("text", "?", ("x", Number(x)), ("y", Number(y + 4)), ("class", "ev-mid ev-strong"));
                break;
        }
    }

    private static int Center(int column) => LabelWidth + (column * CellWidth) + (CellWidth / 2);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
