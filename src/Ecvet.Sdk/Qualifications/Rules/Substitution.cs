namespace Ecvet.Rules;

/// <summary>Other units that are accepted in place of a unit: an earlier version, a replacement, a bundle of smaller ones.</summary>
public sealed record Substitution : RuleCondition
{
    /// <summary>A substitution.</summary>
    /// <param name="id">The identifier of the condition.</param>
    /// <param name="unit">The unit that is replaced.</param>
    /// <param name="accepts">The units accepted in its place, all of them together; they are kept in ordinal order.</param>
    /// <param name="version">The version of the accepted unit meant; empty for any. It needs a single accepted unit.</param>
    /// <param name="validity">When the substitution holds.</param>
    /// <param name="decidedBy">Who decided it, in plain words; may be empty.</param>
    /// <param name="ground">On what ground; may be empty.</param>
    /// <param name="title">The condition in plain words.</param>
    /// <exception cref="ArgumentException">No unit is accepted, or a version is named of several.</exception>
    public Substitution(
        Identifier<RuleCondition> id,
        UnitId unit,
        IEnumerable<UnitId> accepts,
        string version = "",
        ValidityPeriod validity = default,
        LocalizedText? decidedBy = null,
        LocalizedText? ground = null,
        LocalizedText? title = null)
        : base(id, title)
    {
        ArgumentNullException.ThrowIfNull(accepts);
        ArgumentNullException.ThrowIfNull(version);
        Unit = unit;
        Accepts = ValueList.From(accepts.Distinct().Order());
        Version = version;
        Validity = validity;
        DecidedBy = decidedBy ?? LocalizedText.Empty;
        Ground = ground ?? LocalizedText.Empty;
        if (Accepts.Count == 0)
        {
            throw new ArgumentException("A substitution accepts at least one unit.", nameof(accepts));
        }

        if (version.Length > 0 && Accepts.Count > 1)
        {
            throw new ArgumentException("A version is named of a single accepted unit.", nameof(version));
        }
    }

    /// <summary>The unit that is replaced.</summary>
    public UnitId Unit { get; }

    /// <summary>The units accepted in its place, all of them together, in ordinal order.</summary>
    public ValueList<UnitId> Accepts { get; }

    /// <summary>The version of the accepted unit meant; empty for any.</summary>
    public string Version { get; }

    /// <summary>When the substitution holds.</summary>
    public ValidityPeriod Validity { get; }

    /// <summary>Who decided it; may be empty.</summary>
    public LocalizedText DecidedBy { get; }

    /// <summary>On what ground; may be empty.</summary>
    public LocalizedText Ground { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer)
    {
        writer.Write("kind", "substitution");
        writer.Write("unit", Unit);
        writer.Write("accepts", Accepts);
        writer.Write("version", Version);
        writer.Write("validity", Validity);
        writer.Write("decidedBy", DecidedBy);
        writer.Write("ground", Ground);
    }
}
