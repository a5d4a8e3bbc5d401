using System.Diagnostics.CodeAnalysis;

namespace Ecvet;

/// <summary>
/// Categories of learning outcomes: how the two Recommendations on the European framework call them, and how the European list of skill
/// types does, which has no term for competence. The third category has two labels and is one: outcomes described under either are equal.
/// </summary>
public static class OutcomeCategories
{
    private static readonly LocalizedText Knowledge = Said("knowledge", "savoirs");
    private static readonly LocalizedText Skills = Said("skills", "aptitudes");
    private static readonly LocalizedText Competence = Said("competence", "compétences");
    private static readonly LocalizedText Responsibility = Said("responsibility and autonomy", "responsabilité et autonomie");

    /// <summary>The identifier (URI) in the published list; none when the list has no such term.</summary>
    /// <param name="category">The value.</param>
    public static string? Identifier(this OutcomeCategory category) => CodeTable.Categories.Identifier(category.ToString());

    /// <summary>The label of a category, in English and French; empty for one that was not said.</summary>
    /// <param name="category">The category.</param>
    /// <param name="edition">The Recommendation whose label is wanted.</param>
    public static LocalizedText Label(this OutcomeCategory category, EqfEdition edition = EqfEdition.Of2017) => category switch
    {
        OutcomeCategory.Knowledge => Knowledge,
        OutcomeCategory.Skills => Skills,
        OutcomeCategory.Competence => edition == EqfEdition.Of2008 ? Competence : Responsibility,
        _ => LocalizedText.Empty,
    };

    /// <summary>Reads a value from its name or its label of either Recommendation in any letter case, from the code of the list or from its identifier.</summary>
    /// <param name="s">The text.</param>
    /// <param name="category">The value.</param>
    /// <returns>True when the text means one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out OutcomeCategory category)
    {
        if (CodeTable.Categories.TryParse(s, out category))
        {
            return true;
        }

        category = Is(Knowledge) ? OutcomeCategory.Knowledge : Is(Skills) ? OutcomeCategory.Skills : Is(Competence) || Is(Responsibility) ? OutcomeCategory.Competence : OutcomeCategory.Unspecified;
        return category != OutcomeCategory.Unspecified;

        bool Is(LocalizedText known) => known.Texts.Any(text => string.Equals(text.Text, s, StringComparison.OrdinalIgnoreCase));
    }

    private static LocalizedText Said(string english, string french) => LocalizedText.Of("en", english).With("fr", french);
}
