using NodaTime;

namespace Ecvet.Tests.Snippets;

/// <summary>The code of docs/tasks/mobility.md.</summary>
public class MobilitySnippets
{
    private static LearningAgreement Text => Samples.Agreement.SignedBy(null);

    [Fact]
    public void An_agreement_is_proposed_and_approved()
    {
        var text = Text;
        #region agreement-life
        var life = AgreementLife.Begin(text, by: AgreementSignatory.Home, on: new DateOnly(2026, 1, 9))
            .Approve(AgreementSignatory.Learner, new DateOnly(2026, 1, 12))
            .Approve(AgreementSignatory.Home, new DateOnly(2026, 1, 14))
            .Approve(AgreementSignatory.Host, new DateOnly(2026, 1, 19));

        var agreement = life.Current;       // signed by all three; goes into a matching request or a recognition case
        #endregion

        Assert.Equal(Samples.Agreement, agreement);
    }

    [Fact]
    public void An_amendment_is_approved_by_its_own_digest()
    {
        var life = AgreementLife.Begin(Text, AgreementSignatory.Home, new DateOnly(2026, 1, 9));
        life = Enum.GetValues<AgreementSignatory>().Aggregate(life, static (approved, party) => approved.Approve(party, new DateOnly(2026, 1, 19)));
        var read = life.Current!;
        #region agreement-amended
        var amended = life.Current!.Amended(period: ValidityPeriod.Between(new DateOnly(2026, 2, 2), new DateOnly(2026, 6, 12)));
        life = life.Then(new AgreementProposal(AgreementSignatory.Host, new LocalDate(2026, 4, 20), amended, "The painting course ends in June."));

        // The learner read version 1, and version 2 is open: the approval is refused and says so.
        var stale = life.Do(new AgreementApproval(AgreementSignatory.Learner, new LocalDate(2026, 4, 22), of: read.TextDigest()));
        Console.WriteLine(stale.Refusals[0].Text("en"));

        foreach (var act in life.NextOn(new DateOnly(2026, 4, 22)))
        {
            Console.WriteLine($"{act.Kind}: {string.Join(", ", act.By)}");
        }
        #endregion

        Assert.Equal(MobilityDiagnostics.StaleApproval, Assert.Single(stale.Refusals).Descriptor);

        #region agreement-stored
        var json = EcvetJson.WriteAgreementLife(life);
        var told = EcvetJson.ReadAgreementLife(json);        // every act is judged again, every approval held against its text

        // A text that was changed after it was approved is no longer the text approved.
        var changed = json.Replace("\"to\":\"2026-05-29\"", "\"to\":\"2026-06-29\"");
        EcvetJson.TryReadAgreementLife(changed, out _, out var findings);
        Console.WriteLine($"{findings[0].Path}: {findings[0].Text("en")}");
        #endregion

        Assert.Equal(life, told);
        Assert.Equal((MobilityDiagnostics.UnknownText, "$.acts[1]"), (findings[0].Descriptor, findings[0].Path));
    }
}
