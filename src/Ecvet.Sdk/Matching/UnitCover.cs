namespace Ecvet;

/// <summary>One way to bear a home unit: what it uses up, and the credits it rests on. Nothing of it can be left out.</summary>
/// <param name="Uses">The resources used up, ascending.</param>
/// <param name="Credits">The credits, in ordinal order.</param>
internal sealed record UnitCover(int[] Uses, ValueList<CreditReference> Credits)
{
    /// <summary>How many credits it rests on; several items of one credit are one.</summary>
    internal int CreditCount { get; } = Credits.Select(static credit => (credit.Issuer, credit.Credit)).Distinct().Count();

    /// <summary>True when the other can never be better: it uses all that this one does.</summary>
    internal bool IsWithin(UnitCover other) => CreditCount <= other.CreditCount && Uses.All(other.Uses.Contains) && Credits.All(other.Credits.Contains);

    internal static int Compare(UnitCover a, UnitCover b)
    {
        var order = a.CreditCount.CompareTo(b.CreditCount);
        for (var i = 0; order == 0 && i < Math.Min(a.Uses.Length, b.Uses.Length); i++)
        {
            order = a.Uses[i].CompareTo(b.Uses[i]);
        }

        order = order != 0 ? order : a.Uses.Length.CompareTo(b.Uses.Length);
        for (var i = 0; order == 0 && i < Math.Min(a.Credits.Count, b.Credits.Count); i++)
        {
            order = a.Credits[i].Issuer.CompareTo(b.Credits[i].Issuer);
            order = order != 0 ? order : a.Credits[i].Credit.CompareTo(b.Credits[i].Credit);
            order = order != 0 ? order : a.Credits[i].Item.CompareTo(b.Credits[i].Item);
        }

        return order != 0 ? order : a.Credits.Count.CompareTo(b.Credits.Count);
    }
}
