namespace Ecvet;

/// <summary>The findings any part of the library can make.</summary>
public static class PrimitiveDiagnostics
{
    /// <summary>ECV0001: there are more findings than are listed.</summary>
    public static DiagnosticDescriptor AndMore { get; } = new(
        "ECV0001", DiagnosticSeverity.Information, "",
        "And {0} more findings that are not listed.",
        "Et {0} autres constats qui ne sont pas énumérés.",
        "Mend what is listed and check again, or raise the limit on findings.",
        "Corrigez ce qui est énuméré et vérifiez de nouveau, ou relevez la limite des constats.");
}
