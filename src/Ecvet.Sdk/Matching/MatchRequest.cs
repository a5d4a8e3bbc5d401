using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>
/// One learner's case: what was shown elsewhere, under which memoranda, equivalences and agreement, what was decided at home
/// before, and as of which day it is asked. Start with <see cref="For(Transcript, LocalDate)"/> and add what there is.
/// </summary>
[DebuggerDisplay("{Transcripts.Count} transcripts as of {AsOf}")]
public sealed record MatchRequest : ICanonical
{
    private MatchRequest(LocalDate asOf, ValueList<Transcript> transcripts)
    {
        AsOf = asOf;
        Transcripts = transcripts;
        Memoranda = ValueList<Memorandum>.Empty;
        Equivalences = ValueList<Equivalence>.Empty;
        Record = HomeRecord.Empty;
        HostQualifications = ValueList<Qualification>.Empty;
        GradingSchemes = ValueList<GradingScheme>.Empty;
        Pinned = ValueList<CreditPair>.Empty;
        Excluded = ValueList<CreditPair>.Empty;
        Policy = MatchPolicy.Recommendation2009;
    }

    private MatchRequest(MatchRequest other, bool _)
    {
        AsOf = other.AsOf;
        Transcripts = other.Transcripts;
        Memoranda = other.Memoranda;
        Equivalences = other.Equivalences;
        Agreement = other.Agreement;
        Enrolment = other.Enrolment;
        Record = other.Record;
        HostQualifications = other.HostQualifications;
        GradingSchemes = other.GradingSchemes;
        Pinned = other.Pinned;
        Excluded = other.Excluded;
        Policy = other.Policy;
    }

    /// <summary>The day as of which it is asked; the day of recognition.</summary>
    public LocalDate AsOf { get; private init; }

    /// <summary>The transcripts of one or several hosts, all of one learner.</summary>
    public ValueList<Transcript> Transcripts { get; private init; }

    /// <summary>The memoranda.</summary>
    public ValueList<Memorandum> Memoranda { get; private init; }

    /// <summary>Equivalences that stand outside a memorandum; they hold on the day asked about.</summary>
    public ValueList<Equivalence> Equivalences { get; private init; }

    /// <summary>The learning agreement; none when there is none.</summary>
    public LearningAgreement? Agreement { get; private init; }

    /// <summary>The enrolment; none when there is none.</summary>
    public Enrolment? Enrolment { get; private init; }

    /// <summary>What was decided before, as it stands after corrections on the day asked about.</summary>
    public HomeRecord Record { get; private init; }

    /// <summary>Qualifications of hosts, where they are known: they tell the levels and the validity of host units.</summary>
    public ValueList<Qualification> HostQualifications { get; private init; }

    /// <summary>Grading schemes, by which the best of several passes is found.</summary>
    public ValueList<GradingScheme> GradingSchemes { get; private init; }

    /// <summary>Credits that bear the units named and no other; a credit that an earlier decision used up is pinned to the unit it was used for.</summary>
    public ValueList<CreditPair> Pinned { get; private init; }

    /// <summary>Credits that do not bear the units named.</summary>
    public ValueList<CreditPair> Excluded { get; private init; }

    /// <summary>The policy.</summary>
    public MatchPolicy Policy { get; private init; }

    /// <summary>A case with one transcript.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="asOf">The day as of which it is asked.</param>
    public static MatchRequest For(Transcript transcript, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        return new(asOf, [transcript]);
    }

    /// <inheritdoc cref="For(Transcript, LocalDate)"/>
    public static MatchRequest For(Transcript transcript, DateOnly asOf) => For(transcript, LocalDate.FromDateOnly(asOf));

    /// <summary>A case without a transcript: what was decided before, and what is missing.</summary>
    /// <param name="asOf">The day as of which it is asked.</param>
    public static MatchRequest On(LocalDate asOf) => new(asOf, ValueList<Transcript>.Empty);

    /// <inheritdoc cref="On(LocalDate)"/>
    public static MatchRequest On(DateOnly asOf) => On(LocalDate.FromDateOnly(asOf));

    /// <summary>This case as of another day.</summary>
    /// <param name="day">The day as of which it is asked.</param>
    public MatchRequest AsAt(LocalDate day) => new(this, true) { AsOf = day };

    /// <summary>This case with more transcripts of the same learner.</summary>
    /// <param name="transcripts">The transcripts.</param>
    public MatchRequest With(params IEnumerable<Transcript> transcripts) => new(this, true) { Transcripts = [.. Transcripts, .. transcripts] };

    /// <summary>This case with more memoranda.</summary>
    /// <param name="memoranda">The memoranda.</param>
    public MatchRequest Under(params IEnumerable<Memorandum> memoranda) => new(this, true) { Memoranda = [.. Memoranda, .. memoranda] };

    /// <summary>This case with more equivalences that stand outside a memorandum.</summary>
    /// <param name="equivalences">The equivalences.</param>
    public MatchRequest WithEquivalences(params IEnumerable<Equivalence> equivalences) => new(this, true) { Equivalences = [.. Equivalences, .. equivalences] };

    /// <summary>This case with a learning agreement.</summary>
    /// <param name="agreement">The agreement.</param>
    public MatchRequest With(LearningAgreement agreement) => new(this, true) { Agreement = agreement };

    /// <summary>This case with the learner's enrolment.</summary>
    /// <param name="enrolment">The enrolment.</param>
    public MatchRequest With(Enrolment enrolment) => new(this, true) { Enrolment = enrolment };

    /// <summary>This case with what was decided before.</summary>
    /// <param name="record">The record.</param>
    public MatchRequest With(HomeRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(this, true) { Record = record };
    }

    /// <summary>This case with qualifications of hosts, which tell the levels and the validity of host units.</summary>
    /// <param name="qualifications">The qualifications.</param>
    public MatchRequest Knowing(params IEnumerable<Qualification> qualifications) => new(this, true) { HostQualifications = [.. HostQualifications, .. qualifications] };

    /// <summary>This case with grading schemes.</summary>
    /// <param name="schemes">The schemes.</param>
    public MatchRequest Grading(params IEnumerable<GradingScheme> schemes) => new(this, true) { GradingSchemes = [.. GradingSchemes, .. schemes] };

    /// <summary>This case with credits that bear the units named and no other.</summary>
    /// <param name="pairs">The pairs; a credit may be named with several units.</param>
    public MatchRequest Pinning(params IEnumerable<CreditPair> pairs) => new(this, true) { Pinned = InOrder([.. Pinned, .. pairs]) };

    /// <summary>This case with credits that do not bear the units named.</summary>
    /// <param name="pairs">The pairs.</param>
    public MatchRequest Excluding(params IEnumerable<CreditPair> pairs) => new(this, true) { Excluded = InOrder([.. Excluded, .. pairs]) };

    /// <summary>This case under another policy.</summary>
    /// <param name="policy">The policy.</param>
    public MatchRequest By(MatchPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new(this, true) { Policy = policy };
    }

    /// <summary>This case with other documents of the learner.</summary>
    internal MatchRequest Replacing(
        IEnumerable<Transcript> transcripts, LearningAgreement? agreement, Enrolment? enrolment, HomeRecord record, IEnumerable<CreditPair> pinned, IEnumerable<CreditPair> excluded) => new(this, true)
        {
            Transcripts = ValueList.From(transcripts),
            Agreement = agreement,
            Enrolment = enrolment,
            Record = record,
            Pinned = InOrder(pinned),
            Excluded = InOrder(excluded),
        };

    private static ValueList<CreditPair> InOrder(IEnumerable<CreditPair> pairs) =>
        ValueList.From(pairs.Distinct().OrderBy(static pair => pair.Issuer).ThenBy(static pair => pair.Credit).ThenBy(static pair => pair.Unit));

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("asOf", AsOf);
        writer.Write("transcripts", Transcripts);
        writer.Write("memoranda", Memoranda);
        writer.Write("equivalences", Equivalences);
        writer.Write("agreement", Agreement);
        writer.Write("enrolment", Enrolment);
        writer.Write("record", Record);
        writer.Write("hostQualifications", HostQualifications);
        writer.Write("gradingSchemes", GradingSchemes);
        writer.Write("pinned", Pinned);
        writer.Write("excluded", Excluded);
        writer.Write("policy", Policy);
    }
}
