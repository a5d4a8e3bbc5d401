using System.Text;
using Ecvet.Tests.House;
using FsCheck.Fluent;
using static Ecvet.Tests.Recognition.ProcessCase;

namespace Ecvet.Tests.Recognition;

/// <summary>Decisions written down: hashes, chain, documents, and what today's engine finds.</summary>
public class DecisionRecordTests
{
    private static RecognitionCase Done => Open()
        .Then(Received("A/1", "A/2", "B"))
        .Then(Validated(TransferRoute.Partnership, "BREAD", "CAKE"))
        .Then(Recognised("BREAD"))
        .Then(Refused("CAKE"))
        .Then(new Appeal(Day(3), 4, "The cakes were good."))
        .Then(new AppealDecision(Home, Day(4), 5, isUpheld: true, "They were."))
        .Then(Recognised("CAKE", day: 5));

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
    public void Any_changed_byte_is_found()
    {
        var stored = Stored(Done.ToRecords()).Select(static bytes => bytes.ToArray()).ToArray();
        var head = Done.ToRecords()[^1].Hash;
        PropertyCheck.ForAll(Arb.From(from r in Gen.Choose(0, stored.Length - 1) from at in Gen.Choose(0, stored[r].Length - 1) from bit in Gen.Choose(0, 7) select (r, at, bit)), place =>
        {
            var copy = stored.Select(static bytes => bytes.ToArray()).ToArray();
            copy[place.r][place.at] ^= (byte)(1 << place.bit);
            Assert.False(DecisionChain.Verify(copy.Select(static bytes => (ReadOnlyMemory<byte>)bytes), head).IsIntact);
        });
    }

    [Fact]
    public void A_missing_a_doubled_and_a_moved_record_are_found()
    {
        var records = Done.ToRecords();
        var head = records[^1].Hash;
        for (var i = 0; i < records.Count; i++)
        {
            Assert.False(DecisionChain.Verify(Stored(records.Where((_, index) => index != i)), head).IsIntact);
            Assert.False(DecisionChain.Verify(Stored(records.SelectMany((record, index) => index == i ? [record, record] : new[] { record })), head).IsIntact);
            for (var j = i + 1; j < records.Count; j++)
            {
                var moved = records.ToList();
                (moved[i], moved[j]) = (moved[j], moved[i]);
                Assert.False(DecisionChain.Verify(Stored(moved), head).IsIntact);
            }
        }
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

    /// <summary>Records of earlier versions are only added to this folder, never changed: every later version must verify them.</summary>
    [Fact]
    public void Stored_records_are_verified_by_every_later_version()
    {
        Store();
        var chains = Directory.GetDirectories(Stores);
        Assert.NotEmpty(chains);
        foreach (var chain in chains)
        {
            var stored = Directory.GetFiles(chain, "*.record").Order(StringComparer.Ordinal).Select(static file => (ReadOnlyMemory<byte>)File.ReadAllBytes(file)).ToList();
            var head = Digest.Parse(File.ReadAllText(Path.Combine(chain, "head.txt")).Trim());
            var verified = DecisionChain.Verify(stored, head);
            Assert.True(verified.IsIntact, string.Join('\n', verified.Diagnostics));
        }
    }

    /// <summary>The case above was written down by version 0.1.0; its inputs, rules and acts still have the same canonical form.</summary>
    [Fact]
    public void The_canonical_form_of_the_nouns_has_not_changed_since_the_records_were_stored()
    {
        var folder = Path.Combine(Stores, "0.1.0-baker");
        var records = Directory.GetFiles(folder, "*.record").Order(StringComparer.Ordinal).Select(static file => DecisionRecord.TryRead(File.ReadAllBytes(file), out var record, out _) ? record : null).OfType<DecisionRecord>();
        Assert.Equal(ValueList<Diagnostic>.Empty, Done.Verify(records).Diagnostics);
    }

    private static string Stores => Path.Combine(Repository.Root, "tests", "Ecvet.Sdk.Tests", "Recognition", "Records");

    /// <summary>With ECVET_APPROVE=1 the chain of this version is stored, once.</summary>
    private static void Store()
    {
        var folder = Path.Combine(Stores, EngineVersion.Current + "-baker");
        if (!Repository.Approving || Directory.Exists(folder))
        {
            return;
        }

        Directory.CreateDirectory(folder);
        var records = Done.ToRecords();
        foreach (var record in records)
        {
            File.WriteAllBytes(Path.Combine(folder, $"{record.Number:000}.record"), record.ToBytes());
        }

        File.WriteAllText(Path.Combine(folder, "head.txt"), records[^1].Hash + "\n");
    }

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
