using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// A memorandum of understanding: partners accept each other as competent institutions, with each other's criteria and procedures
/// (Recommendation 2009/C 155/02, Annex II.2; rules M1 to M5). It opens the partnership route; without one nothing is refused,
/// the individual procedure decides (rules T8 and T9). Written by hand with <see cref="Between"/>.
/// </summary>
[DebuggerDisplay("{Id,nq}")]
public sealed record Memorandum : ICanonical
{
    internal Memorandum(
        Identifier<Memorandum> id,
        ValueList<MemorandumParty> parties,
        ValueList<CoveredOrganisation> coveredOrganisations,
        ValidityPeriod validity,
        ValueList<Identifier<Qualification>> qualifications,
        ValueList<QualificationComparability> comparability,
        ValueList<Equivalence> equivalences,
        bool? acceptsStatus,
        bool? acceptsProcedures,
        LocalizedText objectives,
        LocalizedText review)
    {
        Id = id;
        Parties = parties;
        CoveredOrganisations = coveredOrganisations;
        Validity = validity;
        Qualifications = qualifications;
        Comparability = comparability;
        Equivalences = equivalences;
        AcceptsStatus = acceptsStatus;
        AcceptsProcedures = acceptsProcedures;
        Objectives = objectives;
        Review = review;
    }

    /// <summary>The identifier.</summary>
    public Identifier<Memorandum> Id { get; }

    /// <summary>The parties that signed, in the order of the document; two or, in a network, more.</summary>
    public ValueList<MemorandumParty> Parties { get; }

    /// <summary>Organisations covered that did not sign.</summary>
    public ValueList<CoveredOrganisation> CoveredOrganisations { get; }

    /// <summary>When it is in force (rule M3).</summary>
    public ValidityPeriod Validity { get; }

    /// <summary>The home qualifications it is about, in ordinal order; empty means all.</summary>
    public ValueList<Identifier<Qualification>> Qualifications { get; }

    /// <summary>What it says of the comparability of qualifications (rule M4).</summary>
    public ValueList<QualificationComparability> Comparability { get; }

    /// <summary>The equivalences agreed, in ordinal order of their identifiers.</summary>
    public ValueList<Equivalence> Equivalences { get; }

    /// <summary>Whether the parties accept each other's status as competent institutions (rule M1); none when it does not say.</summary>
    public bool? AcceptsStatus { get; }

    /// <summary>Whether the parties accept each other's quality assurance, assessment, validation and recognition (rule M2); none when it does not say.</summary>
    public bool? AcceptsProcedures { get; }

    /// <summary>Its objectives (rule M3); may be empty.</summary>
    public LocalizedText Objectives { get; }

    /// <summary>How it is reviewed (rule M3); may be empty.</summary>
    public LocalizedText Review { get; }

    /// <summary>Starts a memorandum between two institutions; more can join.</summary>
    /// <param name="home">The institution at home, in whose scheme home units are meant unless an equivalence names another.</param>
    /// <param name="host">The partner abroad, in whose scheme host units are meant unless an equivalence names another.</param>
    public static MemorandumBuilder Between(Institution home, Institution host) => new(home, host);

    /// <summary>True when the institution signed the memorandum or is covered by it.</summary>
    /// <param name="institution">The institution.</param>
    public bool Includes(Identifier<Institution> institution) =>
        Parties.Any(party => party.Institution.Id == institution) || CoveredOrganisations.Any(organisation => organisation.Institution.Id == institution);

    /// <summary>True when the memorandum is about the qualification.</summary>
    /// <param name="qualification">The identifier of the qualification.</param>
    public bool IsAbout(Identifier<Qualification> qualification) => Qualifications.Count == 0 || Qualifications.Contains(qualification);

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("id", Id);
        writer.Write("parties", Parties);
        writer.Write("coveredOrganisations", CoveredOrganisations);
        writer.Write("validity", Validity);
        writer.Write("qualifications", Qualifications);
        writer.Write("comparability", Comparability);
        writer.Write("equivalences", Equivalences);
        writer.Write("acceptsStatus", AcceptsStatus);
        writer.Write("acceptsProcedures", AcceptsProcedures);
        writer.Write("objectives", Objectives);
        writer.Write("review", Review);
    }
}
