using System.Globalization;

namespace Ecvet;

/// <summary>A data table: caption, column headers, a header in each row; on a narrow screen each row stands by itself, with the names of its columns.</summary>
internal sealed class HtmlTable(string caption, params string[] columns)
{
    private readonly List<string[]> rows = [];
    private readonly HashSet<int> numbers = [];

    internal int Count => rows.Count;

    internal HtmlTable WithNumbers(params ReadOnlySpan<int> columnsOfNumbers)
    {
        foreach (var column in columnsOfNumbers)
        {
            numbers.Add(column);
        }

        return this;
    }

    internal void Add(params string[] cells) => rows.Add(cells);

    /// <summary>Writes the table; rows above the limit are counted, not shown.</summary>
    internal void Write(Markup html, ReportLanguage language, int maximumRows)
    {
        html.Open("table", ("class", "er-stack"), ("role", "table")).Line().Element("caption", caption).Line()
            .Open("thead", ("role", "rowgroup")).Open("tr", ("role", "row"));
        foreach (var column in columns)
        {
            html.Element("th", column, ("scope", "col"), ("role", "columnheader"));
        }

        html.Close().CloseLine().Open("tbody", ("role", "rowgroup")).Line();
        foreach (var row in rows.Take(maximumRows))
        {
            html.Open("tr", ("role", "row")).Element("th", row[0], ("scope", "row"), ("role", "rowheader"));
            for (var i = 1; i < row.Length; i++)
            {
                html.Element("td", row[i], ("role", "cell"), ("data-label", columns[i]), ("class", numbers.Contains(i) ? "er-number" : "er-text"));
            }

            html.CloseLine();
        }

        if (rows.Count > maximumRows)
        {
            html.Open("tr", ("role", "row")).Element("td", ReportLanguage.Fill(language.Texts.MoreRows, language.Count(rows.Count - maximumRows)), ("role", "cell"), ("class", "er-quiet"), ("colspan", columns.Length.ToString(CultureInfo.InvariantCulture))).CloseLine();
        }

        html.CloseLine().CloseLine();
    }
}
