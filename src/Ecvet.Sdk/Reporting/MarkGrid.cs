namespace Ecvet;

/// <summary>A grid of marks: rows with a label, and a cell for each column.</summary>
/// <param name="Title">What the picture is called.</param>
/// <param name="Table">What the table of the same marks is called: it stands below the picture, so it says in words of its own what a row holds.</param>
/// <param name="About">What it shows, in a sentence.</param>
/// <param name="FirstColumn">The name of the column of labels.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows.</param>
internal sealed record MarkGrid(string Title, string Table, string About, string FirstColumn, IReadOnlyList<string> Columns, IReadOnlyList<MarkRow> Rows);
