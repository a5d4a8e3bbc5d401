using Ecvet.Rules;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ecvet.Tests;

internal static partial class Arbitraries
{
    private static readonly string[] HostUnits = ["H0", "H1", "H2", "H3"];

    /// <summary>Transcripts of the host over units H0 to H3, each with outcomes 1 to 3; passes and failures, several of one outcome.</summary>
    public static Arbitrary<Transcript> Transcripts { get; } = Make(TranscriptOf([]), ShrinkTranscript);

    /// <summary>Memoranda between home and host about units U0 to U4 with outcomes 1 to 3.</summary>
    public static Arbitrary<Memorandum> Memoranda { get; } = Make(
        MemorandumFor(Enumerable.Range(0, 5).SelectMany(static n => new UnitOrOutcome[] { new UnitId("home", "U" + n), new UnitId("home", "U" + n).Outcome("1") }).ToList()), ShrinkMemorandum);

    /// <summary>Records at home about units U0 to U4.</summary>
    public static Arbitrary<HomeRecord> HomeRecords { get; } = Make(
        RecordFor(Enumerable.Range(0, 5).Select(static n => new UnitId("home", "U" + n)).ToList(), [], []), ShrinkRecord);

    /// <summary>A qualification, a transcript, a memorandum and a record that fit each other.</summary>
    public static Arbitrary<MatchingCase> MatchingCases { get; } = Make(
        Qualifications.Generator.SelectMany(static home => CaseFor(home)),
        static matching => ShrinkTranscript(matching.Transcript).Select(smaller => matching with { Transcript = smaller })
            .Concat(ShrinkMemorandum(matching.Memorandum).Select(smaller => matching with { Memorandum = smaller }))
            .Concat(ShrinkRecord(matching.Record).Select(smaller => matching with { Record = smaller }))
            .Concat(ShrinkQualification(matching.Home).Select(smaller => matching with { Home = smaller })));

    /// <summary>Documents that fit the qualification given.</summary>
    public static Gen<MatchingCase> CaseFor(Qualification home)
    {
        var units = home.Units.SelectMany(static unit => unit.SelfAndParts()).ToList();
        var items = units.Select(static unit => new UnitOrOutcome(unit.Id)).Concat(units.SelectMany(static unit => unit.Outcomes.Select(outcome => new UnitOrOutcome(unit.Id.Outcome(outcome.Code))))).ToList();
        return
            from transcript in TranscriptOf(units)
            from memorandum in MemorandumFor(items)
            from record in RecordFor(home.Units.Select(static unit => unit.Id).ToList(), items.Where(static item => !item.IsWholeUnit).Select(static item => item.Outcome!.Value).ToList(), home.Routes[0].Rule.SelfAndDescendants().ToList())
            select new MatchingCase(home, transcript, memorandum, record);
    }

    /// <summary>The transcript with other credits.</summary>
    public static Transcript With(Transcript transcript, IEnumerable<Credit> credits)
    {
        var copy = Transcript.For(transcript.Learner.Value, transcript.Issuer);
        foreach (var credit in credits)
        {
            copy.Credit(credit);
        }

        return copy.Build();
    }

    /// <summary>One credit of the host for one of its units H0 to H3.</summary>
    public static Gen<Credit> HostCredit(string unit) => CreditFor(new("host", unit), ["1", "2", "3"], "");

    private static Gen<Transcript> TranscriptOf(List<LearningUnit> homeUnits) =>
        from own in Some(HostUnits)
        from credits in Each(own.Select(HostCredit))
        from identical in Some(homeUnits.Where(static unit => unit.Outcomes.Count > 0).ToList())
        from few in Once(3)
        from direct in Each((few ? identical : []).Select(static unit => CreditFor(unit.Id, unit.Outcomes.Select(static outcome => outcome.Code).ToList(), unit.Version)))
        select credits.Concat(direct).Aggregate(Transcript.For("learner", Host), static (transcript, credit) => transcript.Credit(credit)).Build();

    private static Gen<Credit> CreditFor(UnitId unit, List<string> outcomes, string version) =>
        from assessments in Many(AssessmentOf(outcomes), 1, 3)
        from level in Gen.Elements<int?>(null, 3, 4, 5)
        from points in OrNone(Gen.Choose(0, 10))
        select new Credit(unit, assessments, version, null, level is { } known ? new(new EqfLevel(known)) : null, points is { } amount ? new Points(amount) : null);

    private static Gen<Assessment> AssessmentOf(List<string> outcomes) =>
        from result in Gen.Elements(AssessmentResult.Passed, AssessmentResult.Passed, AssessmentResult.Passed, AssessmentResult.Failed, AssessmentResult.Unknown)
        from whole in Once(3)
        from some in Some(outcomes, 1)
        from days in Gen.Choose(0, 120)
        from grade in Gen.Elements<string?>(null, "3", "5")
        select new Assessment(result, new LocalDate(2026, 1, 10).PlusDays(days), whole ? null : some, grade: grade is null ? null : new Grade(grade));

    private static Gen<Memorandum> MemorandumFor(List<UnitOrOutcome> home) =>
        from equivalences in Many(EquivalenceTo(home), 0, 5)
        select equivalences.DistinctBy(static equivalence => equivalence.Id)
            .Aggregate(Memorandum.Between(Home, Host).AcceptsEachOther(), static (memorandum, equivalence) => memorandum.Equates(equivalence)).Build();

    private static Gen<Equivalence> EquivalenceTo(List<UnitOrOutcome> home) =>
        from units in Many(Gen.Elements(HostUnits), 1, 2)
        from outcomes in Each(units.Select(static _ => Gen.Choose(0, 3)))
        from targets in Many(Gen.Elements(home.ToArray()), 1, 2)
        select new Equivalence(
            units.Select((unit, i) => outcomes[i] == 0 ? (UnitOrOutcome)new UnitId("host", unit) : new UnitId("host", unit).Outcome(Invariant(outcomes[i]))),
            targets.Distinct().Select(static target => new EquivalenceTarget(target)), Host.Id, decidedBy: Home.Id);

    private static Gen<HomeRecord> RecordFor(List<UnitId> units, List<OutcomeId> outcomes, List<RuleNode> rule)
    {
        var ground = new DecisionGround("home", new DateOnly(2026, 1, 5), "Decided after a talk.");
        var slots = rule.OfType<FreeChoice>().Select(static slot => slot.Id).ToList();
        return
            from held in Some(units)
            from few in Once(2)
            from sources in Each(held.Select(static _ => Gen.Elements(Enum.GetValues<AchievementSource>())))
            from own in Some(["LOCAL0", "LOCAL1"])
            from amounts in Each(own.Select(static _ => Gen.Choose(1, 8)))
            from accepted in Each(own.Select(_ => Some(slots)))
            from validated in Some(outcomes)
            from answered in Some(rule.OfType<AskPerson>().ToList())
            from answers in Each(answered.Select(static _ => Once(3)))
            from waiving in Once(8)
            from waived in Gen.Choose(0, Math.Max(0, rule.Count - 1))
            from exempting in Once(8)
            select new HomeRecord(
                (few ? held.Select((unit, i) => new Achievement(unit, source: sources[i], recognisedOn: new(2025, 6, 30))) : [])
                    .Concat(own.Select((code, i) => new Achievement(new UnitId("home", code), new Points(amounts[i]), source: AchievementSource.Home, acceptedFor: accepted[i]))),
                validated.Select(static outcome => new ValidatedOutcome(outcome, new LocalDate(2025, 6, 30), Home.Id)),
                waiving && rule.Count > 1 ? [new Waiver(rule[Math.Max(1, waived)].Id, ground)] : null,
                exempting && units.Count > 0 ? [new Exemption(units[^1], ground)] : null,
                answered.Select((question, i) => new PersonAnswer(question.Id, !answers[i], ground)));
    }

    private static IEnumerable<Transcript> ShrinkTranscript(Transcript transcript) =>
        WithoutOne(transcript.Credits).Concat(WithOneSmaller(transcript.Credits, ShrinkCredit)).Select(credits => With(transcript, credits));

    private static IEnumerable<Credit> ShrinkCredit(Credit credit) =>
        WithoutOne(credit.Assessments).Where(static fewer => fewer.Count > 0)
            .Concat(WithOneSmaller(credit.Assessments, static assessment => WithoutOne(assessment.Outcomes).Where(static fewer => fewer.Count > 0).Select(fewer => new Assessment(assessment.Result, assessment.AssessedOn, fewer, grade: assessment.Grade))))
            .Select(fewer => new Credit(credit.Unit, fewer, credit.Version, credit.Title, credit.Level, credit.Points));

    private static IEnumerable<Memorandum> ShrinkMemorandum(Memorandum memorandum) =>
        WithoutOne(memorandum.Equivalences).Concat(WithOneSmaller(memorandum.Equivalences, ShrinkEquivalence))
            .Select(static fewer => fewer.DistinctBy(static equivalence => equivalence.Id).Aggregate(Memorandum.Between(Home, Host).AcceptsEachOther(), static (copy, equivalence) => copy.Equates(equivalence)).Build());

    private static IEnumerable<Equivalence> ShrinkEquivalence(Equivalence equivalence) =>
        WithoutOne(equivalence.From).Where(static fewer => fewer.Count > 0).Select(fewer => new Equivalence(fewer, equivalence.To, equivalence.Host, decidedBy: equivalence.DecidedBy))
            .Concat(WithoutOne(equivalence.To).Where(static fewer => fewer.Count > 0).Select(fewer => new Equivalence(equivalence.From, fewer, equivalence.Host, decidedBy: equivalence.DecidedBy)));

    private static IEnumerable<HomeRecord> ShrinkRecord(HomeRecord record) =>
        WithoutOne(record.Achievements).Select(fewer => new HomeRecord(fewer, record.ValidatedOutcomes, record.Waivers, record.Exemptions, record.Answers))
            .Concat(WithoutOne(record.ValidatedOutcomes).Select(fewer => new HomeRecord(record.Achievements, fewer, record.Waivers, record.Exemptions, record.Answers)))
            .Concat(WithoutOne(record.Waivers).Select(fewer => new HomeRecord(record.Achievements, record.ValidatedOutcomes, fewer, record.Exemptions, record.Answers)))
            .Concat(WithoutOne(record.Exemptions).Select(fewer => new HomeRecord(record.Achievements, record.ValidatedOutcomes, record.Waivers, fewer, record.Answers)))
            .Concat(WithoutOne(record.Answers).Select(fewer => new HomeRecord(record.Achievements, record.ValidatedOutcomes, record.Waivers, record.Exemptions, fewer)));
}
