using System.Diagnostics;

namespace Ecvet;

/// <summary>A learning programme for a group: a shared description; each learner still signs a learning agreement of their own (rule L5).</summary>
[DebuggerDisplay("{Id,nq}")]
public sealed record LearningProgramme : ICanonical
{
    /// <summary>A learning programme.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="title">The title.</param>
    /// <param name="home">The home institution.</param>
    /// <param name="host">The hosting institution.</param>
    /// <param name="qualification">The home qualification.</param>
    /// <param name="items">What is expected of every learner of the group.</param>
    /// <param name="period">The days of the stay.</param>
    /// <param name="terms">The programme of the stay, support, assessment and what comes after.</param>
    /// <param name="memorandum">The identifier of the memorandum it stands under; empty when none.</param>
    /// <param name="assessors">Further institutions that may assess; the host may always.</param>
    /// <param name="recognitionClause">The promise to validate and recognise (rule L4); may be empty.</param>
    /// <param name="participant">Whether learners or members of staff go abroad.</param>
    public LearningProgramme(
        Identifier<LearningProgramme> id,
        LocalizedText title,
        Identifier<Institution> home,
        Identifier<Institution> host,
        QualificationReference qualification,
        IEnumerable<AgreedItem> items,
        ValidityPeriod period = default,
        AgreementTerms? terms = null,
        string memorandum = "",
        IEnumerable<Identifier<Institution>>? assessors = null,
        LocalizedText? recognitionClause = null,
        ParticipantKind participant = ParticipantKind.Learner)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(qualification);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(memorandum);
        Id = id;
        Title = title;
        Home = home;
        Host = host;
        Qualification = qualification;
        Items = ValueList.From(items.OrderBy(static item => item.Home).ThenBy(static item => string.Join(' ', item.Host), StringComparer.Ordinal));
        Period = period;
        Terms = terms ?? AgreementTerms.None;
        Memorandum = memorandum;
        Assessors = ValueList.From(assessors?.Distinct().Order());
        RecognitionClause = recognitionClause ?? LocalizedText.Empty;
        Participant = participant;
    }

    /// <summary>The identifier.</summary>
    public Identifier<LearningProgramme> Id { get; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The home institution.</summary>
    public Identifier<Institution> Home { get; }

    /// <summary>The hosting institution.</summary>
    public Identifier<Institution> Host { get; }

    /// <summary>The home qualification.</summary>
    public QualificationReference Qualification { get; }

    /// <summary>What is expected of every learner of the group, in ordinal order of the home items.</summary>
    public ValueList<AgreedItem> Items { get; }

    /// <summary>The days of the stay.</summary>
    public ValidityPeriod Period { get; }

    /// <summary>The programme of the stay, support, assessment and what comes after; <see cref="AgreementTerms.None"/> where nothing is said.</summary>
    public AgreementTerms Terms { get; }

    /// <summary>The identifier of the memorandum it stands under; empty when none.</summary>
    public string Memorandum { get; }

    /// <summary>Further institutions that may assess, in ordinal order.</summary>
    public ValueList<Identifier<Institution>> Assessors { get; }

    /// <summary>The promise to validate and recognise; may be empty.</summary>
    public LocalizedText RecognitionClause { get; }

    /// <summary>Whether learners or members of staff go abroad.</summary>
    public ParticipantKind Participant { get; }

    /// <summary>The agreement for one learner of the group, not signed yet: the text is shared, the agreement is each learner's own.</summary>
    /// <param name="agreementId">The identifier of the agreement.</param>
    /// <param name="learner">The learner.</param>
    public LearningAgreement AgreementFor(string agreementId, LearnerKey learner) => new(
        new(agreementId), learner, Home, Host, Qualification, Items, Period, null, Memorandum, Assessors, RecognitionClause, participant: Participant, terms: Terms);

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("id", Id);
        writer.Write("title", Title);
        writer.Write("home", Home);
        writer.Write("host", Host);
        writer.Write("qualification", Qualification);
        writer.Write("items", Items);
        writer.Write("period", Period);
        writer.Write("terms", Terms);
        writer.Write("memorandum", Memorandum);
        writer.Write("assessors", Assessors);
        writer.Write("recognitionClause", RecognitionClause);
        writer.Write("participant", Participant);
    }
}
