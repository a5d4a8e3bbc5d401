using System.Collections.Frozen;

namespace Ecvet;

/// <summary>The levels of national frameworks in the published list, with the country of each framework.</summary>
internal static class NationalLevelTable
{
    private const string Prefix = "c_";

    private static readonly FrozenDictionary<(string Framework, string Level), string> Codes =
        Rows().SelectMany(static row => row.Levels, static (row, level) => KeyValuePair.Create((row.Framework, level.Level), level.Code)).ToFrozenDictionary();

    private static readonly FrozenDictionary<string, (string Framework, string Level)> Levels =
        Codes.Select(static level => KeyValuePair.Create(level.Value, level.Key)).ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Countries =
        Rows().Select(static row => KeyValuePair.Create(row.Framework, row.Country)).ToFrozenDictionary(StringComparer.Ordinal);

    internal static string? Identifier(string framework, string level) =>
        Codes.TryGetValue((framework, level), out var code) ? PublishedLists.NqfBase + Prefix + code : null;

    internal static (string Framework, string Level)? Find(string codeOrIdentifier)
    {
        var code = CodeTable.CodeIn(PublishedLists.NqfBase, codeOrIdentifier) ?? codeOrIdentifier;
        return code.StartsWith(Prefix, StringComparison.Ordinal) && Levels.TryGetValue(code[Prefix.Length..], out var level) ? level : null;
    }

    internal static string? Country(string framework) => Countries.GetValueOrDefault(framework);

    /// <summary>The listed levels of a country, in ordinal order of framework and level.</summary>
    internal static IEnumerable<(string Framework, string Level)> Of(string country) => Codes.Keys.Where(level => Countries[level.Framework] == country)
        .OrderBy(static level => level.Framework, StringComparer.Ordinal).ThenBy(static level => level.Level.Length).ThenBy(static level => level.Level, StringComparer.Ordinal);

    private static IEnumerable<(string Framework, string Country, (string Level, string Code)[] Levels)> Rows() =>
        PublishedLists.NationalLevels.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split('/')).Select(static cells => (
            cells[0], cells[1], cells[2].Split(';').Select(static level => level.Split('=')).Select(static level => (level[0], level[1])).ToArray()));
}
