namespace Ecvet.Tests.Matching;

/// <summary>What the policies promise, a test for each by its name.</summary>
public class PolicyTests
{
    private static readonly Qualification Carver = Qualification.Named("Carver", SmallCase.Home).EqfLevel(4)
        .Unit("X", "Carving", 10, static unit => unit.Outcome(new("1", "Carves", parts: [new("a"), new("b"), new("c")])))
        .Unit("Y", "Gilding", 10, static unit => unit.Outcome("1", "Gilds").Outcome("2", "Polishes")).Build();

    private static MemorandumBuilder Agreed => Memorandum.Between(SmallCase.Home, SmallCase.Host);

    private static RecognitionProposal Carve(MemorandumBuilder agreed, params string[] held)
    {
        var learner = SmallCase.Learner();
        foreach (var item in held)
        {
            learner.Passed(item, on: SmallCase.Spring);
        }

        return SmallCase.Match(learner, home: Carver, agreed: agreed);
    }

    [Fact]
    public void Equivalences_n_to_m_with_disjoint_parts_make_a_whole_together()
    {
        // Two host units together are the parts a and b, a third is c and a whole outcome elsewhere.
        var agreed = Agreed.Equates(["P", "Q"], ["X/1"], ["a", "b"])
            .Equates(new Equivalence([UnitOrOutcome.Parse("host:R")], [new(UnitOrOutcome.Parse("home:X/1"), ["c"]), new(UnitOrOutcome.Parse("home:Y/1"))], SmallCase.Host.Id));
        Assert.Equal(UnitVerdict.Recognisable, Carve(agreed, "P", "Q", "R").Verdict("X"));
        Assert.Equal(UnitVerdict.PartlyCovered, Carve(agreed, "P", "Q", "R").Verdict("Y"));
        Assert.Equal(UnitVerdict.PartlyCovered, Carve(agreed, "P", "R").Verdict("X"));
        Assert.Equal(["a", "b"], Carve(agreed, "P", "R").Find("X")!.Outcomes[0].OpenParts);
        Assert.Equal(UnitVerdict.PartlyCovered, Carve(agreed, "P", "Q").Verdict("X"));
    }

    [Fact]
    public void Equivalences_n_to_m_with_parts_that_overlap_need_a_person()
    {
        var agreed = Agreed.Equates(["P", "Q"], ["X/1"], ["a", "b"]).Equates("R", "X/1", ["b", "c"]);
        Assert.Equal(UnitVerdict.NeedsPerson, Carve(agreed, "P", "Q", "R").Verdict("X"));
        Assert.Equal(["ECV1014"], Carve(agreed, "P", "Q", "R").Find("X")!.Questions.Select(static question => question.Code));
    }

    [Fact]
    public void Several_hosts_and_memoranda_at_once_bear_one_unit()
    {
        var second = Memorandum.Between(SmallCase.Home, SmallCase.Stranger).Equates("S", "BREAD/2").Build();
        var request = MatchRequest.For(SmallCase.Learner().Passed("A", ["1"], SmallCase.Spring).Build(), SmallCase.Today)
            .With(SmallCase.Learner(SmallCase.Stranger).Passed("S", on: SmallCase.Spring).Build());
        var proposal = SmallCase.Baker.Match(request.Under(SmallCase.Agreed().Build(), second));
        Assert.Equal(UnitVerdict.Recognisable, proposal.Verdict("BREAD"));
        Assert.Equal(["host", "stranger"], proposal.Find("BREAD")!.From.Select(static credit => credit.Issuer.Value));
        Assert.All(proposal.Credits, static credit => Assert.Equal(TransferRoute.Partnership, credit.Route));
        Assert.Equal(proposal, SmallCase.Baker.Match(request.Under(second, SmallCase.Agreed().Build())));

        // A memorandum of one host says nothing about another one.
        Assert.Equal(UnitVerdict.PartlyCovered, SmallCase.Baker.Match(request.Under(SmallCase.Agreed().Build())).Verdict("BREAD"));
    }

    [Fact]
    public void Agreement_first_the_agreed_unit_counts_where_one_of_two_may()
    {
        var agreed = SmallCase.Agreed().Equates("D", "SWEET").Build();
        var request = MatchRequest.For(SmallCase.Learner().Passed("C", on: SmallCase.Spring).Passed("D", on: SmallCase.Spring).Build(), SmallCase.Today).Under(agreed);
        Assert.Equal("ICE", Assert.Single(SmallCase.Baker.Match(request).Progress.Placements).Unit.Code);
        var agreement = new LearningAgreement(
            new("LA"), new("learner-1"), SmallCase.Home.Id, SmallCase.Host.Id, SmallCase.Baker.Reference, [new(UnitId.Parse("home:SWEET"), [UnitId.Parse("host:D")])],
            signatures: [new(AgreementSignatory.Learner, new(2026, 1, 10)), new(AgreementSignatory.Home, new(2026, 1, 11)), new(AgreementSignatory.Host, new(2026, 1, 12))]);
        var proposal = SmallCase.Baker.Match(request.With(agreement));
        Assert.Equal("SWEET", Assert.Single(proposal.Progress.Placements).Unit.Code);
        Assert.True(proposal.Find("SWEET")!.IsAgreed);

        // Counting ICE instead would be worse, not another way that is as good.
        Assert.Empty(proposal.Alternatives);
    }

    [Fact]
    public void Earlier_decisions_are_fixed_and_a_lapsed_equivalence_takes_nothing_back()
    {
        var record = new HomeRecord([new Achievement(UnitId.Parse("home:CAKE"), new Points(20), recognisedOn: new(2026, 1, 1))]);
        var proposal = SmallCase.Baker.Match(MatchRequest.For(SmallCase.Learner().Failed("B", on: SmallCase.Spring).Build(), SmallCase.Today).With(record));
        Assert.Equal(UnitVerdict.AlreadyRecognised, proposal.Verdict("CAKE"));
        Assert.Equal(20m, proposal.Progress.Counted!.Value.Value);

        // Their placement is free: another unit that counts more may take the place of an option recognised before.
        var ice = new HomeRecord([new Achievement(UnitId.Parse("home:ICE"), new Points(10), recognisedOn: new(2026, 1, 1))]);
        var with = SmallCase.Baker.Match(MatchRequest.For(SmallCase.Learner().Passed("D", on: SmallCase.Spring).Build(), SmallCase.Today).Under(SmallCase.Agreed().Equates("D", "SWEET").Build()).With(ice));
        Assert.Equal(UnitVerdict.AlreadyRecognised, with.Verdict("ICE"));
        Assert.Equal(UnitVerdict.Recognisable, with.Verdict("SWEET"));
        Assert.Single(with.Progress.Placements);
        Assert.Single(with.Alternatives);
    }
}
