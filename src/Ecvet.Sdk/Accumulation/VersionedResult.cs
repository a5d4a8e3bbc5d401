using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>One learner by every version that is open to the learner on a day, the version started under first.</summary>
[DebuggerDisplay("{Results.Count} results as of {AsOf}, preferred {Preferred}")]
public sealed record VersionedResult
{
    internal VersionedResult(LocalDate asOf, ValueList<VersionResult> results, ValueList<Diagnostic> remarks)
    {
        AsOf = asOf;
        Results = results;
        Remarks = remarks;
        Preferred = Best(results);
    }

    /// <summary>The day as of which it was asked.</summary>
    public LocalDate AsOf { get; }

    /// <summary>One result a route and version: the version started under first, then those open to a change, the newest first.</summary>
    public ValueList<VersionResult> Results { get; }

    /// <summary>What is remarkable: the version started under is not known or has ended.</summary>
    public ValueList<Diagnostic> Remarks { get; }

    /// <summary>
    /// The version that is better for the learner, by the rule of <see cref="RouteComparison.Preferred"/>; the version started under
    /// where another is only as good. None where nothing is open to the learner, or where it can not be said.
    /// </summary>
    public VersionResult? Preferred { get; }

    private static VersionResult? Best(ValueList<VersionResult> results)
    {
        VersionResult? best = null;
        foreach (var result in results)
        {
            if (best is null)
            {
                best = result;
                continue;
            }

            switch (new RouteComparison(best.Result, result.Result).Preferred)
            {
                case PreferredRoute.Second: best = result; break;
                case PreferredRoute.Open: return null;
                default: break;
            }
        }

        return best;
    }
}
