using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;

namespace Ecvet.Json;

/// <summary>
/// The bytes of a catalogue, version 1: the sign and the version; the units in canonical order, each with scheme, code, version, host,
/// level (0 for none) and titles; the terms in ordinal order, each with the numbers of its units as steps from one to the next; the
/// SHA-256 of all before. Numbers are written seven bits a byte, the lowest first, texts as UTF-8 after their length.
/// </summary>
internal static class CatalogueFormat
{
    internal const int Version = 1;

    private static ReadOnlySpan<byte> Sign => "ECVI-units"u8;

    internal static ReadOnlySpan<byte> Write(UnitCatalogue catalogue)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var writer = new IndexWriter(buffer);
        buffer.Write(Sign);
        writer.Number(Version);
        writer.Number(catalogue.Units.Count);
        foreach (var unit in catalogue.Units)
        {
            writer.Text(unit.Unit.Scheme);
            writer.Text(unit.Unit.Code);
            writer.Text(unit.Version);
            writer.Text(unit.Host.Value);
            writer.Number(unit.Level?.Value ?? 0);
            writer.Number(unit.Title.Texts.Count);
            foreach (var title in unit.Title.Texts)
            {
                writer.Text(title.Language.ToString());
                writer.Text(title.Text);
            }
        }

        writer.Number(catalogue.Terms.Count);
        for (var term = 0; term < catalogue.Terms.Count; term++)
        {
            writer.Text(catalogue.Terms[term]);
            writer.Number(catalogue.Postings[term].Count);
            var before = -1;
            foreach (var unit in catalogue.Postings[term].Units)
            {
                writer.Number(unit - before);
                before = unit;
            }
        }

        buffer.Write(SHA256.HashData(buffer.WrittenSpan));
        return buffer.WrittenSpan;
    }

    /// <summary>The catalogue; none with a finding where the bytes are not sound.</summary>
    internal static UnitCatalogue? Read(ReadOnlySpan<byte> bytes, IndexReadOptions options, out Diagnostic? fault)
    {
        if (!bytes.StartsWith(Sign))
        {
            fault = IndexDiagnostics.NotAnIndex.At("");
            return null;
        }

        var reader = new IndexReader(bytes[Sign.Length..], Sign.Length);
        var version = reader.Number();
        if (!reader.IsSound || version > Version)
        {
            fault = reader.IsSound ? IndexDiagnostics.NewerIndex.At("", Text(version), Text(Version)) : IndexDiagnostics.DamagedIndex.At("");
            return null;
        }

        if (bytes.Length < Sign.Length + SHA256.HashSizeInBytes || !SHA256.HashData(bytes[..^SHA256.HashSizeInBytes]).AsSpan().SequenceEqual(bytes[^SHA256.HashSizeInBytes..]))
        {
            fault = IndexDiagnostics.DamagedIndex.At("");
            return null;
        }

        reader = new IndexReader(bytes[Sign.Length..^SHA256.HashSizeInBytes], Sign.Length);
        reader.Number();
        var catalogue = version == Version ? Read(ref reader, options, out fault) : Refuse(ref reader, out fault);
        if (fault is null && (!reader.IsSound || !reader.IsAtEnd))
        {
            fault = IndexDiagnostics.UnsoundIndex.At("", Text(reader.Position));
        }

        return fault is null ? catalogue : null;
    }

    internal static Diagnostic TooLarge(string what, int most) => IndexDiagnostics.IndexTooLarge.At("", what, Text(most));

    private static UnitCatalogue? Refuse(ref IndexReader reader, out Diagnostic? fault)
    {
        fault = null;
        reader.Refuse();
        return null;
    }

    private static UnitCatalogue? Read(ref IndexReader reader, IndexReadOptions options, out Diagnostic? fault)
    {
        var units = Units(ref reader, options, out fault);
        if (fault is not null || units is null)
        {
            return null;
        }

        var terms = new List<string>();
        var having = new List<int[]>();
        var count = reader.Number();
        if (count > options.MaximumTerms)
        {
            fault = TooLarge("terms", options.MaximumTerms);
            return null;
        }

        for (var term = 0; term < count && reader.IsSound; term++)
        {
            var name = reader.Text(options.MaximumStringLength);
            if (name.Length < 2 || name[0] is not (UnitCatalogue.Skill or UnitCatalogue.Part) || (terms.Count > 0 && string.CompareOrdinal(terms[^1], name) >= 0))
            {
                reader.Refuse();
            }

            terms.Add(name);
            having.Add(Numbers(ref reader, units.Count));
        }

        return reader.IsSound ? new(units.ToArray(), [.. terms], [.. having]) : null;
    }

    private static List<CatalogueUnit>? Units(ref IndexReader reader, IndexReadOptions options, out Diagnostic? fault)
    {
        fault = null;
        var units = new List<CatalogueUnit>();
        var count = reader.Number();
        if (count > options.MaximumUnits)
        {
            fault = TooLarge("units", options.MaximumUnits);
            return null;
        }

        for (var number = 0; number < count && reader.IsSound; number++)
        {
            if (Unit(ref reader, options.MaximumStringLength) is not { } unit || (units.Count > 0 && CatalogueUnit.Compare(units[^1], unit) >= 0))
            {
                reader.Refuse();
                return null;
            }

            units.Add(unit);
        }

        return reader.IsSound ? units : null;
    }

    private static CatalogueUnit? Unit(ref IndexReader reader, int longest)
    {
        string scheme = reader.Text(longest), code = reader.Text(longest), version = reader.Text(longest), host = reader.Text(longest);
        int level = reader.Number(), titles = reader.Number();
        if (!reader.IsSound || level > 8 || !CodeText.IsValid(code) || (scheme.Length > 0 && !CodeText.IsValid(scheme)) || (host.Length > 0 && !CodeText.IsValid(host)))
        {
            return null;
        }

        var texts = new List<LocalizedString>();
        for (var title = 0; title < titles && reader.IsSound; title++)
        {
            string language = reader.Text(longest), text = reader.Text(longest);
            if (!reader.IsSound || !LanguageTag.TryParse(language, out var tag) || !string.Equals(tag.Value, language, StringComparison.Ordinal))
            {
                return null;
            }

            texts.Add(new(tag, text));
        }

        // What is written comes from such a text, so making one of it again changes nothing.
        var made = LocalizedText.Of(texts);
        return reader.IsSound && made.Texts.SequenceEqual(texts)
            ? new(new(scheme, code), version, host.Length == 0 ? default : new(host), made, level == 0 ? null : new EqfLevel(level))
            : null;
    }

    /// <summary>The numbers of units, ascending, from their steps.</summary>
    private static int[] Numbers(ref IndexReader reader, int units)
    {
        var count = reader.Number();
        var numbers = new List<int>();
        long last = -1;
        for (var i = 0; i < count && reader.IsSound; i++)
        {
            var step = reader.Number();
            last += step;
            if (step == 0 || last >= units)
            {
                reader.Refuse();
                break;
            }

            numbers.Add((int)last);
        }

        if (count == 0)
        {
            reader.Refuse();
        }

        return [.. numbers];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
