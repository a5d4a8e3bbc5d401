#:project ../../src/Ecvet.Sdk/Ecvet.Sdk.csproj
#:property PublishAot=false

// Looks at how a qualification is described in units: dotnet run docs/samples/describe.cs -- FOLDER
// With "svg" after the folder only the English picture is written, as it stands in the documentation.
using Ecvet;

var folder = args.Length > 0 ? args[0] : ".";
var onlyPicture = args.Length > 1 && args[1] == "svg";
var school = new Institution("clay-school", "School of the clay trades");
var home = Qualification.Named("Clay plasterer", by: school)
    .Unit("PREPARE", "Preparing the ground", 15, unit => unit
        .Outcome("1", "Judges whether a wall will hold clay plaster.", OutcomeCategory.Competence)
        .Outcome("2", "Mixes clay plaster by recipe and by hand.", OutcomeCategory.Skills)
        .AssessedBy("Work demonstration on a wall.", "Two assessors, a checklist of twelve points."))
    .Unit("APPLY", "Applying clay plaster", 40, unit => unit
        .Outcome("1", "Applies three coats evenly.", OutcomeCategory.Skills)
        .Outcome("2", "Mixes clay plaster by recipe and by hand.", OutcomeCategory.Skills)
        .Outcome("3", "Knows why clay cracks.", OutcomeCategory.Knowledge)
        .AssessedBy("Work demonstration on a wall.", "Evenness within three millimetres."))
    .Unit("BUSINESS", "Running a workshop", 5, unit => unit
        .Outcome("1", "Writes an offer.", OutcomeCategory.Skills))
    .Module("T1", "Workshop weeks", "PREPARE", "APPLY")
    .Module("T2", "School lessons", "APPLY", "BUSINESS")
    .Build();

LearningActivity[] activities =
[
    LearningActivity.Of("WALL", "Plaster a wall together", ["PREPARE/1", "PREPARE/2", "APPLY/1", "APPLY/2"], hours: 400, scheme: school.UnitScheme),
    LearningActivity.Of("LAB", "Let samples crack", ["APPLY/3"], hours: 40, scheme: school.UnitScheme),
    LearningActivity.Of("VISIT", "Visit a museum", [], hours: 8),
];

var review = DescriptionReview.Of(home, activities);
Console.WriteLine(review.ToText());

Directory.CreateDirectory(folder);
foreach (var language in onlyPicture ? ["en"] : new[] { "en", "fr" })
{
    File.WriteAllText(Path.Combine(folder, $"description.{language}.svg"), review.ToSvg(new ReportOptions(language)));
    if (!onlyPicture)
    {
        File.WriteAllText(Path.Combine(folder, $"description.{language}.html"), review.ToHtml(new ReportOptions(language)));
    }
}
