using System.Text.Json;

namespace Ecvet.Exchange.EPerusteet;

/// <summary>The units of a document, by the number of the service and by code.</summary>
internal sealed class UnitTable
{
    private readonly Dictionary<string, UnitId> _byNumber = new(StringComparer.Ordinal);
    private readonly SortedDictionary<UnitId, LearningUnit> _units = [];

    internal IEnumerable<LearningUnit> Units => _units.Values;

    internal UnitId? Find(string number) => _byNumber.TryGetValue(number, out var unit) ? unit : null;

    internal bool Holds(UnitId unit) => _units.ContainsKey(unit);

    internal static UnitTable Read(JsonElement root, List<ExchangeLoss> losses)
    {
        var table = new UnitTable();
        var hasAreas = false;
        foreach (var item in root.Items("tutkinnonOsat"))
        {
            var number = item.Text("id");
            var code = item.Text("koodiArvo") ?? number;
            if (number is null || code is null)
            {
                continue;
            }

            var id = new UnitId(EPerusteetReader.UnitScheme, code);
            table._byNumber[number] = id;
            hasAreas |= item.Items("osaAlueet").Any();
            var title = item.Localized("nimi");
            if (!table._units.ContainsKey(id))
            {
                table._units.Add(id, new LearningUnit(id, title.IsEmpty ? code : title, tags: item.Text("tyyppi") is { } kind ? [kind] : null));
            }
        }

        if (hasAreas)
        {
            losses.Add(new ExchangeLoss(ExchangeLossKind.NoPlace, EPerusteetDiagnostics.NotKept.At("$.tutkinnonOsat[*].osaAlueet", "osaAlueet"), "", "$.tutkinnonOsat[*].osaAlueet"));
        }

        return table;
    }
}
