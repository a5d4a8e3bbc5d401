using Ecvet.Json;

namespace Ecvet.Tests.Json;

/// <summary>A stored life is judged again: what is not possible, or no longer the text that was approved, is told at its act.</summary>
public class AgreementLifeJsonTests
{
    private static readonly string Whole = EcvetJson.WriteAgreementLife(GoldenDocuments.WithdrawnLife);

    [Theory]
    // A text that is changed afterwards: nobody approved what stands there now.
    [InlineData("Saws and planes.", "Saws and paints.", "ECV2202", "$.acts[5]", 5)]
    [InlineData("\"kind\":\"proposal\",\"by\":\"host\"", "\"kind\":\"proposal\",\"by\":\"host\",\"reason\":\"Later.\"", "", "", 13)]

    // Order and parties.
    [InlineData("\"on\":\"2026-03-20\"", "\"on\":\"2026-03-02\"", "ECV2203", "$.acts[12]", 12)]
    [InlineData("\"kind\":\"retraction\",\"by\":\"home\"", "\"kind\":\"retraction\",\"by\":\"host\"", "ECV2206", "$.acts[3]", 3)]
    [InlineData("\"kind\":\"rejection\",\"by\":\"host\"", "\"kind\":\"withdrawal\",\"by\":\"host\"", "ECV2214", "$.acts[1]", 1)]
    [InlineData("\"version\":2,", "\"version\":7,", "ECV2207", "$.acts[2]", 2)]
    [InlineData("{\"id\":\"la\",\"version\":4", "{\"id\":\"other\",\"version\":4", "ECV2210", "$.acts[8]", 8)]
    [InlineData("\"terms\":{\"activities\":[\"Planes.\"]}", "\"signatures\":[{\"signatory\":\"home\",\"signedOn\":\"2026-01-01\"}]", "ECV2208", "$.acts[8]", 8)]

    // What can not be read.
    [InlineData("\"kind\":\"rejection\"", "\"kind\":\"refusal\"", "ECV4024", "$.acts[1].kind", 1)]
    [InlineData("\"kind\":\"rejection\",\"by\":\"host\",", "\"kind\":\"rejection\",", "ECV4021", "$.acts[1]", 1)]
    [InlineData(",\"reason\":\"Illness.\"", "", "ECV4021", "$.acts[12]", 12)]
    [InlineData("\"reason\":\"Illness.\"", "\"reason\":\"\"", "ECV4045", "$.acts[12]", 12)]
    [InlineData("\"on\":\"2025-12-03\"", "\"on\":\"3 December\"", "ECV4031", "$.acts[1].on", 1)]
    [InlineData("\"learner\":\"learner-1\",\"home\":\"inst\",\"host\":\"host\",\"qualification\":{\"id\":\"q\",\"version\":\"2026\"},\"memorandum\":\"mou\",\"period\":{\"from\":\"2026-02-01\",\"to\":\"2026-05-31\"},\"items\":[{\"home\":\"S:A\",\"host\":[\"host:M1\"],\"points\":\"30\"}],\"assessors\":[\"chamber\"],\"recognitionClause\":\"Home validates and recognises.\",\"terms\":{\"activities\":[\"Saws.\"]}", "\"home\":\"inst\"", "ECV4021", "$.acts[2].agreement", 2)]
    public void What_is_at_fault_is_told_at_its_act(string part, string put, string code, string path, int good)
    {
        Assert.Contains(part, Whole, StringComparison.Ordinal);
        var at = Whole.IndexOf(part, StringComparison.Ordinal);
        var json = Whole[..at] + put + Whole[(at + part.Length)..];
        var isRead = EcvetJson.TryReadAgreementLife(json, out var life, out var findings, new(returnGoodPart: true));
        Assert.Equal(code.Length == 0, isRead);
        Assert.Equal(code.Length == 0, findings.Count == 0);
        Assert.True(isRead || (findings[0].Code == code && findings[0].Path == path), string.Join('\n', findings));
        Assert.Equal(GoldenDocuments.WithdrawnLife.Acts.Take(good).Select(static act => (act.Kind, act.By, act.On)), life!.Acts.Select(static act => (act.Kind, act.By, act.On)));
        Assert.DoesNotContain("learner-1", string.Concat(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_act_is_read_for_its_own_faults_and_what_comes_after_one_is_not_judged()
    {
        var json = Whole.Replace("\"on\":\"2025-12-03\"", "\"on\":3", StringComparison.Ordinal).Replace("\"reason\":\"Illness.\"", "\"reason\":5", StringComparison.Ordinal);
        Assert.False(EcvetJson.TryReadAgreementLife(json, out var life, out var findings));
        Assert.Null(life);
        Assert.Equal([("ECV4020", "$.acts[1].on"), ("ECV4020", "$.acts[12].reason")], findings.Select(static finding => (finding.Code, finding.Path)));
    }

    [Fact]
    public void A_life_without_acts_is_a_life_and_one_without_an_identifier_is_none()
    {
        var begun = AgreementLife.Begin(new Identifier<LearningAgreement>("la"));
        Assert.Equal(begun, EcvetJson.ReadAgreementLife(EcvetJson.WriteAgreementLife(begun)));
        Assert.False(EcvetJson.TryReadAgreementLife("""{"schemaVersion":1,"document":"agreementLife","acts":[]}""", out var life, out var findings, new(returnGoodPart: true)));
        Assert.Null(life);
        Assert.Equal("ECV4021", Assert.Single(findings).Code);
    }

    [Fact]
    public void The_kinds_of_acts_in_the_format_are_those_of_the_library() =>
        Assert.Equal(JsonWords.Of<AgreementActKind>(), JsonShapes.AgreementActs.Select(static shape => shape.Name));
}
