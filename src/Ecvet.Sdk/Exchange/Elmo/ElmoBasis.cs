using System.Diagnostics;

namespace Ecvet.Exchange.Elmo;

/// <summary>Results of one institution on which an act of recognition rests.</summary>
[DebuggerDisplay("{Transcript}")]
public sealed record ElmoBasis
{
    /// <summary>A basis.</summary>
    /// <param name="transcript">The results, and the institution that issued them.</param>
    /// <param name="issuerUrl">The address of the institution's page, which ELMO asks for.</param>
    public ElmoBasis(Transcript transcript, string issuerUrl = "")
    {
        ArgumentNullException.ThrowIfNull(transcript);
        ArgumentNullException.ThrowIfNull(issuerUrl);
        Transcript = transcript;
        IssuerUrl = issuerUrl;
    }

    /// <summary>The results, and the institution that issued them.</summary>
    public Transcript Transcript { get; }

    /// <summary>The address of the institution's page; empty when it is not said.</summary>
    public string IssuerUrl { get; }
}
