namespace Ecvet.Json;

/// <summary>
/// Reads decision records and verifies them while reading: each gives its hash, and each follows the one before. The good part is
/// the beginning up to the first record that is not as it was written.
/// </summary>
internal sealed class DecisionsReader(DocumentReader reader)
{
    internal ValueList<DecisionRecord>? Read()
    {
        if (reader.Document(JsonShapes.DecisionRecords) is not { } document)
        {
            return null;
        }

        var records = new List<DecisionRecord>();
        var isWhole = reader.Exists(document.Node("records"));
        DecisionRecord? before = null;
        var position = 0;
        foreach (var node in reader.Elements(document.Node("records")))
        {
            position++;
            var errors = reader.Errors;
            var record = Record(node);
            foreach (var fault in record is null ? [] : DecisionChain.Faults(record, before, records.Count > 0 ? records[0] : record, position == 1))
            {
                reader.Report(fault.Descriptor, node, [.. fault.Arguments]);
            }

            isWhole &= reader.Errors == errors && record is not null;
            if (isWhole)
            {
                records.Add(record!);
            }

            before = record;
        }

        var head = reader.Digest(document.Node("head"));
        if (head is { } expected && isWhole && (records.Count == 0 || records[^1].Hash != expected))
        {
            reader.Report(DecisionDiagnostics.HeadDiffers, document.Node("head"));
        }

        return ValueList.From(records);
    }

    private DecisionRecord? Record(int node)
    {
        if (reader.Object(node, JsonShapes.DecisionRecord) is not { } found)
        {
            return null;
        }

        var errors = reader.Errors;
        var form = found.Count("canonicalVersion", 1);
        if (form > CanonicalWriter.Version)
        {
            reader.Report(DecisionDiagnostics.UnknownForm, found.Node("canonicalVersion"), DocumentReader.Text(CanonicalWriter.Version));
            return null;
        }

        var read = (
            Engine: found.String("engineVersion"), Number: found.Count("number", 1), Previous: Digest(found, "previous"), Subject: Digest(found, "subject"),
            Qualification: reader.Reference(found.Node("qualification")), Rules: Digest(found, "rules"), Inputs: Digest(found, "inputs"), Act: Digest(found, "act"),
            Kind: found.Word<ActKind>("kind"), By: found.Id<Institution>("by"), On: found.Date("on"), Findings: found.List("findings", Finding), Hash: Digest(found, "hash"));
        if (reader.Errors != errors || form is null || read.Number is null || read.Qualification is null || read.On is null || read.Subject.IsEmpty || read.Rules.IsEmpty || read.Inputs.IsEmpty || read.Act.IsEmpty)
        {
            return null;
        }

        var record = new DecisionRecord(
            form.Value, read.Engine, read.Number.Value, read.Previous, read.Subject, read.Qualification, read.Rules, read.Inputs, read.Act, read.Kind, read.By, read.On.Value, ValueList.From(read.Findings));
        if (!read.Hash.IsEmpty && record.Hash != read.Hash)
        {
            reader.Report(DecisionDiagnostics.RecordChanged, node, DocumentReader.Text(record.Number));
        }

        return record;
    }

    private DecisionFinding? Finding(int node) =>
        reader.Object(node, JsonShapes.DecisionFinding) is { } found && found.UnitId("unit") is { IsEmpty: false } unit ? new(unit, found.Word<UnitVerdict>("verdict")) : null;

    private Digest Digest(JsonObject found, string name) => reader.Digest(found.Node(name)) ?? default;
}
