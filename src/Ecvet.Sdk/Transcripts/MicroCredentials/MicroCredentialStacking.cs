namespace Ecvet;

/// <summary>Whether a micro-credential may be put together with others (an optional element of Annex I).</summary>
public enum MicroCredentialStacking
{
    /// <summary>Not said: a person asks its awarding body.</summary>
    Unspecified,

    /// <summary>It stands alone.</summary>
    Standalone,

    /// <summary>It is part of another credential.</summary>
    Integrated,

    /// <summary>It may be put together with others.</summary>
    Stackable,
}
