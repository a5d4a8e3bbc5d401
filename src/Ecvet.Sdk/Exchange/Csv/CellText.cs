using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Ecvet.Exchange.Csv;

/// <summary>Writes values as cells, so that reading them gives the values back.</summary>
internal static class CellText
{
    internal static string Number(decimal number, DecimalSign sign) => Signed(number.ToString("0.############################", CultureInfo.InvariantCulture), sign);

    internal static string Of(Points? points, DecimalSign sign) => points is { } known ? Signed(known.ToString(), sign, known.System) : "";

    internal static string Of(UnitSize? size, DecimalSign sign) => size switch
    {
        { Kind: UnitSizeKind.Fixed } known => Of(known.Minimum, sign),
        { Kind: UnitSizeKind.Range } known => Of(known.Minimum, sign) + ".." + Of(known.Maximum, sign),
        _ => "",
    };

    /// <summary>A decimal where the fraction is one, since spreadsheet programs take 3/2 for a day.</summary>
    internal static string Of(Ratio? ratio, DecimalSign sign) => ratio is not { } known ? "" : known.AsDecimal() is { } exact ? Number(exact, sign) : known.ToString();

    internal static string Of(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";

    internal static string Of(int? number) => number is { } known ? known.ToString(CultureInfo.InvariantCulture) : "";

    internal static string Of(EqfLevel? level) => level is { } known ? known.ToString() : "";

    internal static string Of(UnitId unit, string scheme) => unit.IsEmpty ? "" : scheme.Length > 0 && unit.Scheme == scheme ? CodeText.Escape(unit.Code) : unit.ToString();

    internal static string Of(UnitOrOutcome item, string scheme) => item.Outcome is { } outcome ? Of(item.Unit, scheme) + "/" + CodeText.Escape(outcome.Code) : Of(item.Unit, scheme);

    /// <summary>A list of codes in one cell: a comma and a space between them; a comma or semicolon inside one is written as %2C or %3B, as the other signs of identifiers are.</summary>
    internal static string Join(IEnumerable<string> escaped) =>
        string.Join(", ", escaped.Select(static item => item.Replace(",", "%2C", StringComparison.Ordinal).Replace(";", "%3B", StringComparison.Ordinal)));

    /// <summary>Undoes <see cref="Join"/>; commas, semicolons and line breaks separate.</summary>
    internal static IEnumerable<string> Split(string cell) => cell.Split([',', ';', '\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(static item => item.Replace("%2C", ",", StringComparison.OrdinalIgnoreCase).Replace("%3B", ";", StringComparison.OrdinalIgnoreCase));

    /// <summary>The text meant where a language is said, or where none is: there the one shown in English, or else the first.</summary>
    internal static LocalizedString? In(LocalizedText text, LanguageTag language) =>
        language == LanguageTag.Undetermined ? text.Resolve(LanguageTag.English) : text.Texts.FirstOrDefault(known => known.Language == language);

    /// <summary>The text with what a cell says in place of what was meant by <see cref="In"/>.</summary>
    internal static LocalizedText With(LocalizedText text, LanguageTag language, string cell) =>
        text.With((In(text, language)?.Language ?? language).Value, cell);

    /// <summary>A place among transcripts: by number, since keys are personal.</summary>
    internal static string PathOf(int transcript, Identifier<Credit> credit) => "transcripts[" + transcript.ToString(CultureInfo.InvariantCulture) + "]/credits/" + credit;

    private static string Signed(string text, DecimalSign sign, PointSystem system = default)
    {
        if (sign == DecimalSign.Point)
        {
            return text;
        }

        // The code of a system may hold a dot of its own.
        var end = system == PointSystem.Ecvet ? text.Length : text.IndexOf(' ', StringComparison.Ordinal);
        return text[..end].Replace('.', ',') + text[end..];
    }
}
