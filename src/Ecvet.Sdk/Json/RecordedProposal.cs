using System.Diagnostics;
using Ecvet.Json;
using NodaTime;

namespace Ecvet;

/// <summary>
/// A proposal as it was read back: a claim that somebody recorded. It becomes a proposal again only by <see cref="Verify(Qualification, MatchRequest, CancellationToken)"/>,
/// which works it out from its inputs and compares every value.
/// </summary>
[DebuggerDisplay("{Home,nq} as of {AsOf}")]
public sealed record RecordedProposal
{
    internal RecordedProposal(QualificationReference home, LearnerKey learner, string route, LocalDate asOf, string policy, string content)
    {
        Home = home;
        Learner = learner;
        Route = route;
        AsOf = asOf;
        Policy = policy;
        Content = content;
    }

    /// <summary>The home qualification it claims to be about.</summary>
    public QualificationReference Home { get; }

    /// <summary>Whose proposal it claims to be.</summary>
    public LearnerKey Learner { get; }

    /// <summary>The code of the route.</summary>
    public string Route { get; }

    /// <summary>The day as of which it claims to hold.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The name of the policy.</summary>
    public string Policy { get; }

    /// <summary>The text that was read, unchanged. Personal data.</summary>
    public string Content { get; }

    /// <summary>Works the proposal out from its inputs and says where the record differs; nothing where it agrees.</summary>
    /// <param name="home">The home qualification.</param>
    /// <param name="request">What the proposal was made from.</param>
    /// <param name="cancellation">Ends the search.</param>
    public ValueList<Diagnostic> Verify(Qualification home, MatchRequest request, CancellationToken cancellation = default) => Verify(home.Match(request, cancellation));

    /// <summary>Says where the record differs from a proposal; nothing where it agrees.</summary>
    /// <param name="proposal">The proposal worked out from the inputs.</param>
    public ValueList<Diagnostic> Verify(RecognitionProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return ClaimComparison.Differences(Content, EcvetJson.WriteProposal(proposal));
    }

    /// <summary>What it claims to be about; never its content, which holds the key of a learner.</summary>
    public override string ToString() => $"{nameof(RecordedProposal)} {Home}, {NodaTime.Text.LocalDatePattern.Iso.Format(AsOf)}";
}
