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
    /// <param name="activities">The learning activities.</param>
    public LearningProgramme(
        Identifier<LearningProgramme> id,
        LocalizedText title,
        Identifier<Institution> home,
        Identifier<Institution> host,
        QualificationReference qualification,
        IEnumerable<AgreedItem> items,
        ValidityPeriod period = default,
        IEnumerable<LocalizedText>? activities = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(qualification);
        ArgumentNullException.ThrowIfNull(items);
        Id = id;
        Title = title;
        Home = home;
        Host = host;
        Qualification = qualification;
        Items = ValueList.From(items.OrderBy(static item => item.Home).ThenBy(static item => string.Join(' ', item.Host), StringComparer.Ordinal));
        Period = period;
        Activities = ValueList.From(activities);
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

    /// <summary>The learning activities, in order.</summary>
    public ValueList<LocalizedText> Activities { get; }

    /// <summary>The agreement for one learner of the group, not signed yet.</summary>
    /// <param name="agreementId">The identifier of the agreement.</param>
    /// <param name="learner">The learner.</param>
    public LearningAgreement AgreementFor(string agreementId, LearnerKey learner) => new(new(agreementId), learner, Home, Host, Qualification, Items, Period);

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("id", Id);
        writer.Write("title", Title);
        writer.Write("home", Home);
        writer.Write("host", Host);
        writer.Write("qualification", Qualification);
        writer.Write("items", Items);
        writer.Write("period", Period);
        writer.Write("activities", Activities);
    }
}
