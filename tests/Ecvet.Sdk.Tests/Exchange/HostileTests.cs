using System.Globalization;
using System.Text;
using Ecvet.Exchange;
using Ecvet.Exchange.Case;
using Ecvet.Exchange.Elmo;
using Ecvet.Exchange.Loq;

namespace Ecvet.Tests.Exchange;

/// <summary>Documents from people who mean no good, and documents that were spoilt on the way.</summary>
public sealed class HostileTests
{
    private const string Marker = "Zorro7";

    private static readonly string[] Pieces =
        ["<", ">", "/>", "&", "\"", "'", "<a>", "</a>", "<!--", "]]>", "&amp;", "&#0;", "&x;", "xmlns=\"\"", "{", "}", "[", "]", ":", ",", "null", "1e400", "-1", "\\u0000", "\\ud800", "\u0001", "\ud800", "é", "中", " ", "\n", "id=\"", "idref=\"", "title", "0", "2026-02-30"];

    private static int Mutations { get; } = int.TryParse(Environment.GetEnvironmentVariable("ECVET_MUTATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : 300;

    public static TheoryData<string> Readers => ["LOQ", "ELMO 1", "ELMO 2", "CASE"];

    [Theory]
    [MemberData(nameof(Readers))]
    public void What_is_spoilt_gives_findings_and_nothing_else(string reader)
    {
        var seed = Seed(reader);
        var random = new Random(20261127);
        for (var i = 0; i < Mutations; i++)
        {
            var spoilt = SpoiltText.Of(seed, random, Pieces, 3);
            var (isUsable, said, again) = Read(reader, Encoding.UTF8.GetBytes(spoilt));
            Assert.DoesNotContain(Marker, said, StringComparison.Ordinal);
            if (isUsable)
            {
                // What was read can be written, and what was written can be read.
                var second = Read(reader, Encoding.UTF8.GetBytes(again()));
                Assert.True(second.IsUsable, second.Said + spoilt);
            }

            _ = ExchangeDocument.Read(Encoding.UTF8.GetBytes(spoilt));
        }
    }

    [Theory]
    [InlineData("<!DOCTYPE elmo [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><elmo>&x;</elmo>")]
    [InlineData("<!DOCTYPE elmo SYSTEM \"http://127.0.0.1:1/x.dtd\"><elmo/>")]
    [InlineData("<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]><a>&d;</a>")]
    public void A_document_type_is_not_read(string text)
    {
        Assert.Contains(ElmoDocument.Read(text).Diagnostics, finding => finding.Descriptor == ExchangeDiagnostics.DocumentType);
        Assert.Contains(LoqDocument.Read(text).Diagnostics, finding => finding.Descriptor == ExchangeDiagnostics.DocumentType);
        Assert.Null(ExchangeDocument.Read(Encoding.UTF8.GetBytes(text)).Value);
    }

    [Fact]
    public void Deep_long_and_many_are_findings()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 100_000));
        Assert.Contains(ElmoDocument.Read(deep).Diagnostics, finding => finding.Descriptor == ExchangeDiagnostics.TooDeep);
        Assert.Contains(CaseFramework.Read(string.Concat(Enumerable.Repeat("[", 100_000))).Diagnostics, finding => finding.Descriptor == ExchangeDiagnostics.NotJson);
        Assert.Contains(ElmoDocument.Read("<a b=\"" + new string('x', 5_000_000) + "\"/>").Diagnostics, finding => finding.Descriptor == ExchangeDiagnostics.TextTooLong);
        Assert.Contains(CaseFramework.Read("{\"CFDocument\":\"" + new string('x', 5_000_000) + "\"}").Diagnostics, finding => finding.Descriptor == ExchangeDiagnostics.TextTooLong);
        Assert.Contains(ElmoDocument.Read("<a>" + string.Concat(Enumerable.Repeat("<b/>", 2_000)) + "</a>", new(maximumItems: 1_000)).Diagnostics, finding => finding.Descriptor == ExchangeDiagnostics.TooMany);
        Assert.Contains(LoqDocument.Read(new MemoryStream(new byte[2_000]), new(maximumBytes: 1_000)).Diagnostics, finding => finding.Descriptor == ExchangeDiagnostics.TooLarge);
    }

    [Fact]
    public void Thousands_of_faults_are_listed_up_to_the_limit()
    {
        var many = string.Concat(Enumerable.Repeat("<learningOpportunitySpecification><specifies><learningOpportunityInstance/></specifies></learningOpportunitySpecification>", 5_000));
        var read = ElmoDocument.Read($"<elmo xmlns=\"{ElmoFormats.V1.Space}\"><report>{many}</report></elmo>");
        Assert.InRange(read.Losses.Count, 1, 1000);
        Assert.InRange(read.Diagnostics.Count, 0, 1001);
    }

    [Theory]
    [InlineData("", ExchangeFormat.Unknown)]
    [InlineData("   ", ExchangeFormat.Unknown)]
    [InlineData("<html/>", ExchangeFormat.Unknown)]
    [InlineData("{\"a\":1}", ExchangeFormat.Unknown)]
    [InlineData("{\"CFDocument\":", ExchangeFormat.Case)]
    [InlineData("{\"schemaVersion\":1}", ExchangeFormat.EcvetJson)]
    [InlineData("{\"credential\":{}}", ExchangeFormat.Edc)]
    [InlineData("{\"type\":[\"VerifiableCredential\",\"EuropeanDigitalCredential\"]}", ExchangeFormat.Edc)]
    [InlineData("{\"type\":[\"VerifiableCredential\",\"OpenBadgeCredential\"]}", ExchangeFormat.OpenBadges)]
    [InlineData("<elmo xmlns=\"https://github.com/emrex-eu/elmo-schemas/tree/v1\"><broken", ExchangeFormat.Elmo)]
    public void The_format_is_found_from_the_content(string text, ExchangeFormat format)
    {
        Assert.Equal(format, ExchangeDocument.Detect(Encoding.UTF8.GetBytes(text)));
        _ = ExchangeDocument.Read(Encoding.UTF8.GetBytes(text));
    }

    private static (bool IsUsable, string Said, Func<string> Again) Read(string reader, byte[] content) => reader switch
    {
        "LOQ" => Of(LoqDocument.Read(content), static read => read.Write().Text),
        "CASE" => Of(CaseFramework.Read(content), static read => read.Write().Text),
        "ELMO 1" => Of(ElmoDocument.Read(content), static read => read.Write().Text),
        _ => Of(ElmoDocument.Read(content), static read => read.Write(ElmoVersion.V2).Text),
    };

    private static (bool IsUsable, string Said, Func<string> Again) Of<T>(ExchangeRead<T> read, Func<T, string> write)
        where T : class => (read.IsUsable, string.Concat(read.Diagnostics) + string.Concat(read.Losses), () => write(read.Value!));

    private static string Seed(string reader)
    {
        var school = new Institution("IPE", LocalizedText.Of("it", "Istituto"), "IT");
        var home = Qualification.Named("Cook", school).Id("COOK").EqfLevel(4).NationalLevel("FiNQF", "4").Total(120)
            .Unit("U1", "Menu", 12.5m, unit => unit.Outcome("1", "Knows", OutcomeCategory.Knowledge).Outcome("2", "Leads", OutcomeCategory.Competence).Part("U1A", "Starter", 2, part => part.Outcome("1", "Cuts"))).Build();
        var transcript = Transcript.For(Marker, school).IssuedOn(new DateOnly(2026, 7, 1)).Passed("U1", ["1"], new DateOnly(2026, 6, 12), new Grade("8", new("it-10")), 12.5m, title: "Menu", eqfLevel: 4).Failed("U2").Build();
        var elmo = transcript.ToElmo(new(Marker, Marker, new(2007, 3, 1), "IT", [new("esi", Marker)]), "https://example.org", [new(ElmoRecognitionStatus.Positive, new(2026, 7, 2), transcript, transcript.Credits)]);
        return reader switch
        {
            "LOQ" => home.ToLoq([EducationField.Parse("1013")], [LanguageTag.Parse("it")]).Write().Text.Replace("</title>", "</title><description language=\"en\">" + Marker + "</description>", StringComparison.Ordinal),
            "CASE" => home.ToCase("https://example.org", new DateOnly(2026, 7, 1)).Write().Text.Replace("\"creator\"", "\"" + Marker + "\": \"" + Marker + "\", \"creator\"", StringComparison.Ordinal),
            "ELMO 1" => elmo.Write().Text.Replace("</report>", "<attachment><title>" + Marker + "</title></attachment></report>", StringComparison.Ordinal),
            _ => elmo.Write(ElmoVersion.V2).Text,
        };
    }
}
