using System.Globalization;
using System.Text.Json;

namespace Ecvet.Exchange.EPerusteet;

/// <summary>Looks into a document without ever throwing: what has another shape is absent.</summary>
internal static class JsonWalk
{
    internal static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(static item => item.ValueKind == JsonValueKind.Object)
            : [];

    internal static JsonElement? Child(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var child) && child.ValueKind == JsonValueKind.Object ? child : null;

    internal static string? Text(this JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out var value))
        {
            return null;
        }

        var text = value.ValueKind switch { JsonValueKind.String => value.GetString(), JsonValueKind.Number => value.GetRawText(), _ => null };
        text = text?.Trim();
        return string.IsNullOrEmpty(text) || !CodeText.IsValid(text) ? null : text;
    }

    internal static bool Flag(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    internal static decimal? Number(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number
        && value.TryGetDecimal(out var number) && Ecvet.Points.IsAmount(number) ? number : null;

    internal static int? Whole(this JsonElement element, string name) =>
        element.Number(name) is { } number && number == decimal.Truncate(number) && number <= int.MaxValue ? (int)number : null;

    internal static LocalizedText Localized(this JsonElement element, string name)
    {
        var result = LocalizedText.Empty;
        if (element.Child(name) is not { } texts)
        {
            return result;
        }

        foreach (var property in texts.EnumerateObject())
        {
            // Members that begin with an underscore are keys of the service.
            if (property.Value.ValueKind == JsonValueKind.String && property.Name.Length is 2 or 3 && LanguageTag.TryParse(property.Name, out _)
                && property.Value.GetString() is { Length: > 0 } text)
            {
                result = result.With(property.Name, text);
            }
        }

        return result;
    }

    internal static string Say(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
