#:project ../../src/Ecvet.Sdk/Ecvet.Sdk.csproj
#:property PublishAot=false
using Ecvet;

#region check
// A qualification with faults of structure: nothing is built, and everything is told at once.
Samples.FaultyQualification().TryBuild(out _, out var faults);
Show("The faulty qualification", faults);

// A document with faults of its text, as a stranger may send it: every fault with its place.
const string Received = """
    {"schemaVersion": 1, "learner": "learner-9", "issuer": {"id": "partner", "name": "Partner school", "colour": "blue"},
     "credits": [
       {"unit": "M7", "points": "1,5", "assessments": [{"result": "pass", "assessedOn": "12/05/2026"}]},
       {"unit": "M8", "points": NaN, "assessments": []}]}
    """;
EcvetJson.TryReadTranscript(Received, out var transcript, out var findings, new JsonReadOptions(returnGoodPart: true));
Show("The transcript as it was received", findings);

// What could be read, judged by the norms of the field.
Show("The part of it that could be read", transcript!.Check(CheckProfile.ErasmusPlus).Diagnostics);
#endregion

static void Show(string heading, ValueList<Diagnostic> diagnostics)
{
    Console.WriteLine($"{heading}: {diagnostics.Count} findings");
    foreach (var finding in diagnostics)
    {
        Console.WriteLine($"{finding.Severity} {finding.Code} {finding.Path}");
        Console.WriteLine($"  {finding.Text()}");
        Console.WriteLine($"  {finding.WayOut()}");
    }

    Console.WriteLine();
}
