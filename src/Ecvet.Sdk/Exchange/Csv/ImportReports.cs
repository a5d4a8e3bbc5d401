using System.Globalization;
using System.Text;

namespace Ecvet.Exchange.Csv;

/// <summary>Says what an import would do.</summary>
public static class ImportReports
{
    /// <summary>
    /// The plan in plain text: how many things of each kind, then each that would be added, changed or removed, then the findings.
    /// Nothing personal is printed.
    /// </summary>
    /// <typeparam name="T">What is imported into.</typeparam>
    /// <param name="plan">The plan.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    /// <param name="maximumItems">The most changes listed; the rest is counted.</param>
    public static string Explain<T>(this ImportPlan<T> plan, string language = "en", int maximumItems = 100)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumItems, 1);
        var isFrench = language == "fr" || language.StartsWith("fr-", StringComparison.Ordinal);
        var text = new StringBuilder();
        Line(text, string.Join(", ", Enum.GetValues<ImportChangeKind>().Select(kind => Number(plan.Count(kind)) + " " + Word(kind, isFrench))) + ".");
        var listed = plan.Changes.Where(static change => change.Kind is not (ImportChangeKind.Unchanged or ImportChangeKind.NotListed)).ToList();
        foreach (var change in listed.Take(maximumItems))
        {
            var place = change.Row is { } row ? (isFrench ? "ligne " : "row ") + Number(row) : "";
            var what = change.Path == CellPlace.Of(change.Row ?? 0) ? place : place.Length == 0 ? change.Path : change.Path + " (" + place + ")";
            var cells = change.Kind == ImportChangeKind.Added ? change.Cells.Where(static cell => !cell.IsPersonal) : change.Cells;
            Line(text, Sign(change.Kind) + " " + what + string.Concat(cells.Select(static (cell, i) => (i == 0 ? ": " : "; ") + Short(cell.ToString()))));
        }

        if (listed.Count > maximumItems)
        {
            Line(text, isFrench ? "et " + Number(listed.Count - maximumItems) + " de plus" : "and " + Number(listed.Count - maximumItems) + " more");
        }

        foreach (var finding in plan.Diagnostics)
        {
            Line(text, "! " + finding.Code + " " + finding.Path + ": " + finding.Text(isFrench ? "fr" : "en") + " " + finding.WayOut(isFrench ? "fr" : "en"));
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, string line)
    {
        foreach (var c in line)
        {
            text.Append(char.IsControl(c) ? ' ' : c);
        }

        text.Append('\n');
    }

    /// <summary>A statement may be long; the plan holds all of it.</summary>
    private static string Short(string cell)
    {
        const int Longest = 80;
        return cell.Length <= Longest ? cell : cell[..(char.IsHighSurrogate(cell[Longest - 1]) ? Longest - 1 : Longest)] + "…";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static char Sign(ImportChangeKind kind) => kind switch { ImportChangeKind.Added => '+', ImportChangeKind.Removed => '-', _ => '~' };

    private static string Word(ImportChangeKind kind, bool isFrench) => (kind, isFrench) switch
    {
        (ImportChangeKind.Added, false) => "added",
        (ImportChangeKind.Changed, false) => "changed",
        (ImportChangeKind.Unchanged, false) => "unchanged",
        (ImportChangeKind.NotListed, false) => "not listed (stay)",
        (ImportChangeKind.Removed, false) => "removed",
        (ImportChangeKind.Added, true) => "ajouts",
        (ImportChangeKind.Changed, true) => "modifications",
        (ImportChangeKind.Unchanged, true) => "sans changement",
        (ImportChangeKind.NotListed, true) => "hors liste (conservés)",
        _ => "suppressions",
    };
}
