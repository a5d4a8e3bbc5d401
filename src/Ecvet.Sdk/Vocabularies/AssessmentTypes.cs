using System.Diagnostics.CodeAnalysis;

namespace Ecvet;

/// <summary>Types of assessment as the European list of assessment types names them. The list has no term for a demonstration in real work.</summary>
public static class AssessmentTypes
{
    /// <summary>The identifier (URI) in the published list; none when the list has no such term.</summary>
    /// <param name="type">The value.</param>
    public static string? Identifier(this AssessmentType type) => CodeTable.Assessments.Identifier(type.ToString());

    /// <summary>Reads a value from its name in any letter case, from the code of the list or from its identifier.</summary>
    /// <param name="s">The text.</param>
    /// <param name="type">The value.</param>
    /// <returns>True when the text means one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out AssessmentType type) => CodeTable.Assessments.TryParse(s, out type);
}
