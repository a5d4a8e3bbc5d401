using System.Text;
using static Ecvet.Tests.Recognition.ProcessCase;

namespace Ecvet.Tests.Recognition;

/// <summary>Decisions written down: hashes, chain, documents, and what today's engine finds.</summary>
public class DecisionRecordTests
{
    private static RecognitionCase Done => StoredCases.Baker;

    [Fact]
    public void A_record_that_is_read_and_written_again_is_the_same_to_the_byte()
    {
        foreach (var record in Done.ToRecords())
        {
            var bytes = record.ToBytes();
            Assert.True(DecisionRecord.TryRead(bytes, out var read, out var diagnostics), diagnostics.ToString());
            Assert.Equal(record, read);
            Assert.Equal(bytes, read.ToBytes());
        }
    }

    [Fact]
    public void The_same_case_gives_the_same_bytes() => Assert.Equal(Done.ToRecords(), Done.Replay(Done.Acts).Case.ToRecords());

    [Fact]
    public void A_chain_as_it_was_written_is_intact()
    {
        var records = Done.ToRecords();
        Assert.True(DecisionChain.Verify(Stored(records), records[^1].Hash).IsIntact);
        Assert.True(Done.Verify(records).IsIntact);
    }

    [Fact]
    public void Without_the_head_a_record_missing_at_the_end_goes_unnoticed_and_with_it_it_does_not()
    {
        var records = Done.ToRecords();
        var shortened = Stored(records.Take(records.Count - 1)).ToList();
        Assert.True(DecisionChain.Verify(shortened).IsIntact);
        Assert.Equal(DecisionDiagnostics.HeadDiffers, Assert.Single(DecisionChain.Verify(shortened, records[^1].Hash).Diagnostics).Descriptor);
    }

    [Fact]
    public void Records_written_over_other_documents_do_not_agree_with_the_case()
    {
        var records = Done.ToRecords();
        var richer = Open(agreed: Matching.SmallCase.Agreed().Equates("C/1", "SWEET/1")).Replay(Done.Acts).Case;
        var found = richer.Verify(records);
        Assert.False(found.IsIntact);
        Assert.All(found.Diagnostics, static diagnostic => Assert.Equal("inputs", diagnostic.Arguments[1]));
        var harder = Open(home: Matching.SmallCase.Baking().EqfLevel(5).Build()).Replay(Done.Acts).Case;
        Assert.Contains("rules", harder.Verify(records).Diagnostics.Select(static diagnostic => diagnostic.Arguments.Count > 1 ? diagnostic.Arguments[1] : ""));
        Assert.Contains(DecisionDiagnostics.CountDiffers, Open().Verify(records).Diagnostics.Select(static diagnostic => diagnostic.Descriptor));
    }

    [Fact]
    public void What_todays_engine_finds_is_a_separate_answer()
    {
        var record = Done.ToRecords()[1];
        var again = Done.ReEvaluate(record);
        Assert.False(again.Differs);
        Assert.Equal(UnitVerdict.Recognisable, again.Then[0].Verdict);
        var otherwise = OpenOutsideMemorandum().Then(Received("A/1", "A/2", "B")).Then(new Identification(Home, Day(1), Items("BREAD", "CAKE"))).ReEvaluate(record);
        Assert.True(otherwise.Differs);
    }

    [Fact]
    public void A_record_names_the_learner_by_a_digest_only()
    {
        foreach (var record in Done.ToRecords())
        {
            Assert.DoesNotContain("learner-1", record.ToText(), StringComparison.Ordinal);
            Assert.DoesNotContain("cakes were good", record.ToText(), StringComparison.Ordinal);
            Assert.Equal(Digest.Of(Encoding.UTF8.GetBytes("ecvet subject 1\nlearner-1")), record.Subject);
        }
    }

    [Fact]
    public void A_host_system_signs_with_its_own_keys()
    {
        var record = Done.ToRecords()[0];
        var signed = record.SignWith(new Sum());
        Assert.Equal("sum", signed.Method);
        Assert.Equal(ValueList.Create<byte>(new Sum().Sign(record.ToBytes())), signed.Signature);
    }

    [Theory]
    [InlineData("")]
    [InlineData("decision{\n}\n")]
    [InlineData("decision{\ncanonicalVersion=1:1\n")]
    [InlineData("decision[99999999999\n]\n")]
    [InlineData("decision{\ncanonicalVersion=9:1\n}\n")]
    [InlineData("a{\nb{\nc{\n")]
    public void Bytes_that_are_no_record_are_refused(string text) => Assert.False(DecisionRecord.TryRead(Encoding.UTF8.GetBytes(text), out _, out var diagnostics) || diagnostics.Count != 1);

    [Fact]
    public void A_newer_form_is_named_as_such()
    {
        var text = Done.ToRecords()[0].ToText().Replace("canonicalVersion=1:1", "canonicalVersion=1:2", StringComparison.Ordinal);
        Assert.False(DecisionRecord.TryRead(Encoding.UTF8.GetBytes(text), out _, out var diagnostics));
        Assert.Equal(DecisionDiagnostics.UnknownForm, Assert.Single(diagnostics).Descriptor);
    }

    [Fact]
    public void Nesting_without_end_is_refused() =>
        Assert.False(DecisionRecord.TryRead(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a{\n", 100_000))), out _, out _));

    [Fact]
    public void The_engine_named_is_the_version_of_the_library() =>
        Assert.StartsWith(EngineVersion.Current, typeof(RecognitionCase).Assembly.GetName().Version!.ToString(), StringComparison.Ordinal);

    private static IEnumerable<ReadOnlyMemory<byte>> Stored(IEnumerable<DecisionRecord> records) => records.Select(static record => (ReadOnlyMemory<byte>)record.ToBytes());

    private sealed class Sum : IDecisionSigner
    {
        public string Method => "sum";

        public byte[] Sign(ReadOnlySpan<byte> bytes)
        {
            byte sum = 0;
            foreach (var one in bytes)
            {
                sum = unchecked((byte)(sum + one));
            }

            return [sum];
        }
    }
}
