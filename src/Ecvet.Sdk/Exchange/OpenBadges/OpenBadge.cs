using System.Diagnostics;
using NodaTime;

namespace Ecvet.Exchange.OpenBadges;

/// <summary>A badge of Open Badges 3.0 for one unit: a credit, aligned to its European level, its skills and the system of its points. Not signed.</summary>
[DebuggerDisplay("badge {Credit}")]
public sealed record OpenBadge
{
    /// <summary>A badge.</summary>
    /// <param name="credit">The credit; a badge is given for a positive one.</param>
    /// <param name="issuer">The institution that issues it.</param>
    /// <param name="issuerAddress">The address that identifies the institution, such as its web site.</param>
    /// <param name="issuedOn">The day of issue.</param>
    /// <param name="holder">What identifies the learner, such as a DID; empty when the badge is handed over by other means. Personal data.</param>
    /// <param name="unit">The unit as it is described, for its outcomes and skills; none when it is not at hand.</param>
    /// <param name="language">The language of the badge, for it has one only.</param>
    public OpenBadge(Credit credit, Institution issuer, string issuerAddress, LocalDate issuedOn, string holder = "", LearningUnit? unit = null, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(credit);
        ArgumentNullException.ThrowIfNull(issuer);
        ArgumentException.ThrowIfNullOrWhiteSpace(issuerAddress);
        ArgumentNullException.ThrowIfNull(holder);
        Credit = credit;
        Issuer = issuer;
        IssuerAddress = issuerAddress;
        IssuedOn = issuedOn;
        Holder = holder;
        Unit = unit;
        Language = LanguageTag.Parse(language);
    }

    /// <summary>The credit.</summary>
    public Credit Credit { get; }

    /// <summary>The institution that issues it.</summary>
    public Institution Issuer { get; }

    /// <summary>The address that identifies the institution.</summary>
    public string IssuerAddress { get; }

    /// <summary>The day of issue.</summary>
    public LocalDate IssuedOn { get; }

    /// <summary>What identifies the learner; empty when nothing does. Personal data.</summary>
    public string Holder { get; }

    /// <summary>The unit as it is described; none when it is not at hand.</summary>
    public LearningUnit? Unit { get; }

    /// <summary>The language of the badge.</summary>
    public LanguageTag Language { get; }

    /// <summary>Writes the badge as a credential without a proof; whoever issues it signs it.</summary>
    public ExchangeWrite Write() => OpenBadgeWriter.Write(this);

    /// <summary>The credit; the learner is not named.</summary>
    public override string ToString() => "badge " + Credit.Id;
}
