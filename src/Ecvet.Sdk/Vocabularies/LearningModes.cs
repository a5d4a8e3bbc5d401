using System.Diagnostics.CodeAnalysis;

namespace Ecvet;

/// <summary>Modes of learning as the European list of modes of learning and assessment names them.</summary>
public static class LearningModes
{
    /// <summary>The identifier (URI) in the published list; none when the list has no such term.</summary>
    /// <param name="mode">The value.</param>
    public static string? Identifier(this LearningMode mode) => CodeTable.Modes.Identifier(mode.ToString());

    /// <summary>Reads a value from its name in any letter case, from the code of the list or from its identifier.</summary>
    /// <param name="s">The text.</param>
    /// <param name="mode">The value.</param>
    /// <returns>True when the text means one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out LearningMode mode) => CodeTable.Modes.TryParse(s, out mode);
}
