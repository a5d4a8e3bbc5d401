using System.Diagnostics;

namespace Ecvet;

/// <summary>What one item of a learning agreement would bring if all goes as planned.</summary>
[DebuggerDisplay("{Agreed.Home,nq} {IsCovered}")]
public sealed record ForeseenItem
{
    internal ForeseenItem(AgreedItem agreed, UnitProposal? unit, ValueList<OutcomeCoverage> open, bool isCovered)
    {
        Agreed = agreed;
        Unit = unit;
        Open = open;
        IsCovered = isCovered;
    }

    /// <summary>The item as it is agreed.</summary>
    public AgreedItem Agreed { get; }

    /// <summary>The home unit as it would stand after the stay; none where the qualification has no such unit.</summary>
    public UnitProposal? Unit { get; }

    /// <summary>The outcomes of the item that would stay open although everything agreed was passed, each with what would close it.</summary>
    public ValueList<OutcomeCoverage> Open { get; }

    /// <summary>True when passing what is agreed covers the whole item, so that nothing but the decision at home is left.</summary>
    public bool IsCovered { get; }
}
