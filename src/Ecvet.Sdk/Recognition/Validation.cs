using NodaTime;

namespace Ecvet;

/// <summary>
/// Home confirms that what was assessed corresponds to outcomes it requires (rule T4, Recommendation 2009/C 155/02, Annex I (g)).
/// Validation awards nothing; it is the ground on which recognition stands.
/// </summary>
public sealed record Validation : ProcessAct
{
    /// <summary>A validation.</summary>
    /// <param name="by">The home institution.</param>
    /// <param name="on">The day.</param>
    /// <param name="items">The home units or outcomes that are confirmed.</param>
    /// <param name="route">By which route: under a partnership, or by the individual procedure.</param>
    /// <param name="reason">The reason; needed nowhere, useful where a person judged.</param>
    /// <exception cref="ArgumentException">Nothing is validated.</exception>
    public Validation(Identifier<Institution> by, LocalDate on, IEnumerable<UnitOrOutcome> items, TransferRoute route, LocalizedText? reason = null)
        : base(ActKind.Validation, by, on, reason)
    {
        Items = ActItems.Read(items, nameof(items));
        Route = route;
    }

    /// <summary>The home units or outcomes, in ordinal order.</summary>
    public ValueList<UnitOrOutcome> Items { get; }

    /// <summary>By which route.</summary>
    public TransferRoute Route { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer)
    {
        writer.Write("items", Items);
        writer.Write("route", Route);
    }
}
