using System.Globalization;

namespace Ecvet;

/// <summary>Collects findings up to a limit and then only counts them, so that a million faults do not become a million texts.</summary>
internal sealed class DiagnosticCollector(int maximum = DiagnosticCollector.DefaultMaximum)
{
    internal const int DefaultMaximum = 1000;
    private readonly List<Diagnostic> found = [];
    private readonly HashSet<Diagnostic> seen = [];
    private long more;
    private bool moreErrors;

    internal bool HasErrors => moreErrors || found.Exists(static d => d.Severity == DiagnosticSeverity.Error);

    internal int Count => found.Count;

    internal void Add(Diagnostic diagnostic)
    {
        if (found.Count < maximum)
        {
            if (seen.Add(diagnostic))
            {
                found.Add(diagnostic);
            }
        }
        else
        {
            more++;
            moreErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
        }
    }

    internal void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    internal ValueList<Diagnostic> ToList()
    {
        if (more == 0)
        {
            return ValueList.From(found);
        }

        var rest = PrimitiveDiagnostics.AndMore.At("", more.ToString(CultureInfo.InvariantCulture));
        return [.. found, moreErrors ? rest.WithSeverity(DiagnosticSeverity.Error) : rest];
    }
}
