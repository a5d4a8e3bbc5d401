using System.Diagnostics;
using Ecvet.Rules;

namespace Ecvet.Exchange.EPerusteet;

/// <summary>A competence area (osaamisala): a pathway of a route. One code may stand at several nodes.</summary>
[DebuggerDisplay("{Code,nq} at {Node,nq}")]
public sealed record CompetenceArea
{
    internal CompetenceArea(string route, string code, Identifier<RuleNode> node, LocalizedText title)
    {
        Route = route;
        Code = code;
        Node = node;
        Title = title;
    }

    /// <summary>The code of the route.</summary>
    public string Route { get; }

    /// <summary>The code of the area; empty where the source gives none.</summary>
    public string Code { get; }

    /// <summary>The pathway.</summary>
    public Identifier<RuleNode> Node { get; }

    /// <summary>Its title.</summary>
    public LocalizedText Title { get; }
}
