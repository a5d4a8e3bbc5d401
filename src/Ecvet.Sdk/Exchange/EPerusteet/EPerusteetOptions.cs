namespace Ecvet.Exchange.EPerusteet;

/// <summary>
/// How the Finnish structure format is read where the data leaves it open. The defaults are readings of official texts,
/// not confirmed by the authority that publishes them.
/// </summary>
public sealed record EPerusteetOptions
{
    /// <summary>Readings.</summary>
    /// <param name="textRules">Rules that stand only in the text, by route.</param>
    /// <param name="groupsBelowGroupsWithoutRule">A group below a group without a rule: required unless said.</param>
    /// <param name="areasToChoose">How many competence areas are chosen of those below one group: exactly one unless said.</param>
    /// <param name="extensionsAtRoot">Whether an open slot without a rule directly below the root lies beyond the total; it does unless said.</param>
    /// <param name="overflow">What happens above an upper bound; the data does not say.</param>
    /// <param name="sizeCounted">Which size counts for a recognised unit.</param>
    /// <param name="maximumBytes">The largest document that is read, in bytes; 64 MiB unless said.</param>
    public EPerusteetOptions(
        IEnumerable<RouteTextRules>? textRules = null,
        NodePresenceReading groupsBelowGroupsWithoutRule = NodePresenceReading.Required,
        int areasToChoose = 1,
        bool extensionsAtRoot = true,
        OverflowPolicy overflow = OverflowPolicy.Strict,
        SizeCounted sizeCounted = SizeCounted.OfStructure,
        int maximumBytes = 64 * 1024 * 1024)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumBytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(areasToChoose, 1);
        TextRules = ValueList.From(textRules);
        GroupsBelowGroupsWithoutRule = groupsBelowGroupsWithoutRule;
        AreasToChoose = areasToChoose;
        ExtensionsAtRoot = extensionsAtRoot;
        Overflow = overflow;
        SizeCounted = sizeCounted;
        MaximumBytes = maximumBytes;
    }

    /// <summary>The usual readings, and no rules from the text.</summary>
    public static EPerusteetOptions Default { get; } = new();

    /// <summary>Rules that stand only in the text, by route.</summary>
    public ValueList<RouteTextRules> TextRules { get; }

    /// <summary>How a group below a group without a rule is read.</summary>
    public NodePresenceReading GroupsBelowGroupsWithoutRule { get; }

    /// <summary>How many competence areas are chosen of those below one group.</summary>
    public int AreasToChoose { get; }

    /// <summary>Whether an open slot without a rule directly below the root lies beyond the total.</summary>
    public bool ExtensionsAtRoot { get; }

    /// <summary>What happens above an upper bound.</summary>
    public OverflowPolicy Overflow { get; }

    /// <summary>Which size counts for a recognised unit.</summary>
    public SizeCounted SizeCounted { get; }

    /// <summary>The largest document that is read, in bytes.</summary>
    public int MaximumBytes { get; }
}
