namespace Ecvet.Rules;

public sealed partial class GroupBuilder
{
    /// <summary>A limit on the points or units counted in the group that fit a predicate.</summary>
    /// <param name="conditionId">The identifier of the condition.</param>
    /// <param name="where">What the total is taken over.</param>
    /// <param name="from">The least points; none without a lower bound.</param>
    /// <param name="to">The most points; none without an upper bound.</param>
    /// <param name="unitsFrom">The least number of units; none without a lower bound.</param>
    /// <param name="unitsTo">The greatest number of units; none without an upper bound.</param>
    /// <param name="title">The condition in plain words.</param>
    public GroupBuilder TotalLimit(
        string conditionId, AchievementPredicate where, decimal? from = null, decimal? to = null, int? unitsFrom = null, int? unitsTo = null, LocalizedText? title = null)
    {
        conditions.Add(context => new TotalLimit(new(conditionId), where, context.Points(from, to, conditionId), context.Bounds(unitsFrom, unitsTo, conditionId), title));
        return this;
    }

    /// <summary>Units of which at most so many count in the group.</summary>
    /// <param name="conditionId">The identifier of the condition.</param>
    /// <param name="unitCodes">The units.</param>
    /// <param name="atMost">How many of them may count; one unless said.</param>
    public GroupBuilder NotTogether(string conditionId, IEnumerable<string> unitCodes, int atMost = 1)
    {
        ArgumentNullException.ThrowIfNull(unitCodes);
        conditions.Add(context => new NotTogether(new(conditionId), unitCodes.Select(context.Unit), atMost));
        return this;
    }

    /// <summary>Groups that may share units.</summary>
    /// <param name="conditionId">The identifier of the condition.</param>
    /// <param name="groupIds">The groups.</param>
    /// <param name="maximumUnits">The most units shared; none when unlimited.</param>
    /// <param name="maximumPlaces">In how many of the groups one unit may count.</param>
    public GroupBuilder MayCountTwice(string conditionId, IEnumerable<string> groupIds, int? maximumUnits = null, int maximumPlaces = 2)
    {
        ArgumentNullException.ThrowIfNull(groupIds);
        conditions.Add(_ => new MayCountTwice(new(conditionId), groupIds.Select(static group => new Identifier<RuleNode>(group)), maximumUnits, maximumPlaces));
        return this;
    }

    /// <summary>Units accepted together in place of another.</summary>
    /// <param name="conditionId">The identifier of the condition.</param>
    /// <param name="unitCode">The unit that is replaced.</param>
    /// <param name="acceptedCodes">The units accepted in its place, all of them together.</param>
    /// <param name="validity">When the substitution holds.</param>
    /// <param name="decidedBy">Who decided it.</param>
    /// <param name="ground">On what ground.</param>
    public GroupBuilder Substitute(string conditionId, string unitCode, IEnumerable<string> acceptedCodes, ValidityPeriod validity = default, LocalizedText? decidedBy = null, LocalizedText? ground = null)
    {
        ArgumentNullException.ThrowIfNull(acceptedCodes);
        conditions.Add(context => new Substitution(new(conditionId), context.Unit(unitCode), acceptedCodes.Select(context.Unit), "", validity, decidedBy, ground));
        return this;
    }

    /// <summary>A condition that has been made already.</summary>
    /// <param name="condition">The condition.</param>
    public GroupBuilder Condition(RuleCondition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        conditions.Add(_ => condition);
        return this;
    }
}
