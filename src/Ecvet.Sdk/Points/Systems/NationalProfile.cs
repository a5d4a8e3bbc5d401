using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>
/// Which mechanisms the vocational training of a country has while the profile is in force: units, points, partial awards, a final
/// examination. Each answer may be yes, no or unknown, and unknown is not no.
/// </summary>
[DebuggerDisplay("{Country,nq}, {Validity}")]
public sealed record NationalProfile
{
    /// <summary>A profile.</summary>
    /// <param name="country">The country, two capital letters; a part of one as <c>GB-SCT</c>.</param>
    /// <param name="source">Where the answers come from; none where nothing is known.</param>
    /// <param name="units">Whether qualifications consist of units of learning outcomes.</param>
    /// <param name="points">Whether there are points of a national system.</param>
    /// <param name="partialAwards">Whether a part of a qualification is awarded by itself.</param>
    /// <param name="finalExamination">Whether only a final examination leads to the award, so that units can not replace it (rule T16).</param>
    /// <param name="validity">When the answers hold.</param>
    /// <exception cref="ArgumentException">The country is no such code, or an answer has no source.</exception>
    public NationalProfile(
        string country,
        FactSource? source,
        bool? units = null,
        bool? points = null,
        bool? partialAwards = null,
        bool? finalExamination = null,
        ValidityPeriod validity = default)
    {
        if (source is null && (units ?? points ?? partialAwards ?? finalExamination) is not null)
        {
            throw new ArgumentException("An answer has a source.", nameof(source));
        }

        Country = TerritoryCode.Require(country, nameof(country));
        Source = source;
        HasUnits = units;
        HasPoints = points;
        HasPartialAwards = partialAwards;
        HasFinalExamination = finalExamination;
        Validity = validity;
    }

    /// <summary>The country.</summary>
    public string Country { get; }

    /// <summary>Where the answers come from; none where nothing is known.</summary>
    public FactSource? Source { get; }

    /// <summary>Whether qualifications consist of units of learning outcomes; none when unknown.</summary>
    public bool? HasUnits { get; }

    /// <summary>Whether there are points of a national system; none when unknown.</summary>
    public bool? HasPoints { get; }

    /// <summary>Whether a part of a qualification is awarded by itself; none when unknown.</summary>
    public bool? HasPartialAwards { get; }

    /// <summary>Whether only a final examination leads to the award; none when unknown.</summary>
    public bool? HasFinalExamination { get; }

    /// <summary>Whether there is no mechanism of credit at all: neither units nor points nor partial awards; none when an answer that matters is unknown. A country may be without (rule T18).</summary>
    public bool? HasNothing => HasUnits == true || HasPoints == true || HasPartialAwards == true ? false
        : HasUnits == false && HasPoints == false && HasPartialAwards == false ? true
        : null;

    /// <summary>When the answers hold.</summary>
    public ValidityPeriod Validity { get; }

    /// <summary>True when the answers hold on the day.</summary>
    /// <param name="on">The day.</param>
    public bool IsInForce(LocalDate on) => Validity.Contains(on);
}
