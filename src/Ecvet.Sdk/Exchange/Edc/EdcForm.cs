namespace Ecvet.Exchange.Edc;

/// <summary>Which of its forms a credential is written in.</summary>
public enum EdcForm
{
    /// <summary>The whole credential as it is to be sealed: with the date of issue and the legal identifier of the issuer.</summary>
    Complete,

    /// <summary>What the European issuer takes for upload: without both, for it adds them when it seals.</summary>
    Upload,
}
