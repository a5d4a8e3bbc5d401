using System.Text.Json.Nodes;
using Ecvet.Exchange;
using Ecvet.Exchange.Case;
using Ecvet.Tests.House;
using FsCheck.Fluent;

namespace Ecvet.Tests.Exchange;

public sealed class CaseTests
{
    [Fact]
    public void Write_then_read_is_the_identity_and_what_is_not_is_reported() => PropertyCheck.ForAll(
        Arb.From(ExchangeQualifications.All),
        static qualification =>
        {
            var framework = qualification.ToCase("https://example.org/case", new DateOnly(2026, 7, 1));
            var written = framework.Write();
            Assert.True(written.IsUsable, string.Join('\n', written.Diagnostics));
            var read = CaseFramework.Read(written.Text);
            Assert.True(read.IsUsable, string.Join('\n', read.Diagnostics));
            Assert.True(read.Value!.Kept.IsEmpty, read.Value.Kept.Text);
            var isWhole = !written.Losses.Any(static loss => loss.Kind is ExchangeLossKind.NoPlace or ExchangeLossKind.Changed or ExchangeLossKind.Guessed);
            Assert.Equal(isWhole, read.Value.Qualification.Equals(qualification));
            Assert.Equal(written.Text, read.Value.Write().Text);
        }, 120);

    [Fact]
    public void Every_node_has_an_identifier_of_its_own_and_every_key_is_one_of_the_format() => PropertyCheck.ForAll(
        Arb.From(Gen.Frequency((19, ExchangeQualifications.All), (1, Gen.Constant(Samples.VehicleTechnician)))),
        static qualification =>
        {
            var root = JsonNode.Parse(qualification.ToCase("https://example.org/case", new DateOnly(2026, 7, 1)).Write().ThrowIfErrors())!.AsObject();
            var nodes = root.Objects("CFItems").Concat(root.Objects("CFAssociations")).Append(root["CFDocument"]!.AsObject()).ToList();
            var ids = nodes.Select(static node => node.Text("identifier")!).ToList();
            Assert.Equal(ids.Count, ids.Distinct().Count());
            Assert.All(ids, static id => Assert.True(ExchangeJson.IsUuid(id)));
            Assert.All(nodes.SelectMany(static node => node).Concat(root).Select(static member => member.Key).Distinct(), static key => Assert.True(CaseNames.All.Contains(key), key));
            foreach (var link in root.Objects("CFAssociations").SelectMany(static one => new[] { one["originNodeURI"]!, one["destinationNodeURI"]! }))
            {
                Assert.True(ids.Contains(link["identifier"]!.ToString()) || link["targetType"] is not null || link["uri"]!.ToString().Contains("skill", StringComparison.Ordinal), link.ToJsonString());
            }
        }, 40);

    [SharedTheory("exchange/case/samples/Utf8TestFramework.json")]
    [InlineData("case/samples/ItemTypeTestFramework.json")]
    [InlineData("case/samples/SmartLevelFramework.json")]
    [InlineData("case/samples/Utf8TestFramework.json")]
    [InlineData("case/samples/opensalt-framework-20c5134f-423d-4097-a971-3dd5152bf507.json")]
    [InlineData("samples/ecvet-qualification-case11.json")]
    public void An_official_sample_is_read_and_written_back_but_for_what_the_report_says(string sample)
    {
        var source = File.ReadAllText(SharedFolder.PathOf("exchange/" + sample));
        var read = CaseFramework.Read(source);
        Assert.True(read.IsUsable, string.Join('\n', read.Diagnostics));
        Assert.NotEmpty(read.Value!.Qualification.Units);
        var differences = CaseKeep.Differences(JsonNode.Parse(source)!.AsObject(), JsonNode.Parse(read.Value.Write().Text)!.AsObject());
        Assert.Equal(differences, read.Losses.Where(loss => loss.Kind == ExchangeLossKind.Changed).Select(loss => loss.DocumentPath));
        Assert.Empty(differences);
    }

    [Fact]
    public void An_item_that_is_its_own_ancestor_is_kept_and_not_followed()
    {
        var read = CaseFramework.Read("""
            {"CFDocument":{"identifier":"d","uri":"u","creator":"c","title":"T","lastChangeDateTime":"2026-07-01T00:00:00Z"},
             "CFItems":[{"identifier":"a","uri":"u","fullStatement":"A","lastChangeDateTime":"2026-07-01T00:00:00Z"},{"identifier":"b","uri":"u","fullStatement":"B","lastChangeDateTime":"2026-07-01T00:00:00Z"}],
             "CFAssociations":[{"associationType":"isChildOf","originNodeURI":{"identifier":"a"},"destinationNodeURI":{"identifier":"b"}},{"associationType":"isChildOf","originNodeURI":{"identifier":"b"},"destinationNodeURI":{"identifier":"a"}}]}
            """);
        Assert.True(read.IsUsable);
        Assert.Contains("\"fullStatement\": \"A\"", read.Value!.Write().Text, StringComparison.Ordinal);
    }
}
