#:project ../../src/Ecvet.Sdk/Ecvet.Sdk.csproj
#:property PublishAot=false

// Writes the reports of all sample learners, in English and French: dotnet run docs/samples/report.cs -- FOLDER
// With "svg" after the folder only the English pictures are written, as they stand in the documentation.
using Ecvet;

var folder = args.Length > 0 ? args[0] : ".";
var onlyPictures = args.Length > 1 && args[1] == "svg";
var home = Samples.VehicleTechnician;
var schools = new[] { Samples.HomeSchool, Samples.HostSchool, Samples.OtherSchool };
var cases = new (string Name, MatchRequest Request)[]
{
    ("much", MatchRequest.For(Samples.LearnerWithMuch, asOf: new DateOnly(2026, 6, 1))
        .Under(Samples.Memorandum).With(Samples.Agreement).With(Samples.Enrolment).Knowing(Samples.VehicleBodyRepair)),
    ("outside", MatchRequest.For(Samples.LearnerOutsideMemorandum, asOf: new DateOnly(2026, 6, 1))
        .Under(Samples.Memorandum)),
    ("second", MatchRequest.For(Samples.LearnerWithSecondMobility, asOf: new DateOnly(2026, 12, 1))
        .Under(Samples.Memorandum).With(Samples.SecondMobilityEnrolment).With(Samples.SecondMobilityRecord).Knowing(Samples.VehicleBodyRepair)),
};

Directory.CreateDirectory(folder);
foreach (var (name, request) in cases)
{
    var proposal = home.Match(request);
    foreach (var language in onlyPictures ? ["en"] : new[] { "en", "fr" })
    {
        #region report
        var options = new ReportOptions(language, institutions: schools);
        File.WriteAllText(Path.Combine(folder, $"progress-{name}.{language}.svg"), proposal.ToSvg(ProposalPicture.ProgressTree, options));
        File.WriteAllText(Path.Combine(folder, $"grid-{name}.{language}.svg"), proposal.ToSvg(ProposalPicture.CoverageGrid, options));
        #endregion
        if (!onlyPictures)
        {
            File.WriteAllText(Path.Combine(folder, $"report-{name}.{language}.html"), proposal.ToHtml(options));
        }
    }

    Console.WriteLine($"report-{name}: {proposal.Explain().Split('\n')[0]}");
}

if (!onlyPictures)
{
    foreach (var language in new[] { "en", "fr" })
    {
        #region rule
        File.WriteAllText(Path.Combine(folder, $"qualification.{language}.html"), home.ToHtml(language));
        File.WriteAllText(Path.Combine(folder, $"rule.{language}.html"), home.Routes[0].Rule.ToHtml(language, home));
        File.WriteAllText(Path.Combine(folder, $"rule.{language}.mmd"), home.Routes[0].Rule.ToMermaid(language, home));
        #endregion
    }
}
