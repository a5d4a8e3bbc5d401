using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>
/// The process of one learner towards one home qualification (Recommendation 2009/C 155/02, Annex II.2 and II.3): who may do
/// what, in which order, on which ground, with which effect. Two routes lead to recognition: under a partnership the host
/// assesses and records, home validates and recognises; in the individual procedure home identifies, assesses where needed,
/// validates and recognises. A case is the list of its acts; an act that is not possible changes nothing and says why.
/// </summary>
/// <threadsafety>Immutable and therefore safe to share between threads.</threadsafety>
[DebuggerDisplay("{Home.Id,nq}: {Acts.Count} acts")]
public sealed record RecognitionCase
{
    private readonly CaseUnits units;
    private readonly CaseState state;

    private RecognitionCase(Qualification home, LearnerKey learner, MatchRequest opening, CaseUnits units, ValueList<ProcessAct> acts)
    {
        Home = home;
        Learner = learner;
        Opening = opening;
        Acts = acts;
        this.units = units;
        state = new(units, opening, acts);
    }

    /// <summary>The home qualification.</summary>
    public Qualification Home { get; }

    /// <summary>The learner.</summary>
    public LearnerKey Learner { get; }

    /// <summary>What was known when the case was opened: memoranda, agreement, enrolment, what was decided before, policy.</summary>
    public MatchRequest Opening { get; }

    /// <summary>The acts, in the order in which they took place; an act is named by its number, from 1.</summary>
    public ValueList<ProcessAct> Acts { get; }

    /// <summary>Opens a case.</summary>
    /// <param name="home">The home qualification.</param>
    /// <param name="learner">The key of the learner.</param>
    /// <param name="opening">
    /// Memoranda, equivalences, agreement, enrolment, what was decided before, policy: <c>MatchRequest.On(day).Under(memorandum)</c>.
    /// Transcripts are not named here; they arrive by an act.
    /// </param>
    /// <exception cref="ArgumentException">The opening holds a transcript, or an enrolment or agreement of another learner.</exception>
    public static RecognitionCase Open(Qualification home, LearnerKey learner, MatchRequest opening)
    {
        ArgumentNullException.ThrowIfNull(home);
        ArgumentNullException.ThrowIfNull(opening);
        if (opening.Transcripts.Count > 0)
        {
            throw new ArgumentException("Transcripts arrive by an act (TranscriptReceived).", nameof(opening));
        }

        if ((opening.Enrolment is { } enrolment && enrolment.Learner != learner) || (opening.Agreement is { } agreement && agreement.Learner != learner))
        {
            throw new ArgumentException("The enrolment and the agreement are the learner's own.", nameof(opening));
        }

        return new(home, learner, opening, new(home), ValueList<ProcessAct>.Empty);
    }

    /// <inheritdoc cref="Open(Qualification, LearnerKey, MatchRequest)"/>
    public static RecognitionCase Open(Qualification home, string learner, MatchRequest opening) => Open(home, new LearnerKey(learner), opening);

    /// <summary>Does an act, if it is possible.</summary>
    /// <param name="act">The act.</param>
    /// <param name="cancellation">Ends the search behind a validation or an award; the act is then not possible, because nothing is proven.</param>
    /// <returns>The case after the act; or why the act is not possible.</returns>
    public ActOutcome Do(ProcessAct act, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(act);
        var refusals = new ActRules(this, units, state, cancellation).Judge(act);
        return refusals.Count > 0 ? new(this, refusals) : new(new(Home, Learner, Opening, units, Acts.Add(act)), refusals);
    }

    /// <summary>The case after an act.</summary>
    /// <param name="act">The act.</param>
    /// <exception cref="EcvetException">The act is not possible; all reasons are in the exception.</exception>
    public RecognitionCase Then(ProcessAct act) => Do(act).ThrowIfRefused();

    /// <summary>The case after the same acts once more: a history that was written down is told again and judged again.</summary>
    /// <param name="acts">The acts.</param>
    /// <returns>The case after all of them, or the case before the first that is not possible, with the reasons.</returns>
    public ActOutcome Replay(IEnumerable<ProcessAct> acts)
    {
        ArgumentNullException.ThrowIfNull(acts);
        var outcome = new ActOutcome(new(Home, Learner, Opening, units, ValueList<ProcessAct>.Empty), ValueList<Diagnostic>.Empty);
        foreach (var act in acts)
        {
            outcome = outcome.Case.Do(act);
            if (!outcome.IsAccepted)
            {
                return outcome;
            }
        }

        return outcome;
    }

    /// <summary>Who may do what next.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The acts possible on the day, each with the bodies that may do it and what it may be about.</returns>
    public ValueList<PossibleAct> NextOn(LocalDate day) => new NextActs(this, units, state).On(day);

    /// <inheritdoc cref="NextOn(LocalDate)"/>
    public ValueList<PossibleAct> NextOn(DateOnly day) => NextOn(LocalDate.FromDateOnly(day));

    /// <summary>Whether an act still stands: it was not corrected, and no appeal against it was upheld.</summary>
    /// <param name="number">The number of the act, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such act.</exception>
    public bool Stands(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Acts.Count);
        return state.Stands(number);
    }

    /// <summary>The award; none while the qualification is not awarded.</summary>
    public Award? Award => state.Award == 0 || Acts[state.Award - 1] is not QualificationAward award ? null : new(Learner, Home.Reference, award.On, [award.By], award.Grade);

    /// <summary>What is decided at home as it stands now: what was decided before the case, and what its acts brought.</summary>
    public HomeRecord Record => new CaseRecord(this, units, state).Read();

    /// <summary>What the library proposes with what is recorded and decided so far.</summary>
    /// <param name="day">The day as of which it is asked.</param>
    /// <param name="cancellation">Ends the search; the answer then says that it is not decided.</param>
    public RecognitionProposal ProposalOn(LocalDate day, CancellationToken cancellation = default) => Home.Match(RequestOn(day), cancellation);

    /// <inheritdoc cref="ProposalOn(LocalDate, CancellationToken)"/>
    public RecognitionProposal ProposalOn(DateOnly day, CancellationToken cancellation = default) => ProposalOn(LocalDate.FromDateOnly(day), cancellation);

    /// <summary>The same learner, home qualification, opening and acts.</summary>
    /// <param name="other">The other case.</param>
    public bool Equals(RecognitionCase? other) =>
        other is not null && Home.Equals(other.Home) && Learner == other.Learner && Opening.Equals(other.Opening) && Acts.Equals(other.Acts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Home.Id, Learner, Acts.Count);

    /// <summary>The case as it stood before an act.</summary>
    internal RecognitionCase Before(int index) => new(Home, Learner, Opening, units, ValueList.From(Acts.Take(index)));

    internal MatchRequest RequestOn(LocalDate day) => Opening.AsAt(day).With(state.Transcripts).With(Record);
}
