using System.Diagnostics;

namespace Ecvet.Exchange.Edc;

/// <summary>A learning activity, such as a stay abroad: what, when and with whom.</summary>
[DebuggerDisplay("{Id,nq}")]
public sealed record EdcActivity
{
    /// <summary>An activity.</summary>
    /// <param name="id">Its identifier, an absolute one such as <c>urn:uuid:...</c>, by which achievements refer to it.</param>
    /// <param name="title">What it is.</param>
    /// <param name="period">Its days.</param>
    /// <param name="directedBy">The institution where it took place; empty when not said.</param>
    /// <exception cref="ArgumentException">The identifier is empty.</exception>
    public EdcActivity(string id, LocalizedText title, ValidityPeriod period = default, Identifier<Institution> directedBy = default)
    {
        ArgumentNullException.ThrowIfNull(title);
        Id = CodeText.Require(id, nameof(id));
        Title = title;
        Period = period;
        DirectedBy = directedBy;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What it is.</summary>
    public LocalizedText Title { get; }

    /// <summary>Its days.</summary>
    public ValidityPeriod Period { get; }

    /// <summary>The institution where it took place; empty when not said.</summary>
    public Identifier<Institution> DirectedBy { get; }

    /// <summary>The stay that a learning agreement speaks of.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="title">What it is to be called.</param>
    public static EdcActivity From(LearningAgreement agreement, LocalizedText title)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return new("urn:ecvet:agreement:" + Uri.EscapeDataString(agreement.Id.Value), title, agreement.Period, agreement.Host);
    }
}
