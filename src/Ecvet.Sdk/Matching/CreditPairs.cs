namespace Ecvet;

/// <summary>Which credits may bear which home units, where pairs are pinned or excluded.</summary>
internal sealed class CreditPairs
{
    private readonly HomeIndex index;
    private readonly HashSet<(Identifier<Institution> Issuer, Identifier<Credit> Credit, UnitId Unit)> excluded;
    private readonly ILookup<(Identifier<Institution> Issuer, Identifier<Credit> Credit), UnitId> pinned;
    private readonly bool isFree;

    internal CreditPairs(HomeIndex index, MatchRequest request)
    {
        this.index = index;
        isFree = request.Pinned.Count + request.Excluded.Count == 0;
        excluded = [.. request.Excluded.Select(static pair => (pair.Issuer, pair.Credit, pair.Unit))];
        pinned = request.Pinned.ToLookup(static pair => (pair.Issuer, pair.Credit), static pair => pair.Unit);
    }

    /// <summary>Whether every credit may bear the unit; a pair with a unit holds for the parts declared in it.</summary>
    internal bool Allow(ValueList<CreditReference> credits, int unit)
    {
        if (isFree)
        {
            return true;
        }

        foreach (var credit in credits)
        {
            var pins = pinned[(credit.Issuer, credit.Credit)];
            var reached = !pins.Any();
            for (int? number = unit; number is { } at; number = index.Units[at].Parent)
            {
                var id = index.Units[at].Unit.Id;
                if (excluded.Contains((credit.Issuer, credit.Credit, id)))
                {
                    return false;
                }

                reached |= pins.Contains(id);
            }

            if (!reached)
            {
                return false;
            }
        }

        return true;
    }
}
