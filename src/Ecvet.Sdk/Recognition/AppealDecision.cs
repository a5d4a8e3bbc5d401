using NodaTime;

namespace Ecvet;

/// <summary>An appeal is decided. Upheld, it withdraws the act appealed against; what follows instead is a new act.</summary>
public sealed record AppealDecision : ProcessAct
{
    /// <summary>A decision on an appeal.</summary>
    /// <param name="by">The institution that decides.</param>
    /// <param name="on">The day.</param>
    /// <param name="appeal">The number of the appeal among the acts, from 1.</param>
    /// <param name="isUpheld">True when the learner is right.</param>
    /// <param name="reason">The reason.</param>
    /// <exception cref="ArgumentException">The reason is missing.</exception>
    public AppealDecision(Identifier<Institution> by, LocalDate on, int appeal, bool isUpheld, LocalizedText reason)
        : base(ActKind.AppealDecision, by, on, reason)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(appeal, 1);
        ArgumentNullException.ThrowIfNull(reason);
        if (reason.IsEmpty)
        {
            throw new ArgumentException("A decision on an appeal gives its reason.", nameof(reason));
        }

        Appeal = appeal;
        IsUpheld = isUpheld;
    }

    /// <summary>The number of the appeal among the acts, from 1.</summary>
    public int Appeal { get; }

    /// <summary>True when the learner is right.</summary>
    public bool IsUpheld { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer)
    {
        writer.Write("appeal", Appeal);
        writer.Write("isUpheld", IsUpheld);
    }
}
