using System.Text.Json;

namespace Ecvet.Json;

/// <summary>The words of an enumeration as they stand in JSON: its names with a small first letter.</summary>
internal static class JsonWords
{
    internal static ValueList<string> Of<TEnum>()
        where TEnum : struct, Enum => ValueList.From(Enum.GetNames<TEnum>().Select(JsonNamingPolicy.CamelCase.ConvertName));

    /// <summary>The words of the single flags; none and combinations have no word of their own.</summary>
    internal static ValueList<string> OfFlags<TEnum>()
        where TEnum : struct, Enum => ValueList.From(Singles<TEnum>().Select(static flag => flag.Word));

    internal static bool TryRead<TEnum>(string word, out TEnum value)
        where TEnum : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<TEnum>())
        {
            if (string.Equals(Word(candidate), word, StringComparison.Ordinal))
            {
                value = candidate;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>The word of a value.</summary>
    /// <exception cref="ArgumentException">The value has no name: it is none of the enumeration.</exception>
    internal static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(Enum.GetName(value) ?? throw new ArgumentException("The value is none of " + typeof(TEnum).Name + " and has no word in JSON.", nameof(value)));

    internal static IEnumerable<(int Bit, string Word)> Singles<TEnum>()
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().Select(static flag => (Bit: (int)(object)flag, Word: Word(flag))).Where(static flag => flag.Bit > 0 && (flag.Bit & (flag.Bit - 1)) == 0);
}
