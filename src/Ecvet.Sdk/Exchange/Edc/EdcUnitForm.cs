namespace Ecvet.Exchange.Edc;

/// <summary>What a unit of learning outcomes is written as: the European Learning Model has no class of its own for it.</summary>
public enum EdcUnitForm
{
    /// <summary>A qualification marked as partial, which has a place for levels.</summary>
    PartialQualification,

    /// <summary>A specification of an achievement, which has none.</summary>
    AchievementSpecification,
}
