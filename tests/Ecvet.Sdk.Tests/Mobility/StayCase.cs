using Ecvet.Tests.Matching;
using NodaTime;

namespace Ecvet.Tests.Mobility;

/// <summary>A small invented stay: a learner of baking goes to the host school for a month.</summary>
internal static class StayCase
{
    internal static readonly LocalDate Winter = new(2026, 1, 12);
    internal static readonly LocalDate FirstDay = new(2026, 3, 2);
    internal static readonly LocalDate LastDay = new(2026, 3, 27);
    internal static readonly AgreementSignatory[] Parties = [AgreementSignatory.Learner, AgreementSignatory.Home, AgreementSignatory.Host];

    internal static LearningAgreement Text(int version = 1, string[]? items = null, string learner = "learner-1", LocalDate? last = null, ParticipantKind participant = ParticipantKind.Learner) => new(
        new("agreement-1"), new(learner), SmallCase.Home.Id, SmallCase.Host.Id, SmallCase.Baker.Reference,
        (items ?? ["BREAD = A"]).Select(Item), ValidityPeriod.Between(FirstDay, last ?? LastDay), memorandum: "m-1", version: version, participant: participant);

    internal static AgreementLife Proposed(LearningAgreement? text = null) => AgreementLife.Begin(text ?? Text(), AgreementSignatory.Home, Winter);

    internal static AgreementLife InForce(LearningAgreement? text = null) => Proposed(text).ApprovedByAll(Winter.PlusDays(2));

    internal static AgreementLife ApprovedByAll(this AgreementLife life, LocalDate on) => Parties.Aggregate(life, (approved, party) => approved.Approve(party, on));

    internal static void IsRefused(this AgreementOutcome outcome, DiagnosticDescriptor expected)
    {
        Assert.False(outcome.IsAccepted);
        Assert.Equal(expected, Assert.Single(outcome.Refusals).Descriptor);
        Assert.NotEmpty(expected.Rule);
    }

    private static AgreedItem Item(string text)
    {
        var sides = text.Split(" = ");
        return new(UnitOrOutcome.Parse(sides[0]).InScheme("home"), sides.Skip(1).SelectMany(static side => side.Split(' ')).Select(static side => UnitOrOutcome.Parse(side).InScheme("host")));
    }
}
