namespace Ecvet;

/// <summary>The code of a country, or of a part of one that has rules of its own.</summary>
internal static class TerritoryCode
{
    /// <summary>Two capital letters (ISO 3166-1; <c>EU</c> for the Union, <c>XK</c> for Kosovo); for a part a dash and one to three capital letters or digits.</summary>
    internal static string Require(string? code, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(code, parameterName);
        return IsValid(code) ? code : throw new ArgumentException("A country is two capital letters such as FI (ISO 3166-1); a part of one has a code behind a dash: GB-SCT.", parameterName);
    }

    private static bool IsValid(string code) =>
        code.Length is 2 or (>= 4 and <= 6) && char.IsAsciiLetterUpper(code[0]) && char.IsAsciiLetterUpper(code[1])
        && (code.Length == 2 || (code[2] == '-' && code[3..].All(static c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c))));
}
