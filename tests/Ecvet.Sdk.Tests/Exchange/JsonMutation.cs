using System.Text;

namespace Ecvet.Tests.Exchange;

/// <summary>Spoils JSON texts: bytes changed, cut, doubled and moved, and values put where others belong. A seed gives the same text again.</summary>
internal static class JsonMutation
{
    private static readonly string[] Pieces =
        ["null", "[]", "{}", "\"\"", "1e400", "-0", "\"\\ud800\"", "{\"id\":\"urn:x\"}", "[[]]", "\"urn:achievement:1\"", "\"2026-02-30T00:00:00Z\"", "\"http://data.europa.eu/snb/eqf/99\"", "true", "{\"en\":{\"en\":[]}}", "\"\u0000\"", ",", "}", "\""];

    public static byte[] Of(byte[] source, int seed)
    {
        var random = new Random(seed);
        var bytes = new List<byte>(source);
        for (var i = random.Next(1, 4); i > 0 && bytes.Count > 2; i--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                default:
                    Replace(bytes, at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Puts a piece in the place of the value behind the next colon: most often the text stays JSON.</summary>
    private static void Replace(List<byte> bytes, int from, byte[] piece)
    {
        var colon = bytes.IndexOf((byte)':', from);
        var end = colon < 0 ? -1 : bytes.FindIndex(colon, static b => b is (byte)',' or (byte)'}' or (byte)']');
        if (end > colon)
        {
            bytes.RemoveRange(colon + 1, end - colon - 1);
            bytes.InsertRange(colon + 1, piece);
        }
    }
}
