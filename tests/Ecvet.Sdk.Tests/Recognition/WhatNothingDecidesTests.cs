using System.Reflection;
using Ecvet.Exchange.Elmo;
using Ecvet.Tests.Matching;
using NodaTime;
using static Ecvet.Tests.Recognition.ProcessCase;

namespace Ecvet.Tests.Recognition;

/// <summary>Rules by which the library decides nothing, or keeps apart what is apart: each shown by what it does and does not do.</summary>
public class WhatNothingDecidesTests
{
    private static readonly DateOnly Day = new(2026, 6, 1);

    /// <summary>What was learnt at work or in leisure goes by the partnership route, with the same unit and the same points, where the partner assessed it.</summary>
    [Theory]
    [InlineData(LearningSetting.Formal)]
    [InlineData(LearningSetting.NonFormal)]
    [InlineData(LearningSetting.Informal)]
    public void T10_partners_transfer_what_was_learnt_informally_as_what_was_learnt_at_school(LearningSetting setting)
    {
        var shown = SmallCase.Learner().Record("A", new Assessment(AssessmentResult.Passed, LocalDate.FromDateOnly(SmallCase.Spring), setting: setting)).Build();
        var done = Open().Then(new TranscriptReceived(shown, Opened)).Then(Validated(TransferRoute.Partnership, "BREAD")).Then(Recognised("BREAD"));
        Assert.Equal(AchievementSource.Transfer, Assert.Single(done.Record.Achievements).Source);
        Assert.Equal(30m, done.ProposalOn(ProcessCase.Day(3)).Progress.Counted!.Value.Value);
    }

    /// <summary>No effect of a decision is a right to practise, nothing in the library grants one, and the paper says so in each language.</summary>
    [Fact]
    public void T17_no_decision_touches_access_to_a_profession()
    {
        Assert.Equal(["UnitAwarded", "PartAwarded", "OutcomesAttested", "Exemption", "Supplement"], Enum.GetNames<RecognitionEffect>());
        string[] words = ["profession", "licence", "license", "practise", "labourmarket", "regulated"];
        Assert.Empty(
            from type in typeof(RecognitionCase).Assembly.GetExportedTypes()
            from name in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(static member => member.Name).Append(type.Name)
            where words.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase))
            select type.Name + "." + name);
        Assert.Contains("no right to practise a profession follows", Samples.LearnerWithMuch.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("aucun droit d'exercer une profession", System.Net.WebUtility.HtmlDecode(Samples.LearnerWithMuch.ToHtml(MobilityWords.French)), StringComparison.Ordinal);
    }

    /// <summary>A qualification outside ECVET, without points, levels, partners: everything that does not need them works, and what does says what it needs.</summary>
    [Fact]
    public void T18_nothing_of_it_has_to_be_used()
    {
        var plain = Qualification.Named("Baker", SmallCase.Home).Unit("BREAD", "Bread", describe: static unit => unit.Outcome("1", "Bakes")).Unit("CAKE", "Cakes", describe: static unit => unit.Outcome("1", "Decorates"))
            .Rule(static rule => rule.RequiredUnits("BREAD", "CAKE")).Build();
        Assert.DoesNotContain(plain.Check().Diagnostics, static finding => finding.Severity == DiagnosticSeverity.Error);
        var file = RecognitionCase.Open(plain, "learner-1", MatchRequest.On(Opened));
        Assert.NotEmpty(file.NextOn(Opened));
        foreach (var unit in new[] { "BREAD", "CAKE" })
        {
            file = file.Then(new Identification(Home, Opened, Items(unit))).Then(new HomeAssessment(Home, Opened, Items(unit), AssessmentResult.Passed))
                .Then(new Validation(Home, Opened, Items(unit), TransferRoute.IndividualProcedure)).Then(Recognised(unit, day: 0));
        }

        Assert.True(file.Do(new QualificationAward(Home, ProcessCase.Day(1))).IsAccepted);
        Assert.Empty(MatchRequest.On(Opened).Memoranda);
    }

    /// <summary>Both partners hold every function, each for its own qualification: a power abroad is none at home.</summary>
    [Fact]
    public void I4_each_acts_under_the_powers_of_its_own_setting()
    {
        const InstitutionFunctions all = InstitutionFunctions.Assess | InstitutionFunctions.Validate | InstitutionFunctions.Recognise | InstitutionFunctions.AwardQualifications;
        Institution here = new("home", "Home School", roles: [new(all, ["q-home"])]), there = new("host", "Host School", roles: [new(all, ["q-host"])]);
        Assert.True(here.Holds(InstitutionFunctions.Recognise, "q-home") == true && here.Holds(InstitutionFunctions.Recognise, "q-host") == false);
        var home = Qualification.Named("Baker", here).Id("q-home").Unit("BREAD", "Bread", 30, static unit => unit.Outcome("1", "Bakes")).Rule(static rule => rule.Points(30).RequiredUnits("BREAD")).Build();
        var file = RecognitionCase.Open(home, "learner-1", MatchRequest.On(Opened).Under(Memorandum.Between(here, there).Equates("A", "BREAD").Build()))
            .Then(new TranscriptReceived(Transcript.For("learner-1", there).Passed("A", on: SmallCase.Spring).Build(), Opened));
        file.Do(new Validation(there.Id, ProcessCase.Day(1), Items("BREAD"), TransferRoute.Partnership)).IsRefused(RecognitionDiagnostics.NotEmpowered);
        var validated = file.Then(new Validation(here.Id, ProcessCase.Day(1), Items("BREAD"), TransferRoute.Partnership));
        validated.Do(new RecognitionDecision(there.Id, ProcessCase.Day(2), UnitId.Parse("BREAD"))).IsRefused(RecognitionDiagnostics.NotEmpowered);
        Assert.True(validated.Do(new RecognitionDecision(here.Id, ProcessCase.Day(2), UnitId.Parse("BREAD"))).IsAccepted);
    }

    /// <summary>The agreement has a place for how outcomes are assessed, documented, validated and recognised; it is printed, stored, and part of what is signed.</summary>
    [Fact]
    public void L7_it_says_how_outcomes_are_assessed_documented_validated_and_recognised()
    {
        var plain = Samples.Agreement.SignedBy(null);
        var text = new LearningAgreement(
            plain.Id, plain.Learner, plain.Home, plain.Host, plain.Qualification, plain.Items, plain.Period, null, plain.Memorandum, plain.Assessors,
            "L7-validated-and-recognised", terms: new(assessment: "L7-assessed-in-the-workshop", documentation: "L7-in-the-transcript", reintegration: "L7-on-return"));
        var paper = text.ToHtml();
        Assert.All(new[] { "L7-validated-and-recognised", "L7-assessed-in-the-workshop", "L7-in-the-transcript", "L7-on-return" }, said => Assert.Contains(said, paper, StringComparison.Ordinal));
        Assert.Equal(text, EcvetJson.ReadLearningAgreement(EcvetJson.WriteLearningAgreement(text)));
        Assert.NotEqual(text.TextDigest(), text.Amended(terms: new(assessment: "Otherwise.")).TextDigest());
    }

    /// <summary>One transcript in several forms says the same to the home institution.</summary>
    [Fact]
    public void X3_no_form_is_prescribed_and_each_says_the_same()
    {
        var transcript = Samples.LearnerWithMuch;
        var elmo = ElmoDocument.Read(transcript.ToElmo(new ElmoLearner("A", "B"), "https://school.example").Write().ThrowIfErrors()).ThrowIfErrors();
        var read = elmo.Reports[0].Transcript;
        var json = EcvetJson.ReadTranscript(EcvetJson.WriteTranscript(transcript));
        Assert.Equal(transcript, json);
        Assert.Equal(Verdicts(transcript), Verdicts(read));
        Assert.Contains(UnitVerdict.Recognisable, Verdicts(transcript).Select(static unit => unit.Verdict));

        static IEnumerable<(UnitId Unit, UnitVerdict Verdict)> Verdicts(Transcript shown) =>
            Samples.VehicleTechnician.Match(shown, Samples.Memorandum, Day).Units.Select(static unit => (unit.Unit, unit.Verdict));
    }

    /// <summary>A home that counts in ECTS recognises what a host counts in ECVET: by outcomes, with the points of its own rules, and no sum of both.</summary>
    [Fact]
    public void E1_the_two_systems_stand_side_by_side_in_one_case()
    {
        var college = Qualification.Named("Bachelor of baking", SmallCase.Home).Unit("BREAD", "Bread", describe: static unit => unit.Outcome("1", "Bakes"))
            .Route("degree", static route => route.PointsIn(PointSystem.Ects).Size("BREAD", new Points(5, PointSystem.Ects)).Rule(static rule => rule.RequiredUnits("BREAD"))).Build();
        var shown = SmallCase.Learner().Passed("A", on: SmallCase.Spring, points: 12).Build();
        var proposal = college.Match(shown, Memorandum.Between(SmallCase.Home, SmallCase.Host).Equates("A", "BREAD").Build(), Day);
        Assert.Equal(UnitVerdict.Recognisable, proposal.Verdict("BREAD"));
        Assert.Equal((5m, PointSystem.Ects), (proposal.Progress.Counted!.Value.Value, proposal.Progress.Counted.Value.System));
        Assert.Throws<ArgumentException>(static () => new Points(5, PointSystem.Ects) + new Points(12));
    }

    /// <summary>Malta: 25 hours a credit on both sides, and still no rule between them.</summary>
    [Fact]
    public void E3_the_same_hours_relate_two_systems_no_further()
    {
        PointSystem academic = new("MT-CREDIT"), college = new("MT-MCAST");
        var systems = PointSystems.Published;
        Assert.Equal(systems.Find(academic, Day)!.Hours, systems.Find(college, Day)!.Hours);
        foreach (var (from, to) in new[] { (academic, college), (college, academic), (college, PointSystem.Ects), (PointSystem.Ecvet, PointSystem.Ects) })
        {
            var answer = ConversionRules.Published.Convert(new Points(10, from), to, Day);
            Assert.False(answer.IsKnown);
            Assert.Null(answer.Points);
        }
    }
}
