namespace Ecvet.Rules;

/// <summary>One unit of the route may count here; with <see cref="NodePresence.Required"/> it is compulsory.</summary>
public sealed record UnitRule : RuleNode
{
    /// <summary>A place for one unit.</summary>
    /// <param name="id">The identifier of the node.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="presence">Whether it is compulsory.</param>
    /// <param name="title">A heading; the unit's own title stands in reports where there is none.</param>
    /// <param name="conditions">Conditions on the unit counted here.</param>
    public UnitRule(Identifier<RuleNode> id, UnitId unit, NodePresence presence = NodePresence.AsArithmeticDemands, LocalizedText? title = null, IEnumerable<RuleCondition>? conditions = null)
        : base(id, title, presence, null, conditions) => Unit = unit;

    /// <summary>The unit that may count here.</summary>
    public UnitId Unit { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer)
    {
        writer.Write("kind", "unitRule");
        writer.Write("unit", Unit);
    }
}
