using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// What a learning agreement would bring if all goes as planned: everything agreed is passed at the host on the last day of the
/// stay. It is worked out before departure, so that an item that covers nothing at home is found while it can still be changed.
/// It promises nothing: home validates and recognises afterwards (rules T4 and T5).
/// </summary>
[DebuggerDisplay("{Agreement.Id,nq}: {Items.Count} items")]
public sealed record MobilityForesight
{
    internal MobilityForesight(LearningAgreement agreement, RecognitionProposal before, RecognitionProposal after, ValueList<ForeseenItem> items)
    {
        Agreement = agreement;
        Before = before;
        After = after;
        Items = items;
    }

    /// <summary>The agreement; one that a party has not signed is taken as signed.</summary>
    public LearningAgreement Agreement { get; }

    /// <summary>What is found without the stay.</summary>
    public RecognitionProposal Before { get; }

    /// <summary>What would be found after it.</summary>
    public RecognitionProposal After { get; }

    /// <summary>The items of the agreement, in its order.</summary>
    public ValueList<ForeseenItem> Items { get; }

    /// <summary>True when every item would be covered.</summary>
    public bool CoversAll => Items.All(static item => item.IsCovered);

    /// <summary>What would count more after the stay than without it, in the measure of the route; none where one of the two could not be decided.</summary>
    public RouteAmount? Gained => RouteAmounts.Difference(After.Progress, Before.Progress);
}
