using Ecvet.Tests.Matching;

namespace Ecvet.Tests.Register;

/// <content>What stricter policies say, and what contradicts itself in a policy. The host unit B covers CAKE and ICE.</content>
internal static partial class FindingExamples
{
    private static readonly MatchPolicy OneUnit = MatchPolicy.Recommendation2009.Using(CreditUse.OneUnitPerCredit);
    private static readonly CreditPair BToCake = new(SmallCase.Host.Id, new("host:B"), AtHome("CAKE"));
    private static readonly CreditPair BToIce = new(SmallCase.Host.Id, new("host:B"), AtHome("ICE"));

    private static IEnumerable<FindingExample> OfPolicies =>
    [
        new("ECV1041", "one credit for two units, and a policy by which it bears one", static () => Chosen(Shared())),
        new("ECV1042", "one unit of a group of 20 to 20 points, and minimums that bind", static () => Chosen(Shared(MatchPolicy.Recommendation2009.WithBindingMinimums()), WithOptions)),
        new("ECV1043", "units of 20 and 10 points, and a cap of 5 on transferred points", static () => Chosen(Shared(OneUnit.WithTransferCap(new Points(5))))),
        new("ECV1044", "one credit for two units, and a policy by which it bears one", static () => Chosen(Shared())),
        new("ECV1045", "a unit of 20 points, a cap of 5, and a credit that bears it", static () => Chosen(Shared(OneUnit.WithTransferCap(new Points(5))))),
        new("ECV1046", "a credit excluded from both units it would bear", static () => Chosen(Shared().Excluding(BToCake, BToIce))),
        new("ECV1051", "the same pair pinned and excluded", static () => Chosen(Shared().Pinning(BToCake).Excluding(BToCake))),
        new("ECV1052", "a credit pinned to two units, and a policy by which it bears one", static () => Chosen(Shared().Pinning(BToCake, BToIce))),
        new("ECV1053", "a pinned pair with a unit of another qualification", static () => Chosen(Shared().Pinning(new CreditPair(SmallCase.Host.Id, new("host:B"), AtHome("WOOD"))))),
        new("ECV1054", "a compensation rule with a weight for outcome 9, which the unit does not have", static () => Compensated(new CompensationRule(AtHome("BREAD"), 50, [new("1", 60), new("9", 40)], null, Decided))),
        new("ECV1055", "a compensation rule that asks for 500 of 100", static () => Compensated(new CompensationRule(AtHome("BREAD"), 500, [new("1", 60), new("2", 40)], null, Decided))),
        new("ECV1056", "two compensation rules for one unit", static () => Compensated(new(AtHome("BREAD"), 50, [new("1", 60)], null, Decided), new(AtHome("BREAD"), 60, [new("1", 60)], null, Decided))),
        new("ECV1057", "a compensation rule decided in 2027, asked for in June 2026", static () => Compensated(new CompensationRule(AtHome("BREAD"), 50, [new("1", 60)], null, new("home", new DateOnly(2027, 1, 1), "Board decision")))),
        new("ECV1058", "a cap in ECTS on a route in ECVET points", static () => Chosen(Shared(OneUnit.WithTransferCap(new Points(10, PointSystem.Ects))))),
        new("ECV1059", "a policy with EQF 6 as its minimum, and a qualification of EQF 4", static () => Chosen(Shared(OneUnit.WithMinimumLevel(new(6))))),
    ];

    private static Qualification WithOptions => SmallCase.Baking().Rule(static root => root.Points(60)
        .RequiredUnits("BREAD", "CAKE").Group("options", static options => options.Points(20, 20).Units("ICE", "SWEET"))).Build();

    private static MatchRequest Shared(MatchPolicy? policy = null) => MatchRequest.For(SmallCase.Learner().Passed("B", on: SmallCase.Spring).Build(), SmallCase.Today)
        .Under(Memorandum.Between(SmallCase.Home, SmallCase.Host).Equates("B", "CAKE").Equates("B", "ICE").Build()).By(policy ?? OneUnit);

    private static IEnumerable<Diagnostic> Chosen(MatchRequest request, Qualification? home = null)
    {
        var proposal = (home ?? SmallCase.Baker).Match(request);
        return [.. Said(proposal), .. proposal.Units.SelectMany(static unit => unit.Reasons)];
    }

    private static IEnumerable<Diagnostic> Compensated(params CompensationRule[] rules) => Chosen(Shared(OneUnit.WithCompensation(rules)));
}
