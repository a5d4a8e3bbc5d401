using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>
/// A stay after return: what was agreed, what was achieved and what home recognised, side by side and unit by unit, in the home
/// qualification. It shows the stay as a part of the curriculum, and what it left open.
/// </summary>
[DebuggerDisplay("{Home.Id,nq} on {On}: {Lines.Count} units")]
public sealed record MobilityReturn
{
    internal MobilityReturn(Qualification home, LocalDate on, LearningAgreement? agreement, ValueList<ReturnLine> lines, ValueList<Identifier<Institution>> hosts, RecognitionProposal before, RecognitionProposal achieved, RecognitionProposal after)
    {
        Home = home;
        On = on;
        Agreement = agreement;
        Lines = lines;
        Hosts = hosts;
        Before = before;
        Achieved = achieved;
        After = after;
    }

    /// <summary>The home qualification.</summary>
    public Qualification Home { get; }

    /// <summary>The day as of which it is asked.</summary>
    public LocalDate On { get; }

    /// <summary>The learning agreement; none where there was none.</summary>
    public LearningAgreement? Agreement { get; }

    /// <summary>The home units that were agreed, achieved or decided on, in ordinal order.</summary>
    public ValueList<ReturnLine> Lines { get; }

    /// <summary>The bodies whose transcripts arrived, in ordinal order.</summary>
    public ValueList<Identifier<Institution>> Hosts { get; }

    /// <summary>How far the learner was before the stay.</summary>
    public RecognitionProposal Before { get; }

    /// <summary>What the transcripts show, with what was decided before the stay: what home could recognise.</summary>
    public RecognitionProposal Achieved { get; }

    /// <summary>How far the learner is with what home has decided since.</summary>
    public RecognitionProposal After { get; }

    /// <summary>What counts more with what home decided since than before the stay, in the measure of the route; none where one of the two could not be decided.</summary>
    public RouteAmount? Gained => RouteAmounts.Difference(After.Progress, Before.Progress);

    /// <summary>The units that were agreed and of which something is open.</summary>
    public IEnumerable<ReturnLine> LeftOpen => Lines.Where(static line => line.LeftOpen.Any() || line is { IsAgreed: true, State: ReturnState.NotAchieved });

    /// <summary>The units of which something was achieved that was not agreed. It is not lost: the memorandum or the individual procedure decides (rules T8 and T9).</summary>
    public IEnumerable<ReturnLine> BeyondAgreement => Lines.Where(static line => !line.IsAgreed);
}
