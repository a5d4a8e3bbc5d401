using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>
/// A decision that outcomes of a host correspond to outcomes at home. It is directed, from host to home; it is never chained with
/// another; and one with several host items acts only when all of them are held. It settles the question of the level as well.
/// </summary>
[DebuggerDisplay("{Id,nq}")]
public sealed record Equivalence : ICanonical
{
    /// <summary>An equivalence.</summary>
    /// <param name="from">The host units or outcomes, all of them together.</param>
    /// <param name="to">The home units or outcomes they cover.</param>
    /// <param name="host">The host whose units are meant; empty when the schemes say so.</param>
    /// <param name="hostVersion">The version of the host units meant; empty for any.</param>
    /// <param name="homeVersion">The version of the home qualification meant; empty for any.</param>
    /// <param name="decidedBy">Who decided it; empty when not said.</param>
    /// <param name="decidedOn">The day of the decision; none when not said.</param>
    /// <param name="ground">On what ground; may be empty.</param>
    /// <param name="validity">When it holds.</param>
    /// <param name="id">Its identifier; made of its items unless said.</param>
    /// <exception cref="ArgumentException">There is no host item or no home item.</exception>
    public Equivalence(
        IEnumerable<UnitOrOutcome> from,
        IEnumerable<EquivalenceTarget> to,
        Identifier<Institution> host = default,
        string hostVersion = "",
        string homeVersion = "",
        Identifier<Institution> decidedBy = default,
        LocalDate? decidedOn = null,
        LocalizedText? ground = null,
        ValidityPeriod validity = default,
        Identifier<Equivalence> id = default)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(hostVersion);
        ArgumentNullException.ThrowIfNull(homeVersion);
        From = ValueList.From(from.Distinct().Order());
        To = ValueList.From(to.Distinct().OrderBy(static target => target.Item).ThenBy(static target => string.Join('\n', target.Parts), StringComparer.Ordinal));
        Host = host;
        HostVersion = hostVersion;
        HomeVersion = homeVersion;
        DecidedBy = decidedBy;
        DecidedOn = decidedOn;
        Ground = ground ?? LocalizedText.Empty;
        Validity = validity;
        if (From.Count == 0 || To.Count == 0)
        {
            throw new ArgumentException("An equivalence has at least one host item and one home item.", From.Count == 0 ? nameof(from) : nameof(to));
        }

        var text = string.Join('+', From) + " = " + string.Join('+', To.Select(static target => target.Item + string.Concat(target.Parts.Select(static part => "#" + part))));
        Id = id.IsEmpty ? new(CodeText.Compose(text)) : id;
    }

    /// <summary>Its identifier.</summary>
    public Identifier<Equivalence> Id { get; }

    /// <summary>The host units or outcomes, all of them together, in ordinal order.</summary>
    public ValueList<UnitOrOutcome> From { get; }

    /// <summary>The home units or outcomes they cover, in ordinal order.</summary>
    public ValueList<EquivalenceTarget> To { get; }

    /// <summary>The host whose units are meant; empty when the schemes say so.</summary>
    public Identifier<Institution> Host { get; }

    /// <summary>The version of the host units meant; empty for any.</summary>
    public string HostVersion { get; }

    /// <summary>The version of the home qualification meant; empty for any.</summary>
    public string HomeVersion { get; }

    /// <summary>Who decided it; empty when not said.</summary>
    public Identifier<Institution> DecidedBy { get; }

    /// <summary>The day of the decision; none when not said.</summary>
    public LocalDate? DecidedOn { get; }

    /// <summary>On what ground; may be empty.</summary>
    public LocalizedText Ground { get; }

    /// <summary>When it holds.</summary>
    public ValidityPeriod Validity { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("id", Id);
        writer.Write("from", From);
        writer.Write("to", To);
        writer.Write("host", Host);
        writer.Write("hostVersion", HostVersion);
        writer.Write("homeVersion", HomeVersion);
        writer.Write("decidedBy", DecidedBy);
        writer.Write("decidedOn", DecidedOn);
        writer.Write("ground", Ground);
        writer.Write("validity", Validity);
    }
}
