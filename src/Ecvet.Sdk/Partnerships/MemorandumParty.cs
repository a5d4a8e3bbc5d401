using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>A party to a memorandum: an institution that signed it, with the functions it takes on (rules M1, M2 and M5).</summary>
[DebuggerDisplay("{Institution.Id,nq}")]
public sealed record MemorandumParty : ICanonical
{
    /// <summary>A party.</summary>
    /// <param name="institution">The institution.</param>
    /// <param name="functions">The functions it takes on under the memorandum.</param>
    /// <param name="signedOn">The day it signed; none when not said.</param>
    public MemorandumParty(Institution institution, InstitutionFunctions functions = InstitutionFunctions.None, LocalDate? signedOn = null)
    {
        ArgumentNullException.ThrowIfNull(institution);
        Institution = institution;
        Functions = functions;
        SignedOn = signedOn;
    }

    /// <summary>The institution.</summary>
    public Institution Institution { get; }

    /// <summary>The functions it takes on under the memorandum.</summary>
    public InstitutionFunctions Functions { get; }

    /// <summary>The day it signed; none when not said.</summary>
    public LocalDate? SignedOn { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("institution", Institution);
        writer.Write("functions", Functions);
        writer.Write("signedOn", SignedOn);
    }
}
