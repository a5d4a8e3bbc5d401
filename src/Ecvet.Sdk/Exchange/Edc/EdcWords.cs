using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Ecvet.Exchange.Edc;

/// <summary>Identifiers and words that both writer and reader use.</summary>
internal static class EdcWords
{
    internal const string FormatName = "European Digital Credentials";

    /// <summary>Identifiers that hold inside one document.</summary>
    internal const string Local = "urn:epass:";

    internal const string EscoSkill = "http://data.europa.eu/esco/skill/";
    internal const string EscoScheme = "http://data.europa.eu/esco/concept-scheme/skills";
    private const string InstitutionPrefix = "urn:ecvet:institution:";
    private const string NotePrefix = "urn:ecvet:note:";
    private const string ResultPrefix = "urn:ecvet:result:";
    private const string SystemPrefix = "urn:ecvet:credit-system:";

    /// <summary>The identifier of an institution's node: its own where it is absolute, else made of it.</summary>
    internal static string InstitutionNode(string id) => IsAbsolute(id) && !id.StartsWith(InstitutionPrefix, StringComparison.Ordinal) ? id : InstitutionPrefix + Uri.EscapeDataString(id);

    internal static string Institution(string node) => Rest(node, InstitutionPrefix) ?? node;

    internal static string Note(string name) => NotePrefix + name;

    internal static string? NoteName(string id) => Rest(id, NotePrefix);

    internal static string Result(AssessmentResult result) => ResultPrefix + Word(result);

    internal static bool TryResult(string id, out AssessmentResult result)
    {
        result = default;
        return Rest(id, ResultPrefix) is { Length: > 0 } word && char.IsAsciiLetter(word[0]) && Enum.TryParse(word, ignoreCase: true, out result);
    }

    internal static string System(PointSystem system) => system.Identifier ?? SystemPrefix + system.Code;

    internal static bool TrySystem(string id, out PointSystem system)
    {
        system = default;
        return PointSystem.TryFromIdentifier(id, out system) || (Rest(id, SystemPrefix) is { } code && PointSystem.TryParse(code, out system));
    }

    internal static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>A value of an enumeration by its word; the default where the word is none.</summary>
    internal static TEnum Of<TEnum>(string? word)
        where TEnum : struct, Enum => word is { Length: > 0 } && char.IsAsciiLetter(word[0]) && Enum.TryParse<TEnum>(word, ignoreCase: true, out var value) ? value : default;

    /// <summary>Midnight of a day in universal time: the format knows moments only, and the day must not move.</summary>
    internal static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day) + "T00:00:00Z";

    internal static string Moment(Instant moment) => InstantPattern.ExtendedIso.Format(moment);

    internal static string Amount(Points points) => points.Amount.ToString(CultureInfo.InvariantCulture);

    internal static bool IsAbsolute(string id)
    {
        var colon = id.IndexOf(':', StringComparison.Ordinal);
        return colon > 1 && id.Length > colon + 1 && char.IsAsciiLetter(id[0]) && id.All(static c => c > ' ' && c < 127 && c is not ('<' or '>' or '"' or '{' or '}' or '|' or '\\' or '^' or '`'))
            && (id.StartsWith("urn:", StringComparison.Ordinal) || id.StartsWith("http://", StringComparison.Ordinal) || id.StartsWith("https://", StringComparison.Ordinal) || id.StartsWith("did:", StringComparison.Ordinal));
    }

    private static string? Rest(string text, string prefix) => text.StartsWith(prefix, StringComparison.Ordinal) ? Uri.UnescapeDataString(text[prefix.Length..]) : null;
}
