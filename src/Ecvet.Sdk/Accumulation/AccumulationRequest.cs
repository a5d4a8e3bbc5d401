using System.Diagnostics;
using Ecvet.Rules;
using NodaTime;

namespace Ecvet;

/// <summary>What is asked of accumulation: what is held, what was decided, what is fixed, what is sought, as of which day.</summary>
[DebuggerDisplay("{Record.Achievements.Count} achievements as of {AsOf}")]
public sealed record AccumulationRequest
{
    /// <summary>A question.</summary>
    /// <param name="record">What was decided at home: achievements, waivers, exemptions, answers of persons.</param>
    /// <param name="asOf">The day as of which it is asked; what was decided later is left out.</param>
    /// <param name="pathways">The pathways chosen; none when all are open.</param>
    /// <param name="pins">Placements that are fixed.</param>
    /// <param name="agreedUnits">Units that a learning agreement names, for objectives that prefer them.</param>
    /// <param name="objective">What is sought; completion unless said.</param>
    public AccumulationRequest(
        HomeRecord record,
        LocalDate asOf,
        IEnumerable<Identifier<RuleNode>>? pathways = null,
        IEnumerable<Pin>? pins = null,
        IEnumerable<UnitId>? agreedUnits = null,
        Objective? objective = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        Record = record;
        AsOf = asOf;
        Pathways = ValueList.From(pathways?.Distinct().Order());
        Pins = ValueList.From(pins?.OrderBy(static pin => pin.Achievement));
        AgreedUnits = ValueList.From(agreedUnits?.Distinct().Order());
        Objective = objective ?? Objective.Completion;
    }

    /// <summary>What was decided at home.</summary>
    public HomeRecord Record { get; }

    /// <summary>The day as of which it is asked.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The pathways chosen, in ordinal order; empty when all are open.</summary>
    public ValueList<Identifier<RuleNode>> Pathways { get; }

    /// <summary>Placements that are fixed.</summary>
    public ValueList<Pin> Pins { get; }

    /// <summary>Units that a learning agreement names, in ordinal order.</summary>
    public ValueList<UnitId> AgreedUnits { get; }

    /// <summary>What is sought.</summary>
    public Objective Objective { get; }
}
