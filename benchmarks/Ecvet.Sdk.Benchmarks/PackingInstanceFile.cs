using System.Text.Json;

namespace Ecvet.Benchmarks;

/// <summary>
/// Reads an instance of the packing problem: units with weights and credits that cover outcomes of them, or, where links
/// carry a value, the polynomial kind with upper numbers of units only. A section holds groups, a group holds units.
/// </summary>
internal static class PackingInstanceFile
{
    public static PackingInstance Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = document.RootElement;
        var valued = root.TryGetProperty("rootMax", out var most);
        var groups = new List<PackingInstance.Group> { valued ? new(-1, MostUnits: most.GetInt32()) : new(-1, MostPoints: Long(root, "transferCap")) };
        var sections = root.GetProperty("sections").EnumerateArray().ToDictionary(Id, section => Add(groups, 0, section));
        var inner = root.GetProperty("groups").EnumerateArray().ToDictionary(Id, group => Add(groups, sections[(int)Long(group, "section")], group));
        var outcomes = new Dictionary<(int Unit, int Outcome), int>();
        var places = new Dictionary<int, int>();
        var units = new List<PackingInstance.Unit>();
        foreach (var unit in root.GetProperty("units").EnumerateArray())
        {
            var group = inner[(int)Long(unit, "group")];
            places.Add(Id(unit), units.Count);
            if (valued)
            {
                units.Add(new(group, 0, null, 1));
                continue;
            }

            var place = 0;
            foreach (var outcome in unit.GetProperty("outcomes").EnumerateArray())
            {
                outcomes.Add((Id(unit), outcome.GetInt32()), place++);
            }

            units.Add(new(group, Long(unit, "points"), [.. unit.GetProperty("weights").EnumerateArray().Select(weight => weight.GetInt64())], Long(unit, "need")));
        }

        var credits = (valued ? Enumerable.Range(0, root.GetProperty("nCredits").GetInt32()) : root.GetProperty("credits").EnumerateArray().Select(Id)).Select(static (id, at) => (id, at)).ToDictionary(static pair => pair.id, static pair => pair.at);
        var links = root.GetProperty("elig").EnumerateArray().Select(link =>
        {
            var unit = link[1].GetInt32();
            return new PackingInstance.Link(
                credits[link[0].GetInt32()],
                places[unit],
                valued ? null : [.. link[2].EnumerateArray().Select(outcome => outcomes[(unit, outcome.GetInt32())])],
                valued ? link[2].GetInt64() : 0);
        });
        return new([.. groups], [.. units], credits.Count, [.. links]);
    }

    private static int Add(List<PackingInstance.Group> groups, int parent, JsonElement group)
    {
        groups.Add(new(parent, (int)Long(group, "minUnits", 0), (int)Long(group, "maxUnits", int.MaxValue), Long(group, "minPoints", 0), Long(group, "maxPoints", long.MaxValue)));
        return groups.Count - 1;
    }

    private static int Id(JsonElement element) => element.GetProperty("id").GetInt32();

    private static long Long(JsonElement element, string name) => element.GetProperty(name).GetInt64();

    private static long Long(JsonElement element, string name, long absent) => element.TryGetProperty(name, out var value) ? value.GetInt64() : absent;
}
