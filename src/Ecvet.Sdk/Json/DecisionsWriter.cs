namespace Ecvet.Json;

/// <summary>Writes decision records.</summary>
internal sealed class DecisionsWriter(DocumentWriter writer)
{
    /// <summary>Writes a chain with the hash of its last record.</summary>
    /// <exception cref="ArgumentException">The records are no whole chain: nobody could read them back.</exception>
    internal void Write(ValueList<DecisionRecord> records)
    {
        if (DecisionChain.Verify(records) is { IsIntact: false } broken)
        {
            throw new ArgumentException("Write the records of a case as a whole and in their order: " + broken.Diagnostics[0].Text(), nameof(records));
        }

        writer.Document(JsonShapes.DecisionRecords, () =>
        {
            writer.ListAlways("records", records, Record);
            Digest("head", records.Count > 0 ? records[^1].Hash : default);
        });
    }

    private void Record(DecisionRecord value) => writer.Object(() =>
    {
        writer.Number("canonicalVersion", value.CanonicalVersion);
        writer.Strict("engineVersion", value.EngineVersion);
        writer.Number("number", value.Number);
        Digest("previous", value.Previous);
        Digest("subject", value.Subject);
        writer.Reference("qualification", value.Qualification);
        Digest("rules", value.Rules);
        Digest("inputs", value.Inputs);
        Digest("act", value.Act);
        writer.WordAlways("kind", value.Kind);
        writer.Id("by", value.By);
        writer.Date("on", value.On);
        writer.List("findings", value.Findings, finding => writer.Object(() =>
        {
            writer.String("unit", finding.Unit.ToString());
            writer.WordAlways("verdict", finding.Verdict);
        }));
        Digest("hash", value.Hash);
    });

    private void Digest(string name, Digest value) => writer.String(name, value.ToString());
}
