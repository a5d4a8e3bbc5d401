using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// One text in one or several languages. Asked for a language, it answers in it, else in its parent (<c>fr</c> for
/// <c>fr-BE</c>), else in English, else in the text whose language was not said, else in the first by tag.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    private LocalizedText(ValueList<LocalizedString> texts) => Texts = texts;

    /// <summary>No text in any language.</summary>
    public static LocalizedText Empty { get; } = new(ValueList<LocalizedString>.Empty);

    /// <summary>The texts, one a language, ordered by language tag.</summary>
    public ValueList<LocalizedString> Texts { get; }

    /// <summary>True when there is no text at all.</summary>
    public bool IsEmpty => Texts.Count == 0;

    /// <summary>A text whose language is not said (<c>und</c>); an empty text gives <see cref="Empty"/>.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator LocalizedText(string? text) => string.IsNullOrEmpty(text) ? Empty : new([new(LanguageTag.Undetermined, text)]);

    /// <summary>A text whose language is not said (<c>und</c>); an empty text gives <see cref="Empty"/>.</summary>
    /// <param name="text">The text.</param>
    public static LocalizedText FromString(string? text) => text;

    /// <summary>A text in a language.</summary>
    /// <param name="language">A language tag such as <c>fi</c>.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The first argument is no language tag.</exception>
    public static LocalizedText Of(string language, string text) => Empty.With(language, text);

    /// <summary>A text in several languages; the last one given for a language stands.</summary>
    /// <param name="texts">The texts.</param>
    public static LocalizedText Of(IEnumerable<LocalizedString> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var byLanguage = new SortedDictionary<LanguageTag, LocalizedString>();
        foreach (var text in texts)
        {
            byLanguage[text.Language] = text;
        }

        return byLanguage.Count == 0 ? Empty : new(ValueList.From(byLanguage.Values));
    }

    /// <summary>This text with one more language, or with another text in that language.</summary>
    /// <param name="language">A language tag such as <c>fi</c>.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The first argument is no language tag.</exception>
    public LocalizedText With(string language, string text) => Of([.. Texts, new(LanguageTag.Parse(language), text)]);

    /// <summary>The text in a language, by the fallback told above; empty when there is none at all.</summary>
    /// <param name="language">A language tag such as <c>fi</c>; none asks for English.</param>
    public string In(string? language = null) => Resolve(LanguageTag.TryParse(language, out var tag) ? tag : LanguageTag.English)?.Text ?? "";

    /// <summary>The text found for a language with the language it is really in; none when there is no text at all.</summary>
    /// <param name="language">The language asked for.</param>
    public LocalizedString? Resolve(LanguageTag language)
    {
        for (LanguageTag? tag = language; tag is { } wanted; tag = wanted.Parent)
        {
            if (Find(wanted) is { } found)
            {
                return found;
            }
        }

        return Find(LanguageTag.English) ?? Find(LanguageTag.Undetermined) ?? (Texts.Count > 0 ? Texts[0] : null);
    }

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other) => other is not null && Texts.Equals(other.Texts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() => Texts.GetHashCode();

    /// <summary>The text as <see cref="In"/> gives it for English.</summary>
    public override string ToString() => In();

    /// <summary>True when both have the same texts in the same languages.</summary>
    /// <param name="left">One text.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(LocalizedText? left, LocalizedText? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when a text or a language differs.</summary>
    /// <param name="left">One text.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(LocalizedText? left, LocalizedText? right) => !(left == right);

    private LocalizedString? Find(LanguageTag language)
    {
        foreach (var text in Texts)
        {
            if (text.Language == language)
            {
                return text;
            }
        }

        return null;
    }
}
