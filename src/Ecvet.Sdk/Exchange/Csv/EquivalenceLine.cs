using NodaTime;

namespace Ecvet.Exchange.Csv;

/// <summary>One row of a list of equivalences: the whole of one, or a piece of one that has several rows.</summary>
internal sealed record EquivalenceLine
{
    internal string Id { get; init; } = "";

    internal ValueList<UnitOrOutcome> From { get; init; } = [];

    internal ValueList<UnitOrOutcome> To { get; init; } = [];

    internal ValueList<string> Parts { get; init; } = [];

    internal string Host { get; init; } = "";

    internal string HostVersion { get; init; } = "";

    internal string HomeVersion { get; init; } = "";

    internal string DecidedBy { get; init; } = "";

    internal LocalDate? DecidedOn { get; init; }

    internal string Ground { get; init; } = "";

    internal LocalDate? ValidFrom { get; init; }

    internal LocalDate? ValidTo { get; init; }
}
