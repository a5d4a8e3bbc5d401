namespace Ecvet.Exchange.EPerusteet;

/// <summary>What a rule says that the Finnish format holds only in its text.</summary>
public enum TextRuleKind
{
    /// <summary>Exactly one of some children of a group is taken.</summary>
    Alternatives,

    /// <summary>So many children of a group are taken.</summary>
    ChildCount,

    /// <summary>A group has to be taken when its parent is.</summary>
    Required,

    /// <summary>An achievement counts a fixed amount in a slot.</summary>
    FixedValue,

    /// <summary>An achievement counts at most an amount in a slot.</summary>
    Ceiling,

    /// <summary>A slot holds at most so many achievements.</summary>
    MaximumItems,

    /// <summary>A unit counts once for each target.</summary>
    Repeatable,

    /// <summary>A unit does not count together with others in its competence area.</summary>
    NotTogether,
}
