using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// A qualification that several bodies of one or several countries award together: one set of units and points, and for each body
/// its own qualification, share, identifier and grades.
/// </summary>
[DebuggerDisplay("{Qualification.Id,nq} by {Partners.Count}")]
public sealed record JointQualification : ICanonical
{
    /// <summary>A joint qualification.</summary>
    /// <param name="qualification">The qualification with its units; the partners are its awarding bodies.</param>
    /// <param name="partners">The partners, at least two, each once; they are kept in ordinal order.</param>
    /// <exception cref="ArgumentException">There are fewer than two partners, or one stands twice.</exception>
    public JointQualification(Qualification qualification, IEnumerable<JointPartner> partners)
    {
        ArgumentNullException.ThrowIfNull(qualification);
        ArgumentNullException.ThrowIfNull(partners);
        Qualification = qualification;
        Partners = ValueList.From(partners.OrderBy(static partner => partner.Institution.Id));
        if (Partners.Count < 2 || Partners.Select(static partner => partner.Institution.Id).Distinct().Count() != Partners.Count)
        {
            throw new ArgumentException("A joint qualification has at least two partners, each once.", nameof(partners));
        }
    }

    /// <summary>The qualification with its units.</summary>
    public Qualification Qualification { get; }

    /// <summary>The partners, in ordinal order.</summary>
    public ValueList<JointPartner> Partners { get; }

    /// <summary>
    /// Whether the qualification is ready to be recognised jointly: linked to the EQF on each side, centred on learning outcomes, and
    /// each partner with quality assurance over the whole cycle (rule A2). What is missing is said; what is unknown is never taken for a yes.
    /// </summary>
    public JointReadiness CheckReadiness() => new JointReview(this).Read();

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("qualification", Qualification);
        writer.Write("partners", Partners);
    }
}
