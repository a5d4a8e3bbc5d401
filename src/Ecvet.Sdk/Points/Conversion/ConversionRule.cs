using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>
/// A rule by which the size of something in one point system is expressed in another. It is directed, dated, scoped, reasoned and
/// exact. It speaks of size only: what is recognised is decided by an institution (rules E2 and E4), and no ratio is prescribed (rule P9).
/// </summary>
/// <remarks>The way back is a rule of its own. There is none unless somebody sets it down.</remarks>
[DebuggerDisplay("{Id,nq}: {From,nq} to {To,nq} by {Factor}")]
public sealed record ConversionRule
{
    /// <summary>A rule of conversion.</summary>
    /// <param name="id">A code by which the rule is known; it stands in every result.</param>
    /// <param name="from">The system converted.</param>
    /// <param name="to">The system converted into.</param>
    /// <param name="factor">By what an amount is multiplied: <c>0.3m</c>, <c>new Ratio(1, 2)</c>.</param>
    /// <param name="reason">Why, in words.</param>
    /// <param name="source">Who set it down, or where it was read.</param>
    /// <param name="validity">When it is in force.</param>
    /// <param name="scope">The code of what it holds for, such as a country, a qualification or a partnership; empty when it holds for everything.</param>
    /// <param name="multiplesOf">Where it holds for whole years or whole qualifications only: amounts have to be a whole multiple of this.</param>
    /// <exception cref="ArgumentException">The two systems are the same, the factor is 0, there is no reason, the id or scope is no code, or the multiple is 0 or of another system.</exception>
    public ConversionRule(
        string id,
        PointSystem from,
        PointSystem to,
        Ratio factor,
        LocalizedText reason,
        FactSource source,
        ValidityPeriod validity = default,
        string scope = "",
        Points? multiplesOf = null)
    {
        ArgumentNullException.ThrowIfNull(reason);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(scope);
        if (from == to || factor.IsZero || reason.IsEmpty)
        {
            throw new ArgumentException("A rule of conversion has two systems, a factor above 0 and a reason.", nameof(factor));
        }

        if (multiplesOf is { } whole && (whole.IsZero || whole.System != from))
        {
            throw new ArgumentException("The whole of which amounts are multiples is an amount above 0 of the system converted.", nameof(multiplesOf));
        }

        Id = CodeText.Require(id, nameof(id));
        From = from;
        To = to;
        Factor = factor;
        Reason = reason;
        Source = source;
        Validity = validity;
        Scope = scope.Length == 0 ? scope : CodeText.Require(scope, nameof(scope));
        MultiplesOf = multiplesOf;
    }

    /// <summary>The code of the rule.</summary>
    public string Id { get; }

    /// <summary>The system converted.</summary>
    public PointSystem From { get; }

    /// <summary>The system converted into.</summary>
    public PointSystem To { get; }

    /// <summary>By what an amount is multiplied.</summary>
    public Ratio Factor { get; }

    /// <summary>Why, in words.</summary>
    public LocalizedText Reason { get; }

    /// <summary>Who set it down, or where it was read.</summary>
    public FactSource Source { get; }

    /// <summary>When it is in force.</summary>
    public ValidityPeriod Validity { get; }

    /// <summary>The code of what it holds for; empty when it holds for everything.</summary>
    public string Scope { get; }

    /// <summary>The whole of which amounts have to be multiples; none where the rule holds for any amount.</summary>
    public Points? MultiplesOf { get; }

    /// <summary>True when the rule is in force on the day and holds for what is asked about.</summary>
    /// <param name="on">The day of the event asked about.</param>
    /// <param name="scope">The code of what is asked about; empty when nothing is said of it.</param>
    public bool Holds(LocalDate on, string scope = "") => Validity.Contains(on) && (Scope.Length == 0 || Scope == scope);

    /// <summary>True when the rule may be asked about an amount; a part of the whole it speaks of is none of its business.</summary>
    internal bool Covers(Points amount) => MultiplesOf is not { } whole || ((Ratio)amount.Amount).IsMultipleOf(whole.Amount);

    /// <summary>True when both could be asked about the same thing on the same day.</summary>
    internal bool Meets(ConversionRule other) => Validity.Overlaps(other.Validity) && (Scope.Length == 0 || other.Scope.Length == 0 || Scope == other.Scope);
}
