using System.Text;
using Ecvet.Exchange;
using Ecvet.Exchange.Csv;
using Ecvet.Exchange.Edc;
using Ecvet.Exchange.Elmo;
using Ecvet.Exchange.EPerusteet;
using Ecvet.Solving;
using NodaTime;

namespace Ecvet.Trimming;

/// <summary>Lets every room of the library say something that a wrong culture, trimming or compiler would change.</summary>
internal static class EveryRoom
{
    /// <summary>A structure in the Finnish national form; nothing in it is real.</summary>
    private const string InventedStructure = """
        {"id":7,"diaarinumero":"TEST-1","nimi":{"fi":"Keksitty","en":"Invented"},"voimassaoloAlkaa":1533070800000,
         "suoritustavat":[{"suoritustapakoodi":"reformi",
          "rakenne":{"rooli":"määritelty","muodostumisSaanto":{"laajuus":{"minimi":30,"maksimi":30}},"osat":[
            {"pakollinen":true,"_tutkinnonOsaViite":"11"},
            {"rooli":"määritelty","muodostumisSaanto":{"laajuus":{"minimi":10,"maksimi":10}},"osat":[{"_tutkinnonOsaViite":"12"}]}]},
          "tutkinnonOsaViitteet":[{"id":11,"laajuus":20,"_tutkinnonOsa":"21"},{"id":12,"laajuus":7.5,"laajuusMaksimi":25,"_tutkinnonOsa":"22"}]}],
         "tutkinnonOsat":[{"id":21,"koodiArvo":"100021","nimi":{"fi":"Yksi"}},{"id":22,"koodiArvo":"100022","nimi":{"fi":"Kaksi"}}]}
        """;

    public static IEnumerable<(string Room, string Text)> Speak()
    {
        yield return ("Points", string.Join(' ', new[] { "7.5", "0.0001", "1000", "60 ECTS" }.Select(text => Points.Parse(text).ToString())));
        var allocation = PointAllocation.Of(PointTotal.ForReferenceProgramme(years: 3, programme: "Day school"), [UnitWeight.Of("ONE", 15), UnitWeight.Of("TWO", 20), UnitWeight.Locked("REST", new Points(35))]);
        yield return ("Points allocated", $"{allocation.ToText(new ReportOptions("fr"))}{allocation.ToHtml()}{allocation.ToSvg()}");
        yield return ("Points converted", string.Join('\n', Sizes()));
        yield return ("Levels", string.Join('\n', Levels()));
        yield return ("Primitives", FaultsOf(Samples.FaultyQualification()));
        yield return ("Qualifications", Samples.VehicleTechnician.Routes[0].Rule.ToText("en", Samples.VehicleTechnician) + Samples.VehicleBodyRepair.Routes[0].Rule.ToText("fr", Samples.VehicleBodyRepair));
        foreach (var (learner, proposal) in Proposals())
        {
            yield return ("Matching", $"{learner}\n{proposal.Explain("fr")}\n{proposal.Certificate}");
            yield return ("Accumulation", $"{proposal.Progress.Missing.Explain()} {proposal.Progress.Explain("fr", proposal.Home)}");
            yield return ("Reporting", $"{proposal.ToText()}\n{proposal.ToHtml("fr")}\n{proposal.ToSvg()}");
        }

        yield return ("Vocabularies", $"{AssessmentType.WorkDemonstration} {LearningMode.WorkBased.Identifier()} {LearningSetting.NonFormal} {Country.Parse("SI").Identifier} {EducationField.Parse("0716")} {LanguageTag.French.Identifier()} {NqfLevel.ListedFor(Country.Parse("FI")).Count} {PointSystem.Ects.Identifier} {OutcomeCategory.Skills.Identifier()}");
        yield return ("Institutions", $"{Samples.HomeSchool.Id} {Samples.HomeSchool.Name.In("fr")} {Samples.HostSchool.Country}");
        yield return ("Samples", string.Join(' ', Samples.VehicleTechnician.Reference, Samples.VehicleBodyRepair.Reference));
        yield return ("Partnerships", EcvetJson.WriteMemorandum(Samples.Memorandum) + EcvetJson.WriteLearningAgreement(Samples.Agreement));
        yield return ("Transcripts", EcvetJson.WriteTranscript(Samples.LearnerOutsideMemorandum));
        yield return ("Solving", Packing());
        yield return ("Matching around a proposal", Asked());
        yield return ("Matching in a catalogue", Searched());
        yield return ("Qualifications as Mermaid", Samples.VehicleTechnician.Routes[0].Rule.ToMermaid("fr", Samples.VehicleTechnician));
        yield return ("Qualifications as a page", Samples.VehicleBodyRepair.ToHtml("fr"));
        yield return ("Recognition", Decided());
        yield return ("Mobility", Lived());
        yield return ("Pathways", Pathways());
        yield return ("Exchange", Structure());
        yield return ("Spreadsheets", Tables());
        var described = DescriptionReview.Of(Samples.VehicleTechnician, [LearningActivity.Of("PROJECT", "Repair a car", ["BODY/1", "SAFETY/1"], 120, Samples.HomeSchool.UnitScheme)]);
        yield return ("Descriptions", $"{described.ToText(new ReportOptions("fr"))}{described.ToHtml()}{described.ToSvg()}");
        yield return ("Exchange as ELMO", Elmo());
        yield return ("Exchange as LOQ, CASE and a badge", Datasets());
        yield return ("Exchange as European Digital Credentials", Edc());
        yield return ("Checking", string.Join('\n', Checks()));
        yield return ("Json", string.Join('\n', Documents()));
    }

    /// <summary>What if, which one outcome, which partner, and a review of the equivalences.</summary>
    private static string Asked()
    {
        var home = Samples.VehicleTechnician;
        var request = MatchRequest.For(Samples.LearnerWithMuch, asOf: new DateOnly(2026, 6, 1)).Under(Samples.Memorandum).With(Samples.Agreement).With(Samples.Enrolment).Knowing(Samples.VehicleBodyRepair);
        var accepted = home.WhatIfAccepted(request, home.Match(request).Credits.First(credit => credit.Status == CreditStatus.NeedsPerson));
        var lines = new[] { home.WhatIfShown(request, "M9/9.1").Explain("fr"), accepted.Explain() }
            .Concat(home.WhatCompletes(request, "BODY").Select(item => item.Explain(home)))
            .Concat(home.FindPartners(request).Select(offer => $"{offer.Explain(home, new ReportOptions("fr", [Samples.HostSchool]))} {string.Join(' ', offer.ToUnitOffers())}"))
            .Concat(Samples.Memorandum.ReviewEquivalences(new DateOnly(2026, 6, 1), home, Samples.VehicleBodyRepair).Select(finding => $"{finding} {finding.Text("fr")}"));
        return string.Join('\n', lines);
    }

    /// <summary>A catalogue, written and read; the units that share skill identifiers, and what that suggests.</summary>
    private static string Searched()
    {
        var mine = Qualification.Named("Mine", Samples.HomeSchool).EqfLevel(4).Unit("U", "Unit", 10, unit => unit.Outcome(new("1", "Welds", skills: ["weld", "cut"])).Outcome(new("2", "Paints", skills: ["paint"]))).Build();
        var theirs = Qualification.Named("Theirs", Samples.OtherSchool).Unit("V", "Other", 10, unit => unit.Outcome(new("1", "Welds and cuts", skills: ["cut", "weld"]))).Build();
        using var bytes = new MemoryStream();
        EcvetIndex.WriteCatalogue(UnitCatalogue.Of(theirs, mine), bytes);
        bytes.Position = 0;
        var found = EcvetIndex.ReadCatalogue(bytes).Best(mine.Units[0]).Select(match => $"{match.Unit.Unit} {match.Score}/{match.OutOf}");
        return $"{bytes.Length} {string.Join(' ', found)} {mine.SuggestEquivalences([theirs])[0].Explain()}";
    }

    /// <summary>Upskilling, prior learning, a joint qualification and a micro-credential.</summary>
    private static string Pathways()
    {
        var day = new LocalDate(2026, 6, 1);
        var home = Samples.VehicleTechnician;
        var plan = home.PlanUpskilling(UpskillingRequest.On(day).At(Samples.HomeSchool).Offering(home.Routes[0].Units.Select(static unit => new UnitOffer(unit.Unit, Samples.HomeSchool.Id))));
        var prior = PriorLearningRequest.Receive(home, new LearnerKey("person"), day).Request.Then(PriorLearningStep.Identify(Samples.HomeSchool.Id, day, home.Units[0].Id));
        var joint = new JointQualification(home, [new(Samples.HomeSchool, new(new("one"))), new(Samples.HostSchool, new(new("two")))]);
        var micro = string.Join('\n', new MicroCredential(home.Units[0].Id).Review());
        var journey = LearnerJourney.Begin(new("person"), default, day, [new("goal", KeyCompetences.Of2018[0], "Goal")], [new("task", JourneyActivityKind.Task, JourneyPhase.Before, "Task", ["goal"])]).ToText(new("fr"));
        return $"{journey}{plan.ToText(new("fr"), home)}{plan.ToSvg()}{prior.ToHtml(new DateOnly(2026, 6, 1))}{joint.ToText(new("fr"))}{micro}";
    }

    /// <summary>Two units that need the same outcome of one credit: the dearer one is borne, beside one that is held already.</summary>
    private static string Packing()
    {
        var problem = new MatchingProblemBuilder();
        int credit = problem.AddCredit(), cheap = problem.AddUnit(MatchingProblem.Root, 10, [1], 1), dear = problem.AddUnit(MatchingProblem.Root, 15, [1], 1);
        problem.AddWay(problem.AddUnit(MatchingProblem.Root), [], 5, agreed: true);
        var solution = problem.AddLink(credit, cheap, [0]).AddLink(credit, dear, [0]).Seek(MatchingObjective.MostAgreed, MatchingObjective.MostPoints).Build().Solve();
        return $"{solution.Points} of {solution.BoundPoints}, proven {solution.IsProven}, {string.Join(' ', solution.Chosen)}";
    }

    /// <summary>A case from the transcript to the attested outcomes, written down and verified.</summary>
    private static string Decided()
    {
        var home = Samples.HomeSchool.Id;
        var learner = Transcript.For("learner-17", from: Samples.HostSchool).Passed("M7", outcomes: ["7.1", "7.2"], on: new DateOnly(2026, 5, 12)).Build();
        var agreed = Memorandum.Between(Samples.HomeSchool, Samples.HostSchool).Equates("M7/7.1", "BODY/1").Build();
        var file = RecognitionCase.Open(Samples.VehicleTechnician, "learner-17", MatchRequest.On(new DateOnly(2026, 6, 1)).Under(agreed))
            .Then(new TranscriptReceived(learner, new DateOnly(2026, 6, 2)))
            .Then(new Validation(home, new LocalDate(2026, 6, 3), [UnitOrOutcome.Parse("BODY/1")], TransferRoute.Partnership))
            .Then(new RecognitionDecision(home, new LocalDate(2026, 6, 4), UnitId.Parse("BODY"), RecognitionEffect.OutcomesAttested));
        var refused = file.Do(new RecognitionDecision(home, new LocalDate(2026, 6, 5), UnitId.Parse("BODY")));
        var records = file.ToRecords();
        var exported = Samples.LearnerWithMuch.Export(ExportProfile.Minimal(new("r-1")).With(ExportParts.Grades));
        var verified = DecisionChain.Verify(EcvetJson.ReadDecisionRecords(EcvetJson.WriteDecisionRecords(records)), records[^1].Hash);
        var elmo = file.ToElmo(new("Ada", "Example"), new DateOnly(2026, 6, 10)).Write(ElmoVersion.V2);
        return $"{elmo.Text}{string.Concat(elmo.Losses)}{string.Concat(records.Select(static record => record.ToText()))}{DecisionChain.Verify(records.Select(static record => (ReadOnlyMemory<byte>)record.ToBytes()), records[^1].Hash).IsIntact}\n{verified.ToText()}{verified.ToHtml("fr").Length} {exported.Credits.Count}\n{string.Join('\n', refused.Refusals.Select(static refusal => refusal.Text("fr")))}";
    }

    /// <summary>An agreement from its proposal to an amendment that is approved too late.</summary>
    private static string Lived()
    {
        var text = Samples.Agreement.SignedBy(null);
        var life = AgreementLife.Begin(text, AgreementSignatory.Home, new LocalDate(2026, 1, 9));
        foreach (var party in Enum.GetValues<AgreementSignatory>())
        {
            life = life.Approve(party, new LocalDate(2026, 1, 12));
        }

        life = life.Then(new AgreementProposal(AgreementSignatory.Host, new LocalDate(2026, 3, 2), text.Amended(terms: new(["Paints a door."])), "The paint shop is free."));
        var stale = life.Do(new AgreementApproval(AgreementSignatory.Learner, new LocalDate(2026, 3, 3), text));
        var foresight = text.Foresee(Samples.VehicleTechnician, MatchRequest.On(new DateOnly(2026, 1, 9)).Under(Samples.Memorandum).With(Samples.Enrolment));
        var stay = RecognitionCase.Open(Samples.VehicleTechnician, "learner-1", MatchRequest.On(new DateOnly(2026, 6, 1)).Under(Samples.Memorandum).With(life.Current!))
            .Then(new TranscriptReceived(Samples.LearnerWithMuch, new DateOnly(2026, 6, 1))).ReturnOn(new DateOnly(2026, 6, 2));
        return $"{text.ToHtml(MobilityWords.French)}{text.ToHtml(Samples.LearnerWithMuch, new MobilityWords(LanguageTag.Parse("sl"), [new(MobilityWord.Name, "Ime")]))}{foresight.ToText("fr")}{stay.ToText()}{stay.ToHtml("fr")}{life.State} {life.PhaseOn(new LocalDate(2026, 3, 3))} {EcvetJson.WriteLearningAgreement(life.Current!)} {EcvetJson.ReadAgreementLife(EcvetJson.WriteAgreementLife(life)) == life} {string.Join('\n', stale.Refusals.Select(static refusal => refusal.Text("fr")))}\n{AgreementLife.Transitions.ToMermaid("fr")}";
    }

    private static string Structure()
    {
        var read = EPerusteetReader.Read(Encoding.UTF8.GetBytes(InventedStructure));
        var home = read.ThrowIfErrors().Qualification;
        var findings = read.Diagnostics.Select(static finding => finding.Text("fr")).Concat(read.Losses.Select(static loss => loss.ToString()!));
        return $"{home.Routes[0].Rule.ToText("fr", home)}{EcvetJson.WriteQualification(home, true)}\n{string.Join('\n', findings)}";
    }

    /// <summary>Levels of two countries beside the European ones, descriptors, key competences, and a grade in another scheme.</summary>
    private static IEnumerable<string> Levels()
    {
        var day = new DateOnly(2026, 6, 1);
        var frameworks = QualificationFrameworks.Published;
        var ladder = frameworks.Ladder("SQF", "IE NQF", day);
        yield return $"{new EqfLevel(4)} {OutcomeCategory.Competence.Label().In("fr")} {EqfDescriptors.Of(new(4), OutcomeCategory.Skills).Statement.In("fr")}";
        yield return string.Join(' ', KeyCompetences.Of2006.SelectMany(KeyCompetences.Corresponding).Select(static competence => competence.Code));
        yield return $"{ladder.ToText(new ReportOptions("fr"))}{ladder.ToHtml()}{ladder.ToSvg()}";
        yield return frameworks.Compare(new(national: new("SQF", "4")), new(national: new("FiNQF", "4")), day).Explain("fr");
        yield return $"{frameworks.Check(Samples.VehicleTechnician.Level, day).Agreement} {Samples.VehicleTechnician.Check(CheckProfile.Recommendation2009.WithLevels(frameworks, day)).Diagnostics.Count}";
        var grades = new GradeDistribution(GradingScheme.Numbers(new("1-5"), 1, 5, lowestPass: 2), [3, 10, 40, 40, 10], "invented");
        yield return GradeConversion.Of(new("4", new("1-5")), grades, grades).Explain();
        yield return ConversionRules.Published.Convert(new Points(24, new("SCQF")), PointSystem.Ects, day).Explain("fr");
    }

    /// <summary>A size by a published rule, and one for which there is none; the systems and profiles of a country.</summary>
    private static IEnumerable<string> Sizes()
    {
        var day = new DateOnly(2026, 6, 1);
        foreach (var to in new[] { PointSystem.Ects, PointSystem.Ecvet })
        {
            var found = ConversionRules.Published.Convert(new Points(24, new("SCQF")), to, day);
            yield return $"{found.Amount} as {found.To}: {found.Points} by {found.Rule?.Id} {string.Join(' ', found.Diagnostics.Select(static finding => finding.Text("fr")))}";
        }

        yield return string.Join(' ', PointSystems.Published.In("IS", day).Select(static terms => $"{terms.PerYear} {terms.Hours} {terms.Source}"));
        yield return $"{NationalProfiles.Published.Of("FI", day).HasUnits} {NationalProfiles.Published.Of("PT", day).HasNothing is null}";
    }

    /// <summary>Tables read, planned, and written again.</summary>
    private static string Tables()
    {
        var matrix = UnitMatrix.Read("Unit;Title;Points;Weight\r\nBODY;Bodies;7,5;1/3\r\nNEW;'=1+1;;2\r\n", Samples.HomeSchool, CsvOptions.SemicolonAndDecimalComma);
        var learners = ClassList.Read("learner,unit,date\r\nlearner-9,M7,2026-05-12\r\nlearner-9,M8,12/05/2026\r\n", Samples.HostSchool);
        var agreed = EquivalenceList.Of(Samples.Memorandum.Equivalences, Samples.HomeSchool, Samples.HostSchool).ToCsv();
        var plan = EquivalenceList.Read(agreed, Samples.HomeSchool, Samples.HostSchool).ThrowIfErrors().Plan(Samples.Memorandum.Equivalences);
        return $"{matrix.ThrowIfErrors().ToCsv()}{matrix.Value!.Plan(Samples.VehicleTechnician).Explain("fr")}{string.Join('\n', learners.Diagnostics.Select(static finding => finding.Text("fr")))}\n{EcvetJson.WriteTranscript(learners.Value!.ToTranscripts()[0])}\n{agreed}{plan.Explain()}";
    }

    /// <summary>A transcript as a European Digital Credential in its forms, read back.</summary>
    private static string Edc()
    {
        var credential = Samples.LearnerWithMuch.ToEdc(Samples.VehicleBodyRepair, institutions: [Samples.HomeSchool]);
        var written = new[] { credential.Write(EdcForm.Upload), credential.Write(EdcForm.Complete, EdcVersion.Ebsi) };
        var read = EdcCredential.Read(written[0].Text);
        return string.Join('\n', written.Select(static one => one.Text).Concat(written.SelectMany(static one => one.Losses).Concat(read.Losses).Select(static loss => loss + loss.Text("fr")))) + read.ThrowIfErrors().Write(EdcForm.Upload).Text;
    }

    /// <summary>A transcript as ELMO in both versions, read back, with what was lost on the way.</summary>
    private static string Elmo()
    {
        var document = Samples.LearnerWithMuch.ToElmo(new("Ada", "Example", new(2007, 3, 1)), "https://example.org");
        var written = new[] { document.Write(), document.Write(ElmoVersion.V2) };
        var read = ElmoDocument.Read(written[0].Text.Replace("</report>", "<attachment/></report>", StringComparison.Ordinal));
        return string.Join('\n', written.Select(static one => one.Text).Concat(written.SelectMany(static one => one.Losses).Concat(read.Losses).Select(static loss => loss + loss.Text("fr")))) + read.ThrowIfErrors().Kept.Text;
    }

    /// <summary>A qualification as a dataset and as a framework, read back by their content, and a badge.</summary>
    private static string Datasets()
    {
        var home = Samples.VehicleTechnician;
        var written = new[] { home.ToLoq([EducationField.Parse("0716")], [LanguageTag.Parse("fi")]).Write(), home.ToCase("https://example.org", new DateOnly(2026, 7, 1)).Write() };
        var badge = Samples.LearnerWithMuch.ToOpenBadges("https://example.org", new DateOnly(2026, 7, 1), programme: Samples.VehicleBodyRepair)[0].Write();
        var read = written.Select(static one => ExchangeDocument.Read(one.ToUtf8()));
        return string.Join('\n', written.Append(badge).Select(static one => one.Text).Concat(read.Select(static one => one.ThrowIfErrors().Format + string.Concat(one.Losses))));
    }

    private static string FaultsOf(QualificationBuilder builder)
    {
        if (builder.TryBuild(out _, out var findings))
        {
            return "no fault";
        }

        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            text.Append(finding).Append('\n').Append(finding.Text("en")).Append('\n').Append(finding.WayOut("fr")).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<(string Learner, RecognitionProposal Proposal)> Proposals()
    {
        var home = Samples.VehicleTechnician.Compile();
        yield return ("much", home.Match(MatchRequest.For(Samples.LearnerWithMuch, asOf: new DateOnly(2026, 6, 1)).Under(Samples.Memorandum).With(Samples.Agreement).With(Samples.Enrolment)));
        yield return ("outside", home.Match(MatchRequest.For(Samples.LearnerOutsideMemorandum, asOf: new DateOnly(2026, 6, 1)).Under(Samples.Memorandum)));
        yield return ("second", home.Match(MatchRequest.For(Samples.LearnerWithSecondMobility, asOf: new DateOnly(2026, 12, 1)).Under(Samples.Memorandum).With(Samples.SecondMobilityEnrolment).With(Samples.SecondMobilityRecord)));
    }

    private static IEnumerable<string> Checks()
    {
        CheckResult[] results = [Samples.VehicleTechnician.Check(), Samples.Memorandum.Check(CheckProfile.After2020), Samples.Agreement.Check(CheckProfile.ErasmusPlus), Samples.LearnerWithMuch.Check()];
        return results.SelectMany(result => result.Diagnostics).Select(finding => $"{finding} {finding.Text("fr")}");
    }

    private static IEnumerable<string> Documents()
    {
        yield return Returned(Samples.VehicleTechnician, EcvetJson.WriteQualification, EcvetJson.ReadQualification);
        yield return Returned(Samples.VehicleBodyRepair, EcvetJson.WriteQualification, EcvetJson.ReadQualification);
        yield return Returned(Samples.Memorandum, EcvetJson.WriteMemorandum, EcvetJson.ReadMemorandum);
        yield return Returned(Samples.Agreement, EcvetJson.WriteLearningAgreement, EcvetJson.ReadLearningAgreement);
        yield return Returned(Samples.LearnerWithMuch, EcvetJson.WriteTranscript, EcvetJson.ReadTranscript);
        yield return Returned(Samples.LearnerOutsideMemorandum, EcvetJson.WriteTranscript, EcvetJson.ReadTranscript);
        yield return Returned(Samples.LearnerWithSecondMobility, EcvetJson.WriteTranscript, EcvetJson.ReadTranscript);
    }

    private static string Returned<T>(T document, Func<T, bool, string> write, Func<string, JsonReadOptions?, T> read)
        where T : IEquatable<T>
    {
        var json = write(document, true);
        return read(json, null).Equals(document) ? json : throw new InvalidOperationException($"A {typeof(T).Name} came back changed.");
    }
}
