#:project ../../src/Ecvet.Sdk/Ecvet.Sdk.csproj
#:property PublishAot=false

// Compares levels of two countries, and tells what nobody has confirmed: dotnet run docs/samples/compare-levels.cs -- FOLDER
// With a folder the level ladder is written there as HTML and SVG, in English and French.
using Ecvet;

var frameworks = QualificationFrameworks.Published;
var day = new DateOnly(2026, 6, 1);
var home = new QualificationLevel(new EqfLevel(4), new NqfLevel("SQF", "4"));

Show("A host of the same European level", frameworks.Compare(home, National("IE NQF", "5"), day));
Show("A host of a higher one", frameworks.Compare(home, National("IE NQF", "6"), day));
Show("Two levels of one framework, both on EQF 6", frameworks.Compare(National("IE NQF", "7"), National("IE NQF", "8"), day));
Show("A level whose European one nobody has confirmed", frameworks.Compare(home, National("SQF", "5"), day), frameworks.EqfOf(new("SQF", "5"), day));
Show("The same from another country", frameworks.Compare(home, National("FiNQF", "4"), day));
Show("A French level of 1969 on a day when it was in force", frameworks.Compare(home, National("FR 1969", "V"), new DateOnly(2019, 6, 1)));
Show("And after", frameworks.Compare(home, National("FR 1969", "V"), day));

// Who has looked it up in the referencing report registers it, and it is sure.
var lookedUp = frameworks.With(new NationalFramework("FiNQF", ["FI"], "Finnish framework", [new(new("FiNQF", "4"), [new EqfLevel(4)], new("the referencing report, as we read it", Confidence.Primary))]));
Show("The Finnish level, looked up", lookedUp.Compare(home, National("FiNQF", "4"), day));

var ladder = frameworks.Ladder("SQF", "IE NQF", day);
Console.WriteLine(ladder.ToText());

if (args.Length > 0)
{
    Directory.CreateDirectory(args[0]);
    foreach (var language in new[] { "en", "fr" })
    {
        File.WriteAllText(Path.Combine(args[0], $"ladder.{language}.html"), ladder.ToHtml(new ReportOptions(language)));
        File.WriteAllText(Path.Combine(args[0], $"ladder.{language}.svg"), ladder.ToSvg(new ReportOptions(language)));
    }
}

static QualificationLevel National(string framework, string level) => new(national: new NqfLevel(framework, level));

static void Show(string what, ComparedLevels comparison, LevelAnswer? answer = null)
{
    Console.WriteLine($"{what}: {comparison.Order}");
    foreach (var line in comparison.Explain().Split('\n'))
    {
        Console.WriteLine("  " + line);
    }

    if (answer is not null)
    {
        Console.WriteLine($"  Source: {answer.Referencing!.Source}; needs a person: {answer.NeedsPerson}");
    }

    Console.WriteLine();
}
