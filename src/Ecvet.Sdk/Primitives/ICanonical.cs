namespace Ecvet;

/// <summary>Something that writes itself in the canonical byte form.</summary>
internal interface ICanonical
{
    /// <summary>Writes every member that belongs to the value, in a fixed order.</summary>
    /// <param name="writer">Where to.</param>
    void Write(CanonicalWriter writer);
}
