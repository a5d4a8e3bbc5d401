using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// Which parts of a learner's documents leave the house, and under which key: <c>transcript.Export(ExportProfile.Minimal("r-7f3a"))</c>.
/// What is exported is a document like any other, written in every format; what was left out is nowhere in it.
/// </summary>
/// <remarks>
/// The minimal profile leaves what a receiver needs to recognise: which outcomes were assessed with success, when, by whom, how, at which
/// level, with which points, under which agreement. The learner bears a key of its own there, so that two receivers cannot put together
/// what they hold; which key stands for whom is known to the sender alone. Decision records need no profile: they hold no key, no
/// grade and no text.
/// </remarks>
[DebuggerDisplay("{Parts}")]
public sealed record ExportProfile
{
    private ExportProfile(LearnerKey? key, ExportParts parts)
    {
        Key = key;
        Parts = parts;
    }

    /// <summary>Everything, under the learner's own key: the document as it is.</summary>
    public static ExportProfile Full { get; } = new(null, ExportParts.All);

    /// <summary>What the receiver needs to recognise, and nothing else.</summary>
    /// <param name="key">The key of the learner for this receiver: a random one, used for nobody else and nowhere else.</param>
    /// <exception cref="ArgumentException">The key is empty.</exception>
    public static ExportProfile Minimal(LearnerKey key) =>
        key.IsEmpty ? throw new ArgumentException("An export without the learner's own key names another one.", nameof(key)) : new(key, ExportParts.None);

    /// <summary>The key of the learner for the receiver; none where the learner's own is kept. Personal data for those who know whose it is.</summary>
    public LearnerKey? Key { get; }

    /// <summary>The parts that leave the house besides what is needed to recognise.</summary>
    public ExportParts Parts { get; }

    /// <summary>This profile with more parts: <c>ExportProfile.Minimal(key).With(ExportParts.Grades)</c>.</summary>
    /// <param name="parts">The parts that are to leave as well.</param>
    public ExportProfile With(ExportParts parts) => new(Key, Parts | parts);

    /// <summary>This profile with fewer parts.</summary>
    /// <param name="parts">The parts that are to stay.</param>
    public ExportProfile Without(ExportParts parts) => new(Key, Parts & ~parts);

    /// <summary>This profile with another key of the learner for the receiver.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentException">The key is empty.</exception>
    public ExportProfile As(LearnerKey key) => new(Minimal(key).Key, Parts);

    /// <summary>The parts, and never the key.</summary>
    public override string ToString() => nameof(ExportProfile) + " " + Parts;

    internal bool Leaves(ExportParts part) => (Parts & part) == part;

    internal LearnerKey KeyOf(LearnerKey learner) => learner.IsEmpty ? learner : Key ?? learner;
}
