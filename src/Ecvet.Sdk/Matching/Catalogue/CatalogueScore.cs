using System.Diagnostics;

namespace Ecvet;

/// <summary>How many outcomes a unit of a catalogue covers: a plain value for the caller's own buffer.</summary>
[DebuggerDisplay("{Unit}: {Score}")]
public readonly record struct CatalogueScore
{
    /// <summary>A score.</summary>
    /// <param name="unit">The number of the unit in <see cref="UnitCatalogue.Units"/>.</param>
    /// <param name="score">How many outcomes of the query it covers.</param>
    public CatalogueScore(int unit, int score)
    {
        Unit = unit;
        Score = score;
    }

    /// <summary>The number of the unit in <see cref="UnitCatalogue.Units"/>.</summary>
    public int Unit { get; }

    /// <summary>How many outcomes of the query it covers.</summary>
    public int Score { get; }
}
