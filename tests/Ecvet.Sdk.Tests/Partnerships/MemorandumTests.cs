using NodaTime;

namespace Ecvet.Tests.Partnerships;

/// <summary>Memoranda, equivalences and agreements as documents.</summary>
public class MemorandumTests
{
    [Fact]
    public void Equivalences_in_another_order_make_an_equal_memorandum() => PropertyCheck.ForAll(Arbitraries.Memoranda, static memorandum =>
    {
        var again = memorandum.Equivalences.Reverse().Aggregate(Start().AcceptsEachOther(), static (copy, equivalence) => copy.Equates(equivalence)).Build();
        Assert.Equal(memorandum, again);
        Assert.Equal(memorandum.GetHashCode(), again.GetHashCode());
        Assert.NotEqual(memorandum, Start().Build());
    });

    [Fact]
    public void Host_items_are_meant_in_the_scheme_of_the_host_and_home_items_in_that_of_home()
    {
        var equivalence = Assert.Single(Start().Equates("M7/7.1", "BODY/1").Build().Equivalences);
        Assert.Equal(new UnitId("host", "M7").Outcome("7.1"), Assert.Single(equivalence.From).Outcome);
        Assert.Equal(new UnitId("home", "BODY").Outcome("1"), Assert.Single(equivalence.To).Item.Outcome);
        Assert.Equal(Arbitraries.Host.Id, equivalence.Host);
        Assert.Equal(Arbitraries.Home.Id, equivalence.DecidedBy);
    }

    [Fact]
    public void In_a_network_and_the_other_way_round_an_equivalence_says_whose_items_are_meant()
    {
        var third = new Institution("third", "Third", unitScheme: "other-scheme");
        var equivalences = Start().With(third, InstitutionFunctions.Assess)
            .Equates("M7", "BODY").Equates("M7", "BODY", host: third).Equates("BODY/1", "M7/7.1", host: Arbitraries.Home, home: Arbitraries.Host).Build().Equivalences;
        Assert.Equal(
            ["home:BODY/1 to host:M7/7.1, of home, by host", "host:M7 to home:BODY, of host, by home", "other-scheme:M7 to home:BODY, of third, by home"],
            equivalences.Select(static equivalence => $"{equivalence.From[0]} to {equivalence.To[0].Item}, of {equivalence.Host}, by {equivalence.DecidedBy}").Order(StringComparer.Ordinal));
        Assert.Throws<ArgumentException>(static () => Start().Equates("M7", "BODY", host: Arbitraries.Home));
        Assert.Throws<ArgumentException>(static () => Start().Equates("M7", "BODY", home: Arbitraries.Host));
    }

    [Fact]
    public void An_equivalence_said_twice_is_found()
    {
        Assert.False(Start().Equates("M7", "BODY").Equates("M7", "BODY").TryBuild(out var memorandum, out var findings));
        Assert.Null(memorandum);
        Assert.Equal("ECV0601", Assert.Single(findings).Code);
        Assert.Throws<EcvetException>(static () => Start().Equates("M7", "BODY").Equates("M7", "BODY").Build());
    }

    [Fact]
    public void An_institution_that_signs_twice_is_found()
    {
        Assert.False(Start().With(Arbitraries.Host, InstitutionFunctions.Assess).TryBuild(out _, out var findings));
        Assert.Equal("ECV0602", Assert.Single(findings).Code);
    }

    [Fact]
    public void The_order_of_what_an_equivalence_names_decides_nothing()
    {
        UnitOrOutcome one = new UnitId("host", "A"), other = new UnitId("host", "B");
        EquivalenceTarget left = new(new UnitId("home", "X").Outcome("1"), ["b", "a"]), right = new(new UnitId("home", "X").Outcome("1"), ["c"]);
        Assert.Equal(new Equivalence([one, other], [left, right]), new Equivalence([other, one, other], [right, left]));
    }

    [Fact]
    public void An_equivalence_of_very_long_codes_still_has_an_identifier_of_its_own()
    {
        static Equivalence Make(char last) => new([new UnitOrOutcome(new UnitId("host", new string('x', 399) + last))], [new(new UnitId(new string('s', 400), new string('y', 400)))]);
        Assert.NotEqual(Make('1').Id, Make('2').Id);
        Assert.Equal(Make('1').Id, Make('1').Id);
    }

    [Fact]
    public void Parts_are_named_of_an_outcome_only() => Assert.Throws<ArgumentException>(static () => new EquivalenceTarget(new UnitId("home", "X"), ["a"]));

    [Fact]
    public void An_equivalence_names_something_on_both_sides()
    {
        Assert.Throws<ArgumentException>(static () => new Equivalence([], [new(new UnitId("home", "X"))]));
        Assert.Throws<ArgumentException>(static () => new Equivalence([new UnitId("host", "A")], []));
        Assert.Throws<ArgumentException>(static () => Start().Equates("a:b:c", "BODY"));
    }

    [Fact]
    public void A_memorandum_includes_those_who_signed_and_those_it_covers()
    {
        var firm = new Institution("firm", "Firm");
        var memorandum = Start().Covers(firm).About("Q1").Build();
        Assert.True(memorandum.Includes(firm.Id));
        Assert.True(memorandum.Includes(Arbitraries.Host.Id));
        Assert.False(memorandum.Includes(new("another")));
        Assert.True(memorandum.IsAbout(new("Q1")));
        Assert.False(memorandum.IsAbout(new("Q2")));
        Assert.True(Start().Build().IsAbout(new("Q2")));
        Assert.Null(Start().Build().AcceptsStatus);
    }

    [Fact]
    public void An_agreement_is_signed_on_the_day_of_the_last_of_three_signatures()
    {
        LocalDate first = new(2026, 1, 12), last = new(2026, 1, 19);
        var signed = Agreement([new(AgreementSignatory.Host, last), new(AgreementSignatory.Learner, first), new(AgreementSignatory.Home, first)]);
        Assert.Equal(last, signed.SignedOn);
        Assert.False(signed.IsSignedOn(last.PlusDays(-1)));
        Assert.True(signed.IsSignedOn(last));
        Assert.Null(Agreement([new(AgreementSignatory.Learner, first), new(AgreementSignatory.Home, first)]).SignedOn);
        Assert.Throws<ArgumentException>(() => Agreement([new(AgreementSignatory.Home, first), new(AgreementSignatory.Home, last)]));
    }

    [Fact]
    public void Agreements_are_values_whatever_the_order_of_their_items()
    {
        AgreedItem one = new(new UnitId("home", "X"), [new UnitId("host", "A")]), other = new(new UnitId("home", "X"), [new UnitId("host", "B")]);
        Assert.Equal(Agreement(items: [one, other]), Agreement(items: [other, one]));
        Assert.NotEqual(Agreement(items: [one]), Agreement(items: [other]));
        Assert.Throws<ArgumentException>(static () => new LearningAgreement(new("a"), new("l"), default, Arbitraries.Host.Id, new(new("Q")), []));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new LearningAgreement(new("a"), new("l"), Arbitraries.Home.Id, Arbitraries.Host.Id, new(new("Q")), [], version: 0));
    }

    [Fact]
    public void An_agreement_made_from_a_programme_has_its_items_and_no_signature()
    {
        var programme = new LearningProgramme(new("p"), "Group", Arbitraries.Home.Id, Arbitraries.Host.Id, new(new("Q")), [new(new UnitId("home", "X"))]);
        var agreement = programme.AgreementFor("a1", new("learner"));
        Assert.Equal(programme.Items, agreement.Items);
        Assert.Empty(agreement.Signatures);
        Assert.NotEqual(agreement, programme.AgreementFor("a1", new("another")));
    }

    private static LearningAgreement Agreement(IEnumerable<AgreementSignature>? signatures = null, IEnumerable<AgreedItem>? items = null) =>
        new(new("a"), new("learner"), Arbitraries.Home.Id, Arbitraries.Host.Id, new(new("Q")), items ?? [], signatures: signatures);

    private static MemorandumBuilder Start() => Memorandum.Between(Arbitraries.Home, Arbitraries.Host);
}
