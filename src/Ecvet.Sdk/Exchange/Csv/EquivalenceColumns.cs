namespace Ecvet.Exchange.Csv;

/// <summary>The columns of a list of equivalences.</summary>
internal static class EquivalenceColumns
{
    internal static readonly TableColumn Id = new("id", ["equivalence", "equivalence id"]);
    internal static readonly TableColumn From = new("from", ["host item", "host unit", "host outcome", "host outcomes", "acquis d'accueil"], isRequired: true);
    internal static readonly TableColumn To = new("to", ["home item", "home unit", "home outcome", "home outcomes", "acquis d'origine"], isRequired: true);
    internal static readonly TableColumn Parts = new("parts", ["home parts", "parties"]);
    internal static readonly TableColumn Host = new("host", ["host institution", "institution d'accueil"]);
    internal static readonly TableColumn HostVersion = new("host version", []);
    internal static readonly TableColumn HomeVersion = new("home version", []);
    internal static readonly TableColumn DecidedBy = new("decided by", ["décidé par"]);
    internal static readonly TableColumn DecidedOn = new("decided on", ["decision date", "décidé le"]);
    internal static readonly TableColumn Ground = new("ground", ["reason", "motif"]);
    internal static readonly TableColumn ValidFrom = new("valid from", ["from date", "valable du"]);
    internal static readonly TableColumn ValidTo = new("valid to", ["to date", "valable au"]);

    internal static ValueList<TableColumn> All { get; } = [Id, From, To, Parts, Host, HostVersion, HomeVersion, DecidedBy, DecidedOn, Ground, ValidFrom, ValidTo];

    internal static EquivalenceLine Read(TableRow row, string hostScheme, string homeScheme)
    {
        string id = row.Code(Id, "E1"), host = row.Code(Host, "host-school"), decidedBy = row.Code(DecidedBy, "home-school");
        var line = new EquivalenceLine
        {
            Id = id,
            From = row.Items(From, hostScheme),
            To = row.Items(To, homeScheme),
            Parts = row.Codes(Parts),
            Host = host,
            HostVersion = row.Trimmed(HostVersion),
            HomeVersion = row.Trimmed(HomeVersion),
            DecidedBy = decidedBy,
            DecidedOn = row.Day(DecidedOn),
            Ground = row.Text(Ground),
            ValidFrom = row.Day(ValidFrom),
            ValidTo = row.Day(ValidTo),
        };
        if (line.Parts.Count > 0 && (line.To.Count != 1 || line.To[0].IsWholeUnit))
        {
            row.Add(Parts, CsvDiagnostics.PartsOfSeveral);
        }

        foreach (var (column, isEmpty) in new[] { (From, line.From.Count == 0), (To, line.To.Count == 0) })
        {
            if (isEmpty && id.Length == 0 && row.IsEmpty(column))
            {
                row.Add(column, CsvDiagnostics.OneSided);
            }
        }

        return line;
    }

    /// <summary>The rows of one equivalence: one, or one for each home item where an item has parts.</summary>
    internal static IEnumerable<EquivalenceLine> Lines(Equivalence equivalence, LanguageTag language)
    {
        var first = new EquivalenceLine
        {
            Id = equivalence.Id.Value,
            From = equivalence.From,
            To = [.. equivalence.To.Select(static target => target.Item)],
            Host = equivalence.Host.Value,
            HostVersion = equivalence.HostVersion.Trim(),
            HomeVersion = equivalence.HomeVersion.Trim(),
            DecidedBy = equivalence.DecidedBy.Value,
            DecidedOn = equivalence.DecidedOn,
            Ground = CellText.In(equivalence.Ground, language)?.Text ?? "",
            ValidFrom = equivalence.Validity.From,
            ValidTo = equivalence.Validity.To,
        };
        return equivalence.To.All(static target => target.Parts.Count == 0)
            ? [first]
            : equivalence.To.Select((target, i) => (i == 0 ? first : new() { Id = first.Id }) with { To = [target.Item], Parts = target.Parts });
    }

    internal static IReadOnlyList<string> Write(EquivalenceLine line, string hostScheme, string homeScheme) =>
    [
        line.Id, CellText.Join(line.From.Select(item => CellText.Of(item, hostScheme))), CellText.Join(line.To.Select(item => CellText.Of(item, homeScheme))), CellText.Join(line.Parts.Select(CodeText.Escape)),
        line.Host, line.HostVersion, line.HomeVersion, line.DecidedBy, CellText.Of(line.DecidedOn), line.Ground, CellText.Of(line.ValidFrom), CellText.Of(line.ValidTo),
    ];
}
