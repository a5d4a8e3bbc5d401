using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>Something that shows what a learner can do: a piece of work, a report, a badge. Evidence is admissible and is never credit by itself (rule T1).</summary>
[DebuggerDisplay("{Kind,nq}")]
public sealed record Evidence : ICanonical
{
    /// <summary>A piece of evidence.</summary>
    /// <param name="kind">What it is, in plain words ("work sample", "badge").</param>
    /// <param name="reference">Where it is kept; opened by nobody but its reader.</param>
    /// <param name="date">The day it is from.</param>
    public Evidence(LocalizedText kind, string reference = "", LocalDate? date = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(reference);
        Kind = kind;
        Reference = reference;
        Date = date;
    }

    /// <summary>What it is.</summary>
    public LocalizedText Kind { get; }

    /// <summary>Where it is kept; may be empty.</summary>
    public string Reference { get; }

    /// <summary>The day it is from; none when not said.</summary>
    public LocalDate? Date { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("kind", Kind);
        writer.Write("reference", Reference);
        writer.Write("date", Date);
    }
}
