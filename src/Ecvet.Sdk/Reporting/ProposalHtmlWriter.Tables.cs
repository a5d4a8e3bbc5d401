namespace Ecvet;

internal sealed partial class ProposalHtmlWriter
{
    /// <summary>What would close the gaps: every open outcome of a unit that is begun, agreed or waits.</summary>
    private void Closing()
    {
        // Where one office decides on all of it, that is told once, above the table.
        var units = proposal.Units.Where(static unit => unit.PartOf is null && unit.Verdict is not (UnitVerdict.Recognisable or UnitVerdict.NotChosen or UnitVerdict.AlreadyRecognised)).ToList();
        var office = units.Select(unit => narrator.Names.Text(unit.WhoDecides)).Distinct(StringComparer.Ordinal).ToList() is [{ Length: > 0 } one] ? one : "";
        string[] columns = [Texts.ColumnOutcome, Texts.ColumnStatement, Texts.ColumnState, Texts.ColumnCloses];
        var table = office.Length > 0
            ? new HtmlTable(Texts.TableClosing + ". " + ReportLanguage.Fill(Texts.Decides, ReportLanguage.Sentence(office)), columns)
            : new HtmlTable(Texts.TableClosing, [.. columns, Texts.ColumnWho]);
        foreach (var unit in units)
        {
            foreach (var outcome in unit.OpenOutcomes.Where(outcome => unit.Verdict != UnitVerdict.NotCovered || unit.IsAgreed || outcome.ClosedBy.Count > 0))
            {
                var closing = narrator.Closing(outcome);
                string[] cells =
                [
                    narrator.Names.Outcome(outcome.Outcome),
                    narrator.Names.Text(outcome.Text),
                    narrator.Coverage(outcome.Status),
                    outcome.Status == CoverageStatus.NeedsPerson ? Texts.ClosingPerson : closing.Length > 0 ? closing : Texts.ClosingUnknown,
                ];
                table.Add(office.Length > 0 ? cells : [.. cells, narrator.Names.Text(unit.WhoDecides)]);
            }
        }

        Table("closing", Texts.HeadingClosing, table);
    }

    private void Grid()
    {
        var grid = new CoverageGrid(proposal);
        if (grid.Outcomes.Count == 0)
        {
            return;
        }

        Begin("grid", Texts.HeadingGrid);
        Figure(Picture.Both(form => GridPicture.Write(narrator, grid, options, form)), Texts.PictureGrid, () => GridTable(grid));
        if (grid.Untouched.Count > 0)
        {
            html.Element("p", ReportLanguage.Fill(Texts.GridOthers, Language.Amount(RouteAmount.OfUnits(grid.Untouched.Count)), Language.And([.. grid.Untouched.Select(unit => narrator.Names.Unit(unit.Unit))], options.MaximumItems)), ("class", "er-quiet")).Line();
        }

        html.CloseLine();
    }

    private void GridTable(CoverageGrid grid)
    {
        var table = new HtmlTable(Texts.TableGrid, Texts.ColumnOutcome, Texts.ColumnStatement, Texts.ColumnState, Texts.ColumnCoveredBy);
        foreach (var row in grid.Outcomes)
        {
            table.Add(
                row.Outcome is { } outcome ? narrator.Names.Outcome(outcome.Outcome) : narrator.Names.Unit(row.Unit.Unit),
                narrator.Names.Text(row.Text),
                narrator.Coverage(row.Status),
                Language.And([.. grid.Columns.Where(column => CoverageGrid.Cell(row, column) is not null).Select(Named).Distinct(StringComparer.Ordinal)], options.MaximumItems));
        }

        table.Write(html, Language, options.MaximumRows);

        string Named(GridColumn column) => column.Credit is { } credit ? narrator.Names.HostItem(credit.Unit) : Texts.CoveredBefore;
    }

    private void Credits()
    {
        var isOnly = !narrator.OnlyIssuer.IsEmpty;
        var caption = isOnly ? Texts.TableCredits + ". " + ReportLanguage.Fill(Texts.CreditsFrom, narrator.Names.Institution(narrator.OnlyIssuer)) : Texts.TableCredits;
        string[] columns = isOnly ? [Texts.ColumnCredit, Texts.ColumnState, Texts.ColumnUsedFor, Texts.ColumnWhy] : [Texts.ColumnCredit, Texts.ColumnState, Texts.ColumnUsedFor, Texts.ColumnWhy, Texts.ColumnIssuer];
        var table = new HtmlTable(caption, columns);
        foreach (var credit in proposal.Credits)
        {
            var code = narrator.Names.HostItem(credit.Unit);
            var title = narrator.Names.Text(credit.Title);
            string[] cells = [title.Length > 0 && title != code ? ReportLanguage.Fill(Texts.Named, title, code) : code, narrator.Status(credit.Status), narrator.UsedFor(credit), narrator.Reasons(credit)];
            table.Add(isOnly ? cells : [.. cells, narrator.Names.Institution(credit.Issuer)]);
        }

        Table("credits", Texts.HeadingCredits, table);
    }

    private void Deciders()
    {
        var table = new HtmlTable(Texts.TableDeciders, Texts.ColumnWho, Texts.ColumnWhat, Texts.ColumnUnits, Texts.ColumnRoute);
        var units = narrator.Recognisable.Concat(narrator.ForPerson).Concat(narrator.Partly)
            .GroupBy(unit => (Who: narrator.Names.Text(unit.WhoDecides), unit.Verdict, unit.Route));
        foreach (var group in units)
        {
            table.Add(group.Key.Who, narrator.Verdict(group.Key.Verdict), Language.And([.. group.Select(unit => narrator.Names.Unit(unit.Unit))], options.MaximumItems), narrator.Route(group.Key.Route));
        }

        foreach (var question in proposal.Progress.Questions)
        {
            table.Add(narrator.Names.Text(question.Office), narrator.Names.Text(question.Question), "", Texts.RouteRule);
        }

        Table("deciders", Texts.HeadingDeciders, table);
    }

    private void Table(string name, string heading, HtmlTable table)
    {
        if (table.Count > 0)
        {
            Begin(name, heading);
            table.Write(html, Language, options.MaximumRows);
            html.CloseLine();
        }
    }
}
