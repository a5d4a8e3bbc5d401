namespace Ecvet.Tests;

/// <summary>Texts as they come after an accident or from somebody who means no good.</summary>
internal static class SpoiltText
{
    /// <summary>A text spoilt one time or more: a piece put in, a stretch taken out, doubled, or replaced by a piece.</summary>
    /// <param name="text">The text.</param>
    /// <param name="random">Where chance comes from: the same seed spoils in the same way.</param>
    /// <param name="pieces">What may be put in: what matters to the reader under test.</param>
    /// <param name="most">How many times at most.</param>
    public static string Of(string text, Random random, string[] pieces, int most)
    {
        for (var times = random.Next(1, most + 1); times > 0; times--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(1, 1 << random.Next(1, 8)), text.Length - at);
            text = random.Next(4) switch
            {
                0 => text[..at] + pieces[random.Next(pieces.Length)] + text[at..],
                1 when text.Length > 50 => text[..at] + text[(at + length)..],
                2 => text[..(at + length)] + text[at..],
                _ => text[..at] + pieces[random.Next(pieces.Length)] + text[(at + length)..],
            };
        }

        return text;
    }
}
