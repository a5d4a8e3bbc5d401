namespace Ecvet.Tests.Json;

/// <summary>A proposal or a result that is read back is a claim until it is worked out again.</summary>
public class ClaimTests
{
    private static readonly DateOnly AsOf = new(2026, 6, 1);

    private static RecognitionProposal Proposal => Samples.VehicleTechnician.Match(Samples.LearnerWithMuch, Samples.Memorandum, AsOf);

    [Fact]
    public void A_proposal_is_read_back_and_verified()
    {
        var proposal = Proposal;
        foreach (var indented in new[] { true, false })
        {
            var text = EcvetJson.WriteProposal(proposal, indented);
            Assert.True(EcvetJson.TryReadProposal(text, out var claim, out var diagnostics), string.Join('\n', diagnostics));
            Assert.Empty(diagnostics);
            Assert.Equal(text, claim.Content);
            Assert.Equal((proposal.Home.Reference, proposal.Learner, proposal.AsOf, proposal.Route.Code), (claim.Home, claim.Learner, claim.AsOf, claim.Route));
            Assert.Empty(claim.Verify(proposal));
        }

        Assert.Equal(EcvetJson.WriteProposal(proposal), EcvetJson.WriteProposal(Proposal));
    }

    [Fact]
    public void A_result_is_read_back_and_verified()
    {
        var result = Proposal.Progress;
        var text = EcvetJson.WriteAccumulationResult(result, true);
        Assert.True(EcvetJson.TryReadAccumulationResult(text, out var claim, out var diagnostics), string.Join('\n', diagnostics));
        Assert.Empty(diagnostics);
        Assert.Equal((result.Qualification, result.Route, result.AsOf, result.Verdict), (claim.Qualification, claim.Route, claim.AsOf, claim.Verdict));
        Assert.Empty(claim.Verify(result));
    }

    [Fact]
    public void What_was_changed_is_found_where_it_is()
    {
        var proposal = Proposal;
        var text = EcvetJson.WriteProposal(proposal);
        const string Verdict = "\"verdict\":\"recognisable\"";
        Assert.Contains(Verdict, text, StringComparison.Ordinal);
        var changed = EcvetJson.ReadProposal(text.Replace(Verdict, "\"verdict\":\"notCovered\"", StringComparison.Ordinal));
        var differences = changed.Verify(proposal);
        Assert.NotEmpty(differences);
        Assert.All(differences, static finding => Assert.Equal("ECV4047", finding.Code));
        Assert.EndsWith(".verdict", differences[0].Path, StringComparison.Ordinal);
        Assert.Contains(EcvetJson.ReadProposal(text).Verify(Samples.VehicleTechnician.Match(Samples.LearnerWithMuch, Samples.Memorandum, AsOf.AddYears(-3))), static finding => finding.Path == "$.asOf");
        Assert.NotEmpty(EcvetJson.ReadProposal(text.Replace("\"policy\":", "\"policy\":\"x\",\"added\":", StringComparison.Ordinal)).Verify(proposal));
    }

    [Fact]
    public void A_claim_is_examined_in_all_its_values()
    {
        var text = EcvetJson.WriteProposal(Proposal).Replace("\"status\":\"covered\"", "\"status\":\"sovered\"", StringComparison.Ordinal).Replace("\"proven\":true", "\"proven\":1", StringComparison.Ordinal);
        Assert.False(EcvetJson.TryReadProposal(text, out _, out var diagnostics));
        Assert.Contains(diagnostics, static finding => finding.Code == "ECV4024");
        Assert.Contains(diagnostics, static finding => finding is { Code: "ECV4020", Path: "$.progress.certificate.proven" });
        Assert.False(EcvetJson.TryReadProposal("{}", out _, out diagnostics));
        Assert.False(EcvetJson.TryReadAccumulationResult("{\"schemaVersion\":1,\"asOf\":5}", out _, out diagnostics));
    }
}
