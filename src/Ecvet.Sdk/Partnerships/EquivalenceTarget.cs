using System.Diagnostics;

namespace Ecvet;

/// <summary>What an equivalence covers at home: a unit, an outcome, or declared parts of an outcome.</summary>
[DebuggerDisplay("{Item,nq}")]
public sealed record EquivalenceTarget : ICanonical
{
    /// <summary>A target.</summary>
    /// <param name="item">The home unit or outcome.</param>
    /// <param name="parts">The declared parts of the outcome that are covered; none means all of it.</param>
    /// <exception cref="ArgumentException">Parts are named of a whole unit.</exception>
    public EquivalenceTarget(UnitOrOutcome item, IEnumerable<string>? parts = null)
    {
        Item = item;
        Parts = ValueList.From(parts?.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        if (Parts.Count > 0 && item.IsWholeUnit)
        {
            throw new ArgumentException("Parts are named of an outcome; a part of a unit is a unit of its own.", nameof(parts));
        }
    }

    /// <summary>The home unit or outcome.</summary>
    public UnitOrOutcome Item { get; }

    /// <summary>The declared parts of the outcome that are covered, in ordinal order; empty means all of it.</summary>
    public ValueList<string> Parts { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("item", Item);
        writer.Write("parts", Parts);
    }
}
