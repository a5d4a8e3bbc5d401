namespace Ecvet.Rules;

/// <summary>Certain units.</summary>
public sealed record UnitPredicate : AchievementPredicate
{
    /// <summary>Certain units.</summary>
    /// <param name="values">The units; they are kept in ordinal order.</param>
    public UnitPredicate(IEnumerable<UnitId> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Values = ValueList.From(values.Distinct().Order());
    }

    /// <summary>The units, in ordinal order.</summary>
    public ValueList<UnitId> Values { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer)
    {
        writer.Write("kind", "unitPredicate");
        writer.Write("values", Values);
    }
}
