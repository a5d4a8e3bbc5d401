using NodaTime;

namespace Ecvet.Tests.Mobility;

/// <summary>An act in words and numbers.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="By">The party, from 0.</param>
/// <param name="Number">For a proposal its version; for an approval the number of the text approved.</param>
/// <param name="Content">What is to be achieved; empty for nothing.</param>
/// <param name="LastDay">The last day of the stay.</param>
/// <param name="IsOwn">Whether the text is the learner's own.</param>
internal sealed record AgreementModelAct(AgreementActKind Kind, int By, int Number, string Content, int LastDay, bool IsOwn)
{
    internal static LocalDate Day(int day) => StayCase.Winter.PlusDays(day);

    internal AgreementAct ToAct(int on, IReadOnlyList<LearningAgreement> texts)
    {
        var by = StayCase.Parties[By];
        return Kind switch
        {
            AgreementActKind.Proposal => new AgreementProposal(by, Day(on), StayCase.Text(Number, Content.Length == 0 ? [] : [Content], IsOwn ? "learner-1" : "learner-2", Day(LastDay))),
            AgreementActKind.Approval => new AgreementApproval(by, Day(on), Number <= texts.Count ? texts[Number - 1].TextDigest() : Digest.Of("something else"u8)),
            AgreementActKind.Rejection => new ProposalRejection(by, Day(on), "No"),
            AgreementActKind.Retraction => new ProposalRetraction(by, Day(on), "No"),
            AgreementActKind.Withdrawal => new AgreementWithdrawal(by, Day(on), "No"),
            _ => new AgreementCompletion(Day(on), by),
        };
    }
}
