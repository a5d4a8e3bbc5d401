namespace Ecvet.Tests.Partnerships.Joint;

/// <summary>Joint recognition is ready when it is EQF-linked, centred on outcomes and quality assured on every side (rule A2).</summary>
public sealed class JointQualificationTests
{
    private static readonly QualificationLevel Four = new(new EqfLevel(4), new NqfLevel("SQF", "5"));

    private static Qualification Qualification { get; } = Ecvet.Qualification.Named("Joint", Arbitraries.Home).EqfLevel(4)
        .Unit("A", "A", 30, static unit => unit.Outcome("1", "1").Outcome("2", "2"))
        .Unit("B", "B", 30, static unit => unit.Outcome("1", "1"))
        .Total(60)
        .Build();

    [Fact]
    public void With_everything_stated_on_every_side_it_is_ready()
    {
        var readiness = Ready().CheckReadiness();
        Assert.True(readiness.IsReady);
        Assert.Empty(readiness.Missing);
        Assert.Equal(["A/1: one", "A/2: one three two", "B/1: two"], readiness.Coverage.Select(static row => $"{row.Outcome.Unit.Code}/{row.Outcome.Code}: {string.Join(' ', row.By)}"));
    }

    public static TheoryData<int, int> EvidenceOfOnePartner
    {
        get
        {
            var data = new TheoryData<int, int>();
            foreach (var partner in Enumerable.Range(0, 3))
            {
                foreach (var missing in Enumerable.Range(0, 5))
                {
                    data.Add(partner, missing);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(EvidenceOfOnePartner))]
    public void With_one_partners_evidence_missing_it_never_passes(int partner, int missing)
    {
        var partners = Ready().Partners.ToList();
        var one = partners[partner];
        partners[partner] = missing switch
        {
            0 => Copy(one, level: QualificationLevel.Unknown),
            1 => Copy(one, institution: new(one.Institution.Id, one.Institution.Name, "FI")),
            2 => Copy(one, assesses: []),
            3 => Copy(one, institution: Assured(one.Institution.Id.Value, QualityAssurancePhases.Planning | QualityAssurancePhases.Evaluation)),
            _ => new(one.Institution, one.OwnQualification, one.Level, one.Assesses),
        };
        var readiness = new JointQualification(Qualification, partners).CheckReadiness();
        Assert.NotEqual(true, readiness.IsReady);
        Assert.NotEmpty(readiness.Missing);
    }

    [Fact]
    public void What_is_unknown_is_not_a_no()
    {
        var partners = Ready().Partners.ToList();
        partners[0] = Copy(partners[0], institution: new(partners[0].Institution.Id, "one", "FI"));
        Assert.Null(new JointQualification(Qualification, partners).CheckReadiness().IsReady);
        partners[0] = Copy(partners[0], institution: Assured("one", QualityAssurancePhases.Planning));
        Assert.False(new JointQualification(Qualification, partners).CheckReadiness().IsReady);
    }

    [Fact]
    public void Each_body_has_its_own_identifier_and_grade_and_there_is_no_overall_grade()
    {
        var award = new JointAward(new("learner-1"), Qualification.Reference, new(2026, 6, 30), [new(new("two"), "2026/17", new Grade("B")), new(new("one"), "A-5")]);
        Assert.Equal(["one", "two"], award.Bodies.Select(static body => body.Body.Value));
        Assert.Null(award.AsAward().Grade);
        Assert.Throws<ArgumentException>(() => new JointAward(new("learner-1"), Qualification.Reference, new(2026, 6, 30), [new(new("one"))]));
        Assert.Throws<ArgumentException>(() => new JointQualification(Qualification, Ready().Partners.Take(1)));
    }

    private static JointQualification Ready() => new(
        Qualification,
        [
            new(Assured("two", QualityAssurancePhases.All), new(new("own-2")), Four, [new UnitId("home", "B"), new UnitId("home", "A").Outcome("2")], new Points(30), "SI-1"),
            new(Assured("one", QualityAssurancePhases.All), new(new("own-1")), Four, [new UnitId("home", "A")], new Points(25), "FI-1"),
            new(Assured("three", QualityAssurancePhases.All), new(new("own-3")), Four, [new UnitId("home", "A").Outcome("2")], new Points(5), "AT-1"),
        ]);

    private static Institution Assured(string id, QualityAssurancePhases phases) => new(id, id, "FI", qualityAssurance: new("Stated", phases, [9]));

    private static JointPartner Copy(JointPartner partner, Institution? institution = null, QualificationLevel? level = null, IEnumerable<UnitOrOutcome>? assesses = null) =>
        new(institution ?? partner.Institution, partner.OwnQualification, level ?? partner.Level, assesses ?? partner.Assesses, partner.Share, partner.Identifier);
}
