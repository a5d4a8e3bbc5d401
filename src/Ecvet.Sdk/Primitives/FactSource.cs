using System.Diagnostics;

namespace Ecvet;

/// <summary>Where a fact of a table comes from, and how well it is confirmed there.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record FactSource
{
    /// <summary>A source.</summary>
    /// <param name="key">A short key by which the source is known, such as <c>2009/C 155/02, Annex II.4</c> or the number of a regulation.</param>
    /// <param name="confidence">How well the fact is confirmed there.</param>
    /// <param name="note">What has to be known of the fact itself: what the source says only roughly, or leaves open; empty where there is nothing.</param>
    /// <exception cref="ArgumentException">The key is no code.</exception>
    public FactSource(string key, Confidence confidence, string note = "")
    {
        ArgumentNullException.ThrowIfNull(note);
        Key = CodeText.Require(key, nameof(key));
        Confidence = confidence;
        Note = note;
    }

    /// <summary>The key by which the source is known.</summary>
    public string Key { get; }

    /// <summary>How well the fact is confirmed there.</summary>
    public Confidence Confidence { get; }

    /// <summary>What has to be known of the fact itself; empty where there is nothing.</summary>
    public string Note { get; }

    /// <summary>True when the fact was read in a source; false when a person must confirm it first.</summary>
    public bool IsConfirmed => Confidence != Confidence.Unconfirmed;

    /// <summary>The letter of the confidence: A, B or C.</summary>
    public string Letter => Confidence switch { Confidence.Primary => "A", Confidence.Secondary => "B", _ => "C" };

    /// <summary>The key with the letter of the confidence.</summary>
    public override string ToString() => Key + " (" + Letter + ")";
}
