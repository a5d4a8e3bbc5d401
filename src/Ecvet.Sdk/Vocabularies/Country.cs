using System.Collections.Frozen;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Ecvet;

/// <summary>
/// A country of the authority table of the European Union. It is read from two letters (<c>IT</c>), from three (<c>ITA</c>) or from
/// its identifier, in any letter case; <c>default</c> is no country.
/// </summary>
/// <remarks>The two letters in use at the European Union, <c>EL</c> and <c>UK</c>, are read as <c>GR</c> and <c>GB</c>; Kosovo is <c>XK</c>.</remarks>
[DebuggerDisplay("{Code,nq}")]
public readonly record struct Country : IParsable<Country>
{
    private static readonly FrozenDictionary<string, string> Aliases = PublishedLists.CountryAliases.Split(' ')
        .Select(static alias => alias.Split('=')).ToFrozenDictionary(static alias => alias[0], static alias => alias[1], StringComparer.Ordinal);

    private readonly string? code;

    private Country(string code) => this.code = code;

    /// <summary>The two capital letters (ISO 3166-1); empty for <c>default</c>.</summary>
    public string Code => code ?? "";

    /// <summary>The code of the authority table: three letters, for a few countries a code of its own; empty for <c>default</c>.</summary>
    public string AuthorityCode => CodeTable.Countries.Code(Code) ?? "";

    /// <summary>The identifier (URI) in the authority table; empty for <c>default</c>.</summary>
    public string Identifier => CodeTable.Countries.Identifier(Code) ?? "";

    /// <summary>The two capital letters.</summary>
    public override string ToString() => Code;

    /// <summary>Reads a country.</summary>
    /// <param name="s">Two letters, three letters or the identifier.</param>
    /// <exception cref="FormatException">The table has no such country.</exception>
    public static Country Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var result) ? result : throw new FormatException("The text is not a country: two letters such as IT, three such as ITA, or the identifier of the authority table.");
    }

    /// <summary>Reads a country, if the table has it.</summary>
    /// <param name="s">Two letters, three letters or the identifier.</param>
    /// <param name="result">The country.</param>
    /// <returns>True when the table has it.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Country result)
    {
        result = default;
        if (s is not { Length: > 1 })
        {
            return false;
        }

        var code = (CodeTable.CodeIn(PublishedLists.CountryBase, s) ?? s).ToUpperInvariant();
        var found = CodeTable.Countries.Code(code) is not null ? code : Aliases.GetValueOrDefault(code) ?? CodeTable.Countries.Name(code);
        result = found is null ? default : new(found);
        return found is not null;
    }

    static Country IParsable<Country>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Country>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Country result) => TryParse(s, out result);
}
