using Ecvet.Exchange.EPerusteet;
using Ecvet.Rules;
using NodaTime;

namespace Ecvet.Benchmarks;

/// <summary>Structures and learners of the shared folder: third-party data that is not part of the repository.</summary>
internal static class NationalStructures
{
    public static readonly LocalDate Day = new(2026, 1, 1);

    public static string Corpus => Path.Combine(Shared, "rules", "corpus");

    public static bool AreThere => Directory.Exists(Corpus);

    private static string Shared => Environment.GetEnvironmentVariable("ECVET_SHARED") ?? Up("shared") ?? "../shared";

    public static EPerusteetStructure Read(string file, params IEnumerable<RouteTextRules> rules) =>
        EPerusteetReader.Read(File.ReadAllBytes(Path.Combine(Corpus, file)), new EPerusteetOptions(rules)).ThrowIfErrors();

    public static CompiledRoute Compile(EPerusteetStructure structure, string route) =>
        CompiledRoute.Compile(structure.Qualification, structure.Qualification.FindRoute(route)!);

    public static EPerusteetStructure Vehicles() => Read("autoala-pt-2017.json", new RouteTextRules("reformi", TextRule.Ceiling("0/0/1/10", new Points(15))));

    /// <summary>The learner of case A01: complete, with one local unit and optional common outcomes.</summary>
    public static AccumulationRequest VehicleLearner(EPerusteetStructure structure) => new(
        new HomeRecord(
        [
            Unit("105708", 30), Unit("105725", 30), Unit("105718", 30), Unit("105715", 15), Unit("105706", 15), Unit("105702", 15), Unit("400011", 5),
            Unit("400012", 11), Unit("400013", 6), Unit("400014", 9), Open("local", 5, "0/0/1/9"), Open("optional", 9, "1/3"),
        ]),
        Day,
        structure.CompetenceAreas.Where(a => a.Code == "1719").Select(a => a.Node));

    /// <summary>A learner who holds every unit that a route has a place for, and chose no area.</summary>
    public static AccumulationRequest HoldsEverything(CompiledRoute route) => new(
        new HomeRecord(route.Route.Rule.SelfAndDescendants().OfType<UnitRule>().Select(u => u.Unit).Distinct().Select(u => new Achievement(u, route.Route.Find(u)!.Size.FixedPoints))),
        Day);

    private static Achievement Unit(string code, decimal points) => new(new UnitId(EPerusteetReader.UnitScheme, code), new Points(points));

    private static Achievement Open(string code, decimal points, string slot) =>
        new(new UnitId("not-listed", code), new Points(points), acceptedFor: [new Identifier<RuleNode>(slot)]);

    private static string? Up(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, name, "rules");
            if (Directory.Exists(candidate))
            {
                return Path.Combine(folder.FullName, name);
            }
        }

        return null;
    }
}
