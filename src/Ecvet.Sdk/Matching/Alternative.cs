using System.Diagnostics;

namespace Ecvet;

/// <summary>Another set of placements that is as good as the one shown first: the learner chooses.</summary>
[DebuggerDisplay("{Placements.Count} placements")]
public sealed record Alternative
{
    internal Alternative(PathwaySelection pathways, ValueList<Placement> placements, ValueList<Surplus> surplus, ValueList<UnitCredits>? units = null)
    {
        Pathways = pathways;
        Placements = placements;
        Surplus = surplus;
        Units = units ?? ValueList<UnitCredits>.Empty;
    }

    /// <summary>The pathways taken.</summary>
    public PathwaySelection Pathways { get; }

    /// <summary>Where every achievement counts.</summary>
    public ValueList<Placement> Placements { get; }

    /// <summary>What does not count in this set.</summary>
    public ValueList<Surplus> Surplus { get; }

    /// <summary>The units that this set proposes, each with the credits it uses up, in ordinal order; empty under the default policy, where nothing has to be chosen.</summary>
    public ValueList<UnitCredits> Units { get; }
}
