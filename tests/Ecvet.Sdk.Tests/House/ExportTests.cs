using System.Text;
using Ecvet.Tests.Matching;
using FsCheck.Fluent;
using NodaTime;

namespace Ecvet.Tests.House;

/// <summary>What leaves the house: the full profile changes nothing, and the minimal one holds nothing of what it leaves out and everything a receiver needs to recognise.</summary>
public class ExportTests
{
    private const string Marker = "zqmarker";

    private static readonly ExportProfile Minimal = ExportProfile.Minimal(new("r-7f3a"));

    private static readonly LocalDate Day = new(2026, 6, 1);

    [Fact]
    public void The_full_profile_is_the_document_as_it_is() => PropertyCheck.ForAll(Arbitraries.MatchingCases, static matching =>
    {
        var request = Marked(matching);
        Assert.Equal(request, request.Export(ExportProfile.Full));
        Assert.Equal(request.Transcripts[0], request.Transcripts[0].Export(ExportProfile.Full));
        Assert.Equal(request.Record, request.Record.Export(ExportProfile.Full));
        Assert.Equal(request.Agreement, request.Agreement!.Export(ExportProfile.Full));
        Assert.Equal(request.Enrolment, request.Enrolment!.Export(ExportProfile.Full));

        // And part by part: a profile with every part under the learner's own key says the same by another way.
        var everything = Minimal.With(ExportParts.All).As(request.Transcripts[0].Learner);
        Assert.Equal(request.Transcripts[0], request.Transcripts[0].Export(everything));
        Assert.Equal(request, request.Export(everything));
    }, 60);

    [Fact]
    public void The_minimal_profile_holds_nothing_of_what_it_leaves_out() => PropertyCheck.ForAll(Arbitraries.MatchingCases, static matching =>
    {
        var request = Marked(matching);
        var before = Everything(request, matching.Home);
        Assert.Contains(Marker, before, StringComparison.Ordinal);
        var after = Everything(request.Export(Minimal), matching.Home);
        var at = after.IndexOf(Marker, StringComparison.Ordinal);
        Assert.True(at < 0, at < 0 ? "" : after[Math.Max(0, at - 200)..Math.Min(after.Length, at + 60)]);
    }, 60);

    /// <summary>The receiver finds what the sender found: the same units, the same progress.</summary>
    [Fact]
    public void The_minimal_profile_is_enough_to_recognise() => PropertyCheck.ForAll(Arbitraries.MatchingCases, static matching =>
    {
        var request = Marked(matching);
        var (sender, receiver) = (matching.Home.Match(request), matching.Home.Match(request.Export(Minimal)));
        Assert.Equal(sender.Units.Select(Found), receiver.Units.Select(Found));
        Assert.Equal((sender.Progress.Verdict, sender.Progress.Missing, sender.Progress.Counted), (receiver.Progress.Verdict, receiver.Progress.Missing, receiver.Progress.Counted));
        Assert.Equal(new LearnerKey("r-7f3a"), receiver.Learner);

        static string Found(UnitProposal unit) => $"{unit.Unit} {unit.Verdict} {unit.Route} {string.Join(' ', unit.Outcomes.Select(static outcome => outcome.Outcome + "=" + outcome.Status))}";
    }, 60);

    [Fact]
    public void What_was_exported_is_exported_again_without_a_change_and_read_back_from_JSON() => PropertyCheck.ForAll(Arbitraries.MatchingCases, static matching =>
    {
        var once = Marked(matching).Export(Minimal);
        Assert.Equal(once, once.Export(Minimal));
        Assert.Equal(once.Transcripts[0], EcvetJson.ReadTranscript(EcvetJson.WriteTranscript(once.Transcripts[0])));
    }, 40);

    /// <summary>Each part by itself: with it what belongs to it is there, without it nothing is.</summary>
    [Theory]
    [InlineData(ExportParts.Identifiers)]
    [InlineData(ExportParts.UnsuccessfulAttempts)]
    [InlineData(ExportParts.Grades)]
    [InlineData(ExportParts.Evidence)]
    [InlineData(ExportParts.AssessmentLanguage)]
    [InlineData(ExportParts.Reasons)]
    [InlineData(ExportParts.Arrangements)]
    public void Each_part_leaves_by_its_name_alone(ExportParts part)
    {
        var request = MarkedByPart();
        var texts = Enum.GetValues<ExportParts>().Where(static one => one is not (ExportParts.None or ExportParts.All)).ToDictionary(static one => one, static one => WordOf(one));
        Assert.All(texts, text => Assert.Contains(text.Value, Written(request), StringComparison.Ordinal));
        var alone = Written(request.Export(Minimal.With(part)));
        Assert.All(texts, text => Assert.Equal(text.Key == part, alone.Contains(text.Value, StringComparison.Ordinal)));
        var but = Written(request.Export(ExportProfile.Full.Without(part)));
        Assert.All(texts, text => Assert.Equal(text.Key != part, but.Contains(text.Value, StringComparison.Ordinal)));
    }

    [Fact]
    public void Credits_of_one_unit_keep_names_of_their_own_and_pins_follow_them()
    {
        var transcript = SmallCase.Learner().Credit(Of("urn:uuid:1")).Credit(Of("urn:uuid:2")).Failed("C").Build();
        var request = MatchRequest.For(transcript, Day).Pinning(new CreditPair(SmallCase.Host.Id, new("urn:uuid:2"), UnitId.Parse("home:BREAD"), new("home", new DateOnly(2026, 5, 20), "A talk.")))
            .Excluding(new CreditPair(SmallCase.Host.Id, new("host:C"), UnitId.Parse("home:CAKE")));
        var exported = request.Export(Minimal);
        Assert.Equal(["host:A", "host:A/0002"], exported.Transcripts[0].Credits.Select(static credit => credit.Id.Value));
        Assert.Equal("host:A/0002", Assert.Single(exported.Pinned).Credit.Value);
        Assert.Equal("Left out.", exported.Pinned[0].Ground!.Reason.In("en"));
        Assert.Empty(exported.Excluded);

        static Credit Of(string id) => new(new("host", "A"), [new(AssessmentResult.Passed, new LocalDate(2026, 5, 12), ["1"])], id: new(id));
    }

    [Fact]
    public void A_minimal_profile_names_a_key_of_its_own_and_never_prints_it()
    {
        Assert.Throws<ArgumentException>(static () => ExportProfile.Minimal(default));
        Assert.Throws<ArgumentException>(static () => ExportProfile.Full.As(default));
        Assert.DoesNotContain("r-7f3a", Minimal.ToString(), StringComparison.Ordinal);
        Assert.Null(ExportProfile.Full.Key);
        Assert.Equal(Minimal.With(ExportParts.All).Without(ExportParts.All), Minimal);
    }

    /// <summary>A new member of these documents has to be put on one side or the other.</summary>
    [Fact]
    public void Every_member_is_known_to_stay_or_to_be_left_out()
    {
        string[] known =
        [
            "Transcript: Agreement Credits Id IssuedOn Issuer Learner Memorandum Purpose",
            "Credit: Assessments ExpiresOn Id IsPositive Level Points Title Unit Version",
            "Assessment: AssessedOn Assessor Evidence Grade IsOfWholeUnit Language Mode Outcomes Result Setting Type",
            "HomeRecord: Achievements Answers Exemptions ValidatedOutcomes Waivers",
            "Achievement: AcceptedFor CountsAt Id Level Points Provider RecognisedOn Source Tags Target Title Unit Version",
            "ValidatedOutcome: Ground Outcome Part ValidatedBy ValidatedOn",
            "Enrolment: Home Learner Pathways Qualification Route StartedOn",
            "LearningAgreement: Assessors Home Host Id InForce InForceSince Items Learner Memorandum Participant Period Qualification RecognitionClause Signatures SignedOn Terms Version",
        ];
        Type[] types = [typeof(Transcript), typeof(Credit), typeof(Assessment), typeof(HomeRecord), typeof(Achievement), typeof(ValidatedOutcome), typeof(Enrolment), typeof(LearningAgreement)];
        Assert.Equal(known, types.Select(static type => type.Name + ": " + string.Join(' ', type.GetProperties().Where(static property => property.GetMethod!.IsStatic is false).Select(static property => property.Name).Order(StringComparer.Ordinal))));
    }

    /// <summary>The case with a marker wherever the minimal profile leaves something out.</summary>
    private static MatchRequest Marked(MatchingCase matching)
    {
        var ground = new DecisionGround("home", new DateOnly(2026, 1, 5), Marker + " talked about it");
        var credits = matching.Transcript.Credits.Select(static (credit, number) => new Credit(
            credit.Unit, credit.Assessments.Select(Marked), credit.Version, credit.Title, credit.Level, credit.Points, credit.ExpiresOn, new(Marker + number))).ToList();
        credits.Add(new(new("host", Marker), [new(AssessmentResult.Failed, new LocalDate(2026, 5, 4))]));
        var builder = Transcript.For(Marker, matching.Transcript.Issuer).Id(Marker).IssuedOn(new DateOnly(2026, 5, 30));
        credits.ForEach(credit => builder.Credit(credit));
        var record = matching.Record;
        return MatchRequest.For(builder.Build(), MatchingCase.AsOf).Under(matching.Memorandum)
            .With(new Enrolment(new(Marker), matching.Home.Reference))
            .With(new LearningAgreement(new("agreement"), new(Marker), new("home"), new("host"), matching.Home.Reference, [],
                signatures: Enum.GetValues<AgreementSignatory>().Select(static party => new AgreementSignature(party, new LocalDate(2026, 1, 5))), terms: new(support: Marker, activities: [Marker], project: Marker)))
            .Pinning(new CreditPair(new("host"), new("host:" + Marker), matching.Home.Units[0].Id, ground), new CreditPair(new("host"), credits[0].Id, matching.Home.Units[^1].Id, ground))
            .With(new HomeRecord(
                record.Achievements.Select(static (one, number) => new Achievement(one.Unit, one.Points, one.Target, one.Source, one.RecognisedOn, one.Provider, one.Tags, one.Level, one.AcceptedFor, one.CountsAt, one.Version, one.Title, new($"{one.Id} {Marker}{number}"))),
                record.ValidatedOutcomes.Select(static one => new ValidatedOutcome(one.Outcome, one.ValidatedOn, one.ValidatedBy, Marker, one.Part)),
                record.Waivers.Select(one => new Waiver(one.Node, ground)),
                record.Exemptions.Select(one => new Exemption(one.Unit, ground)),
                record.Answers.Select(one => new PersonAnswer(one.Node, one.IsYes, ground))));

        static Assessment Marked(Assessment one) => new(
            one.Result, one.AssessedOn, one.Result == AssessmentResult.Passed ? one.Outcomes : [.. one.Outcomes, Marker], one.Assessor,
            new Grade(Marker, new(Marker)), one.Type, one.Setting, one.Mode, LanguageTag.Parse("en-" + Marker), [new(Marker, Marker, new LocalDate(2026, 5, 1))]);
    }

    /// <summary>All that can be said of a case: its canonical form, its documents in JSON, the proposal as JSON and as reports.</summary>
    private static string Everything(MatchRequest request, Qualification home)
    {
        var proposal = home.Match(request);
        return Written(request) + EcvetJson.WriteTranscript(request.Transcripts[0]) + EcvetJson.WriteLearningAgreement(request.Agreement!) + EcvetJson.WriteProposal(proposal) + proposal.ToText() + proposal.ToHtml("fr");
    }

    private static string Written(MatchRequest request) => Encoding.UTF8.GetString(CanonicalWriter.BytesOf("request", request));

    private static string WordOf(ExportParts part) => part == ExportParts.AssessmentLanguage ? "zqlang" : "zq" + part.ToString().ToLowerInvariant();

    private static MatchRequest MarkedByPart()
    {
        var id = WordOf(ExportParts.Identifiers);
        var ground = new DecisionGround("home", new DateOnly(2026, 1, 5), WordOf(ExportParts.Reasons));
        var passed = new Assessment(
            AssessmentResult.Passed, Day, ["1"], grade: new Grade(WordOf(ExportParts.Grades)), language: LanguageTag.Parse("en-" + WordOf(ExportParts.AssessmentLanguage)), evidence: [new(WordOf(ExportParts.Evidence))]);
        var transcript = SmallCase.Learner().Id(id).Credit(new(new("host", "A"), [passed, new(AssessmentResult.Failed, Day, [WordOf(ExportParts.UnsuccessfulAttempts)])], id: new(id + "1"))).Build();
        return MatchRequest.For(transcript, Day)
            .With(new HomeRecord(
                [new Achievement(new UnitId("home", "BREAD"), id: new(id + "2"))],
                [new(new UnitId("home", "CAKE").Outcome("1"), Day, new("home"), WordOf(ExportParts.Reasons))],
                exemptions: [new(new UnitId("home", "ICE"), ground)]))
            .With(new LearningAgreement(new("la"), new("learner-1"), new("home"), new("host"), SmallCase.Baker.Reference, [], terms: new(support: WordOf(ExportParts.Arrangements))));
    }
}
