namespace Ecvet.Exchange.Csv;

/// <summary>
/// Keeps spreadsheet programs from computing what is only text. A cell that begins with a sign of a formula gets an apostrophe
/// before it; a cell that begins with apostrophes and then such a sign gets one more, so that reading undoes writing exactly.
/// </summary>
internal static class FormulaGuard
{
    private const char Guard = '\'';

    internal static string Neutralize(string cell) => StartsFormula(cell.AsSpan().TrimStart(Guard)) ? Guard + cell : cell;

    /// <summary>Takes one apostrophe away where <see cref="Neutralize"/> put one.</summary>
    internal static string Restore(string cell) => cell.Length > 1 && cell[0] == Guard && StartsFormula(cell.AsSpan().TrimStart(Guard)) ? cell[1..] : cell;

    /// <summary>The signs = + - @, their wide forms, a tabulator, a carriage return, a line feed.</summary>
    internal static bool StartsFormula(ReadOnlySpan<char> cell) =>
        !cell.IsEmpty && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20';
}
