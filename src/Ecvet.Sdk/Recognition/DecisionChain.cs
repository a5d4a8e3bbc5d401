namespace Ecvet;

/// <summary>The decision records of a case, each chained to the one before: verification finds any changed byte, and any record that is missing or in another place.</summary>
public static class DecisionChain
{
    /// <summary>Verifies stored records: form, hashes and chain. It needs no document and asks no engine.</summary>
    /// <param name="stored">The records as they were written, in their order.</param>
    /// <param name="head">The hash of the last record, noted apart from the records; without it, records missing at the end can not be noticed.</param>
    public static ChainVerification Verify(IEnumerable<ReadOnlyMemory<byte>> stored, Digest? head = null)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var findings = new DiagnosticCollector();
        var records = new List<DecisionRecord>();
        DecisionRecord? before = null;
        var position = 0;
        foreach (var bytes in stored)
        {
            position++;
            if (!DecisionRecord.TryRead(bytes.Span, out var record, out var diagnostics))
            {
                foreach (var diagnostic in diagnostics)
                {
                    findings.Add(diagnostic.Descriptor.At($"[{position}]", [.. diagnostic.Arguments]));
                }

                before = null;
                continue;
            }

            foreach (var fault in Faults(record, before, records.Count > 0 ? records[0] : record, isFirst: position == 1))
            {
                findings.Add(fault.Descriptor.At($"[{position}]", [.. fault.Arguments]));
            }

            records.Add(record);
            before = record;
        }

        if (head is { } expected && (before is null ? !expected.IsEmpty : before.Hash != expected))
        {
            findings.Add(DecisionDiagnostics.HeadDiffers.At(""));
        }

        return new(ValueList.From(records), findings.ToList(), head is not null);
    }

    /// <summary>Verifies records that were read before, against the hash noted as the last.</summary>
    /// <param name="records">The records, in their order.</param>
    /// <param name="head">The hash of the last record, noted apart from the records; without it, records missing at the end can not be noticed.</param>
    public static ChainVerification Verify(IEnumerable<DecisionRecord> records, Digest? head = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        return Verify(records.Select(static record => (ReadOnlyMemory<byte>)record.ToBytes()), head);
    }

    /// <summary>Writes the acts of a case down, each as a record chained to the one before.</summary>
    /// <param name="case">The case.</param>
    /// <returns>One record an act, in their order. The same case gives the same bytes.</returns>
    public static ValueList<DecisionRecord> ToRecords(this RecognitionCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        return new DecisionWriter(@case).Write();
    }

    /// <summary>
    /// Verifies records against the documents of the case: that they were written over exactly this qualification, these inputs
    /// and these acts. What today's engine finds is another question: see <see cref="ReEvaluate"/>.
    /// </summary>
    /// <param name="case">The case with its documents.</param>
    /// <param name="records">The records.</param>
    public static ChainVerification Verify(this RecognitionCase @case, IEnumerable<DecisionRecord> records)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(records);
        var given = ValueList.From(records);
        var findings = new DiagnosticCollector();
        foreach (var diagnostic in Verify(given).Diagnostics)
        {
            findings.Add(diagnostic);
        }

        if (given.Count != @case.Acts.Count)
        {
            findings.Add(DecisionDiagnostics.CountDiffers.At("", $"{given.Count}", $"{@case.Acts.Count}"));
        }

        var writer = new DecisionWriter(@case);
        for (var i = 0; i < Math.Min(given.Count, @case.Acts.Count); i++)
        {
            writer.Compare(given[i], i, findings);
        }

        return new(given, findings.ToList(), isEndVerified: true);
    }

    /// <summary>What today's engine finds for the units of a record, beside what was found then. A difference is no fault of the record: rules and engines change.</summary>
    /// <param name="case">The case with its documents.</param>
    /// <param name="record">The record of one of its acts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The case has no act of that number.</exception>
    public static ReEvaluation ReEvaluate(this RecognitionCase @case, DecisionRecord record)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(record);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(record.Number, @case.Acts.Count, nameof(record));
        ArgumentOutOfRangeException.ThrowIfLessThan(record.Number, 1, nameof(record));
        return new(record.EngineVersion, record.Findings, EngineVersion.Current, new DecisionWriter(@case).FindingsOf(record.Number - 1));
    }

    /// <summary>Why a record does not stand where it does: what came before it is another than it says, or it belongs to another case than the first.</summary>
    /// <param name="record">The record.</param>
    /// <param name="before">The one before it; none where that could not be read.</param>
    /// <param name="first">The first record of the chain.</param>
    /// <param name="isFirst">Whether it stands at the beginning.</param>
    internal static IEnumerable<Diagnostic> Faults(DecisionRecord record, DecisionRecord? before, DecisionRecord first, bool isFirst)
    {
        var fits = before is null
            ? !isFirst || (record.Number == 1 && record.Previous.IsEmpty)
            : record.Number == before.Number + 1 && record.Previous == before.Hash;
        if (!fits)
        {
            yield return DecisionDiagnostics.ChainBroken.At("", $"{record.Number}", before is null ? "0" : $"{before.Number}");
        }

        if (first.Subject != record.Subject || first.Qualification != record.Qualification)
        {
            yield return DecisionDiagnostics.AnotherCase.At("", $"{record.Number}");
        }
    }
}
