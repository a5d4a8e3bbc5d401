using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>
/// A register of point systems with their terms, by country and day. It is a value: adding to it gives another one, and nothing
/// anywhere changes with it. What it does not hold is unknown.
/// </summary>
[DebuggerDisplay("{Terms.Count} terms")]
public sealed partial record PointSystems
{
    private PointSystems(IEnumerable<PointSystemTerms> terms) => Terms = ValueList.From(terms
        .OrderBy(static entry => entry.System).ThenBy(static entry => entry.Country, StringComparer.Ordinal)
        .ThenBy(static entry => entry.Validity.From ?? LocalDate.MinIsoValue));

    /// <summary>A register that holds nothing.</summary>
    public static PointSystems Empty { get; } = new([]);

    /// <summary>The terms, in the order of system, country and time.</summary>
    public ValueList<PointSystemTerms> Terms { get; }

    /// <summary>This register with the terms of one more system, or of another time.</summary>
    /// <param name="terms">The terms.</param>
    /// <exception cref="ArgumentException">The register holds terms of the same system in the same country for a part of that time: end those first, or take them out with <see cref="Without"/>.</exception>
    public PointSystems With(PointSystemTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return Terms.Any(entry => entry.System == terms.System && entry.Country == terms.Country && entry.Validity.Overlaps(terms.Validity))
            ? throw new ArgumentException($"The register holds terms of {terms.System} in {terms.Country} for a part of that time.", nameof(terms))
            : new([.. Terms, terms]);
    }

    /// <summary>This register without a system.</summary>
    /// <param name="system">The system.</param>
    public PointSystems Without(PointSystem system) => new(Terms.Where(entry => entry.System != system));

    /// <summary>The terms of a system on a day; none where they are unknown.</summary>
    /// <param name="system">The system.</param>
    /// <param name="on">The day of the event asked about, not today.</param>
    /// <param name="country">The country; without it the European terms, else those of the only country that has the system.</param>
    public PointSystemTerms? Find(PointSystem system, LocalDate on, string? country = null)
    {
        var inForce = Terms.Where(entry => entry.System == system && entry.IsInForce(on)).ToList();
        return country is not null ? inForce.Find(entry => entry.Country == country)
            : inForce.Find(static entry => entry.Country == "EU") ?? (inForce.Count == 1 ? inForce[0] : null);
    }

    /// <inheritdoc cref="Find(PointSystem, LocalDate, string?)"/>
    public PointSystemTerms? Find(PointSystem system, DateOnly on, string? country = null) => Find(system, LocalDate.FromDateOnly(on), country);

    /// <summary>The systems in force in a country on a day; none where nothing is known of it.</summary>
    /// <param name="country">The country, or <c>EU</c>.</param>
    /// <param name="on">The day.</param>
    public ValueList<PointSystemTerms> In(string country, LocalDate on) => ValueList.From(Terms.Where(entry => entry.Country == country && entry.IsInForce(on)));

    /// <inheritdoc cref="In(string, LocalDate)"/>
    public ValueList<PointSystemTerms> In(string country, DateOnly on) => In(country, LocalDate.FromDateOnly(on));
}
