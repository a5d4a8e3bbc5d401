using NodaTime;

namespace Ecvet;

/// <summary>An earlier act was a mistake and is withdrawn by this new one. The earlier act stays in the history, with what it said.</summary>
public sealed record Correction : ProcessAct
{
    /// <summary>A correction.</summary>
    /// <param name="by">The home institution.</param>
    /// <param name="on">The day.</param>
    /// <param name="of">The number of the act, from 1.</param>
    /// <param name="reason">The reason.</param>
    /// <exception cref="ArgumentException">The reason is missing.</exception>
    public Correction(Identifier<Institution> by, LocalDate on, int of, LocalizedText reason)
        : base(ActKind.Correction, by, on, reason)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(of, 1);
        ArgumentNullException.ThrowIfNull(reason);
        if (reason.IsEmpty)
        {
            throw new ArgumentException("A correction gives its reason.", nameof(reason));
        }

        Of = of;
    }

    /// <summary>The number of the act, from 1.</summary>
    public int Of { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer) => writer.Write("of", Of);
}
