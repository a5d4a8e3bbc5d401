namespace Ecvet;

/// <summary>What counts now beyond what counted before.</summary>
internal static class RouteAmounts
{
    internal static RouteAmount? Difference(AccumulationResult after, AccumulationResult before) =>
        after.Counted is not { } now || before.Counted is not { } then || now.Measure != then.Measure || now.Value < then.Value ? null
        : now.Measure == RouteMeasure.NumberOfUnits ? RouteAmount.OfUnits((long)(now.Value - then.Value))
        : RouteAmount.OfPoints(new Points(now.Value - then.Value, now.System));
}
