using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Ecvet.Exchange;
using Ecvet.Exchange.Edc;
using Ecvet.Tests.House;
using FsCheck.Fluent;

namespace Ecvet.Tests.Exchange;

/// <summary>European Digital Credentials: what is written is read back, nothing is lost in silence, and documents of others keep what we do not know.</summary>
public class EdcTests
{
    private const string Official = "exchange/elm/Credentials/JSON-LD Examples (ELM v3)";

    [Fact]
    public void A_transcript_is_written_and_read_back_as_it_was()
    {
        var transcript = EdcDocuments.Small;
        var read = EdcCredential.Read(transcript.ToEdc(title: LocalizedText.Of("en", "Transcript")).Write(EdcForm.Upload).Text).ThrowIfErrors();
        Assert.Equal(transcript, read.Transcript);
    }

    [Fact]
    public void A_credential_with_a_qualification_a_stay_and_a_recognition_comes_back()
    {
        var credential = EdcDocuments.Sample;
        var read = EdcCredential.Read(credential.Write(EdcForm.Upload).Text).ThrowIfErrors();
        Assert.Equal(credential.Units.Select(static unit => (unit.Unit.Id, unit.Size, unit.Fields, unit.Unit.Outcomes.Count)), read.Units.Where(unit => credential.Units.Any(one => one.Unit.Id == unit.Unit.Id)).Select(static unit => (unit.Unit.Id, unit.Size, unit.Fields, unit.Unit.Outcomes.Count)));
        Assert.Equal(credential.Units.SelectMany(static unit => unit.Unit.Outcomes).Select(static outcome => (outcome.Code, outcome.Category, outcome.Skills)), read.Units.SelectMany(static unit => unit.Unit.Outcomes).Select(static outcome => (outcome.Code, outcome.Category, outcome.Skills)));
        Assert.Equal(credential.Qualification!.Reference, read.Qualification!.Reference);
        Assert.Equal(credential.Qualification.Level, read.Qualification.Level);
        Assert.Equal(credential.Qualification.TotalPoints, read.Qualification.TotalPoints);
        Assert.Equal(credential.Activities, read.Activities);
        Assert.Equal(credential.Recognitions[0].InfluencedBy, read.Recognitions[0].InfluencedBy);
        Assert.Equal(credential.Recognitions[0].Achievement.Points, read.Recognitions[0].Achievement.Points);
        Assert.Equal(Samples.HomeSchool.Id, read.Recognitions[0].By);
        Assert.Equal(credential.Learner, read.Learner);
    }

    [Fact]
    public void Write_then_read_is_the_identity_and_what_is_not_is_reported() => PropertyCheck.ForAll(
        ElmoTranscripts.All.ToArbitrary(),
        static transcript =>
        {
            var written = transcript.ToEdc(title: LocalizedText.Of("en", "Transcript")).Write(EdcForm.Upload);
            var read = EdcCredential.Read(written.Text);
            Assert.NotNull(read.Value);
            foreach (var credit in transcript.Credits.Where(static credit => credit.IsPositive))
            {
                var back = Assert.Single(read.Value.Transcript.Credits, other => other.Unit == credit.Unit && other.Version == credit.Version && other.Id == credit.Id);
                Assert.True(back == credit || written.Losses.Any(loss => loss.Kind is ExchangeLossKind.NoPlace or ExchangeLossKind.Changed or ExchangeLossKind.Guessed && loss.ModelPath.StartsWith("credits/" + credit.Id, StringComparison.Ordinal)), written.Text);
                Assert.Equal(credit.Points, back.Points);
                Assert.Equal(credit.Level, back.Level);
                Assert.Equal(credit.Assessments.Select(static one => (one.Result, one.AssessedOn, one.Outcomes, one.Grade, one.Type, one.Setting, one.Mode, one.Assessor)), back.Assessments.Select(static one => (one.Result, one.AssessedOn, one.Outcomes, one.Grade, one.Type, one.Setting, one.Mode, one.Assessor)));
            }

            Assert.Equal(transcript.Credits.Count(static credit => !credit.IsPositive), written.Losses.Count(static loss => loss.Finding.Code == "ECV5131"));
            Assert.Equal((transcript.Id, transcript.Learner, transcript.Agreement, transcript.Memorandum, transcript.Purpose, transcript.IssuedOn), (read.Value.Transcript.Id, read.Value.Transcript.Learner, read.Value.Transcript.Agreement, read.Value.Transcript.Memorandum, read.Value.Transcript.Purpose, read.Value.Transcript.IssuedOn));
        },
        cases: 60);

    [SharedFact("exchange/elm/rdf/ap/edc/edc-ap-context.jsonld")]
    public void The_table_of_terms_is_the_context()
    {
        var context = JsonNode.Parse(File.ReadAllText(SharedFolder.PathOf("exchange/elm/rdf/ap/edc/edc-ap-context.jsonld")))!["@context"]!.AsObject();
        var keys = context.Where(static term => term.Value is not JsonValue value || !value.ToString().StartsWith("http", StringComparison.Ordinal)).Select(static term => term.Key);
        Assert.Equal(keys.Where(static key => !key.StartsWith('@')).Order(StringComparer.Ordinal), EdcTerms.Lines.Select(static line => line.Split(' ')[0]).Order(StringComparer.Ordinal));
        Assert.Contains("eqfLevel node http://data.europa.eu/snb/model/elm/EQFLevel", EdcTerms.Lines);
        Assert.Contains("point xsd:string http://data.europa.eu/snb/model/elm/point", EdcTerms.Lines);
    }

    [Fact]
    public void The_upload_form_lacks_what_only_sealing_adds_and_the_complete_one_has_it()
    {
        var credential = EdcDocuments.Sample.Issued(EdcDocuments.Noon, "VATSI-1");
        var upload = JsonNode.Parse(credential.Write(EdcForm.Upload).Text)!["credential"]!;
        var complete = JsonNode.Parse(credential.Write().Text)!;
        Assert.Null(upload["issued"]);
        Assert.Null(upload["issuanceDate"]);
        Assert.Null(upload["issuer"]!["eIDASIdentifier"]);
        Assert.Equal("2026-07-01T12:00:00Z", complete["issued"]!.ToString());
        Assert.Equal("VATSI-1", complete["issuer"]!["eIDASIdentifier"]!["notation"]!.ToString());
        Assert.Equal("https://www.w3.org/ns/credentials/v2", JsonNode.Parse(credential.Write(EdcForm.Complete, EdcVersion.Ebsi).Text)!["@context"]![0]!.ToString());
        Assert.Equal(["ECV5103", "ECV5104"], EdcDocuments.Sample.Write().Diagnostics.Select(static finding => finding.Code).Order());
    }

    [Fact]
    public void Sealing_is_done_by_others()
    {
        var given = 0;
        Assert.Equal([1, 2], EdcDocuments.Sample.Issued(EdcDocuments.Noon, "VATSI-1").SealWith(bytes => { given = bytes.Length; return [1, 2]; }));
        Assert.True(given > 1000);
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("ar-SA")]
    [InlineData("")]
    public void Points_have_a_decimal_point_and_days_stay_days_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            var text = EdcDocuments.Small.ToEdc().Write(EdcForm.Upload).Text;
            Assert.Contains("\"point\": \"12.5\"", text, StringComparison.Ordinal);
            Assert.Contains("\"dateIssued\": \"2026-06-12T00:00:00Z\"", text, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_day_with_a_time_is_the_day_that_is_written()
    {
        var read = EdcCredential.Read(EdcDocuments.Foreign(EdcDocuments.Achievement(",\"awardedBy\":{\"awardingBody\":\"http://school.example/1\",\"awardingDate\":\"2026-06-30T22:00:00Z\"}")));
        Assert.Equal(new(2026, 6, 30), read.Value!.Transcript.IssuedOn);
        Assert.Contains(read.Losses, static loss => loss.Finding.Code == "ECV5108");
    }

    [Fact]
    public void Strict_reading_refuses_what_lenient_reading_repairs()
    {
        var text = EdcDocuments.Foreign(EdcDocuments.Achievement("", title: "\"Cooking\""));
        Assert.Equal("Cooking", EdcCredential.Read(text).ThrowIfErrors().Transcript.Credits[0].Title.In());
        Assert.Contains(EdcCredential.Read(text).Losses, static loss => loss.Kind == ExchangeLossKind.Repaired);
        Assert.False(EdcCredential.Read(text, ExchangeReadOptions.Strict).IsUsable);
    }

    [Fact]
    public void What_is_not_known_is_named_and_written_back()
    {
        var text = EdcDocuments.Foreign(EdcDocuments.Achievement(",\"description\":{\"en\":\"Long\"},\"Ada\":1"));
        var read = EdcCredential.Read(text);
        Assert.Contains(read.Losses, static loss => loss.Finding.Code == "ECV5021" && loss.DocumentPath == "$.credentialSubject.hasClaim.description");
        Assert.Contains(read.Losses, static loss => loss.Finding.Code == "ECV5119");
        Assert.DoesNotContain(read.Losses, static loss => loss.ToString().Contains("Ada", StringComparison.Ordinal));
        AssertSame(text, read.ThrowIfErrors().Write().Text);
    }

    [Fact]
    public void What_is_said_anew_stands_in_its_place_and_the_rest_stays()
    {
        var read = EdcCredential.Read(EdcDocuments.Foreign(EdcDocuments.Achievement(
            ",\"description\":{\"en\":\"Long\"},\"provenBy\":{\"id\":\"urn:a:1\",\"type\":\"LearningAssessment\",\"title\":{\"en\":\"Cooking\"},\"grade\":{\"id\":\"urn:n:1\",\"type\":\"Note\",\"noteLiteral\":{\"en\":\"8\"}},\"location\":{\"id\":\"urn:l:1\"}}"))).ThrowIfErrors();
        var credit = read.Transcript.Credits[0];
        var better = new Credit(credit.Unit, [new(AssessmentResult.Passed, grade: new("9"))], credit.Version, credit.Title, credit.Level, id: credit.Id);
        var issuer = read.Transcript.Issuer;
        var written = read.With(Transcript.For("urn:person:1", issuer).Credit(better).Build()).Write();
        var claim = JsonNode.Parse(written.Text)!["credentialSubject"]!["hasClaim"]!;
        Assert.Equal("9", claim["provenBy"]!["grade"]!["noteLiteral"]!["en"]!.ToString());
        Assert.Equal("urn:l:1", claim["provenBy"]!["location"]!["id"]!.ToString());
        Assert.Equal("Long", claim["description"]!["en"]!.ToString());
    }

    [SharedTheory(Official)]
    [InlineData(Official + "/Sample-CertOfPart-signed.jsonld")]
    [InlineData(Official + "/Sample-CertOfPart-unsigned-uploadable.json")]
    [InlineData(Official + "/Sample-CertOfPart-unsigned.jsonld")]
    [InlineData(Official + "/Sample-MC-Annex1-signed.jsonld")]
    [InlineData(Official + "/Sample-MC-Annex1-unsigned-uploadable.json")]
    [InlineData(Official + "/Sample-MC-Annex1-unsigned.jsonld")]
    [InlineData("exchange/samples/ecvet-transcript-edc.jsonld")]
    [InlineData("exchange/samples/ecvet-transcript-ebsi.json")]
    [InlineData("exchange/elm/rdf/samples/credential-sample.jsonld")]
    public void An_official_sample_is_read_and_written_back_as_it_was(string sample)
    {
        var text = File.ReadAllText(SharedFolder.PathOf(sample));
        var read = EdcCredential.Read(text).ThrowIfErrors();
        var node = JsonNode.Parse(text)!;
        node = node["payload"] is { } payload ? JsonNode.Parse(payload.ToString())! : node["credential"] ?? node;
        var version = sample.Contains("ebsi", StringComparison.Ordinal) ? EdcVersion.Ebsi : EdcVersion.DataModel1;
        AssertSame(node.ToJsonString(), read.Write(EdcForm.Complete, version).Text);
        Assert.Equal(sample.Contains("-signed", StringComparison.Ordinal) ? EdcSeal.NotVerified : EdcSeal.None, read.Seal);
    }

    [Fact]
    public void Mutated_documents_are_read_or_refused_and_never_throw()
    {
        var cases = int.TryParse(Environment.GetEnvironmentVariable("ECVET_MUTATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out var many) ? many : 150;
        string[] sources =
        [
            EdcDocuments.Small.ToEdc().Write(EdcForm.Upload).Text, EdcDocuments.Unit(""","eqfLevel":"http://data.europa.eu/snb/eqf/4","mode":["x"],"isPartOf":"urn:unit:1" """),
            EdcDocuments.Foreign(EdcDocuments.Achievement(",\"hasPart\":[\"urn:achievement:1\",{\"id\":\"urn:achievement:1\"}]")),
        ];
        var options = new ExchangeReadOptions(maximumBytes: 100_000, maximumDepth: 40, maximumItems: 20_000);
        for (var seed = 0; seed < cases; seed++)
        {
            var mutated = JsonMutation.Of(Encoding.UTF8.GetBytes(sources[seed % sources.Length]), seed);
            var read = EdcCredential.Read(mutated, seed % 2 == 0 ? options : ExchangeReadOptions.Strict);
            Assert.True(read.Value is not null || read.Diagnostics.Count > 0, "seed " + seed);
            if (read.Value is { } value && seed % 5 == 0)
            {
                _ = value.Write();
            }
        }
    }

    [Fact]
    public void Limits_are_kept()
    {
        Assert.False(EdcCredential.Read(EdcDocuments.Foreign(new string('[', 200) + new string(']', 200))).IsUsable);
        Assert.False(EdcCredential.Read(EdcDocuments.Unit(""), new(maximumBytes: 100)).IsUsable);
        Assert.False(EdcCredential.Read(EdcDocuments.Unit(""), new(maximumItems: 10)).IsUsable);
        Assert.False(EdcCredential.Read("{\"payload\":\"{\",\"signatures\":[]}").IsUsable);
        Assert.False(EdcCredential.Read("{\"payload\":\"AAAA\",\"signatures\":[]}").IsUsable);
    }

    [Fact]
    public void No_name_is_printed() => Assert.DoesNotContain("Ada", EdcDocuments.Sample + " " + EdcDocuments.Sample.Learner, StringComparison.Ordinal);

    private static void AssertSame(string expected, string actual) => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), actual.Length > 3000 ? "differs" : actual);
}
