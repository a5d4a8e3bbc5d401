using System.Diagnostics;

namespace Ecvet.Exchange.EPerusteet;

/// <summary>The rules of one route that stand only in its text.</summary>
[DebuggerDisplay("{Route,nq}: {Rules.Count}")]
public sealed record RouteTextRules
{
    /// <summary>Rules of a route.</summary>
    /// <param name="route">The code of the route (suoritustapakoodi).</param>
    /// <param name="rules">The rules.</param>
    public RouteTextRules(string route, params IEnumerable<TextRule> rules)
    {
        ArgumentNullException.ThrowIfNull(route);
        Route = route;
        Rules = ValueList.From(rules);
    }

    /// <summary>The code of the route.</summary>
    public string Route { get; }

    /// <summary>The rules.</summary>
    public ValueList<TextRule> Rules { get; }
}
