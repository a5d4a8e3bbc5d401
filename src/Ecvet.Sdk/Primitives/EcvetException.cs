namespace Ecvet;

/// <summary>Thrown where the caller asked for an exception instead of findings: by <c>Build()</c>, <c>Read…()</c> and <c>ThrowIfErrors()</c>.</summary>
public sealed class EcvetException : Exception
{
    /// <summary>An exception that carries findings.</summary>
    /// <param name="diagnostics">All findings.</param>
    public EcvetException(IEnumerable<Diagnostic> diagnostics)
        : this(ValueList.From(diagnostics))
    {
    }

    private EcvetException(ValueList<Diagnostic> diagnostics)
        : base(Describe(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>All findings, not only the first.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    private static string Describe(ValueList<Diagnostic> diagnostics)
    {
        const int Shown = 5;
        var lines = diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error).Take(Shown).Select(static d => d.ToString());
        var more = diagnostics.Count(static d => d.Severity == DiagnosticSeverity.Error) - Shown;
        return string.Join("\n", lines) + (more > 0 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\nand {more} more") : "");
    }
}
