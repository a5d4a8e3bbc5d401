using System.Diagnostics.CodeAnalysis;

namespace Ecvet;

/// <summary>Learning settings as the European list of learning settings names them. The list has no term for informal learning.</summary>
public static class LearningSettings
{
    /// <summary>The identifier (URI) in the published list; none when the list has no such term.</summary>
    /// <param name="setting">The value.</param>
    public static string? Identifier(this LearningSetting setting) => CodeTable.Settings.Identifier(setting.ToString());

    /// <summary>Reads a value from its name in any letter case, from the code of the list or from its identifier.</summary>
    /// <param name="s">The text.</param>
    /// <param name="setting">The value.</param>
    /// <returns>True when the text means one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out LearningSetting setting) => CodeTable.Settings.TryParse(s, out setting);
}
