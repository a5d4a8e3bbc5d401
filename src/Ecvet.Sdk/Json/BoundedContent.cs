namespace Ecvet.Json;

/// <summary>What has been read of a stream; it grows as needed and takes at most one byte more than the limit.</summary>
internal sealed class BoundedContent(int most)
{
    private byte[] buffer = new byte[(int)Math.Min(most + 1L, 16 * 1024)];
    private int length;

    /// <summary>True when the limit is passed: nothing more need be read.</summary>
    internal bool IsFull => length > most;

    /// <summary>Room for the next bytes; never empty unless full.</summary>
    internal Memory<byte> Free
    {
        get
        {
            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(Math.Min(most + 1L, Array.MaxLength), buffer.Length * 2L));
            }

            return buffer.AsMemory(length);
        }
    }

    internal ReadOnlyMemory<byte> Read => buffer.AsMemory(0, length);

    internal void Advance(int count) => length += count;
}
