using Ecvet.Tests.Matching;
using NodaTime;
using static Ecvet.Tests.Recognition.ProcessCase;

namespace Ecvet.Tests.Recognition;

/// <summary>Real cases of the field, with their names in our collection; what is not a number or a rule of the case is invented.</summary>
public class RealCases
{
    private static readonly Institution School = new("home", "Home School");

    private static Qualification Of(string name, params (string Unit, decimal Points)[] units) => units
        .Aggregate(Qualification.Named(name, School).EqfLevel(4), static (built, unit) => built.Unit(unit.Unit, unit.Unit, unit.Points, static u => u.Outcome("1", "Does it")))
        .Rule(rule => rule.Points(units.Sum(static unit => unit.Points)).RequiredUnits([.. units.Select(static unit => unit.Unit)])).Build();

    private static Memorandum Between(Institution home, Institution host, string from, string to) => Memorandum.Between(home, host).Equates(from, to).Build();

    private static RecognitionProposal Match(Qualification home, Institution host, string unit, params Memorandum[] memoranda) =>
        home.Match(MatchRequest.For(SmallCase.Learner(host).Passed(unit, on: SmallCase.Spring).Build(), Opened).Under(memoranda));

    private static RecognitionCase Individually(RecognitionCase file, string item) => file
        .Then(new Identification(Home, Day(1), Items(item)))
        .Then(new HomeAssessment(Home, Day(2), Items(item), AssessmentResult.Passed))
        .Then(new Validation(Home, Day(3), Items(item), TransferRoute.IndividualProcedure));

    /// <summary>A local unit of 2002 without points is recognised as the national unit: 15 points, with a reason.</summary>
    [Fact]
    public void C12_a_local_unit_without_points_brings_the_points_of_the_home_unit()
    {
        var home = Of("Car mechanic", ("100031", 15m), ("OTHER", 30m));
        var file = RecognitionCase.Open(home, "learner-1", MatchRequest.On(Opened))
            .Then(new TranscriptReceived(SmallCase.Learner(new("earlier", "Earlier School")).Passed("MOTOR", on: new DateOnly(2002, 5, 31), title: "Motor repair").Build(), Opened));
        var done = Individually(file, "100031").Then(Recognised("100031", reason: "The learner showed the whole of the unit.", day: 4));
        Assert.Null(done.Acts.OfType<TranscriptReceived>().Single().Transcript.Credits[0].Points);
        Assert.Equal(15m, done.ProposalOn(Day(5)).Progress.Counted!.Value.Value);
        Assert.False(done.Acts[^1].Reason.IsEmpty);
    }

    /// <summary>The parts of a unit add up to it exactly, in decimals; three times 3.1 and 1.7 are 11 and nothing else.</summary>
    [Fact]
    public void C13_the_parts_of_a_unit_add_up_to_it_without_a_tolerance()
    {
        var home = Qualification.Named("Cook", School).EqfLevel(4)
            .Unit("COM", "Communication", 11, unit => unit.Part("A", "Speaking", 3.1m, p => p.Outcome("1", "Speaks")).Part("B", "Writing", 3.1m, p => p.Outcome("1", "Writes"))
                .Part("C", "Listening", 3.1m, p => p.Outcome("1", "Listens")).Part("D", "Reading", 1.7m, p => p.Outcome("1", "Reads")))
            .Rule(rule => rule.Points(11).RequiredUnits("COM")).Build();
        var file = RecognitionCase.Open(home, "learner-1", MatchRequest.On(Opened));
        decimal[] expected = [3.1m, 6.2m, 9.3m, 11m];
        string[] parts = ["A", "B", "C", "D"];
        for (var i = 0; i < parts.Length; i++)
        {
            file = Again(file, parts[i], i);
            Assert.Equal(expected[i], file.ProposalOn(Day(20)).Progress.Counted!.Value.Value);
        }

        Assert.Equal(CompletionVerdict.Complete, file.ProposalOn(Day(20)).Progress.Verdict);

        // Only what was assessed counts.
        Assert.False(RecognitionCase.Open(home, "learner-1", MatchRequest.On(Opened)).Do(Recognised("A", RecognitionEffect.PartAwarded)).IsAccepted);

        static RecognitionCase Again(RecognitionCase file, string part, int step) => file
            .Then(new Identification(Home, Day(step), Items(part))).Then(new HomeAssessment(Home, Day(step), Items(part), AssessmentResult.Passed))
            .Then(new Validation(Home, Day(step), Items(part), TransferRoute.IndividualProcedure)).Then(Recognised(part, RecognitionEffect.PartAwarded, day: step));
    }

    /// <summary>Swedish higher vocational education: 200 points a year beside 60 credits a year compare length; the university decides.</summary>
    [Fact]
    public void C16_length_compares_and_the_institution_of_higher_education_decides()
    {
        var university = Of("Bachelor module", ("HE", 60m));
        var college = new Institution("yh", "Higher Vocational College", "SE");
        var transcript = SmallCase.Learner(college).Passed("YEAR", on: SmallCase.Spring, points: 200).Build();
        var file = RecognitionCase.Open(university, "learner-1", MatchRequest.On(Opened)).Then(new TranscriptReceived(transcript, Opened));
        Assert.Equal(UnitVerdict.NotCovered, file.ProposalOn(Opened).Verdict("HE"));
        file.Do(Validated(TransferRoute.Partnership, "HE")).IsRefused(RecognitionDiagnostics.NoCorrespondence);
        var decided = Individually(file, "HE").Then(Recognised("HE", day: 4));
        Assert.Equal(60m, decided.ProposalOn(Day(5)).Progress.Counted!.Value.Value);
    }

    /// <summary>Automotive test mobility of 2010: assessed, and no memorandum in force.</summary>
    [Fact]
    public void C17_not_by_the_partnership_route_the_individual_procedure_is_named_and_recognised_once_it_has_run()
    {
        var signedLater = SmallCase.Agreed().Valid(ValidityPeriod.Since(new DateOnly(2026, 6, 1)));
        var file = Open(signedLater).Then(Received("A"));
        var refused = file.Do(Validated(TransferRoute.Partnership, "BREAD"));
        refused.IsRefused(RecognitionDiagnostics.PartnershipClosed);
        var refusal = refused.Refusals[0];
        Assert.Equal("T15", refusal.Descriptor.Rule);
        Assert.Contains("individual procedure", refusal.WayOut("en"), StringComparison.Ordinal);
        Assert.Contains("procédure individuelle", refusal.WayOut("fr"), StringComparison.Ordinal);
        Assert.Equal((UnitVerdict.NeedsPerson, TransferRoute.IndividualProcedure), (file.ProposalOn(Day(1)).Verdict("BREAD"), file.ProposalOn(Day(1)).Find("BREAD")!.Route));
        Assert.Contains(file.NextOn(Day(1)), static act => act.Kind == ActKind.Identification);

        var done = file.Then(new Identification(Home, Day(1), Items("BREAD"))).Then(new Validation(Home, Day(2), Items("BREAD"), TransferRoute.IndividualProcedure)).Then(Recognised("BREAD", day: 3));
        Assert.Equal(AchievementSource.PriorLearning, Assert.Single(done.Record.Achievements).Source);
        Assert.Equal(30m, done.ProposalOn(Day(4)).Progress.Counted!.Value.Value);
    }

    /// <summary>A network of many centres in eleven countries: one memorandum opens the route between each two of its parties.</summary>
    [Fact]
    public void C18_a_network_opens_the_route_between_any_two_of_its_parties()
    {
        var centres = Enumerable.Range(1, 11).Select(static i => new Institution("centre-" + i, "Centre " + i)).ToList();
        var network = centres.Skip(2).Aggregate(
            Memorandum.Between(centres[0], centres[1]), static (memorandum, centre) => memorandum.With(centre, InstitutionFunctions.Assess | InstitutionFunctions.Validate | InstitutionFunctions.Recognise)).Build();
        foreach (var home in centres)
        {
            var qualification = Qualification.Named("Import and export assistant", home).EqfLevel(4).Unit("profile:ORDERS", "Orders", 20, static unit => unit.Outcome("1", "Handles orders"))
                .Rule(static rule => rule.Points(20).RequiredUnits("profile:ORDERS")).Build();
            foreach (var host in centres.Where(centre => centre != home))
            {
                var transcript = SmallCase.Learner(host).Passed("profile:ORDERS", ["1"], SmallCase.Spring, eqfLevel: 4).Build();
                var proposal = qualification.Match(MatchRequest.For(transcript, Opened).Under(network));
                Assert.True(proposal.Units[0] is { Verdict: UnitVerdict.Recognisable, Route: TransferRoute.Partnership }, string.Join(' ', proposal.Units[0].Questions));
            }
        }
    }

    /// <summary>Levels that a pilot set tentatively: a level that differs is a question for a person, an equivalence settles it.</summary>
    [Fact]
    public void C19_tentative_levels_ask_a_person_and_an_equivalence_settles_them()
    {
        var home = Qualification.Named("Electronics", School).EqfLevel(4, isTentative: true).Unit("CIRCUITS", "Circuits", 20, static unit => unit.Outcome("1", "Builds circuits"))
            .Rule(static rule => rule.Points(20).RequiredUnits("CIRCUITS")).Build();
        var host = SmallCase.Host;
        var transcript = SmallCase.Learner(host).Passed("home:CIRCUITS", ["1"], SmallCase.Spring, eqfLevel: 3).Passed("E", on: SmallCase.Spring, eqfLevel: 3).Build();
        var memorandum = Memorandum.Between(School, host);
        Assert.Equal(UnitVerdict.NeedsPerson, home.Match(MatchRequest.For(transcript, Opened).Under(memorandum.Build())).Verdict("CIRCUITS"));
        Assert.Equal(UnitVerdict.Recognisable, home.Match(MatchRequest.For(transcript, Opened).Under(memorandum.Equates("E", "CIRCUITS").Build())).Verdict("CIRCUITS"));
    }

    /// <summary>Aircraft trades: each nation weighs the same unit itself; whoever recognises gives its own points.</summary>
    [Fact]
    public void C20_each_nation_gives_the_same_unit_its_own_points()
    {
        decimal[] weights = [10m, 12.5m, 8m];
        foreach (var points in weights)
        {
            var home = Of("Aircraft structures", ("WING", points));
            var transcript = SmallCase.Learner().Passed("W", on: SmallCase.Spring, points: 17).Build();
            var file = RecognitionCase.Open(home, "learner-1", MatchRequest.On(Opened).Under(Between(School, SmallCase.Host, "W", "WING")))
                .Then(new TranscriptReceived(transcript, Opened)).Then(Validated(TransferRoute.Partnership, "WING")).Then(Recognised("WING"));
            Assert.Equal(points, file.ProposalOn(Day(3)).Progress.Counted!.Value.Value);
        }
    }

    /// <summary>Nine partners, each with a method of its own, disclosed; hairdressing stands at 4/a, 4/b and 5/c of national frameworks.</summary>
    [Fact]
    public void C21_partners_keep_their_own_method_and_disclose_it()
    {
        var byWeight = PointAllocation.Of(60, ("CUT", 2), ("COLOUR", 1));
        var byHours = PointAllocation.Of(60, ("CUT", 300), ("COLOUR", 300));
        Assert.NotEqual(byWeight, byHours);
        Assert.NotEmpty(byWeight.ToText());
        string[] levels = ["4/a", "4/b", "5/c"];
        Assert.Equal(3, levels.Select(static level => new NqfLevel("X-NQF", level)).Distinct().Count());
        var home = Qualification.Named("Hairdresser", School).EqfLevel(4).NationalLevel("X-NQF", "4/a").Unit("CUT", "Cutting", null, static unit => unit.Outcome("1", "Cuts")).Unit("COLOUR", "Colouring", null, static unit => unit.Outcome("1", "Colours"))
            .Sizes(byWeight).Rule(static rule => rule.Points(60).RequiredUnits("CUT", "COLOUR")).Build();
        Assert.Equal(40m, Match(home, SmallCase.Host, "H1", Between(School, SmallCase.Host, "H1", "CUT")).Progress.Counted!.Value.Value);
    }

    /// <summary>Receptionists in four countries: an agreement for each pair, and no pair follows from two others.</summary>
    [Fact]
    public void C24_an_agreement_for_each_pair_and_none_follows_from_two_others()
    {
        Institution italy = new("it", "Italian School", "IT"), france = new("fr", "French School", "FR"), portugal = new("pt", "Portuguese School", "PT");
        Qualification At(Institution school) => Qualification.Named("Receptionist", school).EqfLevel(4).Unit("DESK", "Front desk", 20, static unit => unit.Outcome("1", "Receives guests")).Rule(static rule => rule.Points(20).RequiredUnits("DESK")).Build();
        var frenchAtItaly = Between(italy, france, "fr:DESK", "it:DESK");
        var portugueseAtFrance = Between(france, portugal, "pt:DESK", "fr:DESK");
        Assert.Equal(UnitVerdict.Recognisable, Match(At(italy), france, "DESK", frenchAtItaly, portugueseAtFrance).Units[0].Verdict);
        Assert.Equal(UnitVerdict.Recognisable, Match(At(france), portugal, "DESK", frenchAtItaly, portugueseAtFrance).Units[0].Verdict);
        Assert.Equal(UnitVerdict.NotCovered, Match(At(italy), portugal, "DESK", frenchAtItaly, portugueseAtFrance).Units[0].Verdict);
        Assert.Equal(UnitVerdict.NotCovered, Match(At(france), italy, "DESK", frenchAtItaly, portugueseAtFrance).Units[0].Verdict);
    }

    /// <summary>A curriculum in six units, each with a test of its own: each is assessed, validated and recognised by itself.</summary>
    [Fact]
    public void C26_six_units_are_recognised_one_by_one_in_any_order()
    {
        string[] units = ["U1", "U2", "U3", "U4", "U5", "U6"];
        var home = Of("Maintenance", [.. units.Select(static unit => (unit, 10m))]);
        var file = RecognitionCase.Open(home, "learner-1", MatchRequest.On(Opened));
        var counted = 0m;
        foreach (var (unit, i) in new[] { "U4", "U1", "U6", "U2", "U5", "U3" }.Select(static (unit, i) => (unit, i)))
        {
            file = file.Then(new Identification(Home, Day(i), Items(unit))).Then(new HomeAssessment(Home, Day(i), Items(unit), AssessmentResult.Passed))
                .Then(new Validation(Home, Day(i), Items(unit), TransferRoute.IndividualProcedure)).Then(Recognised(unit, day: i));
            counted += 10m;
            Assert.Equal(counted, file.ProposalOn(Day(9)).Progress.Counted!.Value.Value);
        }

        Assert.True(file.Do(new QualificationAward(Home, Day(9))).IsAccepted);
    }

    /// <summary>The French optional unit of mobility: below 10 of 20 it brings nothing, and the diploma does not need it.</summary>
    [Fact]
    public void C27_an_optional_unit_is_not_needed_and_below_the_mark_brings_nothing()
    {
        var home = Qualification.Named("Diploma", School).EqfLevel(4)
            .Unit("TRADE", "Trade", 60, static unit => unit.Outcome("1", "Works")).Unit("MOBILITY", "Mobility", 5, static unit => unit.Outcome("1", "Works abroad"))
            .Rule(static rule => rule.RequiredUnits("TRADE").BeyondTotal("mobility", "MOBILITY")).Build();
        var file = RecognitionCase.Open(home, "learner-1", MatchRequest.On(Opened)).Then(new Identification(Home, Day(1), Items("MOBILITY")));
        var below = file.Then(new HomeAssessment(Home, Day(2), Items("MOBILITY"), AssessmentResult.Failed, new Grade("9", new("FR-20"))));
        below.Do(new Validation(Home, Day(3), Items("MOBILITY"), TransferRoute.IndividualProcedure)).IsRefused(RecognitionDiagnostics.NotPositive);

        // The mark suffices; the certificate waits for the diploma, and the diploma does not wait for the certificate.
        var passed = file.Then(new HomeAssessment(Home, Day(2), Items("MOBILITY"), AssessmentResult.Passed, new Grade("10", new("FR-20")))).Then(new Validation(Home, Day(3), Items("MOBILITY"), TransferRoute.IndividualProcedure));
        passed.Do(new QualificationAward(Home, Day(4))).IsRefused(RecognitionDiagnostics.RuleNotMet);
        var trade = Individually(RecognitionCase.Open(home, "learner-1", MatchRequest.On(Opened)), "TRADE").Then(Recognised("TRADE", day: 4));
        Assert.True(trade.Do(new QualificationAward(Home, Day(5))).IsAccepted);
    }

    /// <summary>Vocational and higher education at levels 4 to 7: outcomes compare in a matrix, points of two systems never add up.</summary>
    [Fact]
    public void C28_outcomes_compare_across_levels_and_points_of_two_systems_do_not_add_up()
    {
        var ects = new Points(5m, PointSystem.Ects);
        Assert.Throws<ArgumentException>(() => ects + new Points(5m));
        var home = Of("Plastics", ("MOULD", 10m));
        var file = RecognitionCase.Open(home, "learner-1", MatchRequest.On(Opened).Under(Between(School, SmallCase.Host, "HE1", "MOULD")))
            .Then(new TranscriptReceived(SmallCase.Learner().Passed("HE1", on: SmallCase.Spring, eqfLevel: 6).Build(), Opened)).Then(Validated(TransferRoute.Partnership, "MOULD"));
        file.Do(Recognised("MOULD", points: new(ects, "Matrix of outcomes", "As at the university"))).IsRefused(RecognitionDiagnostics.PointsOfAnotherSystem);
        Assert.Equal(10m, file.Then(Recognised("MOULD")).ProposalOn(Day(3)).Progress.Counted!.Value.Value);
    }

    /// <summary>Memoranda with job services and firms: who is covered may do what the memorandum names, and no more.</summary>
    [Fact]
    public void C31_a_covered_organisation_assesses_only_where_the_memorandum_says_so()
    {
        Institution jobs = new("jobs", "Job Service"), firm = new("firm", "Training Firm");
        var memorandum = SmallCase.Agreed().Covers(jobs, InstitutionFunctions.ProvideLearning).Covers(firm, InstitutionFunctions.Assess).Build();
        RecognitionProposal Assessed(Institution by) => SmallCase.Baker.Match(MatchRequest.For(
            SmallCase.Learner().Record("A", new Assessment(AssessmentResult.Passed, LocalDate.FromDateOnly(SmallCase.Spring), assessor: by.Id)).Build(), Opened).Under(memorandum));
        Assert.Equal((UnitVerdict.Recognisable, TransferRoute.Partnership), (Assessed(firm).Verdict("BREAD"), Assessed(firm).Find("BREAD")!.Route));
        Assert.Equal((UnitVerdict.NeedsPerson, TransferRoute.IndividualProcedure), (Assessed(jobs).Verdict("BREAD"), Assessed(jobs).Find("BREAD")!.Route));
    }
}
