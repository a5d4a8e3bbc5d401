#:project ../../src/Ecvet.Sdk/Ecvet.Sdk.csproj
#:property PublishAot=false

// One learner a line in, one result a line out, in the order of the input: a step of any engine that pipes lines.
//   dotnet run docs/samples/batch.cs                                          sample data that ships
//   … -- HOME.json MEMORANDUM.json 2026-06-01 [LEARNERS.jsonl | -] [THREADS]  a file, or standard input
// A line is a transcript in the library's JSON. A line that can not be read gives a result with findings and stops nothing;
// no line is named by anything but its number, and no finding carries a personal value.
using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Ecvet;

var isSample = args.Length < 3;
var home = isSample ? Samples.VehicleTechnician : EcvetJson.ReadQualification(File.ReadAllText(args[0]));
var agreed = isSample ? Samples.Memorandum : EcvetJson.ReadMemorandum(File.ReadAllText(args[1]));
var asOf = isSample ? new DateOnly(2026, 12, 1) : DateOnly.ParseExact(args[2], "yyyy-MM-dd", CultureInfo.InvariantCulture);
var lines = isSample ? SampleLines() : args.Length > 3 && args[3] != "-" ? File.ReadLines(args[3]) : StandardInput();
var threads = args.Length > 4 ? int.Parse(args[4], CultureInfo.InvariantCulture) : Environment.ProcessorCount;

#region batch
var compiled = home.Compile();
var output = Console.Out;
foreach (var row in compiled.MatchAll(lines, Read, MatchDetail.Placement, threads))
{
    output.Write(Line(row) + "\n");
}

MatchRequest Read(string line) => MatchRequest.For(EcvetJson.ReadTranscript(line), asOf).Under(agreed);
#endregion

string Line(MatchRow row)
{
    var bytes = new ArrayBufferWriter<byte>();
    using (var json = new Utf8JsonWriter(bytes))
    {
        json.WriteStartObject();
        json.WriteNumber("row", row.Number);
        if (row.IsMatched)
        {
            json.WriteString("learner", row.Learner.Value);
            Units("recognisable", UnitVerdict.Recognisable);
            Units("needsPerson", UnitVerdict.NeedsPerson);
            Units("partlyCovered", UnitVerdict.PartlyCovered);
            Amount("counted", row.Progress?.Counted);
            Amount("missing", row.Progress?.Missing);
        }

        json.WriteStartArray("findings");
        foreach (var finding in row.Diagnostics)
        {
            json.WriteStringValue($"{finding.Code} {finding.Path} {finding.Text()}");
        }

        json.WriteEndArray();
        json.WriteEndObject();

        void Units(string name, UnitVerdict verdict)
        {
            json.WriteStartArray(name);
            for (var unit = 0; unit < row.Units.Count; unit++)
            {
                if (row.Units[unit].Verdict == verdict)
                {
                    json.WriteStringValue(compiled.Units[unit].Code);
                }
            }

            json.WriteEndArray();
        }

        void Amount(string name, RouteAmount? amount)
        {
            if (amount is { } known)
            {
                json.WriteNumber(name, known.Value);
            }
            else
            {
                json.WriteNull(name);
            }
        }
    }

    return Encoding.UTF8.GetString(bytes.WrittenSpan);
}

static IEnumerable<string> StandardInput()
{
    while (Console.In.ReadLine() is { } line)
    {
        yield return line;
    }
}

static IEnumerable<string> SampleLines() =>
[
    EcvetJson.WriteTranscript(Samples.LearnerWithMuch),
    EcvetJson.WriteTranscript(Samples.LearnerOutsideMemorandum),
    """{"schemaVersion": 1, "learner": "learner-9", "issuer": {"id": "partner", "name": "Partner school"}, "credits": [{"unit": "M7", "assessments": [{"result": "pass", "assessedOn": "12/05/2026"}]}]}""",
    "this is no JSON",
    EcvetJson.WriteTranscript(Samples.LearnerWithSecondMobility),
];
