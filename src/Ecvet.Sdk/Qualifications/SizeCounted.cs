namespace Ecvet;

/// <summary>Which size counts for a recognised unit.</summary>
public enum SizeCounted
{
    /// <summary>The size of the structure (the default).</summary>
    OfStructure,

    /// <summary>The amount recognised.</summary>
    AsRecognised,
}
