using FsCheck;
using FsCheck.Fluent;

namespace Ecvet.Tests.Mobility;

/// <summary>Random sequences of legal and illegal acts against the model.</summary>
public class AgreementLaws
{
    private static readonly Gen<AgreementActKind> Kinds = Gen.Frequency(
        (3, Gen.Constant(AgreementActKind.Proposal)), (14, Gen.Constant(AgreementActKind.Approval)), (1, Gen.Constant(AgreementActKind.Rejection)),
        (1, Gen.Constant(AgreementActKind.Retraction)), (1, Gen.Constant(AgreementActKind.Withdrawal)), (1, Gen.Constant(AgreementActKind.Completion)));

    /// <summary>The stay begins on day 49; its last day is drawn from days around that of the sample.</summary>
    private static readonly int[] LastDays = [60, 74, 80];

    /// <summary>The number of a text is drawn around the one that is right, which the run adds.</summary>
    private static readonly Gen<(AgreementModelAct Act, int Step)> Acts =
        from kind in Kinds
        from party in Gen.Choose(0, 2)
        from offset in Gen.Frequency((8, Gen.Constant(0)), (1, Gen.Constant(-1)), (1, Gen.Constant(1)))
        from content in Gen.Frequency((9, Gen.Elements("BREAD = A", "CAKE = B", "ICE = C")), (1, Gen.Constant("")))
        from last in Gen.Elements(LastDays)
        from own in Gen.Frequency((12, Gen.Constant(true)), (1, Gen.Constant(false)))
        from step in Gen.Frequency((1, Gen.Constant(-1)), (14, Gen.Choose(0, 3)), (1, Gen.Choose(20, 40)))
        select (new AgreementModelAct(kind, party, offset, content, last, own), step);

    private static readonly Arbitrary<(AgreementModelAct Act, int Step)[]> Histories = Arb.From(
        from length in Gen.Choose(1, 30) from acts in Gen.ArrayOf(Acts, length) select acts,
        static acts => Enumerable.Range(0, acts.Length).Select(i => acts.Where((_, index) => index != i).ToArray()));

    [Fact]
    public void An_act_is_possible_exactly_when_the_model_says_so_and_both_stand_alike()
    {
        int accepted = 0, inForce = 0;
        PropertyCheck.ForAll(Histories, history =>
        {
            var model = new AgreementModel();
            var life = AgreementLife.Begin(StayCase.Text().Id);
            var day = 0;
            foreach (var (drawn, step) in history)
            {
                var act = Numbered(drawn, model);
                var outcome = life.Do(act.ToAct(day + step, life.Proposals));
                var legal = model.Do(act, day + step);
                Assert.True(legal == outcome.IsAccepted, $"{act} on {day + step}: expected {legal}, got {outcome.IsAccepted} {string.Join(' ', outcome.Refusals.Select(static refusal => refusal.Code))}");
                Assert.All(outcome.Refusals, static refusal => Assert.NotEmpty(refusal.Descriptor.Rule));
                Assert.True(legal || ReferenceEquals(life, outcome.Life));
                life = outcome.Life;
                day += legal ? step : 0;
                Assert.Equal(model.State, life.State.ToString());
                Assert.Equal((model.InForce, model.Open, model.Texts), (life.Current?.Version ?? 0, life.Open?.Version ?? 0, life.Proposals.Count));
                accepted += legal ? 1 : 0;
            }

            inForce += model.InForce > 0 ? 1 : 0;
            return true;
        }, 300);
        Assert.True(accepted > PropertyCheck.Count(300) && inForce > 0, "Too few acts were legal.");
    }

    [Fact]
    public void Replaying_the_history_gives_the_same_life() => PropertyCheck.ForAll(Histories, static history =>
    {
        var life = Run(history);
        var again = life.Replay(life.Acts);
        return again.IsAccepted && again.Life == life && again.Life.Versions == life.Versions && again.Life.State == life.State;
    }, 100);

    [Fact]
    public void A_life_that_is_written_down_comes_back_as_it_was() => PropertyCheck.ForAll(Histories, static history =>
    {
        var life = Run(history);
        var json = EcvetJson.WriteAgreementLife(life);
        var read = EcvetJson.ReadAgreementLife(json);
        Assert.Equal(life, read);
        Assert.Equal((life.State, life.Versions), (read.State, read.Versions));
        Assert.Equal(json, EcvetJson.WriteAgreementLife(read));
    });

    [Fact]
    public void Whatever_is_listed_as_next_is_possible_and_nothing_else() => PropertyCheck.ForAll(Histories, static history =>
    {
        var life = Run(history);
        foreach (var on in new[] { 40, 74, 100 }.Where(on => life.Acts.Count == 0 || AgreementModelAct.Day(on) >= life.Acts[^1].On))
        {
            var next = life.NextOn(AgreementModelAct.Day(on));
            foreach (var kind in Enum.GetValues<AgreementActKind>())
            {
                for (var by = 0; by < 3; by++)
                {
                    var act = new AgreementModelAct(kind, by, kind == AgreementActKind.Proposal ? life.Proposals.Count + 1 : life.Open?.Version ?? 1, "SWEET", 120, life.Proposals is not [var first, ..] || first.Learner.Value == "learner-1").ToAct(on, life.Proposals);
                    var listed = next.Any(possible => possible.Kind == kind && possible.By.Contains(StayCase.Parties[by]));
                    Assert.True(listed == life.Do(act).IsAccepted, $"{kind} by {by} on {on}");
                }
            }
        }
    }, 100);

    [Fact]
    public void Each_step_that_happens_is_in_the_table_and_each_of_the_table_happens()
    {
        var met = new HashSet<AgreementTransition>();
        var seen = new HashSet<(AgreementState, AgreementSignatory?, int)>();
        var open = new Queue<AgreementLife>([AgreementLife.Begin(StayCase.Text().Id)]);
        while (open.TryDequeue(out var life))
        {
            foreach (var after in Steps(life).Select(life.Do).Where(static outcome => outcome.IsAccepted).Select(static outcome => outcome.Life))
            {
                met.Add(Assert.Single(AgreementLife.Transitions, step => step.From == life.State && step.Act == after.Acts[^1].Kind && step.To == after.State));
                if (seen.Add((after.State, after.Acts.OfType<AgreementProposal>().LastOrDefault()?.By, after.Approvals.Sum(static approval => 1 << (int)approval.Signatory))))
                {
                    open.Enqueue(after);
                }
            }
        }

        Assert.Equal(AgreementLife.Transitions.Count, met.Count);
        Assert.Equal(Enum.GetValues<AgreementState>().Length, seen.Select(static key => key.Item1).Distinct().Count());
    }

    [Fact]
    public void At_most_one_version_binds_on_a_day_and_it_was_approved_by_all_three() => PropertyCheck.ForAll(Histories, static history =>
    {
        var life = Run(history);
        for (var on = 0; on < 120; on += 3)
        {
            if (life.VersionOn(AgreementModelAct.Day(on)) is { } version)
            {
                var approvals = life.Acts.OfType<AgreementApproval>().Where(approval => approval.Of == version.TextDigest() && approval.On <= AgreementModelAct.Day(on));
                Assert.Equal(3, approvals.Select(static approval => approval.By).Distinct().Count());
                Assert.True(version.IsInForceOn(AgreementModelAct.Day(on)));
            }
        }
    }, 100);

    /// <summary>Every act of every party, well dated and well numbered.</summary>
    private static IEnumerable<AgreementAct> Steps(AgreementLife life) => StayCase.Parties.SelectMany(by => new AgreementAct?[]
    {
        new AgreementProposal(by, StayCase.LastDay, StayCase.Text(life.Proposals.Count + 1, [life.Proposals.Count % 2 == 0 ? "BREAD = A" : "CAKE = B"])),
        life.Open is { } text ? new AgreementApproval(by, StayCase.LastDay, text) : null,
        new ProposalRejection(by, StayCase.LastDay, "No"),
        new ProposalRetraction(by, StayCase.LastDay, "No"),
        new AgreementWithdrawal(by, StayCase.LastDay, "No"),
        new AgreementCompletion(StayCase.LastDay, by),
    }).OfType<AgreementAct>();

    private static AgreementModelAct Numbered(AgreementModelAct drawn, AgreementModel model) => drawn with
    {
        Number = Math.Max(1, drawn.Number + (drawn.Kind == AgreementActKind.Proposal ? model.Texts + 1 : model.Open)),
    };

    private static AgreementLife Run((AgreementModelAct Act, int Step)[] history)
    {
        var model = new AgreementModel();
        var life = AgreementLife.Begin(StayCase.Text().Id);
        var day = 0;
        foreach (var (drawn, step) in history)
        {
            var act = Numbered(drawn, model);
            life = life.Do(act.ToAct(day + step, life.Proposals)).Life;
            day += model.Do(act, day + step) ? step : 0;
        }

        return life;
    }
}
