using System.Globalization;

namespace Ecvet;

/// <summary>The grid of home outcomes against host credits as a picture. A full square covers, a half one covers a part, a ring waits for a person.</summary>
internal static class GridPicture
{
    private const int RowHeight = 24, UnitHeight = 28, LabelWidth = 330, CellWidth = 40, HeadHeight = 104, LegendHeight = 34, CharacterWidth = 7;

    internal static string Write(ProposalNarrator narrator, CoverageGrid grid, ReportOptions options, bool isInline)
    {
        var rows = grid.Outcomes.Take(options.MaximumRows).ToList();
        var columns = grid.Columns.Take(options.MaximumColumns).ToList();
        var width = Math.Max(760, LabelWidth + 150 + (columns.Count * CellWidth));
        var units = rows.Select(static row => row.Unit.Unit).Distinct().Count();
        var notes = Notes(narrator, grid, options);
        var height = LegendHeight + HeadHeight + (rows.Count * RowHeight) + (units * UnitHeight) + (notes.Count * RowHeight) + 12;
        var covered = grid.Outcomes.Count(static row => row.Status == CoverageStatus.Covered);
        Said all = narrator.Language.Count(grid.Outcomes.Count), credits = narrator.Language.Count(grid.Columns.Count), good = narrator.Language.Count(covered), open = narrator.Language.Count(grid.Outcomes.Count - covered);
        var svg = Picture.Begin(width, height, narrator.Texts.PictureGrid, ReportLanguage.Fill(narrator.Texts.PictureGridAbout, all, all, credits, credits, good, good, open, open), narrator.Language.Tag, isInline);
        Legend(svg, narrator);
        Head(svg, narrator, columns);
        var top = LegendHeight + HeadHeight;
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

    private static void Legend(Markup svg, ProposalNarrator narrator)
    {
        var left = 8;
        foreach (var (status, word) in new[] { (CoverageStatus.Covered, narrator.Texts.CoverageCovered), (CoverageStatus.PartlyCovered, narrator.Texts.CoveragePart), (CoverageStatus.NeedsPerson, narrator.Texts.CoveragePerson) })
        {
            Mark(svg, status, left + 8, 18);
            svg.Element("text", word, ("x", Number(left + 24)), ("y", "22"));
            left += 48 + (word.Length * CharacterWidth);
        }

        svg.Line();
    }

    private static void Head(Markup svg, ProposalNarrator narrator, List<GridColumn> columns)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            var name = columns[i].Credit is { } credit ? narrator.Names.HostItem(credit.Unit) : narrator.Texts.GridBefore;
            var full = columns[i].Credit is { } known ? narrator.Named(known) : narrator.Texts.CoveredBefore;
            int x = Center(i), y = LegendHeight + HeadHeight - 8;
            svg.Open("text", ("class", "ev-strong"), ("transform", "translate(" + Number(x + 4) + " " + Number(y) + ") rotate(-60)")).Text(Picture.Fit(name, 14)).Element("title", full).Close().Line();
        }
    }

    private static void UnitRow(Markup svg, ProposalNarrator narrator, UnitProposal unit, int top, int width)
    {
        var label = ReportLanguage.Fill(narrator.Texts.Colon, narrator.Names.Named(unit.Unit), narrator.Verdict(unit.Verdict));
        svg.Empty("path", ("class", "ev-hair"), ("d", "M8 " + Number(top + 4) + "H" + Number(width - 8)))
            .Element("text", Picture.Fit(label, (width - 16) / CharacterWidth), ("x", "8"), ("y", Number(top + 21)), ("class", "ev-strong")).Line();
    }

    private static void Row(Markup svg, ProposalNarrator narrator, GridRow row, List<GridColumn> columns, int top)
    {
        var code = row.Outcome is { } outcome ? narrator.Names.Outcome(outcome.Outcome) : narrator.Names.Unit(row.Unit.Unit);
        var statement = narrator.Names.Text(row.Text);
        svg.Open("text", ("x", "20"), ("y", Number(top + 16))).Text(Picture.Fit(code + "  " + statement, (LabelWidth - 20) / CharacterWidth)).Element("title", code + ": " + statement).Close();
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

    private static void Mark(Markup svg, CoverageStatus status, int x, int y)
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
