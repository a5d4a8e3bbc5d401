namespace Ecvet.Exchange;

/// <summary>The formats that are told apart by their content.</summary>
public enum ExchangeFormat
{
    /// <summary>None of those known here.</summary>
    Unknown,

    /// <summary>A document of this library's own JSON; read it with <see cref="EcvetJson"/>.</summary>
    EcvetJson,

    /// <summary>A European Digital Credential: complete, for upload, or in a sealed envelope (JSON-LD).</summary>
    Edc,

    /// <summary>A dataset of qualifications (LOQ, XML).</summary>
    Loq,

    /// <summary>EMREX ELMO 1.x or 2.x (XML).</summary>
    Elmo,

    /// <summary>Open Badges 3.0 (JSON); written here, not read.</summary>
    OpenBadges,

    /// <summary>A framework of competences (CASE, JSON).</summary>
    Case,

    /// <summary>A structure of the Finnish service ePerusteet (JSON).</summary>
    EPerusteet,
}
