using NodaTime;

namespace Ecvet;

/// <summary>The entries to matching: one learner in one line, or compile once and match many.</summary>
public static partial class MatchExtensions
{
    /// <summary>What of a learner's transcript can count towards this qualification, why, and what is missing.</summary>
    /// <param name="home">The home qualification.</param>
    /// <param name="transcript">The learner's transcript.</param>
    /// <param name="agreed">The memorandum between home and host.</param>
    /// <param name="asOf">The day as of which it is asked.</param>
    /// <param name="policy">The policy; the Recommendation of 2009 unless said.</param>
    /// <param name="cancellation">Ends the search; the answer then says that it is not decided.</param>
    public static RecognitionProposal Match(this Qualification home, Transcript transcript, Memorandum agreed, DateOnly asOf, MatchPolicy? policy = null, CancellationToken cancellation = default) =>
        home.Match(transcript, agreed, LocalDate.FromDateOnly(asOf), policy, cancellation);

    /// <inheritdoc cref="Match(Qualification, Transcript, Memorandum, DateOnly, MatchPolicy?, CancellationToken)"/>
    public static RecognitionProposal Match(this Qualification home, Transcript transcript, Memorandum agreed, LocalDate asOf, MatchPolicy? policy = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(agreed);
        return home.Match(MatchRequest.For(transcript, asOf).Under(agreed).By(policy ?? MatchPolicy.Recommendation2009), cancellation);
    }

    /// <summary>What of a learner's credits can count towards this qualification, why, and what is missing.</summary>
    /// <param name="home">The home qualification.</param>
    /// <param name="request">The learner's case.</param>
    /// <param name="cancellation">Ends the search; the answer then says that it is not decided.</param>
    /// <exception cref="ArgumentException">The transcripts and the enrolment are not all of one learner.</exception>
    public static RecognitionProposal Match(this Qualification home, MatchRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return home.Compile(request.Policy).Match(request, cancellation);
    }

    /// <summary>Makes a qualification ready for many matches.</summary>
    /// <param name="home">The home qualification.</param>
    /// <param name="policy">The policy to prepare for; a request may still bring another.</param>
    public static CompiledQualification Compile(this Qualification home, MatchPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(home);
        return new(home, policy ?? MatchPolicy.Recommendation2009);
    }
}
