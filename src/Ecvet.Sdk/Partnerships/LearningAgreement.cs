using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>
/// A learning agreement between the learner, the home and the hosting institution: what is to be achieved where and when, and
/// that home validates and recognises it if it is (Recommendation 2009/C 155/02, Annex II.3; rules L1 to L7).
/// </summary>
[DebuggerDisplay("{Id,nq}")]
public sealed record LearningAgreement : ICanonical
{
    /// <summary>A learning agreement.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="learner">The learner.</param>
    /// <param name="home">The home institution (rule L2).</param>
    /// <param name="host">The hosting institution (rule L2).</param>
    /// <param name="qualification">The home qualification.</param>
    /// <param name="items">What is expected of the learner (rule L3).</param>
    /// <param name="period">The days of the stay (rule L3).</param>
    /// <param name="signatures">Who signed, and when.</param>
    /// <param name="memorandum">The identifier of the memorandum it stands under; empty when none.</param>
    /// <param name="assessors">Further institutions that may assess; the host may always.</param>
    /// <param name="recognitionClause">The promise to validate and recognise (rule L4); may be empty.</param>
    /// <param name="version">The number of the version, from 1.</param>
    /// <param name="participant">Whether a learner or a member of staff goes abroad.</param>
    /// <param name="terms">The programme of the stay, support, assessment and what comes after; may be left out.</param>
    /// <param name="inForce">The days on which it is in force, where its life says more than the signatures do: an earlier version was signed before, or it was ended early.</param>
    /// <exception cref="ArgumentException">Home and host are not two institutions with identifiers, or a party signed twice.</exception>
    public LearningAgreement(
        Identifier<LearningAgreement> id,
        LearnerKey learner,
        Identifier<Institution> home,
        Identifier<Institution> host,
        QualificationReference qualification,
        IEnumerable<AgreedItem> items,
        ValidityPeriod period = default,
        IEnumerable<AgreementSignature>? signatures = null,
        string memorandum = "",
        IEnumerable<Identifier<Institution>>? assessors = null,
        LocalizedText? recognitionClause = null,
        int version = 1,
        ParticipantKind participant = ParticipantKind.Learner,
        AgreementTerms? terms = null,
        ValidityPeriod inForce = default)
    {
        ArgumentNullException.ThrowIfNull(qualification);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(memorandum);
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        Id = id;
        Learner = learner;
        Home = home;
        Host = host;
        Qualification = qualification;
        Items = ValueList.From(items.OrderBy(static item => item.Home).ThenBy(static item => string.Join(' ', item.Host), StringComparer.Ordinal));
        Period = period;
        Signatures = ValueList.From(signatures?.OrderBy(static signature => signature.Signatory));
        Memorandum = memorandum;
        Assessors = ValueList.From(assessors?.Distinct().Order());
        RecognitionClause = recognitionClause ?? LocalizedText.Empty;
        Version = version;
        Participant = participant;
        Terms = terms ?? AgreementTerms.None;
        InForce = inForce;
        if (home.IsEmpty || host.IsEmpty)
        {
            throw new ArgumentException("An agreement names the home and the hosting institution.", home.IsEmpty ? nameof(home) : nameof(host));
        }

        if (Signatures.Select(static signature => signature.Signatory).Distinct().Count() != Signatures.Count)
        {
            throw new ArgumentException("Each party signs a version once.", nameof(signatures));
        }
    }

    /// <summary>The identifier.</summary>
    public Identifier<LearningAgreement> Id { get; }

    /// <summary>The learner.</summary>
    public LearnerKey Learner { get; }

    /// <summary>The home institution.</summary>
    public Identifier<Institution> Home { get; }

    /// <summary>The hosting institution.</summary>
    public Identifier<Institution> Host { get; }

    /// <summary>The home qualification.</summary>
    public QualificationReference Qualification { get; }

    /// <summary>What is expected of the learner, in ordinal order of the home items.</summary>
    public ValueList<AgreedItem> Items { get; }

    /// <summary>The days of the stay.</summary>
    public ValidityPeriod Period { get; }

    /// <summary>Who signed, and when, in the order learner, home, host.</summary>
    public ValueList<AgreementSignature> Signatures { get; }

    /// <summary>The identifier of the memorandum it stands under; empty when none.</summary>
    public string Memorandum { get; }

    /// <summary>Further institutions that may assess, in ordinal order.</summary>
    public ValueList<Identifier<Institution>> Assessors { get; }

    /// <summary>The promise to validate and recognise; may be empty.</summary>
    public LocalizedText RecognitionClause { get; }

    /// <summary>The number of the version, from 1.</summary>
    public int Version { get; }

    /// <summary>Whether a learner or a member of staff goes abroad.</summary>
    public ParticipantKind Participant { get; }

    /// <summary>The programme of the stay, support, assessment and what comes after; <see cref="AgreementTerms.None"/> where nothing is said.</summary>
    public AgreementTerms Terms { get; }

    /// <summary>The days on which it is in force, where its life says more than the signatures do: an earlier version was signed before, or it was ended early; without beginning and end where the signatures say it all.</summary>
    public ValidityPeriod InForce { get; }

    /// <summary>The day since which the three parties are bound: that of <see cref="InForce"/>, else <see cref="SignedOn"/>; none while a party has not signed.</summary>
    public LocalDate? InForceSince => SignedOn is null ? null : InForce.From ?? SignedOn;

    /// <summary>The day on which the last of the three parties signed; none while one has not.</summary>
    public LocalDate? SignedOn => Signatures.Count == 3 ? Signatures.Max(static signature => signature.SignedOn) : null;

    /// <summary>True when all three parties have signed on or before the day.</summary>
    /// <param name="day">The day.</param>
    public bool IsSignedOn(LocalDate day) => SignedOn is { } signed && signed <= day;

    /// <summary>True when all three parties have signed and the agreement binds them on the day.</summary>
    /// <param name="day">The day.</param>
    public bool IsInForceOn(LocalDate day) => InForceSince is { } since && since <= day && InForce.Contains(day);

    /// <summary>The same text with other signatures.</summary>
    /// <param name="signatures">The signatures; none for the text as it is proposed.</param>
    /// <param name="inForce">The days on which it is in force, where the signatures do not say it all.</param>
    /// <exception cref="ArgumentException">A party signed twice.</exception>
    public LearningAgreement SignedBy(IEnumerable<AgreementSignature>? signatures, ValidityPeriod inForce = default) => new(
        Id, Learner, Home, Host, Qualification, Items, Period, signatures, Memorandum, Assessors, RecognitionClause, Version, Participant, Terms, inForce);

    /// <summary>The next version of the text, not signed yet: what is not named stays as it is.</summary>
    /// <param name="items">What is expected of the learner now.</param>
    /// <param name="period">The days of the stay now.</param>
    /// <param name="terms">Programme, support, assessment and what comes after now.</param>
    public LearningAgreement Amended(IEnumerable<AgreedItem>? items = null, ValidityPeriod? period = null, AgreementTerms? terms = null) => new(
        Id, Learner, Home, Host, Qualification, items ?? Items, period ?? Period, null, Memorandum, Assessors, RecognitionClause, Version + 1, Participant, terms ?? Terms);

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("id", Id);
        writer.Write("learner", Learner);
        writer.Write("home", Home);
        writer.Write("host", Host);
        writer.Write("qualification", Qualification);
        writer.Write("items", Items);
        writer.Write("period", Period);
        writer.Write("signatures", Signatures);
        writer.Write("memorandum", Memorandum);
        writer.Write("assessors", Assessors);
        writer.Write("recognitionClause", RecognitionClause);
        writer.Write("version", Version);

        // Members that came later are written only where something is said: the digest of an agreement without them stays what it was.
        if (Participant != ParticipantKind.Learner)
        {
            writer.Write("participant", Participant);
        }

        if (Terms != AgreementTerms.None)
        {
            writer.Write("terms", Terms);
        }

        if (InForce != ValidityPeriod.Always)
        {
            writer.Write("inForce", InForce);
        }
    }
}
