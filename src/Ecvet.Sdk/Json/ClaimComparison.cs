using System.Text;

namespace Ecvet.Json;

/// <summary>Compares what is recorded with what is found today, value by value; layout and the order of members do not matter.</summary>
internal sealed class ClaimComparison
{
    private const int MostDifferences = 20;

    private readonly JsonTape recorded;
    private readonly JsonTape today;
    private readonly DiagnosticCollector findings = new(MostDifferences);

    private ClaimComparison(JsonTape recorded, JsonTape today)
    {
        this.recorded = recorded;
        this.today = today;
    }

    internal static ValueList<Diagnostic> Differences(string recorded, string today)
    {
        // The claim was within the limits when it was read, whatever they were: it is not measured a second time.
        var options = new JsonReadOptions(int.MaxValue - 1, JsonReadOptions.GreatestDepth, int.MaxValue, int.MaxValue);
        var comparison = new ClaimComparison(
            JsonScanner.Scan(Encoding.UTF8.GetBytes(recorded), options, new()), JsonScanner.Scan(Encoding.UTF8.GetBytes(today), options, new()));
        comparison.Compare(0, 0, "$");
        return comparison.findings.ToList();
    }

    private void Compare(int left, int right, string path)
    {
        if (recorded[left].Kind != today[right].Kind)
        {
            findings.Add(JsonDiagnostics.ClaimDiffers.At(path));
            return;
        }

        switch (recorded[left].Kind)
        {
            case JsonTokenKind.Object:
                Members(left, right, path);
                break;
            case JsonTokenKind.Array:
                Elements(left, right, path);
                break;
            default:
                var same = recorded[left].Kind == JsonTokenKind.String ? recorded.Text(left) == today.Text(right) : recorded.Bytes(left).SequenceEqual(today.Bytes(right));
                if (!same)
                {
                    findings.Add(JsonDiagnostics.ClaimDiffers.At(path));
                }

                break;
        }
    }

    private void Members(int left, int right, string path)
    {
        var open = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var child = right + 1; child < today[right].Next; child = today[child].Next)
        {
            open[today.Name(child) ?? ""] = child;
        }

        for (var child = left + 1; child < recorded[left].Next; child = recorded[child].Next)
        {
            if (recorded.Name(child) is { } name && open.Remove(name, out var other))
            {
                Compare(child, other, path + "." + name);
            }
            else if (!recorded.IsNamed(child, "$schema") && recorded[child].Kind != JsonTokenKind.Null)
            {
                findings.Add(JsonDiagnostics.ClaimDiffers.At(path));
            }
        }

        foreach (var name in open.Keys.Order(StringComparer.Ordinal))
        {
            findings.Add(JsonDiagnostics.ClaimDiffers.At(path + "." + name));
        }
    }

    private void Elements(int left, int right, string path)
    {
        if (recorded[left].Count != today[right].Count)
        {
            findings.Add(JsonDiagnostics.ClaimDiffers.At(path));
            return;
        }

        var other = right + 1;
        for (var child = left + 1; child < recorded[left].Next; child = recorded[child].Next, other = today[other].Next)
        {
            Compare(child, other, path + "[" + DocumentReader.Text(recorded[child].Ordinal) + "]");
        }
    }
}
