namespace Ecvet.Rules;

/// <summary>Units that exclude each other: of the set, at most so many count below the node.</summary>
public sealed record NotTogether : RuleCondition
{
    /// <summary>An exclusion.</summary>
    /// <param name="id">The identifier of the condition.</param>
    /// <param name="units">The units; they are kept in ordinal order.</param>
    /// <param name="atMost">How many of them may count; one unless said.</param>
    /// <param name="title">The condition in plain words.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public NotTogether(Identifier<RuleCondition> id, IEnumerable<UnitId> units, int atMost = 1, LocalizedText? title = null)
        : base(id, title)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentOutOfRangeException.ThrowIfNegative(atMost);
        Units = ValueList.From(units.Distinct().Order());
        AtMost = atMost;
    }

    /// <summary>The units, in ordinal order.</summary>
    public ValueList<UnitId> Units { get; }

    /// <summary>How many of them may count.</summary>
    public int AtMost { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer)
    {
        writer.Write("kind", "notTogether");
        writer.Write("units", Units);
        writer.Write("atMost", AtMost);
    }
}
