using System.Runtime.CompilerServices;

namespace Ecvet.Tests.Matching;

/// <summary>Many learners: the order, the bad rows, the ends, the threads.</summary>
public class MatchAllTests
{
    private static readonly CompiledQualification Compiled = Samples.VehicleTechnician.Compile();
    private static readonly MatchRequest Common = MatchRequest.On(new DateOnly(2026, 6, 1)).Under(Samples.Memorandum);
    private static readonly Transcript[] Learners = [Samples.LearnerWithMuch, Samples.LearnerOutsideMemorandum, Samples.LearnerWithSecondMobility];

    [Theory]
    [InlineData(MatchDetail.Verdicts, 400)]
    [InlineData(MatchDetail.Placement, 70)]
    [InlineData(MatchDetail.Full, 2)]
    public void Rows_come_in_the_order_of_the_input_whatever_the_threads(MatchDetail detail, int count)
    {
        var expected = Compiled.MatchAll(Requests(count), detail).ToList();
        Assert.Equal(Enumerable.Range(0, count).Select(static i => (long)i), expected.Select(static row => row.Number));
        Assert.Equal(Requests(count).Select(static request => request.Transcripts[0].Learner), expected.Select(static row => row.Learner));
        foreach (var threads in new[] { 3 })
        {
            Assert.Equal(expected, Compiled.MatchAll(Requests(count), detail, threads).ToList());
        }
    }

    [Fact]
    public void Every_detail_gives_the_verdicts_of_a_full_match()
    {
        var full = Requests(3).Select(static request => Compiled.Match(request)).ToList();
        foreach (var detail in Enum.GetValues<MatchDetail>())
        {
            var rows = Compiled.MatchAll(Requests(3), detail).ToList();
            for (var i = 0; i < rows.Count; i++)
            {
                Assert.Equal(full[i].Units.Select(static unit => new UnitFinding(unit.Verdict, unit.Route)), rows[i].Units);
                Assert.Equal(full[i].Credits.Select(static credit => new CreditFinding(credit.Status, credit.Route)), rows[i].CreditFindings);
                Assert.Equal(full[i].Diagnostics, rows[i].Diagnostics);
                Assert.Equal(detail == MatchDetail.Verdicts, rows[i].Progress is null);
                Assert.Equal(detail == MatchDetail.Verdicts ? null : full[i].Progress.Missing, rows[i].Progress?.Missing);
                Assert.Equal(detail == MatchDetail.Full ? full[i] : null, rows[i].Proposal);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_bad_row_becomes_a_finding_and_stops_nothing(int threads)
    {
        string[] lines = ["0", "no number", "2", "mixed", "1"];
        var rows = Compiled.MatchAll(lines, Read, threads: threads).ToList();

        Assert.Equal([true, false, true, false, true], rows.Select(static row => row.IsMatched));
        Assert.Equal(["", "ECV1036", "", "ECV1036", ""], rows.Select(static row => row.IsMatched ? "" : Assert.Single(row.Diagnostics).Code));
        Assert.DoesNotContain("no number", rows[1].Diagnostics[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_findings_of_a_document_that_can_not_be_read_are_those_of_the_row()
    {
        var rows = Compiled.MatchAll(["{\"schemaVersion\": 1}"], static line => Common.With(EcvetJson.ReadTranscript(line))).ToList();
        Assert.False(Assert.Single(rows).IsMatched);
        Assert.All(rows[0].Diagnostics, static finding => Assert.StartsWith("ECV40", finding.Code, StringComparison.Ordinal));
    }

    [Fact]
    public void The_input_is_read_lazily_and_only_some_blocks_ahead()
    {
        var read = 0;
        var rows = Compiled.MatchAll(Requests(100_000).Select(request =>
        {
            read++;
            return request;
        }), threads: 2);
        Assert.Equal(10, rows.Take(10).Count());
        Assert.InRange(read, 10, 1000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Cancellation_ends_the_batch(int threads)
    {
        using var cancellation = new CancellationTokenSource();
        var seen = 0;
        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            foreach (var _ in Compiled.MatchAll(Requests(int.MaxValue), threads: threads, cancellation: cancellation.Token))
            {
                if (++seen == 300)
                {
                    cancellation.Cancel();
                }
            }
        });
        Assert.InRange(seen, 300, 1000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void What_is_no_fault_of_a_row_reaches_the_caller_as_it_is(int threads) =>
        Assert.Throws<IOException>(() => Compiled.MatchAll(["0"], static (string _) => throw new IOException(), threads: threads).Count());

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Progress_ends_at_the_number_of_rows(int threads)
    {
        var told = new List<long>();
        Assert.Equal(130, Compiled.MatchAll(Requests(130), threads: threads, progress: new Told(told)).Count());
        Assert.Equal([64, 128, 130], told);
    }

    [Fact]
    public async Task A_stream_gives_the_rows_of_the_list()
    {
        foreach (var threads in new[] { 1, 3 })
        {
            var streamed = new List<MatchRow>();
            await foreach (var row in Compiled.MatchAllAsync(Stream(500), threads: threads))
            {
                streamed.Add(row);
            }

            Assert.Equal(Compiled.MatchAll(Requests(500)), streamed);
        }
    }

    [Fact]
    public async Task A_stream_answers_as_soon_as_something_arrived()
    {
        var gate = new TaskCompletionSource();
        await using var rows = Compiled.MatchAllAsync(Gated(gate.Task)).GetAsyncEnumerator();
        Assert.True(await rows.MoveNextAsync());
        Assert.Equal(0, rows.Current.Number);
        gate.SetResult();
        Assert.True(await rows.MoveNextAsync());
        Assert.False(await rows.MoveNextAsync());
    }

    [Fact]
    public async Task A_stream_that_never_answers_is_left_when_it_is_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var never = new TaskCompletionSource();
        await using var rows = Compiled.MatchAllAsync(Gated(never.Task), cancellation: cancellation.Token).GetAsyncEnumerator();
        Assert.True(await rows.MoveNextAsync());
        var waiting = rows.MoveNextAsync();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await waiting);
    }

    [Fact]
    public void One_compiled_qualification_used_from_32_threads_gives_the_same_bytes()
    {
        var compiled = SmallCase.Baker.Compile();
        var common = MatchRequest.On(SmallCase.Today).Under(SmallCase.Agreed().Build());
        var learners = new[] { "A", "B", "C" }.Select(unit => SmallCase.Learner().Passed(unit, on: SmallCase.Spring).Passed("B", on: SmallCase.Spring).Build()).ToList();
        var expected = learners.ConvertAll(learner => EcvetJson.WriteProposal(compiled.Match(common.With(learner))));
        var table = compiled.PrepareVerdicts(common);
        var encoded = learners.ConvertAll(table.Encode);
        var findings = encoded.ConvertAll(learner => Judge(table, learner));
        var faults = new System.Collections.Concurrent.ConcurrentQueue<int>();
        var threads = Enumerable.Range(0, 32).Select(number => new Thread(() =>
        {
            for (var turn = 0; turn < 2; turn++)
            {
                var which = (number + turn) % 3;
                var written = EcvetJson.WriteProposal(compiled.Match(common.With(learners[which])));
                if (!string.Equals(written, expected[which], StringComparison.Ordinal) || !Judge(table, encoded[which]).SequenceEqual(findings[which]))
                {
                    faults.Enqueue(number);
                }
            }
        })).ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());
        Assert.Empty(faults);
    }

    private static UnitFinding[] Judge(VerdictTable table, EncodedLearner learner)
    {
        var units = new UnitFinding[table.Units.Count];
        table.Judge(learner, units, new CreditFinding[learner.Credits.Count]);
        return units;
    }

    private static MatchRequest Read(string line) => line == "mixed"
        ? Common.With(Learners[0], Transcript.For("another", Samples.HostSchool).Passed("M7").Build())
        : Common.With(Learners[int.Parse(line, System.Globalization.CultureInfo.InvariantCulture)]);

    private static IEnumerable<MatchRequest> Requests(int count) => Enumerable.Range(0, count).Select(static i => Common.With(Learners[i % Learners.Length]));

    private static async IAsyncEnumerable<MatchRequest> Stream(int count)
    {
        foreach (var request in Requests(count))
        {
            if (request.Transcripts[0] == Learners[0])
            {
                await Task.Yield();
            }

            yield return request;
        }
    }

    private static async IAsyncEnumerable<MatchRequest> Gated(Task gate, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        yield return Common.With(Learners[0]);
        await gate;
        yield return Common.With(Learners[1]);
    }

    private sealed class Told(List<long> told) : IProgress<long>
    {
        public void Report(long value) => told.Add(value);
    }
}
