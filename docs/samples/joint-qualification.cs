#:project ../../src/Ecvet.Sdk/Ecvet.Sdk.csproj
#:property PublishAot=false

// Is a qualification of two countries ready to be recognised jointly? dotnet run docs/samples/joint-qualification.cs -- FOLDER
// With a folder the answer is written there as HTML and SVG, in English and French. Everything is invented.
using Ecvet;

#region joint-qualification
var cycle = new QualityAssurance("Self-evaluation each year, reviewed by the authority", QualityAssurancePhases.All, [5, 6, 9]);
var finland = new Institution("fi-college", "Joint Sample College", "FI", qualityAssurance: cycle);
var slovenia = new Institution("si-centre", "Joint Sample Centre", "SI");
var qualification = Qualification.Named("Technician for electric vehicles", finland).AwardedBy(slovenia).EqfLevel(4)
    .Unit("HIGHVOLTAGE", "High-voltage systems", 35, unit => unit.Outcome("1", "Makes a system safe").Outcome("2", "Finds faults"))
    .Unit("BATTERY", "Batteries", 25, unit => unit.Outcome("1", "Measures the state of a battery").Outcome("2", "Replaces modules"))
    .Total(60)
    .Build();
var high = qualification.Units.Single(unit => unit.Id.Code == "HIGHVOLTAGE").Id;
var battery = qualification.Units.Single(unit => unit.Id.Code == "BATTERY").Id;
var joint = new JointQualification(qualification,
[
    new JointPartner(finland, new(new("fi-vehicle")), new(new EqfLevel(4), new("FiNQF", "4")), [high], new Points(35), identifier: "FI-2026-1"),
    new JointPartner(slovenia, new(new("si-mechatronics")), new(new EqfLevel(4), new("SQF", "5")), [battery.Outcome("1")], new Points(25), identifier: "SI-77"),
]);
Console.WriteLine(joint.ToText());
#endregion

#region joint-qualification-ready
// The partner states its quality assurance and takes the last outcome: now everything is there.
var ready = new JointQualification(qualification,
[
    joint.Partners.Single(partner => partner.Institution.Id == finland.Id),
    new JointPartner(new Institution("si-centre", slovenia.Name, "SI", qualityAssurance: cycle), new(new("si-mechatronics")), new(new EqfLevel(4), new("SQF", "5")), [battery], new Points(25), identifier: "SI-77"),
]);
Console.WriteLine(ready.Explain());
var award = new JointAward(new("learner-3"), qualification.Reference, new(2026, 6, 30), [new(finland.Id, "A-5", new Grade("4")), new(slovenia.Id, "2026/17", new Grade("excellent"))]);
Console.WriteLine($"Awarded by {string.Join(" and ", award.Bodies.Select(body => $"{body.Body} ({body.Identifier}, grade {body.Grade?.Value})"))}.");
#endregion

if (args.Length > 0)
{
    Directory.CreateDirectory(args[0]);
    foreach (var language in new[] { "en", "fr" })
    {
        File.WriteAllText(Path.Combine(args[0], $"joint-qualification.{language}.html"), joint.ToHtml(new ReportOptions(language)));
        File.WriteAllText(Path.Combine(args[0], $"joint-qualification.{language}.svg"), joint.ToSvg(new ReportOptions(language)));
    }
}
