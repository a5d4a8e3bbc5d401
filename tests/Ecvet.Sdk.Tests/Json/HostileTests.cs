using System.Text;

namespace Ecvet.Tests.Json;

/// <summary>Documents made to hurt: each becomes a finding, with memory bounded by the limits and not by the document.</summary>
public class HostileTests
{
    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void A_hundred_thousand_levels_are_a_finding(string open, string close)
    {
        var text = string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000));
        Assert.Contains("ECV4013", Codes(text));
        Assert.Contains("ECV4013", Codes("{\"schemaVersion\":1,\"units\":" + text + "}"));
    }

    [Fact]
    public void Levels_up_to_the_greatest_depth_that_can_be_asked_for_are_read()
    {
        var rule = "{\"kind\":\"unit\",\"id\":\"n\",\"unit\":\"A\"}";
        for (var i = 0; i < 300; i++)
        {
            rule = "{\"kind\":\"group\",\"id\":\"n" + i + "\",\"children\":[" + rule + "]}";
        }

        var text = "{\"schemaVersion\":1,\"id\":\"q\",\"version\":\"\",\"title\":\"q\",\"units\":[{\"id\":\"A\"}],\"routes\":[{\"code\":\"r\",\"measure\":\"points\",\"units\":[{\"unit\":\"A\"}],\"rule\":" + rule + "}]}";
        Assert.Contains("ECV4013", Codes(text));
        Assert.Contains("ECV4046", Codes(text, new JsonReadOptions(maximumDepth: JsonReadOptions.GreatestDepth)));
    }

    [Fact]
    public void Predicates_as_deep_as_the_limit_are_read()
    {
        var where = "{\"kind\":\"tag\",\"tag\":\"t\"}";
        for (var i = 0; i < 900; i++)
        {
            where = "{\"kind\":\"not\",\"predicate\":" + where + "}";
        }

        var text = "{\"schemaVersion\":1,\"id\":\"q\",\"version\":\"\",\"title\":\"q\",\"units\":[{\"id\":\"A\"}],\"routes\":[{\"code\":\"r\",\"measure\":\"points\",\"units\":[{\"unit\":\"A\"}],\"rule\":{\"kind\":\"pool\",\"id\":\"p\",\"units\":[\"A\"],\"where\":" + where + "}}]}";
        var options = new JsonReadOptions(maximumDepth: JsonReadOptions.GreatestDepth);
        var read = EcvetJson.ReadQualification(text, options);
        Assert.Equal(read, EcvetJson.ReadQualification(EcvetJson.WriteQualification(read), options));
    }

    [Fact]
    public void A_million_units_are_a_finding_and_cost_little()
    {
        var text = "{\"schemaVersion\":1,\"units\":[" + string.Join(',', Enumerable.Repeat("{}", 1_000_000)) + "]}";
        var bytes = Encoding.UTF8.GetBytes(text);
        Assert.InRange(Allocated(() => Assert.Contains("ECV4014", Codes(bytes))), 0, 600_000_000);
    }

    [Fact]
    public void A_million_units_that_are_allowed_are_counted_not_listed()
    {
        var bytes = Encoding.UTF8.GetBytes("{\"schemaVersion\":1,\"units\":[" + string.Join(',', Enumerable.Repeat("{}", 1_000_000)) + "]}");
        EcvetJson.TryReadQualification(bytes, out _, out var diagnostics, new JsonReadOptions(maximumItems: 2_000_000, maximumDiagnostics: 100));
        Assert.Equal(101, diagnostics.Count);
        Assert.Equal("ECV0001", diagnostics[100].Code);
        Assert.Equal(DiagnosticSeverity.Error, diagnostics[100].Severity);
    }

    [Fact]
    public void A_text_of_a_hundred_megabytes_is_a_finding_and_is_not_read_to_its_end()
    {
        using var stream = new EndlessText(100_000_000);
        Assert.InRange(Allocated(() => Assert.False(EcvetJson.TryReadTranscript(stream, out _, out var found) || found.All(static finding => finding.Code != "ECV4012"))), 0, 100_000_000);
        Assert.InRange(stream.Given, 1, 17 * 1024 * 1024);
    }

    [Fact]
    public void A_long_text_in_a_document_that_is_allowed_to_be_large_is_a_finding_and_is_not_decoded()
    {
        using var stream = new EndlessText(100_000_000);
        var allocated = Allocated(() =>
        {
            EcvetJson.TryReadTranscript(stream, out _, out var found, new JsonReadOptions(maximumBytes: 200_000_000));
            Assert.Contains("ECV4015", found.Select(static finding => finding.Code));
        });

        // The bytes themselves, in a buffer that doubles, and nothing made from them.
        Assert.InRange(allocated, 0, 500_000_000);
    }

    [Fact]
    public void Half_a_million_unknown_members_are_counted_not_listed()
    {
        var text = "{" + string.Join(',', Enumerable.Range(0, 450_000).Select(static i => "\"m" + i.ToString(System.Globalization.CultureInfo.InvariantCulture) + "\":1")) + "}";
        EcvetJson.TryReadTranscript(text, out _, out var diagnostics);
        Assert.Equal(1001, diagnostics.Count);
    }

    [Fact]
    public void What_is_no_JSON_at_all_is_given_up_soon()
    {
        EcvetJson.TryReadTranscript(string.Concat(Enumerable.Repeat("<a:b,>", 100_000)), out _, out var diagnostics);
        Assert.InRange(diagnostics.Count, 1, 60);
        EcvetJson.TryReadTranscript("[" + string.Concat(Enumerable.Repeat("x y,", 100_000)), out _, out diagnostics);
        Assert.InRange(diagnostics.Count, 1, 60);
    }

    [Theory]
    [InlineData(0, 1, 1, 1, 1)]
    [InlineData(1, 0, 1, 1, 1)]
    [InlineData(1, 1001, 1, 1, 1)]
    [InlineData(1, 1, 0, 1, 1)]
    [InlineData(1, 1, 1, 0, 1)]
    [InlineData(1, 1, 1, 1, 0)]
    public void A_limit_that_is_none_is_refused(int bytes, int depth, int items, int length, int diagnostics) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonReadOptions(bytes, depth, items, length, diagnostics));

    private static List<string> Codes(string text, JsonReadOptions? options = null)
    {
        Assert.False(EcvetJson.TryReadQualification(text, out _, out var diagnostics, options));
        return [.. diagnostics.Select(static finding => finding.Code)];
    }

    private static List<string> Codes(byte[] utf8)
    {
        Assert.False(EcvetJson.TryReadQualification(utf8, out _, out var diagnostics));
        return [.. diagnostics.Select(static finding => finding.Code)];
    }

    private static long Allocated(Action act)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>A transcript whose learner key has as many letters as asked for; it exists nowhere as a whole.</summary>
    private sealed class EndlessText(long letters) : Stream
    {
        private static readonly byte[] Front = Encoding.UTF8.GetBytes("{\"schemaVersion\":1,\"learner\":\"");
        private static readonly byte[] Back = Encoding.UTF8.GetBytes("\"}");

        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var given = 0;
            while (given < count && Given < Front.Length + letters + Back.Length)
            {
                buffer[offset + given++] = Given < Front.Length ? Front[Given] : Given < Front.Length + letters ? (byte)'x' : Back[Given - Front.Length - letters];
                Given++;
            }

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
