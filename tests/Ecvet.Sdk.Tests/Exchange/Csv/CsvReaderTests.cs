using System.Text;
using Ecvet.Exchange.Csv;

namespace Ecvet.Tests.Exchange.Csv;

/// <summary>The form of tables: quotation marks, separators, line ends, byte order marks, formulas.</summary>
public class CsvReaderTests
{
    [Theory]
    [InlineData("a,b\r\n1,2\r\n")]
    [InlineData("a,b\n1,2\n")]
    [InlineData("a,b\r1,2\r")]
    [InlineData("a,b\r\n1,2")]
    [InlineData("\uFEFFa,b\n1,2")]
    [InlineData("a;b\r\n1;2\r\n")]
    [InlineData("sep=;\r\na;b\n1;2\r")]
    [InlineData("sep=,\na,b\r\n1,2\n")]
    [InlineData("\"a\",\"b\"\r\n\"1\",2")]
    public void A_table_is_read_whatever_its_separator_and_line_ends(string csv) =>
        Assert.Equal(["1: a|b", "2: 1|2"], Shown(csv));

    [Fact]
    public void Quotation_marks_hold_separators_line_ends_and_themselves() =>
        Assert.Equal(["1: a,b|c\r\nd|e\"f", "2: |", "4: x"], Shown("\"a,b\",\"c\r\nd\",\"e\"\"f\"\r\n\"\",\r\n\r\nx"));

    [Fact]
    public void Empty_rows_are_counted_and_not_returned() => Assert.Equal(["1: a", "3: b", "6: c"], Shown("a\r\n\r\nb\n\n\r\nc\r\n\r\n"));

    [Fact]
    public void Separators_inside_quotation_marks_do_not_decide() => Assert.Equal(["1: a,b,c|d", "2: 1|2"], Shown("\"a,b,c\";d\r\n1;2"));

    [Theory]
    [InlineData("a,b\r\n1,2\"3\r\n4,5", "ECV5602 at row 2, column B")]
    [InlineData("a,b\r\n1,\"2\"3\r\n4,5", "ECV5602 at row 2, column B")]
    [InlineData("a,b\r\n1,\"2\r\n4,5", "ECV5603 at row 2, column B")]
    public void A_fault_says_row_and_column_and_the_reading_goes_on(string csv, string expected)
    {
        var rows = CsvReader.ReadRows(csv).ToList();
        Assert.Contains(expected, Assert.Single(rows.SelectMany(static row => row.Diagnostics)).ToString(), StringComparison.Ordinal);
        Assert.Contains(rows, static row => !row.IsSound);
    }

    [Fact]
    public void Columns_are_lettered_as_in_a_sheet() =>
        Assert.Equal(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"], new[] { 0, 25, 26, 51, 52, 701, 702, 16383 }.Select(CellPlace.Letters));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+cmd")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tx")]
    [InlineData("\rx")]
    [InlineData("\uFF1D1+1")]
    [InlineData("'=1")]
    [InlineData("''@x")]
    public void A_formula_is_written_as_text_and_comes_back(string cell)
    {
        var csv = CsvWriter.Write([[cell, "end"]]);
        Assert.StartsWith("'", csv.TrimStart('"'), StringComparison.Ordinal);
        var row = Assert.Single(CsvReader.ReadRows(csv));
        Assert.Equal([cell, "end"], row.Cells);
        Assert.Empty(row.Diagnostics);
    }

    [Fact]
    public void A_formula_from_elsewhere_is_text_and_is_told()
    {
        var row = Assert.Single(CsvReader.ReadRows("a,\"=HYPERLINK(\"\"x\"\")\""));
        Assert.Equal("=HYPERLINK(\"x\")", row.Cells[1]);
        Assert.Equal("ECV5610", Assert.Single(row.Diagnostics).Code);
        Assert.True(row.IsSound);
    }

    [Fact]
    public void Text_that_is_no_UTF8_is_told_and_not_guessed()
    {
        byte[] latin = [.. "a,b\r\nx,caf"u8, 0xE9, .. "\r\ny,z"u8];
        var rows = CsvReader.ReadRows(new MemoryStream(latin)).ToList();
        Assert.Equal("ECV5601", Assert.Single(rows[1].Diagnostics).Code);
        Assert.Equal("row 2, column B", rows[1].Diagnostics[0].Path);
        Assert.True(rows[2].IsSound);
        Assert.Equal("ECV5601", Assert.Single(Assert.Single(CsvReader.ReadRows(new MemoryStream(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("a,b")).ToArray()))).Diagnostics).Code);
    }

    [Fact]
    public void A_character_cut_in_two_by_the_pieces_of_a_stream_is_whole_again()
    {
        // The piece that is read at once ends within each of the characters in turn.
        for (var before = 64 * 1024 - 12; before <= 64 * 1024; before++)
        {
            var text = new string('\n', before) + "a,€é𝄞\r\n\"q\"\"€\",z\r\n";
            Assert.Equal(["a|€é𝄞", "q\"€|z"], CsvReader.ReadRows(text).Select(static row => string.Join('|', row.Cells)));
        }
    }

    [Fact]
    public async Task A_stream_that_is_read_in_turn_gives_the_same_rows()
    {
        var csv = string.Concat(Enumerable.Range(0, 20_000).Select(static i => $"{i};\"x\r\n{i}\"\r\n"));
        var rows = new List<string>();
        await foreach (var row in CsvReader.ReadRowsAsync(new MemoryStream(Encoding.UTF8.GetBytes(csv))))
        {
            rows.Add(Shown(row));
        }

        Assert.Equal(Shown(csv), rows);
    }

    [Fact]
    public void The_byte_order_mark_stands_before_a_stream_and_not_before_a_text()
    {
        using var stream = new MemoryStream();
        CsvWriter.Write(stream, [["é"]]);
        Assert.Equal([0xEF, 0xBB, 0xBF, 0xC3, 0xA9, (byte)'\r', (byte)'\n'], stream.ToArray());
        using var without = new MemoryStream();
        CsvWriter.Write(without, [["é"]], new(byteOrderMark: false));
        Assert.Equal("é\r\n", Encoding.UTF8.GetString(without.ToArray()));
        Assert.Equal("é\r\n", CsvWriter.Write([["é"]]));
    }

    [Theory]
    [InlineData(0, 1, 1, 1, 1, 1)]
    [InlineData(1, 0, 1, 1, 1, 1)]
    [InlineData(1, 1, 0, 1, 1, 1)]
    [InlineData(1, 1, 1, 0, 1, 1)]
    [InlineData(1, 1, 1, 1, 0, 1)]
    [InlineData(1, 1, 1, 1, 1, 0)]
    public void A_limit_that_is_none_is_refused(long bytes, int rows, int columns, int cell, int row, int diagnostics) => Assert.Throws<ArgumentOutOfRangeException>(() =>
        new CsvOptions(maximumBytes: bytes, maximumRows: rows, maximumColumns: columns, maximumCellLength: cell, maximumRowLength: row, maximumDiagnostics: diagnostics));

    internal static string Shown(CsvRow row) => row.Number + ": " + string.Join('|', row.Cells);

    private static List<string> Shown(string csv) => [.. CsvReader.ReadRows(csv).Select(Shown)];
}
