#:project ../../src/Ecvet.Sdk/Ecvet.Sdk.csproj
#:property PublishAot=false

// Sheets as a school has them: read, looked at, imported, and imported again. Nobody real is meant.
using Ecvet;
using Ecvet.Exchange.Csv;

var host = Samples.HostSchool;

#region import-class-list
const string Learners = """
    learner,unit,outcomes,date,result,grade,full name
    learner-17,M7,"7.1, 7.2",2026-05-12,passed,4,(names are not read)
    learner-17,M8,,12/05/2026,passed,3,(names are not read)
    learner-18,M7,,2026-05-12,failed,1,(names are not read)
    learner-18,M7,,2026-05-20,passed,3,(names are not read)
    """;
var read = ClassList.Read(Learners, issuer: host);
#endregion
Console.WriteLine("The class list as it came:");
foreach (var finding in read.Diagnostics)
{
    Console.WriteLine($"  {finding.Severity} {finding.Code} {finding.Path}");
    Console.WriteLine($"    {finding.Text()}");
    Console.WriteLine($"    {finding.WayOut()}");
}

#region import-twice
var list = ClassList.Read(Learners.Replace("12/05/2026", "2026-05-12"), host).ThrowIfErrors();
ValueList<Transcript> there = [Transcript.For("learner-17", from: host).Passed("M3", on: new DateOnly(2026, 2, 3)).Build()];

var plan = list.Plan(there);              // a dry run: nothing is changed by it
Console.WriteLine("\nThe first import would do this:");
Console.Write(plan.Explain());

var after = plan.Apply();                 // new values; what was there is untouched
Console.WriteLine("\nThe same list once more:");
Console.Write(list.Plan(after).Explain());
#endregion
Console.WriteLine($"Changes nothing: {list.Plan(after).ChangesNothing}; transcripts: {there.Count}, then {after.Count}");

#region import-equivalences
const string Agreed = """
    id;from;to;decided on;ground
    E1;M7/7.1;BODY/1;2026-01-15;Compared by both schools
    E2;M1, M2;SERVICE/1, SERVICE/2;2026-01-15;Only both together
    """;
var equivalences = EquivalenceList.Read(Agreed, home: Samples.HomeSchool, host: host).ThrowIfErrors();
var first = equivalences.Plan([]).Apply();
var corrected = EquivalenceList.Read(Agreed.Replace("BODY/1", "BODY/2"), Samples.HomeSchool, host).ThrowIfErrors();
#endregion
Console.WriteLine("\nThe equivalences, then with a correction:");
Console.Write(equivalences.Plan([]).Explain());
Console.Write(corrected.Plan(first).Explain());
Console.Write(corrected.Plan(corrected.Plan(first).Apply()).Explain());

// A list with one equivalence less removes nothing, unless that is asked for.
#region import-remove
var shorter = EquivalenceList.Read("id;from;to\nE1;M7/7.1;BODY/1", Samples.HomeSchool, host).ThrowIfErrors();
var kept = shorter.Plan(first).Apply();
var removed = shorter.Plan(first, new ImportOptions(removeMissing: true)).Apply();
#endregion
Console.WriteLine($"\nA shorter list keeps {kept.Count}; asked to remove, it leaves {removed.Count}.");
