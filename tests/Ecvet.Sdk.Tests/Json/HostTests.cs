using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Ecvet.Tests.Json;

/// <summary>A host with serialiser options of its own writes and reads the same format.</summary>
public class HostTests
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(EcvetJson.TypeInfoResolver, new DefaultJsonTypeInfoResolver()),
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
    };

    [Fact]
    public void It_writes_the_same_text()
    {
        Assert.Equal(EcvetJson.WriteQualification(Samples.VehicleTechnician), JsonSerializer.Serialize(Samples.VehicleTechnician, Options));
        Assert.Equal(EcvetJson.WriteMemorandum(Samples.Memorandum), JsonSerializer.Serialize(Samples.Memorandum, Options));
        Assert.Equal(EcvetJson.WriteLearningAgreement(Samples.Agreement), JsonSerializer.Serialize(Samples.Agreement, Options));
        Assert.Equal(EcvetJson.WriteTranscript(Samples.LearnerWithMuch), JsonSerializer.Serialize(Samples.LearnerWithMuch, Options));
        Assert.Equal(EcvetJson.WriteAgreementLife(GoldenDocuments.CompletedLife), JsonSerializer.Serialize(GoldenDocuments.CompletedLife, Options));
        Assert.Equal(GoldenDocuments.CompletedLife, JsonSerializer.Deserialize<AgreementLife>(EcvetJson.WriteAgreementLife(GoldenDocuments.CompletedLife), Options));
        var records = Recognition.StoredCases.Read("0.1.0-baker");
        Assert.Equal(EcvetJson.WriteDecisionRecords(records), JsonSerializer.Serialize(records, Options));
        Assert.Equal(records, JsonSerializer.Deserialize<ValueList<DecisionRecord>>(EcvetJson.WriteDecisionRecords(records), Options));
    }

    [Fact]
    public void It_reads_documents_inside_its_own()
    {
        var text = JsonSerializer.Serialize(new Parcel("a", [Samples.LearnerWithMuch], Samples.Agreement), Options);
        var read = JsonSerializer.Deserialize<Parcel>(text, Options);
        Assert.Equal(Samples.LearnerWithMuch, Assert.Single(read!.Transcripts));
        Assert.Equal(Samples.Agreement, read.Agreement);
    }

    [Fact]
    public void Faults_arrive_with_all_findings()
    {
        var fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Transcript>("{\"learner\":5,\"issuer\":{},\"credits\":7}", Options));
        Assert.Equal(5, Assert.IsType<EcvetException>(fault.InnerException).Diagnostics.Count);
    }

    private sealed record Parcel(string Name, List<Transcript> Transcripts, LearningAgreement Agreement);
}
