#region ten-lines
using Ecvet;

var home = Samples.VehicleTechnician;              // or EcvetJson.ReadQualification(stream)
var learner = Transcript.For("learner-17", from: Samples.HostSchool)
    .Passed("M7", outcomes: ["7.1", "7.2"], on: new DateOnly(2026, 5, 12)).Build();
var agreed = Memorandum.Between(Samples.HomeSchool, Samples.HostSchool).Equates("M7/7.1", "BODY/1").Build();
var proposal = home.Match(learner, agreed, asOf: new DateOnly(2026, 6, 1));
Console.WriteLine(proposal.Explain());
foreach (var unit in proposal.Units)
{
    Console.WriteLine($"{unit.Title}: {unit.Verdict}, open: {unit.OpenOutcomes.Count}");
}

Console.WriteLine(proposal.Progress.Missing.Explain());
File.WriteAllText("report.html", proposal.ToHtml());
#endregion
