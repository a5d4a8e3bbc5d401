using System.Diagnostics;

namespace Ecvet;

/// <summary>What a learning agreement expects of the learner (rule L3): host units or outcomes, and the home unit or outcome they are meant for.</summary>
[DebuggerDisplay("{Home,nq}")]
public sealed record AgreedItem : ICanonical
{
    /// <summary>An item.</summary>
    /// <param name="home">The home unit or outcome aimed at.</param>
    /// <param name="host">The host units or outcomes by which it is to be shown; they are kept in ordinal order.</param>
    /// <param name="points">The points associated, if points are used.</param>
    public AgreedItem(UnitOrOutcome home, IEnumerable<UnitOrOutcome>? host = null, Points? points = null)
    {
        Home = home;
        Host = ValueList.From(host?.Distinct().Order());
        Points = points;
    }

    /// <summary>The home unit or outcome aimed at.</summary>
    public UnitOrOutcome Home { get; }

    /// <summary>The host units or outcomes by which it is to be shown, in ordinal order; may be empty.</summary>
    public ValueList<UnitOrOutcome> Host { get; }

    /// <summary>The points associated; none where points are not used.</summary>
    public Points? Points { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("home", Home);
        writer.Write("host", Host);
        writer.Write("points", Points);
    }
}
