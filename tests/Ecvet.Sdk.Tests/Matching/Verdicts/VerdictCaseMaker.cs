using NodaTime;

namespace Ecvet.Tests.Matching;

/// <summary>Makes a <see cref="VerdictCase"/> of a seed.</summary>
internal sealed class VerdictCaseMaker(int seed)
{
    private static readonly Institution[] Hosts = [SmallCase.Host, SmallCase.Stranger, new("third", "Another School", "AT")];
    private static readonly string[] Versions = ["", "1", "2"];
    private static readonly string[] Codes = ["1", "2", "3"];
    private static readonly string[] PartCodes = ["a", "b", "c"];
    private readonly Random random = new(seed);

    internal VerdictCase Make()
    {
        var home = Home();
        var units = home.Units.SelectMany(static unit => unit.SelfAndParts()).ToList();
        var homeItems = units.Select(static unit => (UnitOrOutcome)unit.Id).Concat(units.SelectMany(static unit => unit.Outcomes.Select(outcome => (UnitOrOutcome)unit.Id.Outcome(outcome.Code)))).Append(new UnitId("home", "NOWHERE")).ToList();
        var transcripts = ValueList.From(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Transcript(units)));
        return new(
            home,
            Policy(units),
            transcripts,
            ValueList.From(Enumerable.Range(0, random.Next(0, 4)).Select(number => Memorandum(number, homeItems)).DistinctBy(static memorandum => memorandum.Id)),
            ValueList.From(Enumerable.Range(0, random.Next(0, 3)).Select(_ => Equivalence(homeItems))),
            ValueList.From(Enumerable.Range(0, random.Next(0, 2)).Select(_ => HostQualification())),
            ValueList.From(random.Next(2) == 0 ? new GradingScheme[] { new(new("five"), ["1", "3", "5"]), new(new("two"), ["3", "pass"]) } : []),
            Once(3) ? null : Agreement(homeItems),
            Once(2) ? null : new Enrolment(new("learner-1"), home.Reference, home: One(default(Identifier<Institution>), SmallCase.Home.Id, new("elsewhere"))),
            Record(units));
    }

    private bool Once(int times) => random.Next(times) == 0;

    private T One<T>(params ReadOnlySpan<T> items) => items[random.Next(items.Length)];

    private LocalDate Day() => VerdictCase.AsOf.PlusDays(random.Next(-6, 5));

    private ValidityPeriod Period() => random.Next(5) switch
    {
        0 => ValidityPeriod.Since(Day()),
        1 => new(null, Day()),
        2 => Day() is var from ? new(from, from.PlusDays(random.Next(6))) : default,
        _ => default,
    };

    private QualificationLevel? Level() => One<int?>(null, null, 3, 4, 5) is { } level ? new(new EqfLevel(level)) : null;

    private Qualification Home()
    {
        var builder = Qualification.Named("Random", SmallCase.Home).Version(One("1", "2"));
        builder = Once(2) ? builder.EqfLevel(4) : builder;
        builder = Once(2) ? builder.TransitionUntil(Day().ToDateOnly()) : builder;
        for (var number = 0; number < random.Next(1, 5); number++)
        {
            builder.Unit(Unit("U" + number, 0), UnitSize.Of(new Points(10)));
        }

        return builder.Build();
    }

    private LearningUnit Unit(string code, int depth) => new(
        new("home", code),
        "Unit " + code,
        Codes.Take(random.Next(0, 4)).Select(outcome => new LearningOutcome(outcome, "Outcome " + outcome, parts: Once(2) ? PartCodes.Take(random.Next(0, 4)).Select(static part => new OutcomePart(part)) : null)).ToList(),
        One(Versions),
        Level(),
        validity: Once(3) ? Period() : default,
        parts: depth < 2 && Once(3) ? Enumerable.Range(0, random.Next(1, 3)).Select(part => Unit(code + "-" + part, depth + 1)).ToList() : null);

    private Qualification HostQualification()
    {
        var builder = Qualification.Named("Hosting", SmallCase.Host);
        builder = Once(2) ? builder.EqfLevel(3) : builder;
        for (var number = 0; number < 3; number++)
        {
            builder.Unit(new LearningUnit(new("host", "H" + number), "Host " + number, level: Level(), validity: Period()), UnitSize.Of(new Points(10)));
        }

        return builder.Build();
    }

    private Transcript Transcript(List<LearningUnit> units)
    {
        var host = One(Hosts);
        var transcript = Ecvet.Transcript.For("learner-1", host);
        var used = new HashSet<Identifier<Credit>>();
        for (var number = random.Next(0, 5); number > 0; number--)
        {
            var identical = Once(4);
            var unit = identical ? One([.. units]).Id : new UnitId(One("host", host.UnitScheme), "H" + random.Next(4));
            var credit = new Credit(
                unit,
                Enumerable.Range(0, random.Next(1, 4)).Select(_ => Assessment(host)).ToList(),
                One(Versions),
                level: Level(),
                expiresOn: Once(5) ? Day() : null);
            if (used.Add(credit.Id))
            {
                transcript.Credit(credit);
            }
        }

        return transcript.Build();
    }

    private Assessment Assessment(Institution host) => new(
        random.Next(6) switch { 0 => AssessmentResult.Failed, 1 => AssessmentResult.Unknown, _ => AssessmentResult.Passed },
        Once(6) ? null : Day(),
        Once(3) ? null : Codes.Where(_ => Once(2)).ToList(),
        Once(3) ? One(host.Id, Hosts[0].Id, Hosts[2].Id, new("unheard-of")) : default,
        Once(2) ? new Grade(One("1", "3", "5", "pass", "x"), One(default(Identifier<GradingScheme>), new("five"), new("two"))) : null);

    private UnitOrOutcome HostItem()
    {
        var unit = new UnitId(One("host", "host", "stranger", "third", "home"), "H" + random.Next(4));
        return Once(2) ? unit : unit.Outcome(One(Codes));
    }

    private Equivalence Equivalence(List<UnitOrOutcome> homeItems) => new(
        Enumerable.Range(0, One(1, 1, 1, 2, 3)).Select(_ => HostItem()).ToList(),
        Enumerable.Range(0, random.Next(1, 3)).Select(_ => Target(homeItems)).ToList(),
        One(default(Identifier<Institution>), Hosts[0].Id, Hosts[1].Id, Hosts[2].Id),
        Once(4) ? One(Versions) : "",
        Once(6) ? One("1", "2") : "",
        validity: Once(3) ? Period() : default);

    private EquivalenceTarget Target(List<UnitOrOutcome> homeItems)
    {
        var item = homeItems[random.Next(homeItems.Count)];
        return new(item, item.IsWholeUnit || Once(3) ? null : PartCodes.Append("z").Where(part => Once(part == "z" ? 12 : 2)).ToList());
    }

    private Memorandum Memorandum(int number, List<UnitOrOutcome> homeItems)
    {
        var memorandum = Ecvet.Memorandum.Between(Once(8) ? new("elsewhere", "Elsewhere", "FI") : SmallCase.Home, One(Hosts)).Id("M" + number);
        memorandum = Once(2) ? memorandum.Valid(Period()) : memorandum;
        memorandum = Once(5) ? memorandum.About(One("Random", "Other")) : memorandum;
        memorandum = Once(3) ? memorandum.Covers(Hosts[2], One(InstitutionFunctions.Assess, InstitutionFunctions.ProvideLearning)) : memorandum;
        for (var i = random.Next(0, 6); i > 0; i--)
        {
            memorandum.Equates(Equivalence(homeItems));
        }

        return memorandum.TryBuild(out var built, out _) ? built : Ecvet.Memorandum.Between(SmallCase.Home, SmallCase.Host).Id("M" + number).Build();
    }

    private LearningAgreement Agreement(List<UnitOrOutcome> homeItems)
    {
        var parties = Enum.GetValues<AgreementSignatory>();
        return new(
            new("agreement"),
            new(Once(6) ? "another" : "learner-1"),
            SmallCase.Home.Id,
            One(Hosts).Id,
            new(new(Once(8) ? "Other" : "Random"), Once(4) ? One("1", "2") : ""),
            Enumerable.Range(0, random.Next(1, 4)).Select(_ => new AgreedItem(homeItems[random.Next(homeItems.Count)], Enumerable.Range(0, random.Next(0, 3)).Select(_ => HostItem()).ToList())).ToList(),
            signatures: parties.Take(Once(5) ? 2 : 3).Select(party => new AgreementSignature(party, Day())).ToList(),
            assessors: Once(2) ? [One(Hosts).Id] : null);
    }

    private HomeRecord Record(List<LearningUnit> units)
    {
        var outcomes = units.SelectMany(static unit => unit.Outcomes.Select(outcome => unit.Id.Outcome(outcome.Code))).Append(new UnitId("home", "NOWHERE").Outcome("1")).ToList();
        return new(
            Once(3) ? [new Achievement(One([.. units]).Id, recognisedOn: Once(3) ? null : Day())] : null,
            Enumerable.Range(0, random.Next(0, 3)).Select(_ => new ValidatedOutcome(outcomes[random.Next(outcomes.Count)], Once(3) ? null : Day(), part: Once(2) ? One("a", "b", "z") : "")).ToList(),
            exemptions: Once(5) ? [new Exemption(One([.. units]).Id, new DecisionGround(SmallCase.Home.Id, Day(), "Shown in a talk."))] : null);
    }

    private MatchPolicy Policy(List<LearningUnit> units)
    {
        var policy = One(MatchPolicy.Recommendation2009, MatchPolicy.Recommendation2009, MatchPolicy.ErasmusPlus, MatchPolicy.PriorLearning);
        policy = Once(6) ? policy.RequiringAgreement() : policy;
        policy = Once(4) ? policy.WithMinimumLevel(new(4)) : policy;
        policy = Once(2) ? policy.CountingPass(One(RepeatedPasses.First, RepeatedPasses.Latest)) : policy;
        return Once(2) ? policy.WithCompensation(units.Concat(units).Where(_ => Once(2)).Select(Compensation)) : policy;
    }

    private CompensationRule Compensation(LearningUnit unit)
    {
        var codes = unit.AllOutcomeIds().Select(outcome => outcome.Unit == unit.Id ? outcome.Code : outcome.ToString()).Append("gone").ToList();
        return new(
            unit.Id,
            random.Next(1, 4),
            codes.Where(_ => !Once(3)).Select(code => new OutcomeWeight(code, random.Next(0, 3))).ToList(),
            codes.Where(_ => Once(6)).ToList(),
            new DecisionGround(SmallCase.Home.Id, Day(), "By the rules of the school."));
    }
}
