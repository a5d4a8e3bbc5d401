#:project ../../src/Ecvet.Sdk/Ecvet.Sdk.csproj
#:property PublishAot=false

// Divides the points of a qualification among its units by weight: dotnet run docs/samples/allocate.cs -- FOLDER
// With a folder the table and the bars are written there as HTML and SVG, in English and French.
using Ecvet;

var total = PointTotal.ForReferenceProgramme(years: 3, programme: "Day school of the clay trades");
var allocation = PointAllocation.Of(
    total,
    [
        UnitWeight.Locked("COMMON", new Points(35)),
        UnitWeight.Of("PREPARE", 15), UnitWeight.Of("APPLY", 20), UnitWeight.Of("REPAIR", 10),
        UnitWeight.Of("INTERIOR", 25), UnitWeight.OneOf(15, "DECORATE", "RESTORE"), UnitWeight.Of("BUSINESS", 15),
    ],
    new AllocationOptions(step: 0.5m, ties: TieRule.LargerWeight));
Console.WriteLine(allocation.ToText());
Console.WriteLine($"Together: {Points.Sum(allocation.Units.Select(unit => unit.Points))}");

if (args.Length > 0)
{
    Directory.CreateDirectory(args[0]);
    foreach (var language in new[] { "en", "fr" })
    {
        File.WriteAllText(Path.Combine(args[0], $"allocation.{language}.html"), allocation.ToHtml(new ReportOptions(language)));
        File.WriteAllText(Path.Combine(args[0], $"allocation.{language}.svg"), allocation.ToSvg(new ReportOptions(language)));
    }
}
