using System.Text.Json.Nodes;
using Ecvet.Exchange.Edc;
using Ecvet.Tests.House;
using FsCheck.Fluent;

namespace Ecvet.Tests.Exchange;

/// <summary>A credential is a graph: the order in which it is written down says nothing, and each node has one description.</summary>
public sealed class EdcGraphTests
{
    private const string Official = "exchange/elm/Credentials/JSON-LD Examples (ELM v3)";

    [Fact]
    public void Two_graphs_are_equal_when_the_same_is_said_and_only_then()
    {
        var text = EdcDocuments.Unit(",\"isPartOf\":[\"urn:unit:1\",{\"id\":\"urn:unit:2\"}]");
        var graph = LdGraph.Of(JsonNode.Parse(text)!);
        Assert.Equal(graph, LdGraph.Of(LdGraph.TurnedRound(JsonNode.Parse(text))!));
        Assert.NotEqual(graph, LdGraph.Of(JsonNode.Parse(text.Replace("Cooking", "Baking", StringComparison.Ordinal))!));
        Assert.NotEqual(graph, LdGraph.Of(JsonNode.Parse(text.Replace("urn:unit:2", "urn:unit:3", StringComparison.Ordinal))!));
        Assert.NotEqual(graph, LdGraph.Of(JsonNode.Parse(text.Replace("\"en\"", "\"it\"", StringComparison.Ordinal))!));
    }

    [SharedTheory(Official)]
    [InlineData(Official + "/Sample-CertOfPart-unsigned-uploadable.json")]
    [InlineData(Official + "/Sample-CertOfPart-unsigned.jsonld")]
    [InlineData(Official + "/Sample-MC-Annex1-unsigned-uploadable.json")]
    [InlineData(Official + "/Sample-MC-Annex1-unsigned.jsonld")]
    [InlineData("exchange/samples/ecvet-transcript-edc.jsonld")]
    [InlineData("exchange/elm/rdf/samples/credential-sample.jsonld")]
    public void An_official_sample_whose_order_was_turned_round_comes_back_as_the_same_graph(string sample)
    {
        var node = JsonNode.Parse(File.ReadAllText(SharedFolder.PathOf(sample)))!;
        var read = EdcCredential.Read(LdGraph.TurnedRound(node)!.ToJsonString()).ThrowIfErrors();
        Assert.Equal(LdGraph.Of(node["credential"] ?? node), LdGraph.Of(JsonNode.Parse(read.Write().Text)!));
        Assert.Equal(EdcCredential.Read(node.ToJsonString()).ThrowIfErrors().Transcript, read.Transcript);
    }

    [Fact]
    public void Whatever_is_written_has_terms_of_the_context_only_and_one_description_for_each_identifier() => PropertyCheck.ForAll(
        ElmoTranscripts.All.ToArbitrary(),
        static transcript => AssertSound(transcript.ToEdc()),
        60);

    [Theory]
    [InlineData(EdcUnitForm.PartialQualification)]
    [InlineData(EdcUnitForm.AchievementSpecification)]
    public void So_has_a_credential_with_everything(EdcUnitForm form) => AssertSound(EdcDocuments.Sample with { UnitForm = form });

    private static void AssertSound(EdcCredential credential)
    {
        var written = JsonNode.Parse(credential.Issued(EdcDocuments.Noon, "VATSI-1").Write().Text)!;
        Assert.All(LdGraph.Terms(written), static term => Assert.True(EdcTerms.IsKnown(term), term));

        // An issuer carries what sealing asks for where it issues, and nowhere else.
        var nodes = LdGraph.Descriptions(written).Distinct().Where(node => node.Id != written["issuer"]!["id"]!.ToString()).ToList();
        Assert.Equal(nodes.Count, nodes.DistinctBy(static node => node.Id).Count());
    }
}
