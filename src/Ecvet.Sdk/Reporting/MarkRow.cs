namespace Ecvet;

/// <summary>A row of a grid of marks.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Cells">One cell for each column.</param>
internal sealed record MarkRow(string Label, IReadOnlyList<MarkCell> Cells);
