using Ecvet.Exchange;
using Ecvet.Exchange.Elmo;
using Ecvet.Tests.House;
using FsCheck.Fluent;
using NodaTime;

namespace Ecvet.Tests.Exchange;

public sealed class ElmoTests
{
    private static readonly ElmoLearner Learner = new("Ada", "Example", new(2007, 3, 1), "IT", [new("nationalIdentifier", "XMPDAA07")]);

    private static readonly Institution School = new("IPE", LocalizedText.Of("it", "Istituto Professionale Example"), "IT");

    private static Transcript Transcript => Ecvet.Transcript.For("learner-17", School)
        .Passed("COOK-U1", on: new DateOnly(2026, 6, 12), grade: new Grade("8", new("it-10")), points: 12.5m, title: "Prepare a menu", eqfLevel: 4)
        .Failed("COOK-U2", on: new DateOnly(2026, 6, 13))
        .IssuedOn(new DateOnly(2026, 7, 1)).Build();

    public static TheoryData<ElmoVersion> Versions => [ElmoVersion.V1, ElmoVersion.V2];

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_transcript_is_written_and_read_back_as_it_was(ElmoVersion version)
    {
        var written = Transcript.ToElmo(Learner, "https://example.org").Write(version);
        Assert.True(written.IsUsable);
        Assert.DoesNotContain(written.Losses, loss => loss.Kind != ExchangeLossKind.Guessed);
        var read = ElmoDocument.Read(written.Text).ThrowIfErrors();
        Assert.Equal("learner-17", read.Reports[0].Transcript.Learner.Value);
        Assert.Equal(Transcript.Credits[0], read.Reports[0].Transcript.Credits[0]);
        Assert.Equal(Transcript.IssuedOn, read.Reports[0].Transcript.IssuedOn);
        Assert.Equal(written.Text, read.Write(version).Text);
        Assert.True(read.Kept.IsEmpty);
    }

    [Fact]
    public void Write_then_read_is_the_identity_and_what_is_not_is_reported() => PropertyCheck.ForAll(
        Arb.From(ElmoTranscripts.All),
        static transcript =>
        {
            foreach (var version in Enum.GetValues<ElmoVersion>())
            {
                var written = transcript.ToElmo(Learner, "https://example.org").Write(version);
                Assert.True(written.IsUsable, string.Join('\n', written.Diagnostics));
                var read = ElmoDocument.Read(written.Text);
                Assert.True(read.IsUsable, string.Join('\n', read.Diagnostics));
                var back = read.Value!.Reports[0].Transcript;
                var isWhole = !written.Losses.Any(static loss => loss.Kind is ExchangeLossKind.NoPlace or ExchangeLossKind.Changed or ExchangeLossKind.Guessed);
                Assert.Equal(isWhole, back.Equals(transcript));
                Assert.Equal(ElmoTranscripts.Carried(transcript), ElmoTranscripts.Carried(back));
                Assert.Equal(written.Text, read.Value.Write(version).Text);
            }
        }, 150);

    [SharedFact("exchange/elmo/schema.xsd", "exchange/ewp/registry/src/main/resources/schemas/elmo-schemas-v2.1.1/schema.xsd")]
    public void Whatever_is_written_is_valid_by_the_schema()
    {
        var (one, two) = (SchemaValidator.Elmo1, SchemaValidator.Elmo2);
        PropertyCheck.ForAll(
            Arb.From(ElmoTranscripts.All),
            transcript =>
            {
                var document = transcript.ToElmo(Learner, "https://example.org", [new(ElmoRecognitionStatus.PartiallyPositive, new(2026, 7, 2), Transcript, transcript.Credits)]);
                Assert.Empty(one.Objections(document.Write().Text));
                Assert.Empty(two.Objections(document.Write(ElmoVersion.V2).Text));
            }, 60);
    }

    [Fact]
    public void Results_of_recognition_are_written_in_the_second_version_only_and_read_back()
    {
        var home = Ecvet.Transcript.For("learner-17", Samples.HomeSchool).IssuedOn(new DateOnly(2026, 8, 1)).Build();
        var recognition = new ElmoRecognition(
            ElmoRecognitionStatus.Positive, new(2026, 8, 1), Transcript,
            [new Credit(new(Samples.HomeSchool.Id.Value, "BODY"), [new Assessment(AssessmentResult.Passed)], title: "Body repair")], "Body repair", LocalizedText.Of("en", "All outcomes are covered."), "https://example.org");
        var document = home.ToElmo(Learner, "https://home.example", [recognition]);
        var read = ElmoDocument.Read(document.Write(ElmoVersion.V2).ThrowIfErrors());
        Assert.Equal(ElmoRecognitionStatus.Positive, Assert.Single(read.Value!.Reports[0].Recognitions).Status);
        Assert.Equal(recognition.Units, read.Value.Reports[0].Recognitions[0].Units);
        Assert.Equal(recognition.Reason, read.Value.Reports[0].Recognitions[0].Reason);
        Assert.Equal(Transcript.Credits[0], read.Value.Reports[0].Recognitions[0].Basis!.Credits[0]);
        Assert.Contains(document.Write().Losses, loss => loss.Finding.Descriptor == ElmoDiagnostics.Recognitions);
        Assert.Equal(document.Write(ElmoVersion.V2).Text, read.Value.Write(ElmoVersion.V2).Text);
    }

    [Fact]
    public void A_result_without_a_status_counts_as_passed_as_the_format_says_and_that_is_told()
    {
        var read = ElmoDocument.Read(Changed("<status>passed</status>", ""));
        Assert.True(read.Value!.Reports[0].Transcript.Credits[0].IsPositive);
        Assert.Contains(read.Losses, loss => loss.Finding.Descriptor == ElmoDiagnostics.PassedAssumed && loss.Kind == ExchangeLossKind.Guessed);
    }

    [Theory]
    [InlineData("12,500")]
    [InlineData("1.000,5")]
    [InlineData("-1")]
    [InlineData("12.12345")]
    [InlineData("twelve")]
    public void Points_that_can_not_be_read_are_kept_and_never_counted(string value)
    {
        var read = ElmoDocument.Read(Changed("<value>12.5</value>", $"<value>{value}</value>"));
        Assert.Null(read.Value!.Reports[0].Transcript.Credits[0].Points);
        Assert.Contains(read.Diagnostics, finding => finding.Descriptor == ExchangeDiagnostics.NotPoints);
        Assert.Contains($"<value>{value}</value>", read.Value.Write().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decimal_comma_is_repaired_and_told_and_is_an_error_when_strict()
    {
        var text = Changed("<value>12.5</value>", "<value>12,5</value>");
        var read = ElmoDocument.Read(text);
        Assert.Equal("12.5", read.Value!.Reports[0].Transcript.Credits[0].Points.ToString());
        Assert.Contains(read.Losses, loss => loss.Kind == ExchangeLossKind.Repaired && loss.Finding.Descriptor == ExchangeDiagnostics.DecimalComma);
        Assert.False(ElmoDocument.Read(text, ExchangeReadOptions.Strict).IsUsable);
    }

    [Fact]
    public void What_is_not_ours_is_kept_in_its_place_and_what_is_said_anew_stands_instead()
    {
        var text = Changed("<status>passed</status>", "<status>passed</status><engagementHours>120</engagementHours>");
        var read = ElmoDocument.Read(text);
        Assert.False(read.Value!.Kept.IsEmpty);
        Assert.Contains(read.Losses, loss => loss.Kind == ExchangeLossKind.Unknown && loss.DocumentPath.EndsWith("/engagementHours[1]", StringComparison.Ordinal));
        var again = read.Value.Write().Text;
        Assert.Contains("<engagementHours>120</engagementHours>", again, StringComparison.Ordinal);
        var less = new ElmoDocument(read.Value.Learner, [new ElmoReport(Ecvet.Transcript.For("learner-17", School).IssuedOn(new DateOnly(2026, 7, 1)).Build(), "https://example.org")], kept: read.Value.Kept);
        Assert.DoesNotContain("engagementHours", less.Write().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_stays_the_day_that_is_written_whatever_time_zone_follows()
    {
        var read = ElmoDocument.Read(Changed("<date>2026-06-12</date>", "<date>2026-06-12-11:00</date>"));
        Assert.Equal(new LocalDate(2026, 6, 12), read.Value!.Reports[0].Transcript.Credits[0].Assessments[0].AssessedOn);
        var late = ElmoDocument.Read(Changed("<issueDate>2026-07-01T00:00:00Z</issueDate>", "<issueDate>2026-07-01T23:30:00-11:00</issueDate>"));
        Assert.Equal(new LocalDate(2026, 7, 1), late.Value!.Reports[0].Transcript.IssuedOn);
        Assert.Contains("2026-07-01T23:30:00-11:00", late.Value.Write().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_reading_refuses_what_lenient_reading_repairs()
    {
        var text = Changed("<issueDate>2026-07-01T00:00:00Z</issueDate>", "<issueDate>2026-07-01T00:00:00</issueDate>");
        Assert.Contains(ElmoDocument.Read(text).Losses, loss => loss.Kind == ExchangeLossKind.Repaired);
        Assert.True(ElmoDocument.Read(text).IsUsable);
        Assert.False(ElmoDocument.Read(text, ExchangeReadOptions.Strict).IsUsable);
    }

    [Fact]
    public void No_name_is_printed()
    {
        var document = Transcript.ToElmo(Learner, "https://example.org");
        Assert.DoesNotContain("Ada", document.ToString() + document.Learner + document.Learner.Identifiers[0] + document.Reports[0], StringComparison.Ordinal);
    }

    [SharedTheory("exchange/elmo/example.xml")]
    [InlineData("elmo/example.xml")]
    [InlineData("elmo/v2.0.0/example.xml")]
    [InlineData("ewp/registry/src/test/resources/test-files/latest-examples/elmo-schemas-example.xml")]
    [InlineData("samples/ecvet-transcript-elmo1.xml")]
    [InlineData("samples/ecvet-transcript-elmo2.xml")]
    public void An_official_sample_is_read_and_written_back_but_for_what_the_report_says(string sample)
    {
        var source = File.ReadAllBytes(SharedFolder.PathOf("exchange/" + sample));
        var read = ElmoDocument.Read(source);
        Assert.True(read.IsUsable, string.Join('\n', read.Diagnostics));
        Assert.NotEmpty(read.Value!.Reports.SelectMany(report => report.Transcript.Credits));
        var log = new ExchangeLog("test");
        var before = XmlPartReader.Read(source, ExchangeReadOptions.Default, log)!;
        var version = before.Space == ElmoFormats.V1.Space ? ElmoVersion.V1 : ElmoVersion.V2;
        var after = XmlPartReader.Read(read.Value.Write(version).ToUtf8(), ExchangeReadOptions.Default, log)!;
        Assert.Equal(
            XmlLines.Differences(before, after),
            read.Losses.Where(loss => loss.Kind == ExchangeLossKind.Changed).Select(loss => loss.DocumentPath));
    }

    private static string Changed(string from, string to)
    {
        var text = Transcript.ToElmo(Learner, "https://example.org").Write().Text;
        Assert.Contains(from, text, StringComparison.Ordinal);
        return text.Replace(from, to, StringComparison.Ordinal);
    }

}
