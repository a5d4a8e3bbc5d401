using System.Diagnostics;

namespace Ecvet;

/// <summary>What a check found.</summary>
[DebuggerDisplay("{Diagnostics.Count} findings")]
public sealed record CheckResult
{
    internal CheckResult(CheckProfile profile, ValueList<Diagnostic> diagnostics)
    {
        Profile = profile;
        Diagnostics = diagnostics;
    }

    /// <summary>The profile by which the document was judged.</summary>
    public CheckProfile Profile { get; }

    /// <summary>All findings, in the order of the rules.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>True when the document can not be used as it is.</summary>
    public bool HasErrors => Diagnostics.Any(static finding => finding.Severity == DiagnosticSeverity.Error);

    /// <summary>This result, where there are no errors.</summary>
    /// <exception cref="EcvetException">There are errors; the exception carries all findings.</exception>
    public CheckResult ThrowIfErrors() => HasErrors ? throw new EcvetException(Diagnostics) : this;
}
