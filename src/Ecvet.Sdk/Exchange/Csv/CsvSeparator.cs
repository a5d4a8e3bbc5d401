namespace Ecvet.Exchange.Csv;

/// <summary>The sign between two cells.</summary>
public enum CsvSeparator
{
    /// <summary>Found out from the first row, or from a line <c>sep=;</c> before it; a comma where there is only one column, and in what is written (a semicolon there beside a decimal comma).</summary>
    Detect,

    /// <summary>A comma, as in RFC 4180.</summary>
    Comma,

    /// <summary>A semicolon, as spreadsheet programs write it where the comma is the decimal sign.</summary>
    Semicolon,
}
