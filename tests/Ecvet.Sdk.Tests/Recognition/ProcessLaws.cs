using Ecvet.Exchange.Elmo;
using FsCheck;
using FsCheck.Fluent;
using static Ecvet.Tests.Recognition.ProcessCase;

namespace Ecvet.Tests.Recognition;

/// <summary>Random sequences of legal and illegal acts against the model.</summary>
public class ProcessLaws
{
    private static readonly ActKind[] Kinds =
    [
        ActKind.TranscriptReceived, ActKind.Identification, ActKind.Identification, ActKind.HomeAssessment, ActKind.HomeAssessment, ActKind.Validation, ActKind.Validation,
        ActKind.Validation, ActKind.Recognition, ActKind.Recognition, ActKind.Refusal, ActKind.Appeal, ActKind.AppealDecision, ActKind.Correction,
    ];

    private static readonly string[] Home = ["BREAD", "CAKE", "ICE", "SWEET", "BREAD/1", "BREAD/2", "CAKE/1"];
    private static readonly string[] Host = ["A/1", "A/2", "B", "C/1"];

    private static readonly Gen<(ModelAct Act, int Step)> Acts =
        from kind in Gen.Elements(Kinds)
        from byHome in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
        from items in kind == ActKind.TranscriptReceived ? Some(Host, 3) : kind is ActKind.Recognition or ActKind.Refusal ? Some(["BREAD", "CAKE", "ICE"], 1) : Some(Home, 2)
        from yes in Gen.Elements(true, false)
        from number in Gen.Choose(1, 8)
        from step in Gen.Frequency((1, Gen.Constant(-1)), (9, Gen.Choose(0, 2)))
        select (new ModelAct(kind, byHome, items, yes, number), step);

    private static readonly Arbitrary<(bool InForce, (ModelAct Act, int Step)[] Acts)> Histories = Arb.From(
        from inForce in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
        from length in Gen.Choose(1, 18)
        from acts in Gen.ArrayOf(Acts, length)
        select (inForce, acts),
        Shorter);

    [Fact]
    public void An_act_is_possible_exactly_when_the_model_says_so_and_both_stand_alike()
    {
        var accepted = 0;
        PropertyCheck.ForAll(Histories, history =>
        {
            var model = new ProcessModel(history.InForce);
            var file = history.InForce ? Open() : OpenOutsideMemorandum();
            var day = 0;
            foreach (var (act, step) in history.Acts)
            {
                day += step;
                var outcome = file.Do(act.ToAct(day));
                var legal = model.Do(act, day);
                Assert.True(legal == outcome.IsAccepted, $"{act.Kind} {string.Join(' ', act.Items)} yes={act.Yes} number={act.Number} home={act.ByHome}: expected {legal}, got {outcome.IsAccepted} {string.Join(' ', outcome.Refusals.Select(static refusal => refusal.Code))}");
                Assert.All(outcome.Refusals, static refusal => Assert.NotEmpty(refusal.Descriptor.Rule));
                day = outcome.IsAccepted ? day : day - step;
                file = outcome.Case;
                accepted += legal ? 1 : 0;
            }

            Assert.Equal(model.Validated.Order(), file.Record.ValidatedOutcomes.Select(static outcome => outcome.Outcome.Unit.Code + "/" + outcome.Outcome.Code).Order());
            Assert.Equal(model.Recognised.Order(), file.Record.Achievements.Select(static achievement => achievement.Unit.Code).Order());
            return true;
        }, 300);
        Assert.True(accepted > PropertyCheck.Count(300), "Too few acts were legal.");
    }

    [Fact]
    public void Replaying_the_history_gives_the_same_case() => PropertyCheck.ForAll(Histories, static history =>
    {
        var file = Run(history);
        var again = file.Replay(file.Acts);
        return again.IsAccepted && again.Case == file && again.Case.Record == file.Record;
    }, 60);

    [Fact]
    public void What_stands_is_told_in_ELMO_no_more_and_no_less_and_comes_back() => PropertyCheck.ForAll(Histories, static history =>
    {
        var file = Run(history);
        var document = file.ToElmo(new("Ada", "Example"), new DateOnly(2026, 12, 1), static _ => "https://school.example");
        var told = document.Reports.SelectMany(static report => report.Recognitions).ToList();
        Assert.Equal(file.Record.Achievements.Select(static achievement => achievement.Unit).Order(), told.SelectMany(static recognition => recognition.Units).Select(static unit => unit.Unit).Order());
        Assert.Equal(Enumerable.Range(1, file.Acts.Count).Count(number => file.Acts[number - 1] is Refusal && file.Stands(number)), told.Count(static recognition => recognition.Status == ElmoRecognitionStatus.Negative));
        var written = document.Write(ElmoVersion.V2);
        var read = ElmoDocument.Read(written.Text);
        Assert.Equal(told.Select(Said), read.Value!.Reports.SelectMany(static report => report.Recognitions).Select(Said));
        Assert.Equal(written.Text, read.Value.Write(ElmoVersion.V2).Text);

        static object Said(ElmoRecognition recognition) => (recognition.Status, recognition.DecidedOn, recognition.Units, recognition.Title, recognition.Reason, string.Join(' ', recognition.Bases.SelectMany(static basis => basis.Transcript.Credits).Select(static credit => credit.Unit)));
    }, 60);

    [Fact]
    public void Records_are_read_back_from_both_forms_as_they_were_written() => PropertyCheck.ForAll(Histories, static history =>
    {
        var records = Run(history).ToRecords();
        return EcvetJson.ReadDecisionRecords(EcvetJson.WriteDecisionRecords(records)) == records
            && DecisionChain.Verify(records, records.Count == 0 ? default(Digest) : records[^1].Hash) is { IsIntact: true } verified && verified.Records == records;
    }, 40);

    [Fact]
    public void A_refused_act_changes_nothing() => PropertyCheck.ForAll(Histories, static history =>
    {
        var file = Run(history);
        return history.Acts.Select(act => file.Do(act.Act.ToAct(99))).Where(static outcome => !outcome.IsAccepted).All(outcome => ReferenceEquals(outcome.Case, file));
    }, 60);

    [Fact]
    public void Whatever_is_listed_as_next_is_possible() => PropertyCheck.ForAll(Histories, static history =>
    {
        var file = Run(history);
        foreach (var next in file.NextOn(Day(99)))
        {
            foreach (var act in next.By.SelectMany(by => Made(next, by)))
            {
                var outcome = file.Do(act);
                Assert.True(outcome.IsAccepted, $"{next.Kind}: {string.Join(' ', outcome.Refusals.Select(static refusal => refusal.Code))}");
            }
        }
    }, 60);

    private static IEnumerable<ProcessAct> Made(PossibleAct next, Identifier<Institution> by) => next.Kind switch
    {
        ActKind.Identification => next.Items.Select(item => new Identification(by, Day(99), [item])),
        ActKind.HomeAssessment => next.Items.Select(item => new HomeAssessment(by, Day(99), [item], AssessmentResult.Passed)),
        ActKind.Validation => next.Items.Select(item => new Validation(by, Day(99), [item], next.Route!.Value)),
        ActKind.Recognition => next.Items.Select(item => new RecognitionDecision(by, Day(99), item.Unit)),
        ActKind.Refusal => next.Items.Select(item => new Refusal(by, Day(99), item.Unit, "No", "More")),
        ActKind.Award => [new QualificationAward(by, Day(99))],
        _ => [],
    };

    private static RecognitionCase Run((bool InForce, (ModelAct Act, int Step)[] Acts) history)
    {
        var day = 0;
        return history.Acts.Aggregate(history.InForce ? Open() : OpenOutsideMemorandum(), (file, next) => file.Do(next.Act.ToAct(day += Math.Max(0, next.Step))).Case);
    }

    private static Gen<string[]> Some(string[] words, int most) =>
        from count in Gen.Choose(1, most)
        from items in Gen.ArrayOf(Gen.Elements(words), count)
        select items.Distinct().ToArray();

    private static IEnumerable<(bool InForce, (ModelAct Act, int Step)[] Acts)> Shorter((bool InForce, (ModelAct Act, int Step)[] Acts) history) =>
        Enumerable.Range(0, history.Acts.Length).Select(i => (history.InForce, history.Acts.Where((_, index) => index != i).ToArray()));
}
