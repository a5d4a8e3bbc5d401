using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>A piece of evidence in a request for recognition of prior learning, and what it is meant to show.</summary>
[DebuggerDisplay("{Id,nq}: {Form}")]
public sealed record PriorLearningEvidence : ICanonical
{
    /// <summary>A piece of evidence.</summary>
    /// <param name="id">Its identifier in the request.</param>
    /// <param name="form">What kind of thing it is.</param>
    /// <param name="evidence">The thing itself: what, where kept, of which day.</param>
    /// <param name="shows">The home units or outcomes it is meant to show.</param>
    /// <exception cref="ArgumentException">The identifier is empty, or it shows nothing.</exception>
    public PriorLearningEvidence(Identifier<PriorLearningEvidence> id, EvidenceForm form, Evidence evidence, IEnumerable<UnitOrOutcome> shows)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (id.IsEmpty)
        {
            throw new ArgumentException("A piece of evidence has an identifier.", nameof(id));
        }

        Id = id;
        Form = form;
        Evidence = evidence;
        Shows = ActItems.Read(shows, nameof(shows));
    }

    /// <inheritdoc cref="PriorLearningEvidence(Identifier{PriorLearningEvidence}, EvidenceForm, Evidence, IEnumerable{UnitOrOutcome})"/>
    public PriorLearningEvidence(string id, EvidenceForm form, Evidence evidence, IEnumerable<UnitOrOutcome> shows)
        : this(new Identifier<PriorLearningEvidence>(id), form, evidence, shows)
    {
    }

    /// <summary>Its identifier in the request.</summary>
    public Identifier<PriorLearningEvidence> Id { get; }

    /// <summary>What kind of thing it is.</summary>
    public EvidenceForm Form { get; }

    /// <summary>The thing itself.</summary>
    public Evidence Evidence { get; }

    /// <summary>The home units or outcomes it is meant to show, in ordinal order.</summary>
    public ValueList<UnitOrOutcome> Shows { get; }

    /// <summary>Whether it can carry an assessment without anything else: a badge and a quiz result can not.</summary>
    public bool CanSufficeAlone => Form is not (EvidenceForm.Badge or EvidenceForm.QuizResult);

    /// <summary>The day it is from; none when not said.</summary>
    public LocalDate? Date => Evidence.Date;

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("id", Id);
        writer.Write("form", Form);
        writer.Write("evidence", Evidence);
        writer.Write("shows", Shows);
    }
}
