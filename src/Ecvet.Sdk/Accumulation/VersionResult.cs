using System.Diagnostics;

namespace Ecvet;

/// <summary>What one learner's record comes to by one route of one version of a qualification.</summary>
[DebuggerDisplay("{Version,nq} {Route,nq}: {Standing}, {Result.Verdict}")]
public sealed record VersionResult
{
    internal VersionResult(QualificationReference version, string route, VersionStanding standing, AccumulationResult result)
    {
        Version = version;
        Route = route;
        Standing = standing;
        Result = result;
    }

    /// <summary>The version.</summary>
    public QualificationReference Version { get; }

    /// <summary>The code of the route.</summary>
    public string Route { get; }

    /// <summary>How the version stands to the learner on that day.</summary>
    public VersionStanding Standing { get; }

    /// <summary>Whether the record completes the route, and what is missing.</summary>
    public AccumulationResult Result { get; }
}
