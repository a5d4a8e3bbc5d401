using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>A register of national profiles by country and day. It is a value: adding to it gives another one. A country it does not hold is unknown.</summary>
[DebuggerDisplay("{Profiles.Count} profiles")]
public sealed partial record NationalProfiles
{
    private NationalProfiles(IEnumerable<NationalProfile> profiles) => Profiles = ValueList.From(profiles
        .OrderBy(static profile => profile.Country, StringComparer.Ordinal).ThenBy(static profile => profile.Validity.From ?? LocalDate.MinIsoValue));

    /// <summary>A register that holds nothing.</summary>
    public static NationalProfiles Empty { get; } = new([]);

    /// <summary>The profiles, in the order of country and time.</summary>
    public ValueList<NationalProfile> Profiles { get; }

    /// <summary>This register with one more profile.</summary>
    /// <param name="profile">The profile.</param>
    /// <exception cref="ArgumentException">The register holds a profile of the country for a part of that time: take it out with <see cref="Without"/>.</exception>
    public NationalProfiles With(NationalProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return Profiles.Any(other => other.Country == profile.Country && other.Validity.Overlaps(profile.Validity))
            ? throw new ArgumentException($"The register holds a profile of {profile.Country} for a part of that time.", nameof(profile))
            : new([.. Profiles, profile]);
    }

    /// <summary>This register without a country.</summary>
    /// <param name="country">The country.</param>
    public NationalProfiles Without(string country) => new(Profiles.Where(profile => profile.Country != country));

    /// <summary>What is known of a country on a day; a profile in which everything is unknown where it is not registered.</summary>
    /// <param name="country">The country, two capital letters; a part of one as <c>GB-SCT</c>.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">The country is no such code.</exception>
    public NationalProfile Of(string country, LocalDate on) => Profiles.FirstOrDefault(profile => profile.Country == country && profile.IsInForce(on)) ?? new(country, null);

    /// <inheritdoc cref="Of(string, LocalDate)"/>
    public NationalProfile Of(string country, DateOnly on) => Of(country, LocalDate.FromDateOnly(on));
}
