using System.Text.Json;
using Ecvet.Solving;

namespace Ecvet.Benchmarks;

/// <summary>
/// Reads an instance of the packing problem: units with weights and credits that cover outcomes of them, or, where links
/// carry a value, the polynomial kind with upper numbers of units only. A section holds groups, a group holds units.
/// </summary>
internal static class PackingInstanceFile
{
    public static MatchingProblem Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = document.RootElement;
        var valued = root.TryGetProperty("rootMax", out var most);
        var builder = valued ? new MatchingProblemBuilder().Limit(maximumUnits: most.GetInt32()) : new MatchingProblemBuilder().Limit(maximumPoints: Long(root, "transferCap"));
        var sections = root.GetProperty("sections").EnumerateArray().ToDictionary(Id, section => Add(builder, MatchingProblem.Root, section));
        var groups = root.GetProperty("groups").EnumerateArray().ToDictionary(Id, group => Add(builder, sections[(int)Long(group, "section")], group));
        var outcomes = new Dictionary<(int Unit, int Outcome), int>();
        var units = root.GetProperty("units").EnumerateArray().ToDictionary(Id, unit =>
        {
            var group = groups[(int)Long(unit, "group")];
            if (valued)
            {
                return builder.AddUnit(group);
            }

            var place = 0;
            foreach (var outcome in unit.GetProperty("outcomes").EnumerateArray())
            {
                outcomes.Add((Id(unit), outcome.GetInt32()), place++);
            }

            return builder.AddUnit(group, Long(unit, "points"), unit.GetProperty("weights").EnumerateArray().Select(weight => weight.GetInt64()), Long(unit, "need"));
        });
        var credits = (valued ? Enumerable.Range(0, root.GetProperty("nCredits").GetInt32()) : root.GetProperty("credits").EnumerateArray().Select(Id)).ToDictionary(id => id, _ => builder.AddCredit());
        foreach (var link in root.GetProperty("elig").EnumerateArray())
        {
            var (credit, unit) = (credits[link[0].GetInt32()], link[1].GetInt32());
            _ = valued
                ? builder.AddLink(credit, units[unit], link[2].GetInt64())
                : builder.AddLink(credit, units[unit], link[2].EnumerateArray().Select(outcome => outcomes[(unit, outcome.GetInt32())]));
        }

        return builder.Build();
    }

    private static int Add(MatchingProblemBuilder builder, int parent, JsonElement group) => builder.AddGroup(
        parent, (int)Long(group, "minUnits", 0), (int)Long(group, "maxUnits", int.MaxValue), Long(group, "minPoints", 0), Long(group, "maxPoints", long.MaxValue));

    private static int Id(JsonElement element) => element.GetProperty("id").GetInt32();

    private static long Long(JsonElement element, string name) => element.GetProperty(name).GetInt64();

    private static long Long(JsonElement element, string name, long absent) => element.TryGetProperty(name, out var value) ? value.GetInt64() : absent;
}
