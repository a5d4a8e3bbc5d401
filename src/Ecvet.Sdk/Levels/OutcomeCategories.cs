using System.Diagnostics.CodeAnalysis;

namespace Ecvet;

/// <summary>Categories of learning outcomes as the European list of skill types names them. The list has no term for competence.</summary>
public static class OutcomeCategories
{
    /// <summary>The identifier (URI) in the published list; none when the list has no such term.</summary>
    /// <param name="category">The value.</param>
    public static string? Identifier(this OutcomeCategory category) => CodeTable.Categories.Identifier(category.ToString());

    /// <summary>Reads a value from its name in any letter case, from the code of the list or from its identifier.</summary>
    /// <param name="s">The text.</param>
    /// <param name="category">The value.</param>
    /// <returns>True when the text means one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out OutcomeCategory category) => CodeTable.Categories.TryParse(s, out category);
}
