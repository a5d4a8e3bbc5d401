namespace Ecvet.Exchange;

/// <summary>
/// Whether the national level of a document and its European one agree, by the table of published frameworks. Documents say no day of
/// the referencing, so a level agrees that was ever referenced so; of levels whose European level nobody knows nothing is said.
/// </summary>
internal static class ExchangeLevels
{
    /// <summary>Tells of two levels that do not agree. Both stay as they stand: which of them is meant, the issuer knows.</summary>
    internal static void Compare(QualificationLevel level, string modelPath, string documentPath, ExchangeLog log)
    {
        if (level is { Eqf: { } european, National: { } national } && Referenced(national) is { Count: > 0 } referenced && !referenced.Contains(european))
        {
            log.Lose(ExchangeLossKind.Unknown, ExchangeDiagnostics.LevelsDisagree, modelPath, documentPath, national.Framework + " " + national.Level, string.Join('/', referenced), european.ToString());
        }
    }

    /// <summary>The European levels a national one was ever referenced to; none where nothing is known.</summary>
    private static List<EqfLevel> Referenced(NqfLevel national) =>
        QualificationFrameworks.Published.Find(national.Framework) is { } framework
            ? [.. framework.Referencings.Where(entry => entry.Level == national).SelectMany(static entry => entry.Eqf).Distinct().OrderBy(static level => level.Value)]
            : [];
}
