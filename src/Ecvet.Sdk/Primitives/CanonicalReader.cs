using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Ecvet;

/// <summary>Reads the canonical form, strictly: what it accepts is exactly what <see cref="CanonicalWriter"/> writes.</summary>
internal ref struct CanonicalReader
{
    private const int MaximumDepth = 64;
    private const int MaximumName = 64;
    private static readonly SearchValues<byte> NameBytes = SearchValues.Create("-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"u8);
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly ReadOnlySpan<byte> bytes;
    private int at;

    private CanonicalReader(ReadOnlySpan<byte> bytes)
    {
        this.bytes = bytes;
        at = 0;
    }

    /// <summary>Reads one noun.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out CanonicalNode? node)
    {
        var reader = new CanonicalReader(bytes);
        return reader.TryNode(1, out node) && reader.at == bytes.Length;
    }

    private bool TryNode(int depth, [NotNullWhen(true)] out CanonicalNode? node)
    {
        node = null;
        if (depth > MaximumDepth || !TryName(out var name, out var mark))
        {
            return false;
        }

        switch (mark)
        {
            case (byte)'~' when Take((byte)'\n'):
                node = new(name, null, ValueList<CanonicalNode>.Empty);
                return true;
            case (byte)'=':
                return TryValue(name, out node);
            case (byte)'{' when Take((byte)'\n'):
                return TryInside(name, (byte)'}', int.MaxValue, depth, out node);
            case (byte)'[' when TryNumber((byte)'\n', out var count):
                return TryInside(name, (byte)']', count, depth, out node) && node.Children.Count == count;
            default:
                return false;
        }
    }

    private bool TryInside(string name, byte end, int most, int depth, [NotNullWhen(true)] out CanonicalNode? node)
    {
        node = null;
        var children = new List<CanonicalNode>();
        while (at < bytes.Length && bytes[at] != end)
        {
            if (children.Count == most || !TryNode(depth + 1, out var child))
            {
                return false;
            }

            children.Add(child);
        }

        if (!Take(end) || !Take((byte)'\n'))
        {
            return false;
        }

        node = new(name, null, ValueList.From(children));
        return true;
    }

    private bool TryName([NotNullWhen(true)] out string? name, out byte mark)
    {
        name = null;
        mark = 0;
        var length = bytes[at..].IndexOfAny("=~{["u8);
        if (length is <= 0 or > MaximumName)
        {
            return false;
        }

        var written = bytes.Slice(at, length);
        if (written.ContainsAnyExcept(NameBytes))
        {
            return false;
        }

        name = Encoding.ASCII.GetString(written);
        mark = bytes[at + length];
        at += length + 1;
        return true;
    }

    private bool TryValue(string name, [NotNullWhen(true)] out CanonicalNode? node)
    {
        node = null;
        if (!TryNumber((byte)':', out var length) || length > bytes.Length - at)
        {
            return false;
        }

        string value;
        try
        {
            value = Strict.GetString(bytes.Slice(at, length));
        }
        catch (DecoderFallbackException)
        {
            return false;
        }

        at += length;
        node = new(name, value, ValueList<CanonicalNode>.Empty);
        return Take((byte)'\n');
    }

    /// <summary>A number without sign and leading zeros, and the byte after it.</summary>
    private bool TryNumber(byte end, out int number)
    {
        number = 0;
        var length = bytes[at..].IndexOf(end);
        if (length is <= 0 or > 10 || (bytes[at] == (byte)'0' && length > 1))
        {
            return false;
        }

        var valid = int.TryParse(bytes.Slice(at, length), NumberStyles.None, CultureInfo.InvariantCulture, out number);
        at += length + 1;
        return valid;
    }

    private bool Take(byte expected)
    {
        if (at >= bytes.Length || bytes[at] != expected)
        {
            return false;
        }

        at++;
        return true;
    }
}
