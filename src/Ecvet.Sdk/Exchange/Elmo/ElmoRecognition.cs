using System.Diagnostics;
using NodaTime;

namespace Ecvet.Exchange.Elmo;

/// <summary>An act of recognition as ELMO 2 states it: on the ground of which results elsewhere, for which units here, when, why.</summary>
[DebuggerDisplay("{Status} {DecidedOn}")]
public sealed record ElmoRecognition
{
    /// <summary>An act of recognition.</summary>
    /// <param name="status">What it came to.</param>
    /// <param name="decidedOn">The day of the decision; none when it is not said.</param>
    /// <param name="basis">The transcript of the results it rests on; none when it is not said.</param>
    /// <param name="units">The units it is about at home, as credits of the home institution.</param>
    /// <param name="title">A title.</param>
    /// <param name="reason">Why, in words.</param>
    /// <param name="basisUrl">The address of the page of the institution that issued the basis.</param>
    /// <param name="otherBases">What else it rests on, where results of several institutions bear it together.</param>
    public ElmoRecognition(
        ElmoRecognitionStatus status, LocalDate? decidedOn = null, Transcript? basis = null, IEnumerable<Credit>? units = null, LocalizedText? title = null, LocalizedText? reason = null, string basisUrl = "",
        IEnumerable<ElmoBasis>? otherBases = null)
    {
        ArgumentNullException.ThrowIfNull(basisUrl);
        Status = status;
        DecidedOn = decidedOn;
        Basis = basis;
        Units = ValueList.From(units);
        Title = title ?? LocalizedText.Empty;
        Reason = reason ?? LocalizedText.Empty;
        BasisUrl = basisUrl;
        OtherBases = ValueList.From(otherBases);
    }

    /// <summary>What it came to.</summary>
    public ElmoRecognitionStatus Status { get; }

    /// <summary>The day of the decision; none when it is not said.</summary>
    public LocalDate? DecidedOn { get; }

    /// <summary>The transcript of the results it rests on; none when it is not said.</summary>
    public Transcript? Basis { get; }

    /// <summary>The units it is about at home.</summary>
    public ValueList<Credit> Units { get; }

    /// <summary>A title; may be empty.</summary>
    public LocalizedText Title { get; }

    /// <summary>Why; may be empty.</summary>
    public LocalizedText Reason { get; }

    /// <summary>The address of the page of the institution that issued the basis; empty when it is not said.</summary>
    public string BasisUrl { get; }

    /// <summary>What else it rests on, where results of several institutions bear it together.</summary>
    public ValueList<ElmoBasis> OtherBases { get; }

    /// <summary>All that it rests on.</summary>
    internal IEnumerable<ElmoBasis> Bases => Basis is null ? OtherBases : OtherBases.Prepend(new(Basis, BasisUrl));
}
