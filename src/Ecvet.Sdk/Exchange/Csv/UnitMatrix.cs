using System.Diagnostics;

namespace Ecvet.Exchange.Csv;

/// <summary>
/// A unit matrix: the units of a qualification with their sizes or weights, and their outcomes; a row is about a unit, about one
/// outcome of a unit, or about both. A table of outcomes alone is an outcome list. The natural keys are the code of the unit and,
/// within it, the code of the outcome.
/// </summary>
[DebuggerDisplay("{Rows.Count} rows")]
public sealed record UnitMatrix
{
    internal UnitMatrix(ValueList<ImportedRow<UnitMatrixRow>> rows, string scheme, LanguageTag language)
    {
        Rows = rows;
        Scheme = scheme;
        Language = language;
    }

    /// <summary>The rows, in their order.</summary>
    public ValueList<ImportedRow<UnitMatrixRow>> Rows { get; }

    /// <summary>The scheme of the unit codes that name none; empty where none is said.</summary>
    public string Scheme { get; }

    /// <summary>The language of titles and statements; undetermined where it is not said.</summary>
    public LanguageTag Language { get; }

    /// <summary>Reads a unit matrix or an outcome list.</summary>
    /// <param name="utf8Csv">The table; it is read to its end and left open.</param>
    /// <param name="by">Who describes the units: its scheme is that of the codes that name none.</param>
    /// <param name="options">Signs, language and limits.</param>
    /// <returns>The matrix with every finding; rows at fault are left out and told.</returns>
    public static ExchangeRead<UnitMatrix> Read(Stream utf8Csv, Institution? by = null, CsvOptions? options = null) => Read(CsvReader.ReadRows(utf8Csv, options), by, options ?? CsvOptions.Default);

    /// <inheritdoc cref="Read(Stream, Institution?, CsvOptions?)"/>
    /// <param name="csv">The table.</param>
    /// <param name="by">Who describes the units: its scheme is that of the codes that name none.</param>
    /// <param name="options">Signs, language and limits.</param>
    public static ExchangeRead<UnitMatrix> Read(string csv, Institution? by = null, CsvOptions? options = null) => Read(CsvReader.ReadRows(csv, options), by, options ?? CsvOptions.Default);

    /// <summary>The units of a qualification with their outcomes. Rules of combination, modules, tags, periods and parts of outcomes have no place in the table.</summary>
    /// <param name="home">The qualification.</param>
    /// <param name="route">The code of the route whose sizes are given; the only one, or the first, unless said.</param>
    /// <param name="language">The language of titles and statements; <c>default</c> for English or else the first.</param>
    /// <exception cref="ArgumentException">There is no such route.</exception>
    public static UnitMatrix Of(Qualification home, string route = "", LanguageTag language = default) => UnitMatrixOf.Write(home, route, language, withUnits: true);

    /// <summary>The outcomes of a qualification as an outcome list: unit, code, statement, category.</summary>
    /// <param name="home">The qualification.</param>
    /// <param name="language">The language of the statements; <c>default</c> for English or else the first.</param>
    public static UnitMatrix OutcomesOf(Qualification home, LanguageTag language = default) => UnitMatrixOf.Write(home, "", language, withUnits: false);

    /// <summary>The units with their outcomes and declared parts, in ordinal order.</summary>
    /// <exception cref="EcvetException">A part belongs to a unit that is not in the table.</exception>
    public ValueList<LearningUnit> ToUnits() => new NewUnits(Entries(), Language).Build();

    /// <summary>
    /// The weights for an allocation, in the order of the table: units with a weight, units with points and no weight, which are
    /// locked at them, and choices (rules P2 and P5). A choice has one weight, whichever of its rows says it.
    /// </summary>
    public ValueList<UnitWeight> ToWeights() => UnitMatrixWeights.Of(Entries().All);

    /// <summary>The scores for an allocation by a weighing scheme, in the order of the table; units with points and without scores are locked at them.</summary>
    public ValueList<(UnitWeight Unit, UnitScore Score)> ToScores() => UnitMatrixWeights.ScoresOf(Entries().All);

    /// <summary>The matrix as text, under its header.</summary>
    /// <param name="options">Signs.</param>
    public string ToCsv(CsvOptions? options = null) => CsvWriter.Write(Table(options ?? CsvOptions.Default), options);

    /// <summary>Writes the matrix as UTF-8, under its header.</summary>
    /// <param name="utf8Csv">Where it is written; it is left open.</param>
    /// <param name="options">Signs.</param>
    public void WriteCsv(Stream utf8Csv, CsvOptions? options = null) => CsvWriter.Write(utf8Csv, Table(options ?? CsvOptions.Default), options);

    /// <summary>What the matrix would change in a qualification: a dry run. What the table has no place for stays as it is; rules are not changed.</summary>
    /// <param name="current">The qualification.</param>
    /// <param name="options">The route meant, and whether what is not listed is removed; kept unless said.</param>
    public ImportPlan<Qualification> Plan(Qualification current, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(current);
        return new UnitMatrixImport(this, Entries(), current, options ?? ImportOptions.Default).Plan();
    }

    private static ExchangeRead<UnitMatrix> Read(IEnumerable<CsvRow> table, Institution? by, CsvOptions options)
    {
        var scheme = by?.UnitScheme ?? "";
        var findings = new DiagnosticCollector(options.MaximumDiagnostics);
        var reader = new TableReader<UnitMatrixRow>(UnitMatrixColumns.All, options, row => UnitMatrixColumns.Read(row, scheme));
        if (reader.Collect(reader.Rows(table), findings) is not { } rows)
        {
            return new(null, findings.ToList(), []);
        }

        var entries = new UnitEntries(rows, findings);
        UnitMatrixWeights.Check(entries.All, findings);
        return new(findings.HasErrors && entries.All.Count == 0 ? null : new(rows, scheme, options.Language), findings.ToList(), []);
    }

    private UnitEntries Entries() => new(Rows, new());

    private IEnumerable<IEnumerable<string>> Table(CsvOptions options) =>
        TableWriter.Table(UnitMatrixColumns.All, () => Rows.Select(row => UnitMatrixColumns.Write(row.Value!, Scheme, options.DecimalSign)));
}
