namespace Ecvet;

/// <summary>The achievement that a unit would be if it is recognised on the day asked about.</summary>
internal static class ProposedAchievement
{
    internal static Achievement Of(UnitId unit, ValueList<CreditReference> from, MatchRequest request, string id)
    {
        var providers = from.Select(static credit => credit.Issuer).Distinct().ToList();
        return new(
            unit,
            source: request.Policy.IndividualProcedureOnly ? AchievementSource.PriorLearning : from.Count == 0 ? AchievementSource.Home : AchievementSource.Transfer,
            recognisedOn: request.AsOf,
            provider: providers.Count == 1 ? providers[0] : default,
            id: new(id));
    }
}
