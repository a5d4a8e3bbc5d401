namespace Ecvet;

/// <summary>The units or outcomes an act is about: at least one, each once, in ordinal order.</summary>
internal static class ActItems
{
    internal static ValueList<UnitOrOutcome> Read(IEnumerable<UnitOrOutcome> items, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(items, parameterName);
        var list = ValueList.From(items.Distinct().Order());
        return list.Count > 0 ? list : throw new ArgumentException("An act is about at least one unit or outcome.", parameterName);
    }
}
