namespace Ecvet;

/// <summary>What can be used up, numbered canonically: credits or host outcomes by the policy, and the parts of home units, which stand by themselves or in their whole.</summary>
internal sealed class CreditResources
{
    private readonly CreditUse use;
    private readonly Dictionary<(Identifier<Institution> Issuer, Identifier<Credit> Credit), int> credits = [];
    private readonly Dictionary<UnitOrOutcome, int> items = [];
    private readonly ILookup<UnitId, int> ofUnit;
    private readonly Dictionary<UnitId, int[]> parts = [];

    internal CreditResources(CreditUse use, ValueList<UnitProposal> units)
    {
        this.use = use;
        var next = 0;
        foreach (var unit in units.Where(static unit => unit.PartOf is not null).Select(static unit => unit.Unit).Order())
        {
            parts[unit] = [next++];
        }

        // The whole uses up its parts, so that neither counts beside the other; parts come after their whole.
        foreach (var unit in units.Reverse())
        {
            if (unit.PartOf is { } whole)
            {
                parts[whole] = [.. parts.GetValueOrDefault(whole) ?? [], .. parts[unit.Unit]];
            }
        }

        var grounds = units.SelectMany(static unit => unit.Outcomes).SelectMany(static outcome => outcome.Grounds).Concat(units.SelectMany(static unit => unit.WholeUnit)).ToList();
        if (use == CreditUse.OneUnitPerCredit)
        {
            foreach (var credit in grounds.SelectMany(static ground => ground.Credits).Select(static credit => (credit.Issuer, credit.Credit)).Distinct().Order())
            {
                credits.Add(credit, next++);
            }
        }
        else if (use == CreditUse.EachOutcomeOnce)
        {
            foreach (var item in grounds.SelectMany(static ground => ground.Evidence).Distinct().Order())
            {
                items.Add(item, next++);
            }
        }

        ofUnit = items.ToLookup(static pair => pair.Key.Unit, static pair => pair.Value);
    }

    /// <summary>What a home unit uses up by itself, whatever it rests on.</summary>
    internal int[] OfUnit(UnitId unit) => parts.GetValueOrDefault(unit) ?? [];

    /// <summary>What a ground uses up: credits, or host outcomes; a whole host unit is all its outcomes.</summary>
    internal IEnumerable<int> Of(CoverageGround ground) => use switch
    {
        CreditUse.OneUnitPerCredit => ground.Credits.Select(credit => credits[(credit.Issuer, credit.Credit)]),
        CreditUse.EachOutcomeOnce => ground.Evidence.SelectMany(item => item.IsWholeUnit && ground.Credits.Count > 0 ? ofUnit[item.Unit] : ground.Credits.Count > 0 ? [items[item]] : []),
        _ => [],
    };
}
