using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>Which credit of which issuer, and the assessment of it that counts.</summary>
[DebuggerDisplay("{Issuer,nq} {Credit,nq}")]
public sealed record CreditReference
{
    internal CreditReference(Identifier<Institution> issuer, Identifier<Credit> credit, UnitOrOutcome item, LocalDate? assessedOn, Grade? grade)
    {
        Issuer = issuer;
        Credit = credit;
        Item = item;
        AssessedOn = assessedOn;
        Grade = grade;
    }

    /// <summary>Who issued the transcript.</summary>
    public Identifier<Institution> Issuer { get; }

    /// <summary>The credit.</summary>
    public Identifier<Credit> Credit { get; }

    /// <summary>The host unit or outcome that was shown.</summary>
    public UnitOrOutcome Item { get; }

    /// <summary>The day of the assessment that counts; none when not said.</summary>
    public LocalDate? AssessedOn { get; }

    /// <summary>Its grade; none when none was given. A grade is shown and never carried over by itself.</summary>
    public Grade? Grade { get; }
}
