namespace Ecvet;

/// <summary>Which credit covers which home outcome: the rows are the outcomes of units that something touches, the columns are the credits.</summary>
internal sealed class CoverageGrid
{
    internal CoverageGrid(RecognitionProposal proposal)
    {
        var columns = proposal.Credits.Select(static credit => new GridColumn(credit.Issuer, credit.Credit, credit)).ToList();
        var rows = new List<GridRow>();
        var untouched = new List<UnitProposal>();
        foreach (var unit in proposal.Units.Where(static unit => unit.PartOf is null))
        {
            var ofUnit = Rows(unit).ToList();
            if (unit.IsAgreed || ofUnit.Exists(static row => row.Grounds.Count > 0))
            {
                rows.AddRange(ofUnit);
            }
            else if (unit.Verdict != UnitVerdict.AlreadyRecognised)
            {
                untouched.Add(unit);
            }
        }

        if (rows.Exists(static row => row.Grounds.Any(static ground => ground.Kind == CoverageKind.ValidatedBefore)))
        {
            columns.Insert(0, new(default, default, null));
        }

        Columns = columns;
        Outcomes = rows;
        Untouched = untouched;
    }

    /// <summary>The credits; first a column without one, where something was validated before.</summary>
    internal IReadOnlyList<GridColumn> Columns { get; }

    /// <summary>The outcomes, unit by unit.</summary>
    internal IReadOnlyList<GridRow> Outcomes { get; }

    /// <summary>Units that no credit touches and that stand in no row.</summary>
    internal IReadOnlyList<UnitProposal> Untouched { get; }

    /// <summary>What a column says of a row; none where it says nothing.</summary>
    internal static CoverageStatus? Cell(GridRow row, GridColumn column)
    {
        var grounds = row.Grounds.Where(ground => column.Credit is null
            ? ground.Kind == CoverageKind.ValidatedBefore
            : ground.Credits.Any(credit => credit.Credit == column.Id && credit.Issuer == column.Issuer)).ToList();
        return grounds.Count == 0 ? null
            : !grounds.Exists(static ground => ground.IsCertain) ? CoverageStatus.NeedsPerson
            : grounds.Exists(static ground => ground.IsCertain && ground.Parts.Count == 0) ? CoverageStatus.Covered
            : CoverageStatus.PartlyCovered;
    }

    private static IEnumerable<GridRow> Rows(UnitProposal unit)
    {
        if (unit.Outcomes.Count == 0)
        {
            var status = unit.Verdict switch
            {
                UnitVerdict.Recognisable or UnitVerdict.NotChosen or UnitVerdict.AlreadyRecognised => CoverageStatus.Covered,
                UnitVerdict.NeedsPerson => CoverageStatus.NeedsPerson,
                UnitVerdict.PartlyCovered => CoverageStatus.PartlyCovered,
                _ => CoverageStatus.Open,
            };
            yield return new(unit, null, unit.Title, status, unit.WholeUnit);
        }

        foreach (var outcome in unit.Outcomes)
        {
            yield return new(unit, outcome, outcome.Text, outcome.Status, outcome.Grounds);
        }
    }
}
