using System.Diagnostics;

namespace Ecvet.Exchange.Csv;

/// <summary>
/// A class list: what learners were assessed in, one row for each assessment. Learners are keys; a column with names is passed
/// over like any column that is not known. The natural key of a row is learner, unit, version, outcomes, day and attempt.
/// </summary>
[DebuggerDisplay("{Rows.Count} rows")]
public sealed record ClassList
{
    internal ClassList(Institution issuer, ValueList<ImportedRow<ClassListRow>> rows)
    {
        Issuer = issuer;
        Rows = rows;
    }

    /// <summary>Who assessed: the issuer of the transcripts; its scheme is that of the unit codes that name none.</summary>
    public Institution Issuer { get; }

    /// <summary>The rows, in their order.</summary>
    public ValueList<ImportedRow<ClassListRow>> Rows { get; }

    /// <summary>Reads a class list as a whole.</summary>
    /// <param name="utf8Csv">The table; it is read to its end and left open.</param>
    /// <param name="issuer">Who assessed.</param>
    /// <param name="options">Signs and limits.</param>
    /// <returns>The list with every finding; rows at fault are left out and told.</returns>
    public static ExchangeRead<ClassList> Read(Stream utf8Csv, Institution issuer, CsvOptions? options = null) => Read(CsvReader.ReadRows(utf8Csv, options), issuer, options);

    /// <inheritdoc cref="Read(Stream, Institution, CsvOptions?)"/>
    /// <param name="csv">The table.</param>
    /// <param name="issuer">Who assessed.</param>
    /// <param name="options">Signs and limits.</param>
    public static ExchangeRead<ClassList> Read(string csv, Institution issuer, CsvOptions? options = null) => Read(CsvReader.ReadRows(csv, options), issuer, options);

    /// <summary>Reads a class list row by row, in bounded memory however long it is. Rows are not compared with each other.</summary>
    /// <param name="utf8Csv">The table; it is read while the rows are taken, and left open.</param>
    /// <param name="issuer">Who assessed.</param>
    /// <param name="options">Signs and limits.</param>
    public static IEnumerable<ImportedRow<ClassListRow>> ReadRows(Stream utf8Csv, Institution issuer, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        return Reader(issuer, options).Rows(CsvReader.ReadRows(utf8Csv, options));
    }

    /// <inheritdoc cref="ReadRows(Stream, Institution, CsvOptions?)"/>
    /// <param name="utf8Csv">The table; it is read while the rows are taken, and left open.</param>
    /// <param name="issuer">Who assessed.</param>
    /// <param name="options">Signs and limits.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static IAsyncEnumerable<ImportedRow<ClassListRow>> ReadRowsAsync(Stream utf8Csv, Institution issuer, CsvOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        return Reader(issuer, options).RowsAsync(CsvReader.ReadRowsAsync(utf8Csv, options, cancellation), cancellation);
    }

    /// <summary>The class list of transcripts that one institution issued. Credits without an assessment have no row.</summary>
    /// <param name="transcripts">The transcripts.</param>
    /// <param name="issuer">Who issued them.</param>
    /// <exception cref="ArgumentException">A transcript is of another issuer.</exception>
    public static ClassList Of(IEnumerable<Transcript> transcripts, Institution issuer)
    {
        ArgumentNullException.ThrowIfNull(transcripts);
        ArgumentNullException.ThrowIfNull(issuer);
        var rows = new ClassListPlacement(Checked(transcripts, issuer)).Rows;
        return new(issuer, ValueList.From(rows.Select(static (row, i) => new ImportedRow<ClassListRow>(i + 2, row.Row, []))));
    }

    /// <summary>A transcript for each learner, in ordinal order of the keys.</summary>
    /// <exception cref="EcvetException">An attempt is listed without the one before it.</exception>
    public ValueList<Transcript> ToTranscripts() => Plan([]).Apply();

    /// <summary>The list as text, under its header.</summary>
    /// <param name="options">Signs.</param>
    public string ToCsv(CsvOptions? options = null) => CsvWriter.Write(Table(options ?? CsvOptions.Default), options);

    /// <summary>Writes the list as UTF-8, under its header.</summary>
    /// <param name="utf8Csv">Where it is written; it is left open.</param>
    /// <param name="options">Signs.</param>
    public void WriteCsv(Stream utf8Csv, CsvOptions? options = null) => CsvWriter.Write(utf8Csv, Table(options ?? CsvOptions.Default), options);

    /// <summary>What the list would change in transcripts that are there: a dry run. What a transcript says beyond the list (evidence, assessor, language) stays.</summary>
    /// <param name="current">The transcripts, one of each learner, all of this issuer.</param>
    /// <param name="options">Whether what is not listed is removed; kept unless said.</param>
    /// <exception cref="ArgumentException">A transcript is of another issuer, or a learner has two.</exception>
    public ImportPlan<ValueList<Transcript>> Plan(IEnumerable<Transcript> current, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(current);
        return new ClassListImport(this, Checked(current, Issuer), options ?? ImportOptions.Default).Plan();
    }

    private static ExchangeRead<ClassList> Read(IEnumerable<CsvRow> table, Institution issuer, CsvOptions? options)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        var findings = new DiagnosticCollector((options ?? CsvOptions.Default).MaximumDiagnostics);
        var reader = Reader(issuer, options);
        var rows = reader.Collect(reader.Rows(table), findings);
        return new(rows is null ? null : new(issuer, ClassListAgreement.Check(rows, findings)), findings.ToList(), []);
    }

    private static TableReader<ClassListRow> Reader(Institution issuer, CsvOptions? options) =>
        new(ClassListColumns.All, options, row => ClassListColumns.Read(row, issuer.UnitScheme));

    private static ValueList<Transcript> Checked(IEnumerable<Transcript> transcripts, Institution issuer)
    {
        var list = ValueList.From(transcripts);
        if (list.Any(transcript => transcript.Issuer.Id != issuer.Id) || list.Select(static transcript => transcript.Learner).Distinct().Count() != list.Count)
        {
            throw new ArgumentException("A class list is compared with one transcript of each learner, all issued by the same institution.", nameof(transcripts));
        }

        return list;
    }

    private IEnumerable<IEnumerable<string>> Table(CsvOptions options) =>
        TableWriter.Table(ClassListColumns.All, () => Rows.Select(row => ClassListColumns.Write(row.Value!, Issuer.UnitScheme, options.DecimalSign)));
}
