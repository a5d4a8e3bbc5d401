namespace Ecvet.Rules;

/// <summary>Groups that may share units: without this condition an achievement counts in one place only.</summary>
public sealed record MayCountTwice : RuleCondition
{
    /// <summary>A permission to share.</summary>
    /// <param name="id">The identifier of the condition.</param>
    /// <param name="groups">The nodes that may share; they are kept in ordinal order.</param>
    /// <param name="maximumUnits">The most units shared; none when unlimited.</param>
    /// <param name="maximumPlaces">In how many of the nodes one unit may count; two unless said.</param>
    /// <param name="title">The condition in plain words.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one unit or fewer than two places.</exception>
    public MayCountTwice(Identifier<RuleCondition> id, IEnumerable<Identifier<RuleNode>> groups, int? maximumUnits = null, int maximumPlaces = 2, LocalizedText? title = null)
        : base(id, title)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumPlaces, 2);
        if (maximumUnits is { } most)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(most, 1, nameof(maximumUnits));
        }

        Groups = ValueList.From(groups.Distinct().Order());
        MaximumUnits = maximumUnits;
        MaximumPlaces = maximumPlaces;
    }

    /// <summary>The nodes that may share, in ordinal order.</summary>
    public ValueList<Identifier<RuleNode>> Groups { get; }

    /// <summary>The most units shared; none when unlimited.</summary>
    public int? MaximumUnits { get; }

    /// <summary>In how many of the nodes one unit may count.</summary>
    public int MaximumPlaces { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer)
    {
        writer.Write("kind", "mayCountTwice");
        writer.Write("groups", Groups);
        writer.Write("maximumUnits", MaximumUnits);
        writer.Write("maximumPlaces", MaximumPlaces);
    }
}
