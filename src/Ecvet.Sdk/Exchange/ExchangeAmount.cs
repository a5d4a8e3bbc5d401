using System.Globalization;

namespace Ecvet.Exchange;

/// <summary>Amounts of points in other people's documents.</summary>
internal static class ExchangeAmount
{
    /// <summary>
    /// An amount written with a decimal point. A decimal comma is what some cultures write: it is understood where it can be nothing else,
    /// and told; three digits behind it may be thousands, and that is not guessed.
    /// </summary>
    internal static decimal? Read(string text, string path, ExchangeLog log)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var isComma = comma > 0 && comma == text.LastIndexOf(',') && !text.Contains('.', StringComparison.Ordinal) && text.Length - comma - 1 is 1 or 2 or 4;
        if (!decimal.TryParse(isComma ? text.Replace(',', '.') : text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount) || !Points.IsAmount(amount))
        {
            log.Find(ExchangeDiagnostics.NotPoints.At(path));
            return null;
        }

        if (isComma)
        {
            log.Repair(ExchangeDiagnostics.DecimalComma, path);
        }

        return amount;
    }
}
