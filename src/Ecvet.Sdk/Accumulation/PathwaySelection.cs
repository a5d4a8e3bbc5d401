using System.Diagnostics;
using Ecvet.Rules;

namespace Ecvet;

/// <summary>The pathways taken together in a best placement, one or more of each choice.</summary>
[DebuggerDisplay("{Pathways.Count} pathways")]
public sealed record PathwaySelection
{
    internal PathwaySelection(ValueList<Identifier<RuleNode>> pathways) => Pathways = pathways;

    /// <summary>The nodes below choices that are taken, in ordinal order.</summary>
    public ValueList<Identifier<RuleNode>> Pathways { get; }
}
