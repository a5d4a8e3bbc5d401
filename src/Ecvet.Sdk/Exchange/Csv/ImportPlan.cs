using System.Diagnostics;

namespace Ecvet.Exchange.Csv;

/// <summary>
/// What an import would do: a dry run. Nothing is changed by it; <see cref="Apply"/> gives the result as a new value. Planned
/// against its own result, the same table changes nothing.
/// </summary>
/// <typeparam name="T">What is imported into.</typeparam>
[DebuggerDisplay("{Changes.Count} things, {Count(ImportChangeKind.Added)} added")]
public sealed record ImportPlan<T>
    where T : class
{
    private readonly T? result;

    internal ImportPlan(T current, T? result, ValueList<ImportChange> changes, ValueList<Diagnostic> diagnostics)
    {
        Current = current;
        this.result = result;
        Changes = changes;
        Diagnostics = diagnostics;
    }

    /// <summary>What is there now.</summary>
    public T Current { get; }

    /// <summary>Every thing compared, in the order of the table; what the table does not list comes last.</summary>
    public ValueList<ImportChange> Changes { get; }

    /// <summary>What stands against the import, and what to look at after it.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>True when nothing would be added, changed or removed.</summary>
    public bool ChangesNothing => Changes.All(static change => change.Kind is ImportChangeKind.Unchanged or ImportChangeKind.NotListed);

    /// <summary>True when <see cref="Apply"/> gives a result.</summary>
    public bool CanBeApplied => result is not null && !Diagnostics.Any(static finding => finding.Severity == DiagnosticSeverity.Error);

    /// <summary>How many things of a kind there are.</summary>
    /// <param name="kind">The kind.</param>
    public int Count(ImportChangeKind kind) => Changes.Count(change => change.Kind == kind);

    /// <summary>What is there after the import.</summary>
    /// <exception cref="EcvetException">Something stands against it; all findings are in the exception.</exception>
    public T Apply() => CanBeApplied ? result! : throw new EcvetException(Diagnostics);
}
