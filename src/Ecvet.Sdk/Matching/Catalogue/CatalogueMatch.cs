using System.Diagnostics;

namespace Ecvet;

/// <summary>A unit of a catalogue that covers outcomes of the unit asked about, by the same outcome or by shared skill identifiers. A lead: an equivalence decides.</summary>
[DebuggerDisplay("{Unit.Unit,nq}: {Score} of {OutOf}")]
public sealed record CatalogueMatch
{
    internal CatalogueMatch(CatalogueUnit unit, int outOf, ValueList<OutcomeId> outcomes)
    {
        Unit = unit;
        OutOf = outOf;
        Outcomes = outcomes;
    }

    /// <summary>The unit found.</summary>
    public CatalogueUnit Unit { get; }

    /// <summary>How many outcomes it covers.</summary>
    public int Score => Outcomes.Count;

    /// <summary>How many outcomes were asked about.</summary>
    public int OutOf { get; }

    /// <summary>The outcomes it covers, in the order of the unit asked about.</summary>
    public ValueList<OutcomeId> Outcomes { get; }
}
