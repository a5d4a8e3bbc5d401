using System.Diagnostics;

namespace Ecvet;

/// <summary>One of the bodies that award a joint qualification together, with its own qualification, its share and its own identifier and grades.</summary>
[DebuggerDisplay("{Institution.Id,nq}")]
public sealed record JointPartner : ICanonical
{
    /// <summary>A partner.</summary>
    /// <param name="institution">The institution, with its functions and what it states of its quality assurance.</param>
    /// <param name="ownQualification">Its own qualification that the joint one leads to at home.</param>
    /// <param name="level">The level of its own qualification, European and national: the link of its framework to the EQF.</param>
    /// <param name="assesses">The units or outcomes of the joint qualification that it assesses.</param>
    /// <param name="share">The points of the joint qualification that it answers for; none when not said.</param>
    /// <param name="identifier">The identifier of the joint qualification in its own register; empty when not said.</param>
    /// <param name="gradingScheme">The code of its grading scheme; empty when it gives no grades.</param>
    public JointPartner(
        Institution institution,
        QualificationReference ownQualification,
        QualificationLevel? level = null,
        IEnumerable<UnitOrOutcome>? assesses = null,
        Points? share = null,
        string identifier = "",
        string gradingScheme = "")
    {
        ArgumentNullException.ThrowIfNull(institution);
        ArgumentNullException.ThrowIfNull(ownQualification);
        ArgumentNullException.ThrowIfNull(identifier);
        ArgumentNullException.ThrowIfNull(gradingScheme);
        Institution = institution;
        OwnQualification = ownQualification;
        Level = level ?? QualificationLevel.Unknown;
        Assesses = ValueList.From(assesses?.Distinct().Order());
        Share = share;
        Identifier = identifier;
        GradingScheme = gradingScheme;
    }

    /// <summary>The institution.</summary>
    public Institution Institution { get; }

    /// <summary>Its own qualification that the joint one leads to at home.</summary>
    public QualificationReference OwnQualification { get; }

    /// <summary>The level of its own qualification.</summary>
    public QualificationLevel Level { get; }

    /// <summary>The units or outcomes of the joint qualification that it assesses, in ordinal order.</summary>
    public ValueList<UnitOrOutcome> Assesses { get; }

    /// <summary>The points it answers for; none when not said.</summary>
    public Points? Share { get; }

    /// <summary>The identifier in its own register; empty when not said.</summary>
    public string Identifier { get; }

    /// <summary>The code of its grading scheme; empty when it gives no grades.</summary>
    public string GradingScheme { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("institution", Institution);
        writer.Write("ownQualification", OwnQualification);
        writer.Write("level", Level);
        writer.Write("assesses", Assesses);
        writer.Write("share", Share);
        writer.Write("identifier", Identifier);
        writer.Write("gradingScheme", GradingScheme);
    }
}
