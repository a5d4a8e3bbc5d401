using Ecvet.Tests.Matching;
using NodaTime;

namespace Ecvet.Tests.Recognition;

/// <summary>The small invented case of matching, as a process.</summary>
internal static class ProcessCase
{
    internal static readonly LocalDate Opened = new(2026, 6, 1);
    internal static readonly Identifier<Institution> Home = SmallCase.Home.Id;
    internal static readonly Identifier<Institution> Host = SmallCase.Host.Id;

    internal static LocalDate Day(int days) => Opened.PlusDays(days);

    internal static RecognitionCase Open(MemorandumBuilder? agreed = null, Qualification? home = null, Func<MatchRequest, MatchRequest>? with = null)
    {
        var opening = MatchRequest.On(Opened).Under((agreed ?? SmallCase.Agreed()).Build());
        return RecognitionCase.Open(home ?? SmallCase.Baker, "learner-1", with is null ? opening : with(opening));
    }

    internal static RecognitionCase OpenOutsideMemorandum(Qualification? home = null) => RecognitionCase.Open(home ?? SmallCase.Baker, "learner-1", MatchRequest.On(Opened));

    internal static TranscriptReceived Received(params string[] items) => new(Passed(items).Build(), Opened);

    internal static TranscriptBuilder Passed(params string[] items) => items.Aggregate(SmallCase.Learner(), static (learner, item) =>
        item.Split('/') is [var unit, var outcome] ? learner.Passed(unit, [outcome], SmallCase.Spring) : learner.Passed(item, on: SmallCase.Spring));

    internal static UnitOrOutcome[] Items(params string[] items) => [.. items.Select(UnitOrOutcome.Parse)];

    internal static Validation Validated(TransferRoute route, params string[] items) => new(Home, Day(1), Items(items), route);

    internal static RecognitionDecision Recognised(string unit, RecognitionEffect effect = RecognitionEffect.UnitAwarded, PointsReconsideration? points = null, LocalizedText? reason = null, int day = 2) =>
        new(Home, Day(day), UnitId.Parse(unit), effect, points, reason: reason);

    internal static Refusal Refused(string unit, int day = 2) => new(Home, Day(day), UnitId.Parse(unit), "The ovens were different.", "A practical test at home.");

    internal static void IsRefused(this ActOutcome outcome, DiagnosticDescriptor expected)
    {
        Assert.False(outcome.IsAccepted);
        Assert.Contains(expected, outcome.Refusals.Select(static refusal => refusal.Descriptor));
        Assert.All(outcome.Refusals, static refusal => Assert.NotEmpty(refusal.WayOut()));
    }
}
