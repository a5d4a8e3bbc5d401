using System.Diagnostics;

namespace Ecvet;

/// <summary>What a level of the European Qualifications Framework asks for in one category, in our own short words: to find one's way, not to cite.</summary>
/// <remarks>Levels are cumulative and assigned by best fit: the outcomes of one qualification may lie on several levels.</remarks>
[DebuggerDisplay("EQF {Level}, {Category}")]
public sealed record EqfDescriptor
{
    internal EqfDescriptor(EqfLevel level, OutcomeCategory category, LocalizedText statement)
    {
        Level = level;
        Category = category;
        Statement = statement;
    }

    /// <summary>The level.</summary>
    public EqfLevel Level { get; }

    /// <summary>The category.</summary>
    public OutcomeCategory Category { get; }

    /// <summary>What is asked for, in English and French.</summary>
    public LocalizedText Statement { get; }
}
