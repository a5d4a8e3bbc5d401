namespace Ecvet.Exchange.Edc;

/// <summary>
/// Whether a national level and a European one agree, where the framework's own report says which belong together. Only frameworks
/// whose eight levels are those of the European framework, and the one of England and Northern Ireland, are compared; of others nothing is said.
/// </summary>
internal static class EdcLevels
{
    /// <summary>Frameworks whose levels 1 to 8 are referenced to the European levels 1 to 8.</summary>
    private const string LevelByLevel = " AT NQF/DK NQF/DQR/EstQF/FiNQF/FQF/CFC/HQF/HuQF/IT NQF/LQF/LTQF/NSK/PQF/QNQ/ROQF/SeQF/SKKR/CLQ/";

    internal static void Compare(QualificationLevel level, string modelPath, string documentPath, ExchangeLog log)
    {
        if (level is { Eqf: { } european, National: { } national } && Referenced(national) is { } referenced && referenced != european)
        {
            log.Lose(ExchangeLossKind.Unknown, EdcDiagnostics.LevelsDisagree, modelPath, documentPath, national.Framework + " " + national.Level, referenced.ToString(), european.ToString());
        }
    }

    /// <summary>The European level a national one is referenced to; none where nothing is known.</summary>
    internal static EqfLevel? Referenced(NqfLevel national)
    {
        if (!EqfLevel.TryParse(national.Level, out var same))
        {
            return null;
        }

        if (LevelByLevel.Contains("/" + national.Framework + "/", StringComparison.Ordinal) || LevelByLevel.StartsWith(" " + national.Framework + "/", StringComparison.Ordinal))
        {
            return same;
        }

        // Regulated Qualifications Framework: entry levels lie below, level 1 begins at European level 2, and 4 and 5 share one.
        return national.Framework == "RQF" ? new(same.Value <= 4 ? same.Value + 1 : same.Value) : null;
    }
}
