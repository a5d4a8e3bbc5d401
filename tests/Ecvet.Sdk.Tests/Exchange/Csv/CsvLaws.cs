using System.Globalization;
using Ecvet.Exchange.Csv;
using FsCheck;
using FsCheck.Fluent;

namespace Ecvet.Tests.Exchange.Csv;

/// <summary>Laws of tables: out and in is the identity, and importing twice changes nothing.</summary>
public class CsvLaws
{
    private static readonly string[] Pieces =
        ["a", "B", "7", "\"", "\"\"", ",", ";", "\r\n", "\n", "\r", "'", "=", "+", "-", "@", "\t", " ", "1,5", "7.5", "1.234,5", "sep=;", "\uFEFF", "\u200B", "é", "𝄞", "\u0661", "\uFF1D", "TRUE", "#N/A", "\0"];

    private static readonly CsvOptions[] Options =
    [
        CsvOptions.Default, CsvOptions.SemicolonAndDecimalComma, new(CsvSeparator.Comma), new(CsvSeparator.Semicolon), new(neutralizesFormulas: false), new(byteOrderMark: false), new(decimalSign: DecimalSign.Comma),
    ];

    private static Gen<string> Cell => Arbitraries.Many(Gen.Elements(Pieces), 0, 5).Select(string.Concat);

    private static Arbitrary<(List<List<string>> rows, CsvOptions options)> Tables { get; } = Arb.From(
        from rows in Arbitraries.Many(Arbitraries.Many(Cell, 1, 4), 0, 5)
        from options in Gen.Elements(Options)
        select (rows, options),
        static table => Arbitraries.WithoutOne(table.rows).Select(rows => (rows, table.options))
            .Concat(Arbitraries.WithOneSmaller(table.rows, static row => row.Count > 1 ? Arbitraries.WithoutOne(row) : []).Select(rows => (rows, table.options)))
            .Concat(Arbitraries.WithOneSmaller(table.rows, static row => Arbitraries.WithOneSmaller(row, static cell => cell.Select((_, i) => cell.Remove(i, 1)))).Select(rows => (rows, table.options))));

    [Fact]
    public void Whatever_is_written_comes_back_sign_by_sign() => PropertyCheck.ForAll(Tables, static table =>
    {
        var rows = CsvReader.ReadRows(CsvWriter.Write(table.rows, table.options), table.options).ToList();
        Assert.Equal(table.rows, rows.Select(static row => row.Cells.ToList()));
        Assert.All(rows, static row => Assert.True(row.IsSound));
        using var stream = new MemoryStream();
        CsvWriter.Write(stream, table.rows, table.options);
        stream.Position = 0;
        Assert.Equal(rows, CsvReader.ReadRows(stream, table.options));
    }, 1000);

    [Fact]
    public void No_cell_that_is_written_begins_like_a_formula() => PropertyCheck.ForAll(Tables, static table =>
        CsvReader.ReadRows(CsvWriter.Write(table.rows, new(table.options.Separator)), new(neutralizesFormulas: false)).SelectMany(static row => row.Cells)
            .All(static cell => cell.Length == 0 || !"=+-@\t\r\n\uFF1D".Contains(cell[0], StringComparison.Ordinal)));

    [Fact]
    public void A_qualification_written_and_planned_changes_nothing() => PropertyCheck.ForAll(Arbitraries.QualificationsOfRoutes, static home =>
    {
        foreach (var options in Options)
        {
            var route = home.Routes[^1].Code;
            var matrix = UnitMatrix.Of(home, route);
            var read = UnitMatrix.Read(matrix.ToCsv(options), Arbitraries.Home, options);
            Assert.DoesNotContain(read.Diagnostics, static finding => finding.Severity == DiagnosticSeverity.Error);
            Assert.Equal(matrix.Rows.Select(static row => row.Value), read.Value!.Rows.Select(static row => row.Value));
            var plan = read.Value.Plan(home, new(removeMissing: true, route: route));
            Assert.True(plan.ChangesNothing, plan.Explain());
            Assert.Equal(home, plan.Apply());
            Assert.True(UnitMatrix.Read(UnitMatrix.OutcomesOf(home).ToCsv(options), Arbitraries.Home, options).ThrowIfErrors().Plan(home, new(removeMissing: true)).ChangesNothing);
        }
    }, 25);

    [Fact]
    public void Importing_a_matrix_twice_changes_nothing() => PropertyCheck.ForAll(TwoQualifications, static pair =>
    {
        foreach (var remove in new[] { false, true })
        {
            var options = new ImportOptions(remove, pair.Present.Routes[0].Code);
            var matrix = UnitMatrix.Read(UnitMatrix.Of(pair.Table).ToCsv(), Arbitraries.Home).ThrowIfErrors();
            var plan = matrix.Plan(pair.Present, options);
            if (plan.CanBeApplied)
            {
                var again = matrix.Plan(plan.Apply(), options);
                Assert.True(again.ChangesNothing, plan.Explain() + again.Explain());
                Assert.Equal(plan.Apply(), again.Apply());
                Assert.Equal(plan.ChangesNothing, plan.Apply() == pair.Present);
                Assert.True(remove || plan.Count(ImportChangeKind.Removed) == 0);
            }
        }
    }, 80);

    [Fact]
    public void Transcripts_written_and_planned_change_nothing() => PropertyCheck.ForAll(Arbitraries.Transcripts, static transcript =>
    {
        foreach (var options in Options)
        {
            var list = ClassList.Of([transcript], transcript.Issuer);
            var read = ClassList.Read(list.ToCsv(options), transcript.Issuer, options).ThrowIfErrors();
            Assert.Equal(list.Rows.Select(static row => row.Value), read.Rows.Select(static row => row.Value));
            var plan = read.Plan([transcript], new(removeMissing: true));
            Assert.True(plan.ChangesNothing, plan.Explain());
            Assert.Equal(transcript, Assert.Single(plan.Apply()));
        }
    }, 40);

    [Fact]
    public void Importing_a_class_list_twice_changes_nothing() => PropertyCheck.ForAll(TwoTranscripts, static pair =>
    {
        foreach (var remove in new[] { false, true })
        {
            var list = ClassList.Read(ClassList.Of([pair.Table], Arbitraries.Host).ToCsv(), Arbitraries.Host).ThrowIfErrors();
            var plan = list.Plan([pair.Present], new(remove));
            if (plan.CanBeApplied)
            {
                var again = list.Plan(plan.Apply(), new(remove));
                Assert.True(again.ChangesNothing, plan.Explain() + again.Explain());
                Assert.Equal(plan.Apply(), again.Apply());
            }
        }
    }, 200);

    [Fact]
    public void Equivalences_written_and_planned_change_nothing_and_twice_is_once() => PropertyCheck.ForAll(TwoMemoranda, static pair =>
    {
        foreach (var options in Options)
        {
            var list = EquivalenceList.Of(pair.Table.Equivalences, Arbitraries.Home, Arbitraries.Host);
            var read = EquivalenceList.Read(list.ToCsv(options), Arbitraries.Home, Arbitraries.Host, options).ThrowIfErrors();
            Assert.Equal(pair.Table.Equivalences, read.Equivalences);
            Assert.True(read.Plan(pair.Table.Equivalences, new(removeMissing: true)).ChangesNothing);
            var plan = read.Plan(pair.Present.Equivalences);
            if (plan.CanBeApplied)
            {
                Assert.True(read.Plan(plan.Apply()).ChangesNothing);
                Assert.Equal(plan.Apply(), read.Plan(plan.Apply()).Apply());
            }
        }
    }, 40);

    /// <summary>Numbers as this table would write them, in every culture the machine may have.</summary>
    [Fact]
    public void A_culture_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var texts = new HashSet<string>();
            foreach (var culture in new[] { "", "fr-FR", "tr-TR", "ar-SA", "de-CH", "fa-IR" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                var matrix = UnitMatrix.Read("UNIT;Title;POINTS;weight\r\nM7;I;7,5;1/3\r\n", null, CsvOptions.SemicolonAndDecimalComma).ThrowIfErrors();
                texts.Add(matrix.ToCsv() + matrix.Plan(Qualification.Named("Q").Unit("M7", "i", 7).Build()).Explain());
            }

            Assert.Single(texts);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static Arbitrary<(Qualification Table, Qualification Present)> TwoQualifications { get; } = Arb.From(
        from one in Arbitraries.Qualifications.Generator
        from other in Arbitraries.QualificationsOfRoutes.Generator
        select (Table: one, Present: other),
        static pair => Arbitraries.ShrinkQualification(pair.Table).Select(first => (first, pair.Present)).Concat(Arbitraries.ShrinkQualification(pair.Present).Select(second => (pair.Table, second))));

    private static Arbitrary<(Transcript Table, Transcript Present)> TwoTranscripts { get; } = Arb.From(
        from one in Arbitraries.Transcripts.Generator
        from other in Arbitraries.Transcripts.Generator
        select (Table: Of(one), Present: Of(other)),
        static pair => Arbitraries.Transcripts.Shrinker(pair.Table).Select(first => (Of(first), pair.Present)).Concat(Arbitraries.Transcripts.Shrinker(pair.Present).Select(second => (pair.Table, Of(second)))));

    private static Arbitrary<(Memorandum Table, Memorandum Present)> TwoMemoranda { get; } = Arb.From(
        from one in Arbitraries.Memoranda.Generator
        from other in Arbitraries.Memoranda.Generator
        select (Table: one, Present: other),
        static pair => Arbitraries.Memoranda.Shrinker(pair.Table).Select(first => (first, pair.Present)).Concat(Arbitraries.Memoranda.Shrinker(pair.Present).Select(second => (pair.Table, second))));

    /// <summary>The transcript as one of the same learner and issuer.</summary>
    private static Transcript Of(Transcript transcript)
    {
        var builder = Transcript.For("learner", Arbitraries.Host);
        foreach (var credit in transcript.Credits)
        {
            builder.Credit(credit);
        }

        return builder.Build();
    }
}
