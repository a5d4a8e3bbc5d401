namespace Ecvet.Rules;

/// <summary>A slot for what the qualification does not list: local units, units of other qualifications, studies elsewhere.</summary>
public sealed record FreeChoice : RuleNode
{
    /// <summary>A slot.</summary>
    /// <param name="id">The identifier of the node.</param>
    /// <param name="points">From how many to how many points are to be counted here, if the slot is used.</param>
    /// <param name="accepts">What is accepted without asking; none when a person accepts each achievement.</param>
    /// <param name="acceptedBy">Who accepts an achievement where no predicate does, in plain words ("the school"); may be empty.</param>
    /// <param name="maximumItems">The most achievements counted here; none when unlimited.</param>
    /// <param name="value">For how much an achievement counts; its own points unless said.</param>
    /// <param name="step">The step in which amounts still to be earned are reckoned; the finest of the route unless said.</param>
    /// <param name="presence">Whether the slot has to be used.</param>
    /// <param name="title">A heading.</param>
    /// <param name="conditions">Conditions on what is counted here.</param>
    /// <exception cref="ArgumentException">The most achievements are fewer than one, or the step is zero.</exception>
    public FreeChoice(
        Identifier<RuleNode> id,
        Bounds<Points> points = default,
        AchievementPredicate? accepts = null,
        LocalizedText? acceptedBy = null,
        int? maximumItems = null,
        FreeChoiceValue? value = null,
        Points? step = null,
        NodePresence presence = NodePresence.AsArithmeticDemands,
        LocalizedText? title = null,
        IEnumerable<RuleCondition>? conditions = null)
        : base(id, title, presence, null, conditions)
    {
        if (maximumItems < 1 || step is { IsZero: true })
        {
            throw new ArgumentException("A free choice holds at least one achievement and has a step above zero.", maximumItems < 1 ? nameof(maximumItems) : nameof(step));
        }

        Points = points;
        Accepts = accepts;
        AcceptedBy = acceptedBy ?? LocalizedText.Empty;
        MaximumItems = maximumItems;
        Value = value ?? FreeChoiceValue.Own;
        Step = step;
    }

    /// <summary>From how many to how many points are to be counted here, if the slot is used.</summary>
    public Bounds<Points> Points { get; }

    /// <summary>What is accepted without asking; none when a person accepts each achievement.</summary>
    public AchievementPredicate? Accepts { get; }

    /// <summary>Who accepts an achievement where no predicate does; may be empty.</summary>
    public LocalizedText AcceptedBy { get; }

    /// <summary>The most achievements counted here; none when unlimited.</summary>
    public int? MaximumItems { get; }

    /// <summary>For how much an achievement counts.</summary>
    public FreeChoiceValue Value { get; }

    /// <summary>The step in which amounts still to be earned are reckoned; none for the finest of the route.</summary>
    public Points? Step { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer)
    {
        writer.Write("kind", "freeChoice");
        writer.Write("points", Points);
        writer.Write("accepts", Accepts);
        writer.Write("acceptedBy", AcceptedBy);
        writer.Write("maximumItems", MaximumItems);
        writer.Write("value", Value);
        writer.Write("step", Step);
    }
}
