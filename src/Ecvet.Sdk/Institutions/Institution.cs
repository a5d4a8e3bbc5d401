using System.Diagnostics;

namespace Ecvet;

/// <summary>An institution: a school, an authority, a firm that trains. Its functions make it a competent institution (rule I1).</summary>
[DebuggerDisplay("{Id,nq}")]
public sealed record Institution : ICanonical
{
    /// <summary>An institution.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="name">Its name.</param>
    /// <param name="country">The country as two capital letters (ISO 3166-1), empty when not said.</param>
    /// <param name="unitScheme">The scheme of the unit codes it writes when it names none; its own identifier unless said.</param>
    /// <param name="roles">The functions it holds, each in its scope.</param>
    /// <param name="qualityAssurance">What it states of its quality assurance.</param>
    /// <exception cref="ArgumentException">The identifier is empty, or the country is not two capital letters.</exception>
    public Institution(
        Identifier<Institution> id,
        LocalizedText name,
        string country = "",
        string? unitScheme = null,
        IEnumerable<InstitutionRole>? roles = null,
        QualityAssurance? qualityAssurance = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(country);
        if (id.IsEmpty)
        {
            throw new ArgumentException("An institution has an identifier.", nameof(id));
        }

        if (country.Length != 0 && !(country.Length == 2 && country.All(char.IsAsciiLetterUpper)))
        {
            throw new ArgumentException("A country is two capital letters (ISO 3166-1).", nameof(country));
        }

        Id = id;
        Name = name;
        Country = country;
        UnitScheme = unitScheme is null ? id.Value : CodeText.Require(unitScheme, nameof(unitScheme));
        Roles = ValueList.From(roles);
        QualityAssurance = qualityAssurance;
    }

    /// <inheritdoc cref="Institution(Identifier{Institution}, LocalizedText, string, string?, IEnumerable{InstitutionRole}?, QualityAssurance?)"/>
    public Institution(string id, LocalizedText name, string country = "", string? unitScheme = null, IEnumerable<InstitutionRole>? roles = null, QualityAssurance? qualityAssurance = null)
        : this(new Identifier<Institution>(id), name, country, unitScheme, roles, qualityAssurance)
    {
    }

    /// <summary>The identifier.</summary>
    public Identifier<Institution> Id { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The country as two capital letters; empty when not said.</summary>
    public string Country { get; }

    /// <summary>The scheme of the unit codes it writes when it names none.</summary>
    public string UnitScheme { get; }

    /// <summary>The functions it holds, each in its scope; empty when nothing was said of them, which is not "none".</summary>
    public ValueList<InstitutionRole> Roles { get; }

    /// <summary>What it states of its quality assurance; none when nothing was said.</summary>
    public QualityAssurance? QualityAssurance { get; }

    /// <summary>Whether the institution holds functions for a qualification: yes, no, or unknown where nothing was said of its functions.</summary>
    /// <param name="functions">The functions asked for.</param>
    /// <param name="qualificationCode">The code of the qualification.</param>
    public bool? Holds(InstitutionFunctions functions, string? qualificationCode = null) =>
        Roles.Count == 0 ? null : Roles.Any(role => role.Covers(functions, qualificationCode));

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("id", Id);
        writer.Write("name", Name);
        writer.Write("country", Country);
        writer.Write("unitScheme", UnitScheme);
        writer.Write("roles", Roles);
        writer.Write("qualityAssurance", QualityAssurance);
    }
}
