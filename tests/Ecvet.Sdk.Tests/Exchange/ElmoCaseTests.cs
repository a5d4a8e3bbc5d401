using Ecvet.Exchange.Elmo;
using Ecvet.Tests.House;
using Ecvet.Tests.Matching;
using static Ecvet.Tests.Recognition.ProcessCase;

namespace Ecvet.Tests.Exchange;

/// <summary>What was decided in a case as results of recognition.</summary>
public sealed class ElmoCaseTests
{
    private static readonly ElmoLearner Learner = new("Ada", "Example");

    private static readonly DateOnly Issued = new(2026, 6, 10);

    private static RecognitionCase Decided => Open().Then(Shown("A", "B")).Then(Validated(TransferRoute.Partnership, "BREAD", "CAKE"))
        .Then(Recognised("BREAD")).Then(Recognised("CAKE", RecognitionEffect.OutcomesAttested)).Then(Refused("ICE"));

    private static TranscriptReceived Shown(params string[] items) => new(Passed(items).IssuedOn(new DateOnly(2026, 5, 29)).Build(), Opened);

    [Fact]
    public void An_award_is_positive_with_its_points_and_grounds_and_a_refusal_negative_with_what_would_change_it()
    {
        var report = Assert.Single(Decided.ToElmo(Learner, Issued, static school => "https://" + school.Id + ".example").Reports);
        Assert.Equal((Home, "https://home.example"), (report.Transcript.Issuer.Id, report.IssuerUrl));
        Assert.Equal([ElmoRecognitionStatus.Positive, ElmoRecognitionStatus.Negative], report.Recognitions.Select(static recognition => recognition.Status));
        var (bread, ice) = (report.Recognitions[0], report.Recognitions[1]);
        Assert.Equal(("Bread (BREAD)", Day(2)), (bread.Title.In("en"), bread.DecidedOn));
        Assert.Equal(("BREAD", 30m), (Assert.Single(bread.Units).Unit.Code, bread.Units[0].Points!.Value.Amount));
        Assert.Equal("A", Assert.Single(bread.Basis!.Credits).Unit.Code);
        Assert.Equal((Host, "https://host.example"), (bread.Basis.Issuer.Id, bread.BasisUrl));
        Assert.Equal(("Ice cream (ICE)", "The ovens were different. A practical test at home."), (ice.Title.In("en"), ice.Reason.In("en")));
        Assert.Empty(ice.Units);
        Assert.Null(ice.Basis);
    }

    [Fact]
    public void What_has_no_place_is_told_and_what_was_corrected_is_not()
    {
        var written = Decided.ToElmo(Learner, Issued).Write(ElmoVersion.V2);
        Assert.Equal("acts/4", Assert.Single(written.Losses, static loss => loss.Finding.Descriptor == ElmoDiagnostics.NoResultOfRecognition).ModelPath);
        var corrected = Decided.Then(new Correction(Home, Day(4), 3, "Another learner was meant.")).ToElmo(Learner, Issued);
        Assert.Equal(ElmoRecognitionStatus.Negative, Assert.Single(corrected.Reports[0].Recognitions).Status);
        Assert.Empty(Open().ToElmo(Learner, Issued).Reports);
        Assert.Equal(
            (30m, "By the rules of the school. Less was asked for."),
            Points(Open().Then(Received("A")).Then(Validated(TransferRoute.Partnership, "BREAD")).Then(Recognised("BREAD", points: new(new(30), "By the rules.", "Less was asked for."), reason: "By the rules of the school."))));

        static (decimal, string) Points(RecognitionCase file) =>
            (file.ToElmo(Learner, Issued).Reports[0].Recognitions[0].Units[0].Points!.Value.Amount, file.ToElmo(Learner, Issued).Reports[0].Recognitions[0].Reason.In("en"));
    }

    [Fact]
    public void A_unit_that_results_of_two_schools_bear_together_names_both()
    {
        var other = new Institution("other", "Other school", "FI");
        var agreed = Memorandum.Between(SmallCase.Home, SmallCase.Host).With(other, InstitutionFunctions.Assess).Equates("A/1", "BREAD/1").Equates("Z", "BREAD/2", host: other);
        var file = Open(agreed).Then(Shown("A/1")).Then(new TranscriptReceived(Transcript.For("learner-1", other).Passed("Z", on: SmallCase.Spring, title: "Ovens").IssuedOn(new DateOnly(2026, 5, 30)).Build(), Opened))
            .Then(Validated(TransferRoute.Partnership, "BREAD")).Then(Recognised("BREAD"));
        var document = file.ToElmo(Learner, Issued, static school => "https://" + school.Id + ".example");
        var recognition = Assert.Single(document.Reports[0].Recognitions);
        Assert.Equal(["A of host", "Z of other"], new[] { recognition.Basis! }.Concat(recognition.OtherBases.Select(static basis => basis.Transcript)).Select(static basis => $"{basis.Credits[0].Unit.Code} of {basis.Issuer.Id}"));
        var written = document.Write(ElmoVersion.V2);
        var read = ElmoDocument.Read(written.Text).ThrowIfErrors();
        Assert.True(read.Kept.IsEmpty);
        Assert.Equal(recognition.OtherBases[0].Transcript.Credits, Assert.Single(read.Reports[0].Recognitions[0].OtherBases).Transcript.Credits);
        Assert.Equal(written.Text, read.Write(ElmoVersion.V2).Text);
    }

    [Fact]
    public void A_credit_that_two_transcripts_of_a_school_name_is_told_once()
    {
        var file = Open().Then(Shown("A")).Then(Shown("A", "B")).Then(Validated(TransferRoute.Partnership, "BREAD")).Then(Recognised("BREAD"));
        var recognition = Assert.Single(file.ToElmo(Learner, Issued).Reports[0].Recognitions);
        Assert.Equal("A", Assert.Single(recognition.Basis!.Credits).Unit.Code);
        Assert.Empty(recognition.OtherBases);
    }

    [SharedFact("exchange/ewp/registry/src/main/resources/schemas/elmo-schemas-v2.1.1/schema.xsd")]
    public void It_is_valid_by_the_schema() =>
        Assert.Empty(SchemaValidator.Elmo2.Objections(Decided.ToElmo(Learner, Issued, static _ => "https://school.example").Write(ElmoVersion.V2).ThrowIfErrors()));
}
