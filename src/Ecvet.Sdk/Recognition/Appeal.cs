using NodaTime;

namespace Ecvet;

/// <summary>The learner asks that an act be looked at again. The act stands until the appeal is decided.</summary>
public sealed record Appeal : ProcessAct
{
    /// <summary>An appeal.</summary>
    /// <param name="on">The day.</param>
    /// <param name="against">The number of the act, from 1.</param>
    /// <param name="reason">The learner's ground.</param>
    public Appeal(LocalDate on, int against, LocalizedText reason)
        : base(ActKind.Appeal, default, on, reason)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(against, 1);
        ArgumentNullException.ThrowIfNull(reason);
        Against = against;
    }

    /// <summary>The number of the act, from 1.</summary>
    public int Against { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer) => writer.Write("against", Against);
}
