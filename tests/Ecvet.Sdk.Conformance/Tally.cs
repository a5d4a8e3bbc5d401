using System.Globalization;
using System.Text.Json;

namespace Ecvet.Conformance;

/// <summary>Counts cases and writes one line for each, with what differs. What can not be read is a failed line, never the end of the run.</summary>
internal sealed class Tally(TextWriter output)
{
    private int _passed;
    private int _failed;

    /// <summary>The cases of a document: its list "cases", or the document itself where it is a list.</summary>
    public static IEnumerable<JsonElement> Cases(JsonElement root) =>
        root.ValueKind == JsonValueKind.Array ? root.EnumerateArray()
        : root.ValueKind == JsonValueKind.Object && root.TryGetProperty("cases", out var cases) && cases.ValueKind == JsonValueKind.Array ? cases.EnumerateArray()
        : [];

    /// <summary>The document; none, and a failed line, where it is no JSON.</summary>
    public JsonDocument? Open(byte[] utf8Json)
    {
        try
        {
            return JsonDocument.Parse(utf8Json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        }
        catch (JsonException e)
        {
            Write("file", ["it is no JSON: " + e.Message]);
            return null;
        }
    }

    /// <summary>Runs one case; whatever a case that can not be read brings about is its failure.</summary>
    public void Case(JsonElement item, int number, Func<IReadOnlyCollection<string>> differences)
    {
        var id = item.ValueKind == JsonValueKind.Object && item.TryGetProperty("id", out var named) && named.ValueKind == JsonValueKind.String
            ? named.GetString()!
            : string.Create(CultureInfo.InvariantCulture, $"case {number}");
        try
        {
            Write(id, differences());
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Write(id, [e.GetType().Name + ": " + e.Message.ReplaceLineEndings(" ")]);
        }
    }

    public int Close()
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_passed} passed, {_failed} failed"));
        return _failed == 0 ? 0 : 1;
    }

    private void Write(string id, IReadOnlyCollection<string> differences)
    {
        if (differences.Count == 0)
        {
            _passed++;
            output.WriteLine($"{id}: passed");
        }
        else
        {
            _failed++;
            output.WriteLine($"{id}: FAILED {string.Join("; ", differences)}");
        }
    }
}
