using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>
/// A learner's journey around a stay abroad: goals for key competences tied to ordinary subjects, activities before, during, after
/// and in the follow-up, self-assessment at several points, and a personal plan in versions. Its badges and quiz results are
/// evidence at most and never credit (rule T1): nothing in it counts towards a qualification.
/// </summary>
/// <threadsafety>Immutable and therefore safe to share between threads.</threadsafety>
[DebuggerDisplay("plan {Plan.Version}, {Entries.Count} entries")]
public sealed record LearnerJourney
{
    private LearnerJourney(LearnerKey learner, ValidityPeriod stay, ValueList<JourneyPlan> plans, ValueList<JourneyEntry> entries, ValueList<SelfAssessment> selfAssessments)
    {
        Learner = learner;
        Stay = stay;
        Plans = plans;
        Entries = entries;
        SelfAssessments = selfAssessments;
    }

    /// <summary>The key of the learner.</summary>
    public LearnerKey Learner { get; }

    /// <summary>The first and the last day of the stay.</summary>
    public ValidityPeriod Stay { get; }

    /// <summary>All versions of the plan, the first one first.</summary>
    public ValueList<JourneyPlan> Plans { get; }

    /// <summary>What was taken, in the order in which it was recorded.</summary>
    public ValueList<JourneyEntry> Entries { get; }

    /// <summary>The self-assessments, by day.</summary>
    public ValueList<SelfAssessment> SelfAssessments { get; }

    /// <summary>The plan as it stands.</summary>
    public JourneyPlan Plan => Plans[^1];

    /// <summary>What of the plan is done: taken, with at least the score it asks for; by phase and identifier.</summary>
    public ValueList<JourneyActivity> Done => [.. Plan.Activities.Where(IsDone)];

    /// <summary>What of the plan is not done yet; by phase and identifier.</summary>
    public ValueList<JourneyActivity> Open => [.. Plan.Activities.Where(activity => !IsDone(activity))];

    /// <summary>The badges earned under any version of the plan, as evidence that a request for recognition of prior learning may bring; never credit.</summary>
    public ValueList<Evidence> Badges =>
    [
        .. Entries
            .Select(entry => (Entry: entry, Activity: Find(entry.Activity)))
            .Where(static pair => pair.Activity is { Badge: not null } activity && IsPassed(activity, pair.Entry))
            .DistinctBy(static pair => pair.Entry.Activity, StringComparer.Ordinal)
            .Select(static pair => new Evidence(pair.Activity!.Badge!, "badge:" + pair.Activity.Id, pair.Entry.On)),
    ];

    /// <summary>How the learner's own view changed from the first to the last self-assessment; empty before there are two.</summary>
    public ValueList<SelfAssessmentChange> Changes => SelfAssessments.Count < 2
        ? ValueList<SelfAssessmentChange>.Empty
        : [.. SelfAssessments[0].Marks.Concat(SelfAssessments[^1].Marks).Select(static mark => mark.Competence).Distinct()
            .OrderBy(static competence => competence.Edition).ThenBy(static competence => competence.Code, StringComparer.Ordinal)
            .Select(competence => new SelfAssessmentChange(competence, SelfAssessments[0].MarkFor(competence), SelfAssessments[^1].MarkFor(competence)))];

    /// <summary>Begins a journey with the first version of its plan.</summary>
    /// <param name="learner">The key of the learner.</param>
    /// <param name="stay">The first and the last day of the stay.</param>
    /// <param name="on">The day.</param>
    /// <param name="goals">The goals, each with an identifier of its own.</param>
    /// <param name="activities">The activities, each with an identifier of its own; they name goals of the plan.</param>
    /// <exception cref="ArgumentException">An identifier stands twice, or an activity names a goal that is not there.</exception>
    public static LearnerJourney Begin(LearnerKey learner, ValidityPeriod stay, LocalDate on, IEnumerable<JourneyGoal> goals, IEnumerable<JourneyActivity> activities) =>
        new(learner, stay, [Version(1, on, LocalizedText.Empty, goals, activities)], ValueList<JourneyEntry>.Empty, ValueList<SelfAssessment>.Empty);

    /// <summary>Changes the plan by a new version. What was taken before stays taken.</summary>
    /// <param name="on">The day, not before that of the version before.</param>
    /// <param name="reason">Why.</param>
    /// <param name="goals">The goals of the new version.</param>
    /// <param name="activities">The activities of the new version.</param>
    /// <exception cref="ArgumentException">There is no reason, the day lies before the version before, an identifier stands twice, or an activity names a goal that is not there.</exception>
    public LearnerJourney Change(LocalDate on, LocalizedText reason, IEnumerable<JourneyGoal> goals, IEnumerable<JourneyActivity> activities)
    {
        ArgumentNullException.ThrowIfNull(reason);
        if (reason.IsEmpty || on < Plan.On)
        {
            throw new ArgumentException("A plan is changed with a reason, on or after the day of the version before.", reason.IsEmpty ? nameof(reason) : nameof(on));
        }

        return new(Learner, Stay, Plans.Add(Version(Plan.Version + 1, on, reason, goals, activities)), Entries, SelfAssessments);
    }

    /// <summary>Records that an activity was taken.</summary>
    /// <param name="activity">The identifier of an activity of the plan.</param>
    /// <param name="on">The day.</param>
    /// <param name="score">The score, from 0 to 1; none where it has none.</param>
    /// <exception cref="ArgumentException">The plan has no such activity.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The score is not from 0 to 1.</exception>
    public LearnerJourney Take(string activity, LocalDate on, decimal? score = null)
    {
        if (Plan.Activities.All(known => known.Id != activity))
        {
            throw new ArgumentException("The plan has no such activity.", nameof(activity));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(score ?? 0m, 0m, nameof(score));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(score ?? 0m, 1m, nameof(score));
        return new(Learner, Stay, Plans, Entries.Add(new(activity, on, score)), SelfAssessments);
    }

    /// <summary>Adds a self-assessment.</summary>
    /// <param name="selfAssessment">The self-assessment, of another day than those before.</param>
    /// <exception cref="ArgumentException">There is one of the same day.</exception>
    public LearnerJourney Assess(SelfAssessment selfAssessment)
    {
        ArgumentNullException.ThrowIfNull(selfAssessment);
        return SelfAssessments.Any(other => other.On == selfAssessment.On)
            ? throw new ArgumentException("There is a self-assessment of the same day.", nameof(selfAssessment))
            : new(Learner, Stay, Plans, Entries, [.. SelfAssessments.Append(selfAssessment).OrderBy(static other => other.On)]);
    }

    /// <summary>Whether an activity is done.</summary>
    /// <param name="activity">The activity.</param>
    public bool IsDone(JourneyActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Entries.Any(entry => entry.Activity == activity.Id && IsPassed(activity, entry));
    }

    /// <summary>The name of the type alone: a journey is a person's own.</summary>
    public override string ToString() => nameof(LearnerJourney);

    private static bool IsPassed(JourneyActivity activity, JourneyEntry entry) => activity.PassAt == 0m || entry.Score >= activity.PassAt;

    private static JourneyPlan Version(int number, LocalDate on, LocalizedText reason, IEnumerable<JourneyGoal> goals, IEnumerable<JourneyActivity> activities)
    {
        ArgumentNullException.ThrowIfNull(goals);
        ArgumentNullException.ThrowIfNull(activities);
        var plan = new JourneyPlan(
            number,
            on,
            reason,
            ValueList.From(goals.OrderBy(static goal => goal.Id, StringComparer.Ordinal)),
            ValueList.From(activities.OrderBy(static activity => activity.Phase).ThenBy(static activity => activity.Id, StringComparer.Ordinal)));
        var known = plan.Goals.Select(static goal => goal.Id).ToHashSet(StringComparer.Ordinal);
        if (known.Count != plan.Goals.Count || plan.Activities.Select(static activity => activity.Id).Distinct(StringComparer.Ordinal).Count() != plan.Activities.Count)
        {
            throw new ArgumentException("Goals and activities have identifiers of their own.", nameof(goals));
        }

        return plan.Activities.All(activity => activity.Goals.All(known.Contains)) ? plan : throw new ArgumentException("An activity names goals of the plan.", nameof(activities));
    }

    private JourneyActivity? Find(string id) => Plans.Reverse().SelectMany(static plan => plan.Activities).FirstOrDefault(activity => activity.Id == id);
}
