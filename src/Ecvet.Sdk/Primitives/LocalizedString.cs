namespace Ecvet;

/// <summary>A text in one language.</summary>
public sealed record LocalizedString
{
    /// <summary>A text in a language.</summary>
    /// <param name="language">The language of the text.</param>
    /// <param name="text">The text.</param>
    public LocalizedString(LanguageTag language, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Language = language;
        Text = text;
    }

    /// <summary>The language of the text.</summary>
    public LanguageTag Language { get; }

    /// <summary>The text.</summary>
    public string Text { get; }
}
