using System.Diagnostics;

namespace Ecvet.Exchange.Csv;

/// <summary>
/// A list of equivalences: what of a host's outcomes covers what at home. One row is one equivalence; rows with the same id are
/// one together, which acts only when everything in the column "from" is held. The natural key is the id; without one it is made of the items.
/// </summary>
[DebuggerDisplay("{Rows.Count} equivalences")]
public sealed record EquivalenceList
{
    private readonly string homeScheme;
    private readonly string hostScheme;

    internal EquivalenceList(ValueList<ImportedRow<Equivalence>> rows, string homeScheme, string hostScheme, LanguageTag language)
    {
        Rows = rows;
        Language = language;
        this.homeScheme = homeScheme;
        this.hostScheme = hostScheme;
    }

    /// <summary>The equivalences, each with its first row, in the order of the table.</summary>
    public ValueList<ImportedRow<Equivalence>> Rows { get; }

    /// <summary>The language of the grounds; undetermined where it is not said.</summary>
    public LanguageTag Language { get; }

    /// <summary>The equivalences, in the order of the table.</summary>
    public ValueList<Equivalence> Equivalences => [.. Rows.Select(static row => row.Value!)];

    /// <summary>Reads a list of equivalences.</summary>
    /// <param name="utf8Csv">The table; it is read to its end and left open.</param>
    /// <param name="home">The home institution: its scheme is that of the home codes that name none.</param>
    /// <param name="host">The host: its scheme is that of the host codes that name none.</param>
    /// <param name="options">Signs, language and limits.</param>
    /// <returns>The list with every finding; an equivalence at fault is left out and told.</returns>
    public static ExchangeRead<EquivalenceList> Read(Stream utf8Csv, Institution? home = null, Institution? host = null, CsvOptions? options = null) =>
        Read(CsvReader.ReadRows(utf8Csv, options), home, host, options ?? CsvOptions.Default);

    /// <inheritdoc cref="Read(Stream, Institution?, Institution?, CsvOptions?)"/>
    /// <param name="csv">The table.</param>
    /// <param name="home">The home institution: its scheme is that of the home codes that name none.</param>
    /// <param name="host">The host: its scheme is that of the host codes that name none.</param>
    /// <param name="options">Signs, language and limits.</param>
    public static ExchangeRead<EquivalenceList> Read(string csv, Institution? home = null, Institution? host = null, CsvOptions? options = null) =>
        Read(CsvReader.ReadRows(csv, options), home, host, options ?? CsvOptions.Default);

    /// <summary>The list of equivalences that are there, such as those of a memorandum.</summary>
    /// <param name="equivalences">The equivalences.</param>
    /// <param name="home">The home institution: its scheme is left away in home codes.</param>
    /// <param name="host">The host: its scheme is left away in host codes.</param>
    /// <param name="language">The language of the grounds written; <c>default</c> for English or else the first.</param>
    public static EquivalenceList Of(IEnumerable<Equivalence> equivalences, Institution? home = null, Institution? host = null, LanguageTag language = default)
    {
        ArgumentNullException.ThrowIfNull(equivalences);
        var row = 2;
        var rows = new List<ImportedRow<Equivalence>>();
        foreach (var equivalence in equivalences)
        {
            rows.Add(new(row, equivalence, []));
            row += EquivalenceColumns.Lines(equivalence, language).Count();
        }

        return new(ValueList.From(rows), SchemeOf(home), SchemeOf(host), language);
    }

    /// <summary>The list as text, under its header.</summary>
    /// <param name="options">Signs.</param>
    public string ToCsv(CsvOptions? options = null) => CsvWriter.Write(Table(), options);

    /// <summary>Writes the list as UTF-8, under its header.</summary>
    /// <param name="utf8Csv">Where it is written; it is left open.</param>
    /// <param name="options">Signs.</param>
    public void WriteCsv(Stream utf8Csv, CsvOptions? options = null) => CsvWriter.Write(utf8Csv, Table(), options);

    /// <summary>What the list would change in equivalences that are there: a dry run.</summary>
    /// <param name="current">The equivalences, each with an identifier of its own.</param>
    /// <param name="options">Whether what is not listed is removed; kept unless said.</param>
    /// <exception cref="ArgumentException">Two of the equivalences have the same identifier.</exception>
    public ImportPlan<ValueList<Equivalence>> Plan(IEnumerable<Equivalence> current, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(current);
        var list = ValueList.From(current);
        return list.Select(static equivalence => equivalence.Id).Distinct().Count() == list.Count
            ? EquivalenceImport.Plan(this, list, options ?? ImportOptions.Default, homeScheme, hostScheme)
            : throw new ArgumentException("Each of the equivalences has an identifier of its own.", nameof(current));
    }

    private static ExchangeRead<EquivalenceList> Read(IEnumerable<CsvRow> table, Institution? home, Institution? host, CsvOptions options)
    {
        string homeScheme = SchemeOf(home), hostScheme = SchemeOf(host);
        var findings = new DiagnosticCollector(options.MaximumDiagnostics);
        var reader = new TableReader<EquivalenceLine>(EquivalenceColumns.All, options, row => EquivalenceColumns.Read(row, hostScheme, homeScheme));
        if (reader.Collect(reader.Rows(table), findings) is not { } lines)
        {
            return new(null, findings.ToList(), []);
        }

        var groups = new List<EquivalenceGroup>();
        var byId = new Dictionary<string, EquivalenceGroup>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var id = line.Value!.Id;
            if (id.Length == 0 || !byId.TryGetValue(id, out var group))
            {
                group = new(line);
                groups.Add(group);
                if (id.Length > 0)
                {
                    byId[id] = group;
                }
            }

            group.Add(line, findings);
        }

        return new(new(Distinct(groups.Select(group => group.Build(options.Language, findings)), findings), homeScheme, hostScheme, options.Language), findings.ToList(), []);
    }

    /// <summary>Identifiers that were made of items may meet: the same again is read once.</summary>
    private static ValueList<ImportedRow<Equivalence>> Distinct(IEnumerable<ImportedRow<Equivalence>?> rows, DiagnosticCollector findings)
    {
        var byId = new Dictionary<Identifier<Equivalence>, ImportedRow<Equivalence>>();
        var kept = new List<ImportedRow<Equivalence>>();
        foreach (var row in rows.OfType<ImportedRow<Equivalence>>())
        {
            if (byId.TryAdd(row.Value!.Id, row))
            {
                kept.Add(row);
                continue;
            }

            var first = byId[row.Value.Id];
            findings.Add((first.Value == row.Value ? CsvDiagnostics.RowRepeated : CsvDiagnostics.SameKeyTwice).At(CellPlace.Of(row.Number), CellText.Of(first.Number)));
        }

        return ValueList.From(kept);
    }

    private static string SchemeOf(Institution? institution) => institution?.UnitScheme ?? "";

    private IEnumerable<IEnumerable<string>> Table() => TableWriter.Table(
        EquivalenceColumns.All, () => Rows.SelectMany(row => EquivalenceColumns.Lines(row.Value!, Language)).Select(line => EquivalenceColumns.Write(line, hostScheme, homeScheme)));
}
