namespace Ecvet.Exchange.Edc;

/// <summary>What is known of the seal of a credential that was read.</summary>
public enum EdcSeal
{
    /// <summary>It has none.</summary>
    None,

    /// <summary>It has one, which was not verified: this library reads the content and judges no signature.</summary>
    NotVerified,
}
