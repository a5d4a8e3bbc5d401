using System.Collections.Frozen;

namespace Ecvet;

/// <summary>One published list: our name of each term, its published code, and the address before the code in its identifier.</summary>
internal sealed class CodeTable
{
    private readonly FrozenDictionary<string, string> codes;
    private readonly FrozenDictionary<string, string> names;
    private readonly string address;

    private CodeTable(string address, IEnumerable<KeyValuePair<string, string>> terms)
    {
        this.address = address;
        codes = terms.ToFrozenDictionary(StringComparer.Ordinal);
        names = codes.Select(static term => KeyValuePair.Create(term.Value, term.Key)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    internal static CodeTable Credits { get; } = Of(PublishedLists.CreditBase, PublishedLists.Credits);

    internal static CodeTable Settings { get; } = Of(PublishedLists.SettingBase, PublishedLists.Settings);

    internal static CodeTable Modes { get; } = Of(PublishedLists.ModeBase, PublishedLists.Modes);

    internal static CodeTable Assessments { get; } = Of(PublishedLists.AssessmentBase, PublishedLists.Assessments);

    internal static CodeTable Categories { get; } = Of(PublishedLists.CategoryBase, PublishedLists.Categories);

    internal static CodeTable Activities { get; } = Of(PublishedLists.ActivityBase, PublishedLists.Activities);

    internal static CodeTable Countries { get; } = Of(PublishedLists.CountryBase, PublishedLists.Countries);

    internal static CodeTable Languages { get; } = Of(PublishedLists.LanguageBase, PublishedLists.Languages);

    internal static CodeTable Fields { get; } = new(PublishedLists.FieldBase, PublishedLists.Fields.Split(' ').Select(static code => KeyValuePair.Create(code, code)));

    /// <summary>The names of all terms, in ordinal order.</summary>
    internal IEnumerable<string> Names => codes.Keys.Order(StringComparer.Ordinal);

    /// <summary>The published code of a term; none when it is not in the list.</summary>
    internal string? Code(string name) => codes.GetValueOrDefault(name);

    /// <summary>The identifier of a term; none when it is not in the list.</summary>
    internal string? Identifier(string name) => Code(name) is { } code ? address + code : null;

    /// <summary>Our name of the term with a published code, or with an identifier.</summary>
    internal string? Name(string codeOrIdentifier) => names.GetValueOrDefault(CodeIn(address, codeOrIdentifier) ?? codeOrIdentifier);

    /// <summary>The code at the end of an identifier; none when the text is no identifier of the list. Documents write the address with http and with https.</summary>
    internal static string? CodeIn(string address, string identifier)
    {
        const string Plain = "http://";
        const string Secure = "https://";
        if (identifier.StartsWith(address, StringComparison.Ordinal))
        {
            return identifier[address.Length..];
        }

        return identifier.StartsWith(Secure, StringComparison.Ordinal) && identifier.AsSpan(Secure.Length).StartsWith(address.AsSpan(Plain.Length), StringComparison.Ordinal)
            ? identifier[(address.Length + 1)..]
            : null;
    }

    /// <summary>The value of an enumeration that a text means: its name in any letter case, a published code or an identifier.</summary>
    internal bool TryParse<TEnum>(string? text, out TEnum value)
        where TEnum : struct, Enum
    {
        value = default;
        if (text is not { Length: > 0 } || !char.IsAsciiLetterOrDigit(text[0]))
        {
            return false;
        }

        var name = Name(text) ?? text;
        return !char.IsAsciiDigit(name[0]) && name.All(char.IsAsciiLetter) && Enum.TryParse(name, ignoreCase: true, out value);
    }

    private static CodeTable Of(string address, string terms) =>
        new(address, terms.Split(' ').Select(static term => KeyValuePair.Create(term[..term.IndexOf('=', StringComparison.Ordinal)], term[(term.IndexOf('=', StringComparison.Ordinal) + 1)..])));
}
