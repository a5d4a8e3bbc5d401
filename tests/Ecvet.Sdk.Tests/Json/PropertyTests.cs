using System.Globalization;
using System.Text;
using System.Text.Json;
using Ecvet.Json;

namespace Ecvet.Tests.Json;

/// <summary>Laws of reading and writing, over documents that are made up and documents that are spoilt.</summary>
public class PropertyTests
{
    /// <summary>Whatever stands in a value that may be personal, and in a name nobody knows; nothing of it may be said.</summary>
    private const string Marker = "zqmarker";

    /// <summary>The marker as it is put in: nothing that could pass for a code, for codes are quoted.</summary>
    private const string Private = "\"\\u0007" + Marker + "\\u0007\"";

    private static readonly string[] Pieces =
        ["{", "}", "[", "]", ",", ":", "\"", "\\", "null", "NaN", "1e400", "\"1,5\"", "-1", "\u0000", Private + ":", Private, "\\ud800", "true", "99999999999999999999", "\"id\":", "\"kind\":\"not\","];

    /// <summary>How many documents are spoilt: some in every run, a million in the long one (CONTRIBUTING.md).</summary>
    private static int Mutations { get; } = int.TryParse(Environment.GetEnvironmentVariable("ECVET_MUTATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : 3000;

    [Fact]
    public void Every_qualification_comes_back_as_it_was() => PropertyCheck.ForAll(Arbitraries.QualificationsOfRoutes, static document =>
    {
        var text = EcvetJson.WriteQualification(document);
        var read = EcvetJson.ReadQualification(text);
        Assert.Equal(document, read);
        Assert.Equal(text, EcvetJson.WriteQualification(read));
    });

    [Fact]
    public void Every_transcript_comes_back_as_it_was() => PropertyCheck.ForAll(Arbitraries.Transcripts, static document =>
        EcvetJson.ReadTranscript(EcvetJson.WriteTranscript(document, true)) == document);

    [Fact]
    public void Every_memorandum_comes_back_as_it_was() => PropertyCheck.ForAll(Arbitraries.Memoranda, static document =>
        EcvetJson.ReadMemorandum(EcvetJson.WriteMemorandum(document)) == document);

    [Fact]
    public void What_is_spoilt_gives_findings_and_nothing_else()
    {
        var seeds = Seeds();
        var random = new Random(20261122);
        var options = new JsonReadOptions(returnGoodPart: true, maximumDiagnostics: 50);
        for (var i = 0; i < Mutations; i++)
        {
            var kind = i % seeds.Length;
            var spoilt = SpoiltText.Of(seeds[kind], random, Pieces, 4);
            var (whole, found, written) = Read(kind, spoilt, options);
            Assert.True(whole || found.Any(static finding => finding.Severity == DiagnosticSeverity.Error), spoilt);
            Assert.InRange(found.Count, 0, 51);
            foreach (var finding in found)
            {
                Assert.DoesNotContain(Marker, finding.ToString() + finding.Text("fr") + finding.WayOut("fr"), StringComparison.Ordinal);
            }

            // What was read, whole or in part, is a document: it can be written and read.
            Assert.True(written is null || Read(kind, written, options).Whole, spoilt);
        }
    }

    [Fact]
    public void It_takes_for_JSON_what_the_platform_takes_for_JSON()
    {
        var seeds = Seeds();
        var random = new Random(7);
        var both = new int[2];
        for (var i = 0; i < Mutations; i++)
        {
            var spoilt = Encoding.UTF8.GetBytes(SpoiltText.Of(seeds[i % seeds.Length], random, Pieces, 4));
            var findings = new DiagnosticCollector();
            JsonScanner.Scan(spoilt, new(maximumDepth: 64), findings);
            var ours = findings.ToList().All(static finding => finding.Code == JsonDiagnostics.NotUnicode.Code);
            Assert.True(ours == IsJson(spoilt), Encoding.UTF8.GetString(spoilt));
            both[ours ? 1 : 0]++;
        }

        Assert.All(both, static count => Assert.InRange(count, Mutations / 60, Mutations));
    }

    [Fact]
    public void Every_byte_that_is_cut_off_is_missed()
    {
        var text = Encoding.UTF8.GetBytes(EcvetJson.WriteLearningAgreement(Samples.Agreement));
        for (var length = 0; length < text.Length; length++)
        {
            Assert.False(EcvetJson.TryReadLearningAgreement(text.AsSpan(0, length), out _, out var diagnostics));
            Assert.NotEmpty(diagnostics);
        }
    }

    [Fact]
    public void A_personal_value_is_in_no_finding()
    {
        var text = EcvetJson.WriteTranscript(Samples.LearnerWithMuch).Replace("\"learner-1\"", "\" " + Marker + "\"", StringComparison.Ordinal)
            .Replace("\"result\":", "\"evidence\":[{\"kind\":{\"" + Marker + " x\":\"" + Marker + "\"},\"reference\":5,\"" + Marker + "\":1}],\"result\":", StringComparison.Ordinal);
        Assert.False(EcvetJson.TryReadTranscript(text, out _, out var diagnostics));
        Assert.NotEmpty(diagnostics);
        Assert.DoesNotContain(Marker, string.Concat(diagnostics), StringComparison.Ordinal);
        Assert.DoesNotContain(Marker, Assert.Throws<EcvetException>(() => EcvetJson.ReadTranscript(text)).ToString(), StringComparison.Ordinal);
    }

    private static string[] Seeds() =>
    [
        EcvetJson.WriteQualification(GoldenDocuments.EveryNode), EcvetJson.WriteMemorandum(GoldenDocuments.Memorandum),
        EcvetJson.WriteLearningAgreement(GoldenDocuments.Agreement), EcvetJson.WriteTranscript(GoldenDocuments.Transcript),
        EcvetJson.WriteProposal(Proposed), EcvetJson.WriteAccumulationResult(Proposed.Progress),
        EcvetJson.WriteDecisionRecords(Recognition.StoredCases.Read("0.1.0-baker")), EcvetJson.WriteAgreementLife(GoldenDocuments.WithdrawnLife),
    ];

    private static RecognitionProposal Proposed { get; } = Samples.VehicleBodyRepair.Match(Samples.LearnerWithMuch, Samples.Memorandum, new DateOnly(2026, 6, 1));

    private static (bool Whole, ValueList<Diagnostic> Found, string? Written) Read(int kind, string text, JsonReadOptions options)
    {
        switch (kind)
        {
            case 0:
                var isQualification = EcvetJson.TryReadQualification(text, out var qualification, out var found, options);
                return (isQualification, found, qualification is null ? null : EcvetJson.WriteQualification(qualification));
            case 1:
                var isMemorandum = EcvetJson.TryReadMemorandum(text, out var memorandum, out found, options);
                return (isMemorandum, found, memorandum is null ? null : EcvetJson.WriteMemorandum(memorandum));
            case 2:
                var isAgreement = EcvetJson.TryReadLearningAgreement(text, out var agreement, out found, options);
                return (isAgreement, found, agreement is null ? null : EcvetJson.WriteLearningAgreement(agreement));
            case 4:
                var isProposal = EcvetJson.TryReadProposal(text, out var proposal, out found, options);
                return (isProposal, found, isProposal ? proposal!.Content : null);
            case 5:
                var isResult = EcvetJson.TryReadAccumulationResult(text, out var result, out found, options);
                return (isResult, found, isResult ? result!.Content : null);
            case 6:
                var areRecords = EcvetJson.TryReadDecisionRecords(text, out var records, out found, options);
                return (areRecords, found, records is null ? null : EcvetJson.WriteDecisionRecords(records));
            case 7:
                var isLife = EcvetJson.TryReadAgreementLife(text, out var life, out found, options);
                return (isLife, found, life is null ? null : EcvetJson.WriteAgreementLife(life));
            default:
                var isTranscript = EcvetJson.TryReadTranscript(text, out var transcript, out found, options);
                return (isTranscript, found, transcript is null ? null : EcvetJson.WriteTranscript(transcript));
        }
    }

    private static bool IsJson(byte[] utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
