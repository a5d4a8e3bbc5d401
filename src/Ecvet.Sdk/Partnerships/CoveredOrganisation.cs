using System.Diagnostics;

namespace Ecvet;

/// <summary>An organisation that a memorandum covers although it did not sign it (rules I5 and M5).</summary>
[DebuggerDisplay("{Institution.Id,nq}")]
public sealed record CoveredOrganisation : ICanonical
{
    /// <summary>A covered organisation.</summary>
    /// <param name="institution">The organisation.</param>
    /// <param name="coveredBy">The party through which it is covered; empty when not said.</param>
    /// <param name="functions">The functions it takes on under the memorandum.</param>
    public CoveredOrganisation(Institution institution, Identifier<Institution> coveredBy = default, InstitutionFunctions functions = InstitutionFunctions.None)
    {
        ArgumentNullException.ThrowIfNull(institution);
        Institution = institution;
        CoveredBy = coveredBy;
        Functions = functions;
    }

    /// <summary>The organisation.</summary>
    public Institution Institution { get; }

    /// <summary>The party through which it is covered; empty when not said.</summary>
    public Identifier<Institution> CoveredBy { get; }

    /// <summary>The functions it takes on under the memorandum.</summary>
    public InstitutionFunctions Functions { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("institution", Institution);
        writer.Write("coveredBy", CoveredBy);
        writer.Write("functions", Functions);
    }
}
