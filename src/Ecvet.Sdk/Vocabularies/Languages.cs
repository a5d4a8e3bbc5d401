using System.Diagnostics.CodeAnalysis;

namespace Ecvet;

/// <summary>Languages as the authority table of the European Union names them.</summary>
public static class Languages
{
    private const int CodeLength = 3;
    private const int Stride = 4;

    /// <summary>The identifier (URI) of a language in the authority table; none when the language is undetermined or not in the table.</summary>
    /// <remarks>The table knows languages, not scripts or regions: <c>fr-BE</c> and <c>fr</c> have one identifier.</remarks>
    /// <param name="language">The language.</param>
    public static string? Identifier(this LanguageTag language) => AuthorityCode(language) is { } code ? PublishedLists.LanguageBase + code : null;

    /// <summary>Reads a language from a tag (<c>fi</c>, <c>fr-BE</c>), from the code of the table (<c>FIN</c>) or from its identifier.</summary>
    /// <param name="s">The text.</param>
    /// <param name="language">The language, by its shortest tag.</param>
    /// <returns>True when the text is a language of the table, or a tag whose language is.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out LanguageTag language)
    {
        language = default;
        if (s is null)
        {
            return false;
        }

        var code = CodeTable.CodeIn(PublishedLists.LanguageBase, s) ?? s;
        if (code.Length == CodeLength && IsListed(code.ToUpperInvariant()))
        {
            return LanguageTag.TryParse(CodeTable.Languages.Name(code.ToUpperInvariant()) ?? code, out language);
        }

        return ReferenceEquals(code, s) && LanguageTag.TryParse(s, out language) && AuthorityCode(language) is not null;
    }

    /// <summary>The code of the table, three capital letters; none when the language is not in it.</summary>
    internal static string? AuthorityCode(LanguageTag language)
    {
        if (language == LanguageTag.Undetermined)
        {
            return null;
        }

        var primary = language.Value.Split('-')[0];
        return CodeTable.Languages.Code(primary) ?? (primary.Length == CodeLength && IsListed(primary.ToUpperInvariant()) ? primary.ToUpperInvariant() : null);
    }

    /// <summary>Looks the code up in the letters of all codes, which stand in ordinal order.</summary>
    private static bool IsListed(string code)
    {
        var (low, high) = (0, (PublishedLists.LanguageCodes.Length / Stride) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(code, 0, PublishedLists.LanguageCodes, middle * Stride, CodeLength);
            if (order == 0)
            {
                return true;
            }

            (low, high) = order < 0 ? (low, middle - 1) : (middle + 1, high);
        }

        return false;
    }
}
