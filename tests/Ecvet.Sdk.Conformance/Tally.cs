using System.Globalization;

namespace Ecvet.Conformance;

/// <summary>Counts cases and writes one line for each, with what differs.</summary>
internal sealed class Tally(TextWriter output)
{
    private int _passed;
    private int _failed;

    public void Case(string id, IReadOnlyCollection<string> differences)
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

    public int Close()
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_passed} passed, {_failed} failed"));
        return _failed == 0 ? 0 : 1;
    }
}
