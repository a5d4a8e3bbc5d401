namespace Ecvet;

/// <summary>What a picture of a proposal shows.</summary>
public enum ProposalPicture
{
    /// <summary>The home tree: what each part asks for, what counts, what is missing.</summary>
    ProgressTree,

    /// <summary>The grid of home outcomes against host credits.</summary>
    CoverageGrid,
}
