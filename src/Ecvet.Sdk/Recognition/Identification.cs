using NodaTime;

namespace Ecvet;

/// <summary>Home identifies which of its units or outcomes the learner may already hold: the individual procedure begins (rule T9).</summary>
public sealed record Identification : ProcessAct
{
    /// <summary>An identification.</summary>
    /// <param name="by">The home institution.</param>
    /// <param name="on">The day.</param>
    /// <param name="items">The home units or outcomes.</param>
    /// <exception cref="ArgumentException">Nothing is identified.</exception>
    public Identification(Identifier<Institution> by, LocalDate on, IEnumerable<UnitOrOutcome> items)
        : base(ActKind.Identification, by, on, null) => Items = ActItems.Read(items, nameof(items));

    /// <summary>The home units or outcomes, in ordinal order.</summary>
    public ValueList<UnitOrOutcome> Items { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer) => writer.Write("items", Items);
}
