namespace Ecvet;

/// <summary>How the assessment was supervised (an optional element of Annex I).</summary>
public enum MicroCredentialSupervision
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>Unsupervised, and nobody verified who was assessed.</summary>
    Unsupervised,

    /// <summary>Supervised, and nobody verified who was assessed.</summary>
    Supervised,

    /// <summary>Supervised online or on site, and who was assessed was verified.</summary>
    SupervisedWithIdentityVerified,
}
