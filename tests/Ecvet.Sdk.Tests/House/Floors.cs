namespace Ecvet.Tests.House;

/// <summary>The house: which room stands on which floor, and what a room may use.</summary>
internal static class Floors
{
    /// <summary>The lowest floor that people outside the computation use: reports, validators, formats.</summary>
    public const int Rendering = 8;

    private static readonly Dictionary<string, int> FloorOf = new(StringComparer.Ordinal)
    {
        ["Primitives"] = 1,
        ["Vocabularies"] = 1,
        ["Levels"] = 2,
        ["Points"] = 2,
        ["Institutions"] = 2,
        ["Qualifications"] = 3,
        ["Partnerships"] = 4,
        ["Transcripts"] = 4,
        ["Solving"] = 5,
        ["Accumulation"] = 6,
        ["Matching"] = 6,
        ["Recognition"] = 7,
        ["Mobility"] = 7,
        ["Checking"] = 8,
        ["Json"] = 8,
        ["Exchange"] = 8,
        ["Reporting"] = 8,
        ["Samples"] = 8,
    };

    private static readonly HashSet<(string From, string To)> SameFloor =
    [
        ("Vocabularies", "Primitives"),
        ("Matching", "Accumulation"),
        ("Mobility", "Recognition"),
        ("Exchange", "Json"),
    ];

    private static readonly Dictionary<string, string[]> NamespaceOf = new(StringComparer.Ordinal)
    {
        ["Ecvet.Rules"] = ["Qualifications"],
        ["Ecvet.Solving"] = ["Solving"],
        ["Ecvet.Checking"] = ["Checking"],
        ["Ecvet.Json"] = ["Json"],
    };

    public static IReadOnlyCollection<string> Rooms => FloorOf.Keys;

    public static int? Floor(string room) => FloorOf.TryGetValue(room, out var floor) ? floor : null;

    public static bool MayUse(string from, string to) =>
        from == to || (FloorOf.TryGetValue(from, out var upper) && FloorOf.TryGetValue(to, out var lower)
            && (lower < upper || SameFloor.Contains((from, to))));

    /// <summary>Nouns, entries and extension methods stand in Ecvet; machinery in the few named below, each in its room.</summary>
    public static bool NamespaceFits(string name, string room) =>
        name == "Ecvet"
        || (NamespaceOf.TryGetValue(name, out var rooms) && rooms.Contains(room))
        || (room == "Exchange" && (name == "Ecvet.Exchange" || (name.StartsWith("Ecvet.Exchange.", StringComparison.Ordinal) && name.Split('.').Length == 3)));
}
