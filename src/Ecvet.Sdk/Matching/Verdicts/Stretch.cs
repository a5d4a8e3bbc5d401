namespace Ecvet;

/// <summary>Where the entries of one thing stand in a shared array.</summary>
/// <param name="Start">The number of the first.</param>
/// <param name="Count">How many.</param>
internal readonly record struct Stretch(int Start, int Count)
{
    internal int End => Start + Count;
}
