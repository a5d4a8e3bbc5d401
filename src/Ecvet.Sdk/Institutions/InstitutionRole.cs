namespace Ecvet;

/// <summary>Which functions an institution holds, and in which scope.</summary>
public sealed record InstitutionRole : ICanonical
{
    /// <summary>Functions in a scope.</summary>
    /// <param name="functions">The functions held.</param>
    /// <param name="scope">The codes of the qualifications for which they are held; none means for all.</param>
    public InstitutionRole(InstitutionFunctions functions, IEnumerable<string>? scope = null)
    {
        Functions = functions;
        Scope = ValueList.From(scope?.Order(StringComparer.Ordinal));
    }

    /// <summary>The functions held.</summary>
    public InstitutionFunctions Functions { get; }

    /// <summary>The codes of the qualifications for which they are held, in ordinal order; empty means for all.</summary>
    public ValueList<string> Scope { get; }

    /// <summary>True when the functions given are all held for the qualification given.</summary>
    /// <param name="functions">The functions asked for.</param>
    /// <param name="qualificationCode">The code of the qualification; none asks for any scope.</param>
    public bool Covers(InstitutionFunctions functions, string? qualificationCode = null) =>
        (Functions & functions) == functions && (Scope.Count == 0 || qualificationCode is null || Scope.Contains(qualificationCode));

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("functions", Functions);
        writer.Write("scope", Scope);
    }
}
