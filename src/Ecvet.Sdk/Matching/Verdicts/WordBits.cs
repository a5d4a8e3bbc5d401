namespace Ecvet;

/// <summary>Bits of one 64-bit word of an outcome set.</summary>
/// <param name="Word">The number of the word.</param>
/// <param name="Bits">The bits.</param>
internal readonly record struct WordBits(int Word, ulong Bits);
