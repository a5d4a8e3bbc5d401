using System.Security.Cryptography;
using Ecvet.Json;
using Ecvet.Tests.House;

namespace Ecvet.Tests.Json;

/// <summary>
/// Files as they were written by the first version. They are never changed, only added to: a document stored today is read for ever.
/// With ECVET_APPROVE=1 a file that is missing is written, and one that is there stays as it is.
/// </summary>
public class GoldenTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Ecvet.Sdk.Tests", "Json", "Golden", "v1");

    /// <summary>What only the library writes: the samples show the most of it.</summary>
    private static readonly string[] Claims =
    [
        "proposal", "accumulationResult", "accumulation", "unitProposal", "outcomeCoverage", "coverageGround", "creditReference", "closingStep", "creditProposal", "alternative", "finding",
        "placement", "surplus", "nodeStatus", "amount", "amountRange", "earnStep", "personQuestion", "ruleDecision", "certificate",
    ];

    public static TheoryData<string> Files => ["everything.qualification", "vehicle-technician.qualification", "everything.memorandum", "sample.memorandum", "everything.learningAgreement", "sample.learningAgreement", "everything.terms.learningAgreement", "everything.transcript", "sample.transcript", "everything.decisionRecords", "everything.agreementLife", "everything.completed.agreementLife", "sample.proposal", "sample.accumulationResult", "parts-and-titles.proposal"];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_read_without_a_finding_and_written_as_it_was(string name)
    {
        var path = Path.Combine(Folder, name + ".json");
        if (Repository.Approving && !File.Exists(path))
        {
            File.WriteAllText(path, Written(name) + "\n");
            File.AppendAllText(Path.Combine(Folder, "hashes.txt"), Hash(path) + "  " + name + ".json\n");
        }

        var text = File.ReadAllText(path);
        Assert.True(!name.StartsWith("everything.", StringComparison.Ordinal) || Written(name) + "\n" == text, "The same document is no longer written as it was.");
        Assert.Equal(text, Rewritten(name, text) + "\n");
    }

    [Fact]
    public void No_file_was_changed_or_lost()
    {
        var recorded = File.ReadAllLines(Path.Combine(Folder, "hashes.txt")).Select(static line => line.Split("  ")).ToDictionary(static parts => parts[1], static parts => parts[0]);
        Assert.Equal(recorded.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(Folder, "*.json").Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.All(recorded, static entry => Assert.Equal(entry.Value, Hash(Path.Combine(Folder, entry.Key))));
    }

    [Fact]
    public void The_files_use_every_member_of_the_format()
    {
        var texts = string.Concat(Directory.GetFiles(Folder, "everything.*.json").Select(File.ReadAllText));
        var members = typeof(JsonShapes).GetProperties(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)
            .Where(static property => property.PropertyType == typeof(JsonShape)).Select(static property => (JsonShape)property.GetValue(null)!)
            .Where(static shape => !Claims.Contains(shape.Name))
            .Concat(JsonShapes.Nodes).Concat(JsonShapes.Conditions).Concat(JsonShapes.Predicates).Concat(JsonShapes.AgreementActs).SelectMany(static shape => shape.Members).Select(static member => member.Name).Distinct();
        Assert.Equal(["$schema"], members.Where(member => !texts.Contains("\"" + member + "\":", StringComparison.Ordinal)));
        Assert.Empty(JsonShapes.Nodes.Concat(JsonShapes.Conditions).Concat(JsonShapes.Predicates).Concat(JsonShapes.AgreementActs).Where(shape => !texts.Contains("\"kind\": \"" + shape.Name + "\"", StringComparison.Ordinal)).Select(static shape => shape.Name));
    }

    private static RecognitionProposal Proposed => Samples.VehicleTechnician.Match(Samples.LearnerWithMuch, Samples.Memorandum, new DateOnly(2026, 6, 1));

    /// <summary>A step that closes a part of an outcome, a titled achievement that counts and one that does not.</summary>
    private static RecognitionProposal PartsAndTitles
    {
        get
        {
            Institution here = new("home", "Home school"), there = new("host", "Host school");
            var home = Qualification.Named("Carver", here).Id("q").Version("1").Unit("X", "Carving", 10, static unit => unit.Outcome(new("1", "Carves", parts: [new("a"), new("b")])))
                .Rule(static root => root.Points(15).RequiredUnits("X").FreeChoice("free", 5, 5)).Build();
            var agreed = Memorandum.Between(here, there).Id("mou").Equates("P", "X/1", ["a"]).Equates("Q", "X/1", ["b"]).Build();
            var record = new HomeRecord([Held("L1", "Lace"), Held("L2", "Looms")]);
            return home.Match(MatchRequest.For(Transcript.For("learner-1", there).Id("t").Passed("P", on: new DateOnly(2026, 5, 12)).Build(), new DateOnly(2026, 6, 1)).Under(agreed).With(record));

            static Achievement Held(string code, string title) => new(new UnitId("home", code), new Points(5), acceptedFor: [new("free")], title: LocalizedText.Of("en", title));
        }
    }

    private static string Written(string name) => name switch
    {
        "everything.qualification" => EcvetJson.WriteQualification(GoldenDocuments.EveryNode, true),
        "vehicle-technician.qualification" => EcvetJson.WriteQualification(Samples.VehicleTechnician, true),
        "everything.memorandum" => EcvetJson.WriteMemorandum(GoldenDocuments.Memorandum, true),
        "sample.memorandum" => EcvetJson.WriteMemorandum(Samples.Memorandum, true),
        "everything.learningAgreement" => EcvetJson.WriteLearningAgreement(GoldenDocuments.Agreement, true),
        "everything.terms.learningAgreement" => EcvetJson.WriteLearningAgreement(GoldenDocuments.AgreementWithTerms, true),
        "sample.learningAgreement" => EcvetJson.WriteLearningAgreement(Samples.Agreement, true),
        "everything.transcript" => EcvetJson.WriteTranscript(GoldenDocuments.Transcript, true),
        "sample.transcript" => EcvetJson.WriteTranscript(Samples.LearnerWithMuch, true),
        "everything.decisionRecords" => EcvetJson.WriteDecisionRecords(Recognition.StoredCases.Read("0.1.0-baker"), true),
        "everything.agreementLife" => EcvetJson.WriteAgreementLife(GoldenDocuments.WithdrawnLife, true),
        "everything.completed.agreementLife" => EcvetJson.WriteAgreementLife(GoldenDocuments.CompletedLife, true),
        "parts-and-titles.proposal" => EcvetJson.WriteProposal(PartsAndTitles, true),
        "sample.proposal" => EcvetJson.WriteProposal(Proposed, true),
        _ => EcvetJson.WriteAccumulationResult(Proposed.Progress, true),
    };

    private static string Rewritten(string name, string text) => name.Split('.')[^1] switch
    {
        "qualification" => EcvetJson.TryReadQualification(text, out var read, out var found) && found.Count == 0 ? EcvetJson.WriteQualification(read, true) : string.Join('\n', found),
        "memorandum" => EcvetJson.TryReadMemorandum(text, out var read, out var found) && found.Count == 0 ? EcvetJson.WriteMemorandum(read, true) : string.Join('\n', found),
        "learningAgreement" => EcvetJson.TryReadLearningAgreement(text, out var read, out var found) && found.Count == 0 ? EcvetJson.WriteLearningAgreement(read, true) : string.Join('\n', found),
        "decisionRecords" => EcvetJson.TryReadDecisionRecords(text, out var read, out var found) && found.Count == 0 ? EcvetJson.WriteDecisionRecords(read, true) : string.Join('\n', found),
        "agreementLife" => EcvetJson.TryReadAgreementLife(text, out var read, out var found) && found.Count == 0 ? EcvetJson.WriteAgreementLife(read, true) : string.Join('\n', found),
        "proposal" => EcvetJson.TryReadProposal(text, out var read, out var found) && found.Count == 0 ? read.Content.TrimEnd() : string.Join('\n', found),
        "accumulationResult" => EcvetJson.TryReadAccumulationResult(text, out var read, out var found) && found.Count == 0 ? read.Content.TrimEnd() : string.Join('\n', found),
        _ => EcvetJson.TryReadTranscript(text, out var read, out var found) && found.Count == 0 ? EcvetJson.WriteTranscript(read, true) : string.Join('\n', found),
    };

    private static string Hash(string path) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)));
}
