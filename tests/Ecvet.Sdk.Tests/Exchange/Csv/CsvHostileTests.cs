using System.Globalization;
using System.Text;
using Ecvet.Exchange.Csv;

namespace Ecvet.Tests.Exchange.Csv;

/// <summary>Tables made to hurt: each becomes a finding within the limits, in memory bounded by the limits.</summary>
public class CsvHostileTests
{
    /// <summary>What stands where it may be personal; nothing of it may be said.</summary>
    private const string Marker = "zqmarker";

    private static readonly string[] Pieces =
        [",", ";", "\"", "\r", "\n", "\r\n", "'", "=", "+", "@", "\t", "\0", "\uFEFF", "\u200B", "\u0661", "1,5", "-1", "1e400", "..", "%", "%2C", "/", Marker, "\u0007" + Marker + "\u0007", "2026-02-30", "99999999999999999999", "\u00A0"];

    /// <summary>How many tables are spoilt: some in every run, 100,000 in the long one.</summary>
    private static int Mutations { get; } = int.TryParse(Environment.GetEnvironmentVariable("ECVET_MUTATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : 3000;

    [Theory]
    [InlineData('x', 100_000_000, "ECV5604")]
    [InlineData('"', 5_000_000, "ECV5604")]
    public void A_line_of_a_hundred_megabytes_is_a_finding_and_is_not_held(char sign, int times, string code)
    {
        using var stream = new Endless(Encoding.UTF8.GetBytes("unit,title\r\nM7,\"" + sign), (byte)sign, times);
        var found = new List<Diagnostic>();
        var allocated = Allocated(() => found.AddRange(CsvReader.ReadRows(stream).SelectMany(static row => row.Diagnostics)));
        Assert.Contains(found, finding => finding.Code == code && finding.Path == "row 2, column B");
        Assert.InRange(allocated, 0, 2_000_000);
    }

    [Fact]
    public void A_million_columns_are_a_finding_and_are_not_held()
    {
        using var stream = new Endless("unit,title\r\nM7,"u8.ToArray(), (byte)',', 1_000_000);
        var rows = new List<CsvRow>();
        var allocated = Allocated(() => rows.AddRange(CsvReader.ReadRows(stream)));
        Assert.Equal(2, rows.Count);
        Assert.Equal("ECV5605", Assert.Single(rows[1].Diagnostics).Code);
        Assert.InRange(allocated, 0, 2_000_000);
    }

    [Fact]
    public void A_header_of_a_million_columns_is_a_finding() =>
        Assert.Equal(["ECV5605"], UnitMatrix.Read(string.Join(',', Enumerable.Repeat("unit", 1_000_000))).Diagnostics.Select(static finding => finding.Code));

    [Fact]
    public void More_bytes_than_allowed_are_not_read()
    {
        using var stream = new Endless("unit\r\n"u8.ToArray(), (byte)'\n', long.MaxValue);
        Assert.Equal("ECV5608", Assert.Single(CsvReader.ReadRows(stream, new(maximumBytes: 1_000_000)).SelectMany(static row => row.Diagnostics)).Code);
        Assert.InRange(stream.Given, 1_000_000, 1_200_000);
    }

    [Fact]
    public void A_million_faults_are_counted_not_listed()
    {
        var csv = "learner,unit\r\n" + string.Concat(Enumerable.Repeat("x,/\r\n", 200_000));
        var read = ClassList.Read(csv, Arbitraries.Host, new(maximumDiagnostics: 50));
        Assert.Equal(51, read.Diagnostics.Count);
        Assert.Equal("ECV0001", read.Diagnostics[50].Code);
        Assert.False(read.IsUsable);
    }

    [Fact]
    public void A_million_rows_are_read_one_at_a_time()
    {
        using var stream = new Endless("learner,unit,date\r\n"u8.ToArray(), "learner-9,M7,2026-05-12\r\n"u8.ToArray(), 1_000_000);
        var (count, mostAhead) = (0L, 0L);
        foreach (var row in CsvReader.ReadRows(stream))
        {
            count += row.Cells.Count / 3;
            mostAhead = Math.Max(mostAhead, stream.Given - (25 * count));
        }

        // What has been read of the stream and not been given out yet is one piece, however far the table goes.
        Assert.Equal(1_000_001, count);
        Assert.InRange(mostAhead, 0, 140_000);
    }

    [Fact]
    public void The_rows_of_a_class_list_are_read_one_at_a_time()
    {
        using var stream = new Endless("learner,unit,date\r\n"u8.ToArray(), "learner-9,M7,2026-05-12\r\n"u8.ToArray(), long.MaxValue / 100);
        Assert.All(ClassList.ReadRows(stream, Arbitraries.Host).Take(50_000), static row => Assert.NotNull(row.Value));
        Assert.InRange(stream.Given, 50_000 * 25, (50_000 * 25) + 140_000);
    }

    [Fact]
    public void Rows_about_one_learner_and_one_unit_do_not_take_quadratic_time()
    {
        var csv = "learner,unit,attempt,title\r\n" + string.Concat(Enumerable.Range(1, 1000).Select(static i => string.Concat(Enumerable.Range(0, 30).Select(u => $"x,M{u},{i},Title\r\n"))));
        var list = ClassList.Read(csv, Arbitraries.Host).ThrowIfErrors();
        Assert.Equal(30_000, list.ToTranscripts().Single().Credits.Sum(static credit => credit.Assessments.Count));
    }

    [Fact]
    public void What_is_spoilt_gives_findings_and_nothing_else()
    {
        var random = new Random(20261127);
        string[] seeds =
        [
            UnitMatrix.Of(Samples.VehicleBodyRepair).ToCsv(), UnitMatrix.OutcomesOf(Samples.VehicleBodyRepair).ToCsv(new(CsvSeparator.Semicolon)),
            ClassList.Of([Samples.LearnerWithMuch], Samples.HostSchool).ToCsv(), EquivalenceList.Of(Samples.Memorandum.Equivalences, Samples.HomeSchool, Samples.HostSchool).ToCsv(),
        ];
        seeds = [.. seeds.Select(static seed => string.Join("\r\n", seed.Split("\r\n").Take(12)))];
        for (var i = 0; i < Mutations; i++)
        {
            var kind = i % seeds.Length;
            var spoilt = Spoil(seeds[kind], random);
            foreach (var finding in Read(kind, spoilt, (i & 8) == 0 ? CsvOptions.Default : new(decimalSign: DecimalSign.Comma, maximumCellLength: 60, maximumColumns: 12)))
            {
                Assert.True(finding.Arguments.All(static argument => !argument.Contains('\u0007', StringComparison.Ordinal)), spoilt);
                Assert.DoesNotContain("\u0007" + Marker, finding.ToString() + finding.Text("fr") + finding.WayOut("fr"), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void No_finding_and_no_plan_names_a_learner_or_an_unknown_column()
    {
        const string Csv = "learner,unit," + Marker + ",grade,attempt,date\r\n" + Marker + ",M7,x," + Marker + ",,\r\n" + Marker + ",M7,x,5,,\r\n" + Marker + "2,M8,x," + Marker + ",zero,31/12/2025\r\n" + Marker + "3,M9," + Marker + ",4,2,\r\n";
        var read = ClassList.Read(Csv, Samples.HostSchool);
        Assert.Equal(["ECV5622", "ECV5635", "ECV5636", "ECV5642"], read.Diagnostics.Select(static finding => finding.Code).Distinct().Order());
        var plan = read.Value!.Plan([Transcript.For(Marker, Samples.HostSchool).Passed("M7", grade: new(Marker + "4")).Passed("M6").Build()], new(removeMissing: true));
        string[] said = [.. read.Diagnostics.Select(static finding => finding.ToString()), plan.Explain(), plan.Explain("fr"), read.Value.ToString(), plan.ToString(), .. plan.Changes.Select(static change => change.ToString()), .. plan.Changes.Select(static change => change.Path), .. read.Value.Rows.Select(static row => row.ToString())];
        Assert.All(said, static text => Assert.DoesNotContain(Marker, text, StringComparison.Ordinal));
    }

    private static IEnumerable<Diagnostic> Read(int kind, string csv, CsvOptions options)
    {
        switch (kind)
        {
            case 0 or 1:
                var matrix = UnitMatrix.Read(csv, Samples.HostSchool, options);
                var plan = matrix.Value?.Plan(Samples.VehicleBodyRepair, new(removeMissing: true));
                Assert.True(plan is null || plan.CanBeApplied || plan.Diagnostics.Any(static finding => finding.Severity == DiagnosticSeverity.Error), csv);
                return [.. matrix.Diagnostics, .. plan?.Diagnostics ?? []];
            case 2:
                var list = ClassList.Read(csv, Samples.HostSchool, options);
                return [.. list.Diagnostics, .. list.Value?.Plan([Samples.LearnerWithMuch], new(removeMissing: true)).Diagnostics ?? []];
            default:
                var equivalences = EquivalenceList.Read(csv, Samples.HomeSchool, Samples.HostSchool, options);
                return [.. equivalences.Diagnostics, .. equivalences.Value?.Plan(Samples.Memorandum.Equivalences, new(removeMissing: true)).Diagnostics ?? []];
        }
    }

    private static string Spoil(string seed, Random random)
    {
        var text = new StringBuilder(seed);
        for (var changes = random.Next(1, 6); changes > 0; changes--)
        {
            var place = random.Next(text.Length);
            _ = random.Next(3) switch
            {
                0 => text.Remove(place, Math.Min(random.Next(1, 8), text.Length - place)),
                1 => text.Insert(place, Pieces[random.Next(Pieces.Length)]),
                _ => text.Insert(place, seed.AsSpan(random.Next(seed.Length)) is var rest ? rest[..Math.Min(rest.Length, random.Next(1, 40))].ToString() : ""),
            };
        }

        return text.ToString();
    }

    private static long Allocated(Action act)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>A front, and then the same bytes again and again; it exists nowhere as a whole.</summary>
    private sealed class Endless(byte[] front, byte[] again, long times) : Stream
    {
        private readonly byte[] block = [.. Enumerable.Repeat(again, 4096).SelectMany(static bytes => bytes)];

        public Endless(byte[] front, byte again, long times)
            : this(front, [again], times)
        {
        }

        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var rest = Given < front.Length ? front.AsSpan((int)Given) : block.AsSpan((int)((Given - front.Length) % again.Length));
            var left = Given < front.Length ? rest.Length : (decimal)times * again.Length - (Given - front.Length);
            var given = (int)Math.Min(left, Math.Min(rest.Length, buffer.Length));
            rest[..given].CopyTo(buffer);
            Given += given;
            return given;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
