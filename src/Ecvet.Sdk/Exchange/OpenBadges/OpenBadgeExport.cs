using Ecvet.Exchange.OpenBadges;
using NodaTime;

namespace Ecvet;

/// <summary>Makes badges of transcripts.</summary>
public static class OpenBadgeExport
{
    /// <summary>One badge for each positive credit; write each with <see cref="OpenBadge.Write"/>.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="issuerAddress">The address that identifies the issuer, such as its web site.</param>
    /// <param name="issuedOn">The day of issue.</param>
    /// <param name="holder">What identifies the learner, such as a DID; empty when the badges are handed over by other means.</param>
    /// <param name="programme">The host's qualification, for outcomes and skills of its units.</param>
    /// <param name="language">The language of the badges.</param>
    public static ValueList<OpenBadge> ToOpenBadges(this Transcript transcript, string issuerAddress, DateOnly issuedOn, string holder = "", Qualification? programme = null, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(transcript);
        return ValueList.From(transcript.Credits.Where(static credit => credit.IsPositive)
            .Select(credit => new OpenBadge(credit, transcript.Issuer, issuerAddress, LocalDate.FromDateOnly(issuedOn), holder, programme?.FindUnit(credit.Unit), language)));
    }
}
