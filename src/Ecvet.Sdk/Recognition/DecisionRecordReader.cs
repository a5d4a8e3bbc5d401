using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime.Text;

namespace Ecvet;

/// <summary>Reads the canonical form of a decision record. What is read and written again is the same to the byte; anything else is refused.</summary>
internal static class DecisionRecordReader
{
    private const int MaximumBytes = 1 << 20;

    internal static bool TryRead(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out DecisionRecord? record, out ValueList<Diagnostic> diagnostics)
    {
        record = null;
        if (bytes.Length > MaximumBytes || !CanonicalReader.TryRead(bytes, out var node) || !string.Equals(node.Name, DecisionRecord.Noun, StringComparison.Ordinal))
        {
            diagnostics = [DecisionDiagnostics.NotARecord.At("")];
            return false;
        }

        if (Number(node, "canonicalVersion") is not { } version || version > CanonicalWriter.Version || version < 1)
        {
            diagnostics = [DecisionDiagnostics.UnknownForm.At("canonicalVersion", $"{CanonicalWriter.Version}")];
            return false;
        }

        record = Read(node, version);
        if (record is null || !record.ToBytes().AsSpan().SequenceEqual(bytes))
        {
            record = null;
            diagnostics = [DecisionDiagnostics.NotARecord.At("")];
            return false;
        }

        diagnostics = ValueList<Diagnostic>.Empty;
        return true;
    }

    private static DecisionRecord? Read(CanonicalNode node, int version)
    {
        var previous = default(Digest);
        if (node.Text("engineVersion") is not { } engine || Number(node, "number") is not { } number
            || node.Find("previous") is not { } before || (before.Value is { } written && !Digest.TryParse(written, out previous))
            || !Digest.TryParse(node.Text("subject"), out var subject) || !Digest.TryParse(node.Text("rules"), out var rules)
            || !Digest.TryParse(node.Text("inputs"), out var inputs) || !Digest.TryParse(node.Text("act"), out var act)
            || !Enum.TryParse<ActKind>(node.Text("kind"), out var kind) || !Enum.IsDefined(kind)
            || node.Text("on") is not { } on || !LocalDatePattern.Iso.Parse(on).TryGetValue(default, out var day)
            || node.Find("qualification") is not { } qualification || qualification.Text("version") is not { } qualificationVersion
            || !Identifier<Qualification>.TryParse(qualification.Text("id"), out var id)
            || !TryBody(node.Text("by"), out var by))
        {
            return null;
        }

        var findings = new List<DecisionFinding>();
        foreach (var finding in node.Find("findings")?.Children ?? [])
        {
            if (!UnitId.TryParse(finding.Text("unit"), out var unit) || !Enum.TryParse<UnitVerdict>(finding.Text("verdict"), out var verdict) || !Enum.IsDefined(verdict))
            {
                return null;
            }

            findings.Add(new(unit, verdict));
        }

        return new(version, engine, number, previous, subject, new(id, qualificationVersion), rules, inputs, act, kind, by, day, ValueList.From(findings));
    }

    private static bool TryBody(string? text, out Identifier<Institution> by)
    {
        by = default;
        return text is null || Identifier<Institution>.TryParse(text, out by);
    }

    private static int? Number(CanonicalNode node, string name) =>
        int.TryParse(node.Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
