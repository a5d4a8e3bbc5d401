namespace Ecvet.Tests.Json;

/// <summary>What is written can be read back, and is written again as the same bytes.</summary>
public class SampleRoundTripTests
{
    public static TheoryData<bool> Layouts => [true, false];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_qualification_is_read_back_as_it_was(bool indented)
    {
        foreach (var document in new[] { Samples.VehicleTechnician, Samples.VehicleBodyRepair })
        {
            var text = EcvetJson.WriteQualification(document, indented);
            Assert.True(EcvetJson.TryReadQualification(text, out var read, out var diagnostics), string.Join('\n', diagnostics));
            Assert.Equal(document, read);
            Assert.Empty(diagnostics);
            Assert.Equal(text, EcvetJson.WriteQualification(read, indented));
        }
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_memorandum_is_read_back_as_it_was(bool indented)
    {
        var text = EcvetJson.WriteMemorandum(Samples.Memorandum, indented);
        Assert.Equal(Samples.Memorandum, EcvetJson.ReadMemorandum(text));
        Assert.Equal(text, EcvetJson.WriteMemorandum(EcvetJson.ReadMemorandum(text), indented));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_learning_agreement_is_read_back_as_it_was(bool indented)
    {
        var text = EcvetJson.WriteLearningAgreement(Samples.Agreement, indented);
        Assert.Equal(Samples.Agreement, EcvetJson.ReadLearningAgreement(text));
        Assert.Equal(text, EcvetJson.WriteLearningAgreement(EcvetJson.ReadLearningAgreement(text), indented));
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_transcript_is_read_back_as_it_was(bool indented)
    {
        foreach (var document in new[] { Samples.LearnerWithMuch, Samples.LearnerOutsideMemorandum })
        {
            var text = EcvetJson.WriteTranscript(document, indented);
            Assert.Equal(document, EcvetJson.ReadTranscript(text));
            Assert.Equal(text, EcvetJson.WriteTranscript(EcvetJson.ReadTranscript(text), indented));
        }
    }

    [Fact]
    public async Task Text_bytes_and_streams_say_the_same()
    {
        var document = Samples.LearnerWithMuch;
        using var stream = new MemoryStream();
        EcvetJson.WriteTranscript(document, stream);
        using var other = new MemoryStream();
        await EcvetJson.WriteTranscriptAsync(document, other);
        Assert.Equal(stream.ToArray(), other.ToArray());
        Assert.Equal(EcvetJson.WriteTranscript(document), System.Text.Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(document, EcvetJson.ReadTranscript(stream.ToArray()));
        stream.Position = 0;
        Assert.Equal(document, EcvetJson.ReadTranscript(stream));
        stream.Position = 0;
        Assert.Equal(document, await EcvetJson.ReadTranscriptAsync(stream));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over() =>
        Assert.Equal(Samples.Agreement, EcvetJson.ReadLearningAgreement([0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(EcvetJson.WriteLearningAgreement(Samples.Agreement))]));

    [Fact]
    public void The_version_of_the_format_comes_first() =>
        Assert.StartsWith("""{"schemaVersion":1,"document":"qualification",""", EcvetJson.WriteQualification(Samples.VehicleTechnician), StringComparison.Ordinal);
}
