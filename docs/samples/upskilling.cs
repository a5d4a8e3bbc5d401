#:project ../../src/Ecvet.Sdk/Ecvet.Sdk.csproj
#:property PublishAot=false

// From what a person holds to a qualification, the smallest set of units: dotnet run docs/samples/upskilling.cs -- FOLDER
// With a folder the plan is written there as HTML and SVG, in English and French. Offers and learner are invented.
using Ecvet;

#region upskilling
var target = Samples.VehicleTechnician;
var proposal = target.Match(MatchRequest.For(Samples.LearnerWithMuch, new DateOnly(2026, 6, 1)).Under(Samples.Memorandum).With(Samples.Enrolment));

// What can be taken: most units at the learner's own school, a few at another.
string[] elsewhere = ["EXCELLENCE", "BUSINESSPLAN"];
var offers = target.Routes[0].Units.Select(unit => new UnitOffer(unit.Unit, elsewhere.Contains(unit.Unit.Code) ? Samples.OtherSchool.Id : Samples.HomeSchool.Id));
var plan = target.PlanUpskilling(UpskillingRequest.On(new DateOnly(2026, 6, 1))
    .With(proposal)
    .Offering(offers)
    .At(Samples.HomeSchool)
    .Preferring(UpskillingPreference.OfferedAtMyPlace, UpskillingPreference.FewestPoints, UpskillingPreference.FewestUnits));
Console.WriteLine(plan.ToText(target: target));
#endregion

if (args.Length > 0)
{
    Directory.CreateDirectory(args[0]);
    foreach (var language in new[] { "en", "fr" })
    {
        File.WriteAllText(Path.Combine(args[0], $"upskilling.{language}.html"), plan.ToHtml(new ReportOptions(language), target));
        File.WriteAllText(Path.Combine(args[0], $"upskilling.{language}.svg"), plan.ToSvg(new ReportOptions(language), target));
    }
}
