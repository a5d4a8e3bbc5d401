using NodaTime;
using static Ecvet.AgreementSignatory;
using static Ecvet.Tests.Mobility.StayCase;

namespace Ecvet.Tests.Register;

/// <content>Why an act in the life of a learning agreement is not possible.</content>
internal static partial class FindingExamples
{
    private static readonly LocalDate MidStay = new(2026, 3, 10);

    private static IEnumerable<FindingExample> OfMobility =>
    [
        Lived("ECV2201", "an approval of version 1 after version 2 was proposed", static () => Countered, static () => new AgreementApproval(Home, Winter.PlusDays(2), Text())),
        Lived("ECV2202", "an approval of a text that nobody proposed", static () => Countered, static () => new AgreementApproval(Home, Winter.PlusDays(2), Text(2, ["ICE = C"]))),
        Lived("ECV2203", "an approval dated before the proposal", static () => Proposed(), static () => new AgreementApproval(Learner, Winter.PlusDays(-1), Text())),
        Lived("ECV2204", "an approval after the agreement came into force", static () => InForce(), static () => new AgreementApproval(Learner, MidStay, Text())),
        Lived("ECV2205", "a second approval of the learner", static () => Proposed().Approve(Learner, Winter), static () => new AgreementApproval(Learner, Winter, Text())),
        Lived("ECV2206", "a proposal of home, turned down by home", static () => Proposed(), static () => new ProposalRejection(Home, Winter, "No")),
        Lived("ECV2207", "version 3 proposed after version 1", static () => Proposed(), static () => new AgreementProposal(Host, Winter, Text(3, ["CAKE = B"]))),
        Lived("ECV2208", "a proposal that home has signed already", static () => AgreementLife.Begin(Text().Id), static () => new AgreementProposal(Home, Winter, Text().SignedBy([new(Home, Winter)]))),
        Lived("ECV2209", "an amendment without a change", static () => InForce(), static () => new AgreementProposal(Home, MidStay, Text(2))),
        Lived("ECV2210", "the text of another learner", static () => Proposed(), static () => new AgreementProposal(Home, Winter, Text(2, learner: "learner-2"))),
        Lived("ECV2211", "a text without anything to be achieved", static () => AgreementLife.Begin(Text().Id), static () => new AgreementProposal(Home, Winter, Text(items: []))),
        Lived("ECV2212", "an amendment the day after the stay", static () => InForce(), static () => new AgreementProposal(Home, LastDay.PlusDays(1), Text(2, ["CAKE = B"]))),
        Lived("ECV2213", "the stay confirmed in its second week", static () => InForce(), static () => new AgreementCompletion(MidStay)),
        Lived("ECV2214", "a withdrawal from what is only proposed", static () => Proposed(), static () => new AgreementWithdrawal(Learner, Winter, "No")),
        Lived("ECV2215", "a proposal after the learner withdrew", static () => InForce().Then(new AgreementWithdrawal(Learner, MidStay, "Homesick")), static () => new AgreementProposal(Home, MidStay, Text(2))),
    ];

    private static AgreementLife Countered => Proposed().Then(new AgreementProposal(Host, Winter.PlusDays(1), Text(2, ["CAKE = B"])));

    private static FindingExample Lived(string code, string given, Func<AgreementLife> life, Func<AgreementAct> act) => new(code, given, () => life().Do(act()).Refusals);
}
