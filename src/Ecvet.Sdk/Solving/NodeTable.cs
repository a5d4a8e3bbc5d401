namespace Ecvet.Solving;

/// <summary>The states of one node: a layer for each child that was merged in, and the states that satisfy the node.</summary>
internal sealed class NodeTable
{
    public TableEntry[] Entries = new TableEntry[16];

    /// <summary>Start of each layer; layer 0 is the single empty state, the last one the states of the node.</summary>
    public int[] LayerStart = new int[8];

    /// <summary>The child (or the alternative of a slot; the complement of the node for its earning) of each layer.</summary>
    public int[] LayerOf = new int[8];

    public int Count;

    public int Layers;

    /// <summary>Whether the node is content with nothing.</summary>
    public bool EmptyIsEnough;

    public int FinalStart;

    public int FinalCount => Count - FinalStart;

    public void Reset()
    {
        Count = 0;
        Layers = 0;
        EmptyIsEnough = false;
    }

    public void OpenLayer(int of)
    {
        if (Layers + 2 > LayerStart.Length)
        {
            Array.Resize(ref LayerStart, 2 * LayerStart.Length);
            Array.Resize(ref LayerOf, 2 * LayerOf.Length);
        }

        LayerOf[Layers] = of;
        LayerStart[Layers++] = Count;
        LayerStart[Layers] = Count;
    }

    public ref TableEntry Add()
    {
        if (Count == Entries.Length)
        {
            Array.Resize(ref Entries, 2 * Count);
        }

        LayerStart[Layers] = Count + 1;
        return ref Entries[Count++];
    }
}
