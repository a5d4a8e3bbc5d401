using System.Diagnostics;

namespace Ecvet.Exchange.Edc;

/// <summary>A unit that the home institution recognised. The European Learning Model has no class for it: it is an achievement awarded by home, influenced by the activity abroad.</summary>
[DebuggerDisplay("{Achievement.Unit,nq}")]
public sealed record EdcRecognition
{
    /// <summary>A recognised unit.</summary>
    /// <param name="achievement">What was recognised.</param>
    /// <param name="by">The home institution.</param>
    /// <param name="influencedBy">The identifiers of the activities that led to it.</param>
    public EdcRecognition(Achievement achievement, Identifier<Institution> by, IEnumerable<string>? influencedBy = null)
    {
        ArgumentNullException.ThrowIfNull(achievement);
        Achievement = achievement;
        By = by;
        InfluencedBy = ValueList.From(influencedBy);
    }

    /// <summary>What was recognised.</summary>
    public Achievement Achievement { get; }

    /// <summary>The home institution.</summary>
    public Identifier<Institution> By { get; }

    /// <summary>The identifiers of the activities that led to it.</summary>
    public ValueList<string> InfluencedBy { get; }
}
