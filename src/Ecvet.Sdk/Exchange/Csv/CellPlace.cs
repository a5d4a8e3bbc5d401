using System.Globalization;

namespace Ecvet.Exchange.Csv;

/// <summary>Says where something stands in a table, as a spreadsheet program does: rows from 1, columns from A.</summary>
internal static class CellPlace
{
    internal static string Of(int row) => "row " + row.ToString(CultureInfo.InvariantCulture);

    internal static string Of(int row, int column) => Of(row) + ", column " + Letters(column);

    /// <summary>A for 0, Z for 25, AA for 26.</summary>
    internal static string Letters(int column)
    {
        var letters = "";
        for (var rest = column; rest >= 0; rest = (rest / 26) - 1)
        {
            letters = (char)('A' + (rest % 26)) + letters;
        }

        return letters;
    }
}
