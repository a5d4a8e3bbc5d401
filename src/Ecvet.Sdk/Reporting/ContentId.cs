using System.Globalization;

namespace Ecvet;

/// <summary>Identifiers for elements, made from what they hold: the same content has the same identifier everywhere, and two reports on one page do not clash.</summary>
internal static class ContentId
{
    internal static string Of(params ReadOnlySpan<string> contents)
    {
        var hash = 2166136261u;
        foreach (var content in contents)
        {
            foreach (var c in content)
            {
                hash = unchecked((hash ^ c) * 16777619u);
            }

            hash = unchecked((hash ^ 0xFFFF) * 16777619u);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
