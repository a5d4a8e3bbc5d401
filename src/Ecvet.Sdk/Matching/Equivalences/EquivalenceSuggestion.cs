using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>
/// A host outcome that may correspond to a home outcome, because both name the same identifiers of a shared list of skills. It suggests
/// and never decides: nothing counts by it until an institution makes an equivalence of it (<see cref="Decide"/>).
/// </summary>
[DebuggerDisplay("{Host,nq} -> {Home,nq}: {Shared.Count} of {OfHome}")]
public sealed record EquivalenceSuggestion
{
    internal EquivalenceSuggestion(OutcomeId host, Identifier<Institution> institution, string hostVersion, OutcomeId home, ValueList<string> shared, int ofHome, int ofHost, LevelOrder level, bool isSameCategory)
    {
        Host = host;
        Institution = institution;
        HostVersion = hostVersion;
        Home = home;
        Shared = shared;
        OfHome = ofHome;
        OfHost = ofHost;
        Level = level;
        IsSameCategory = isSameCategory;
    }

    /// <summary>The host outcome.</summary>
    public OutcomeId Host { get; }

    /// <summary>The institution that awards the host's qualification; empty when not said.</summary>
    public Identifier<Institution> Institution { get; }

    /// <summary>The version of the host unit; empty when there are none.</summary>
    public string HostVersion { get; }

    /// <summary>The home outcome.</summary>
    public OutcomeId Home { get; }

    /// <summary>The skill identifiers that both name, in ordinal order: the grounds of the suggestion.</summary>
    public ValueList<string> Shared { get; }

    /// <summary>How many skill identifiers the home outcome names.</summary>
    public int OfHome { get; }

    /// <summary>How many skill identifiers the host outcome names.</summary>
    public int OfHost { get; }

    /// <summary>How the levels compare.</summary>
    public LevelOrder Level { get; }

    /// <summary>True when both are knowledge, skills, or competence; false where they differ or one does not say.</summary>
    public bool IsSameCategory { get; }

    /// <summary>True when every skill identifier of the home outcome is shared.</summary>
    public bool CoversAll => Shared.Count == OfHome;

    /// <summary>The equivalence that an institution makes of it: only this counts.</summary>
    /// <param name="decidedBy">Who decides: the competent institution at home.</param>
    /// <param name="decidedOn">The day of the decision.</param>
    /// <param name="ground">On what ground; the shared identifiers alone are none.</param>
    /// <param name="validity">When it holds.</param>
    /// <exception cref="ArgumentException">Nobody decides, or there is no ground.</exception>
    public Equivalence Decide(Identifier<Institution> decidedBy, LocalDate decidedOn, LocalizedText ground, ValidityPeriod validity = default)
    {
        ArgumentNullException.ThrowIfNull(ground);
        if (decidedBy.IsEmpty || ground.IsEmpty)
        {
            throw new ArgumentException("An equivalence is decided by an institution, on a ground.", decidedBy.IsEmpty ? nameof(decidedBy) : nameof(ground));
        }

        return new([Host], [new EquivalenceTarget(Home)], Institution, HostVersion, decidedBy: decidedBy, decidedOn: decidedOn, ground: ground, validity: validity);
    }
}
