using System.Text;
using System.Text.Unicode;

namespace Ecvet.Json;

/// <summary>Reads the numbers and texts of an index. Once something is not as it is written, everything after it is empty and <see cref="IsSound"/> is false.</summary>
internal ref struct IndexReader
{
    private readonly ReadOnlySpan<byte> bytes;
    private readonly int start;
    private int at;

    /// <summary>A reader of bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="start">How many bytes stand before them, for positions.</param>
    internal IndexReader(ReadOnlySpan<byte> bytes, int start)
    {
        this.bytes = bytes;
        this.start = start;
        IsSound = true;
    }

    internal bool IsSound { get; private set; }

    internal readonly bool IsAtEnd => at == bytes.Length;

    internal readonly int Position => start + at;

    internal void Refuse() => IsSound = false;

    /// <summary>A number from 0 on in its shortest form; 0 where there is none.</summary>
    internal int Number()
    {
        long value = 0;
        for (var shift = 0; IsSound && at < bytes.Length && shift <= 28; shift += 7)
        {
            var next = bytes[at++];
            value |= (long)(next & 0x7F) << shift;
            if (next <= 0x7F)
            {
                IsSound = value <= int.MaxValue && (next != 0 || shift == 0);
                return IsSound ? (int)value : 0;
            }
        }

        IsSound = false;
        return 0;
    }

    /// <summary>A text of at most so many bytes; empty where there is none.</summary>
    internal string Text(int longest)
    {
        var length = Number();
        if (!IsSound || length > longest || length > bytes.Length - at)
        {
            IsSound = false;
            return "";
        }

        var text = bytes.Slice(at, length);
        if (!Utf8.IsValid(text))
        {
            IsSound = false;
            return "";
        }

        at += length;
        return Encoding.UTF8.GetString(text);
    }
}
