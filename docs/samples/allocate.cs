#:project ../../src/Ecvet.Sdk/Ecvet.Sdk.csproj
#:property PublishAot=false

// A sheet of units in, points that add up to exactly 180, HTML out: dotnet run docs/samples/allocate.cs -- FOLDER UNITS.CSV
// Without a folder the files are written where you are; without a sheet the one below is read.
using Ecvet;
using Ecvet.Exchange.Csv;

#region allocate-csv
const string Sheet = """
    Unit code;Title;Relative weight;Points;Choice
    COMMON;Common studies;;35;
    PREPARE;Preparing the ground;15;;
    APPLY;Applying clay plaster;20;;
    REPAIR;Repairing old walls;10;;
    INTERIOR;Building interiors;25;;
    DECORATE;Decorating;15;;finish
    RESTORE;Restoring;;;finish
    BUSINESS;Running a workshop;15;;
    """;
var read = UnitMatrix.Read(args.Length > 1 ? File.ReadAllText(args[1]) : Sheet);
foreach (var finding in read.Diagnostics)
{
    Console.WriteLine($"{finding.Severity} {finding.Code} {finding.Path}: {finding.Text()} {finding.WayOut()}");
}

var total = PointTotal.ForReferenceProgramme(years: 3, programme: "Day school of the clay trades");
var allocation = PointAllocation.Of(total, read.ThrowIfErrors().ToWeights(), new AllocationOptions(step: 0.5m, ties: TieRule.LargerWeight));
#endregion
Console.WriteLine(allocation.ToText());
Console.WriteLine($"Together: {Points.Sum(allocation.Units.Select(unit => unit.Points))}");

var folder = args.Length > 0 ? args[0] : ".";
Directory.CreateDirectory(folder);
foreach (var language in new[] { "en", "fr" })
{
    File.WriteAllText(Path.Combine(folder, $"allocation.{language}.html"), allocation.ToHtml(new ReportOptions(language)));
    File.WriteAllText(Path.Combine(folder, $"allocation.{language}.svg"), allocation.ToSvg(new ReportOptions(language)));
    Console.WriteLine($"Written: allocation.{language}.html, allocation.{language}.svg");
}
