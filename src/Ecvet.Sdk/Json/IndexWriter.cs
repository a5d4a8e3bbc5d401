using System.Buffers;
using System.Text;

namespace Ecvet.Json;

/// <summary>Writes the numbers and texts of an index.</summary>
/// <param name="output">Where to.</param>
internal readonly ref struct IndexWriter(IBufferWriter<byte> output)
{
    private readonly IBufferWriter<byte> output = output;

    /// <summary>Seven bits a byte, the lowest first; a byte that is not the last has its high bit set.</summary>
    internal void Number(int value)
    {
        var bytes = output.GetSpan(5);
        var count = 0;
        for (; value > 0x7F; value >>= 7)
        {
            bytes[count++] = (byte)(value & 0x7F | 0x80);
        }

        bytes[count++] = (byte)value;
        output.Advance(count);
    }

    internal void Text(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Number(bytes.Length);
        output.Write(bytes);
    }
}
