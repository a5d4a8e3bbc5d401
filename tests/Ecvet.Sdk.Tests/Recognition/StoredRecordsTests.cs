using FsCheck.Fluent;

namespace Ecvet.Tests.Recognition;

/// <summary>
/// The decision records that were ever stored: every later version verifies each of them, in canonical form and in JSON, and finds any
/// changed byte and any record missing, doubled or moved.
/// </summary>
public class StoredRecordsTests
{
    public StoredRecordsTests() => StoredCases.Store();

    [Fact]
    public void No_chain_was_changed_or_lost()
    {
        var listed = StoredCases.Listed();
        Assert.Equal(listed.Keys.Order(StringComparer.Ordinal), StoredCases.Stored);
        Assert.Empty(StoredCases.All.Keys.Except(listed.Keys));
        Assert.All(listed, static chain => Assert.Equal(chain.Value, (StoredCases.Head(chain.Key), StoredCases.Records(chain.Key).Count)));
    }

    [Fact]
    public void Every_stored_chain_is_intact_and_so_is_each_file_of_it() => Each(static name =>
    {
        Assert.Equal(ValueList<Diagnostic>.Empty, DecisionChain.Verify(Bytes(StoredCases.Records(name)), StoredCases.Head(name)).Diagnostics);
        var records = EcvetJson.ReadDecisionRecords(StoredCases.Json(name));
        Assert.Equal(StoredCases.Read(name), records);
        Assert.True(DecisionChain.Verify(records, StoredCases.Head(name)).IsIntact);
        Assert.Equal(StoredCases.Json(name), EcvetJson.WriteDecisionRecords(records, indented: true) + "\n");
        string[] known = [.. Enumerable.Range(1, records.Count).Select(static number => $"{number:000}.record"), "head.txt", "records.json"];
        Assert.Equal(known, Directory.GetFiles(Path.Combine(StoredCases.Folder, name)).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    });

    [Fact]
    public void Every_changed_byte_gives_no_record_or_another_hash() => Each(static name =>
    {
        foreach (var bytes in StoredCases.Records(name))
        {
            var hash = Digest.Of(bytes);
            for (var at = 0; at < bytes.Length; at++)
            {
                var before = bytes[at];
                bytes[at] ^= (byte)(1 << (at % 8));
                Assert.False(DecisionRecord.TryRead(bytes, out var read, out _) && read.Hash == hash, $"{name}: byte {at}");
                bytes[at] = before;
            }
        }
    });

    [Fact]
    public void A_changed_byte_anywhere_breaks_the_chain() => Each(static name =>
    {
        var stored = StoredCases.Records(name);
        var head = StoredCases.Head(name);
        PropertyCheck.ForAll(Arb.From(from r in Gen.Choose(0, stored.Count - 1) from at in Gen.Choose(0, stored[r].Length - 1) from bit in Gen.Choose(0, 7) select (r, at, bit)), place =>
        {
            var copy = stored.Select(static bytes => bytes.ToArray()).ToList();
            copy[place.r][place.at] ^= (byte)(1 << place.bit);
            Assert.False(DecisionChain.Verify(Bytes(copy), head).IsIntact);
        });
    });

    [Fact]
    public void A_changed_character_of_the_json_is_found_or_says_the_same() => Each(static name =>
    {
        var text = StoredCases.Json(name);
        var records = StoredCases.Read(name);
        var refused = 0;
        PropertyCheck.ForAll(Arb.From(from at in Gen.Choose(0, text.Length - 1) from to in Gen.Elements("0123456789abcdef{}[]\",: ZÄ\n".ToCharArray()) select (at, to)), change =>
        {
            var isRead = EcvetJson.TryReadDecisionRecords(text[..change.at] + change.to + text[(change.at + 1)..], out var read, out var findings);
            Assert.True(isRead ? read == records : findings.Any(static finding => finding.Severity == DiagnosticSeverity.Error));
            refused += isRead ? 0 : 1;
        }, 200);
        Assert.True(refused > PropertyCheck.Count(200) / 2, "Most of the text is content.");
    });

    [Fact]
    public void A_record_missing_doubled_or_moved_is_found_in_both_forms() => Each(static name =>
    {
        var records = StoredCases.Read(name);
        foreach (var spoilt in Spoilt(records))
        {
            Assert.False(DecisionChain.Verify(spoilt, StoredCases.Head(name)).IsIntact);
            if (spoilt.Count >= records.Count || spoilt[^1] == records[^1])
            {
                Assert.Throws<ArgumentException>(() => EcvetJson.WriteDecisionRecords(spoilt));
            }
        }

        // The same done to the text, where each record stands from one bracket to the next.
        var text = StoredCases.Json(name);
        var parts = text.Split("\n    {").Select(static (part, index) => index == 0 ? part : "\n    {" + part).ToList();
        Assert.Equal(records.Count, parts.Count - 1);
        parts[^1] = parts[^1].Replace("\n    }\n  ],", "\n    },\n  ],", StringComparison.Ordinal);
        var tail = parts[^1][parts[^1].IndexOf("\n  ],", StringComparison.Ordinal)..];
        parts[^1] = parts[^1][..^tail.Length];
        foreach (var spoilt in Spoilt(parts.Skip(1)))
        {
            Assert.False(EcvetJson.TryReadDecisionRecords(parts[0] + string.Concat(spoilt).TrimEnd(',') + tail, out _, out var findings));
            Assert.NotEmpty(findings);
        }

        Assert.Equal(records, EcvetJson.ReadDecisionRecords(parts[0] + string.Concat(parts.Skip(1)).TrimEnd(',') + tail));
    });

    /// <summary>Inputs, rules and acts of the stored cases still have the same canonical form, member by member.</summary>
    [Fact]
    public void The_canonical_form_of_the_nouns_has_not_changed_since_the_records_were_stored() =>
        Each(static name => Assert.Equal(ValueList<Diagnostic>.Empty, StoredCases.All[name]().Verify(StoredCases.Read(name)).Diagnostics));

    [Fact]
    public void Of_a_chain_with_a_fault_the_records_before_it_are_the_good_part() => Each(static name =>
    {
        var text = StoredCases.Json(name);
        var records = StoredCases.Read(name);
        var last = text.LastIndexOf("\"act\": \"", StringComparison.Ordinal) + "\"act\": \"".Length;
        var changed = text[..last] + (text[last] == '0' ? '1' : '0') + text[(last + 1)..];
        Assert.False(EcvetJson.TryReadDecisionRecords(changed, out var part, out var findings, new JsonReadOptions(returnGoodPart: true)));
        Assert.Equal(ValueList.From(records.Take(records.Count - 1)), part);
        Assert.Equal(DecisionDiagnostics.RecordChanged, Assert.Single(findings).Descriptor);
        Assert.Equal($"$.records[{records.Count - 1}]", findings[0].Path);
    });

    [Fact]
    public void An_end_cut_off_by_mistake_is_told_by_the_head_inside_and_on_purpose_by_the_one_noted_apart() => Each(static name =>
    {
        var records = StoredCases.Read(name);
        var shorter = EcvetJson.WriteDecisionRecords(ValueList.From(records.Take(records.Count - 1)));
        Assert.True(EcvetJson.TryReadDecisionRecords(shorter, out var read, out _));
        Assert.False(DecisionChain.Verify(read, StoredCases.Head(name)).IsIntact);
        Assert.False(EcvetJson.TryReadDecisionRecords(shorter.Replace($"\"head\":\"{read[^1].Hash}\"", $"\"head\":\"{StoredCases.Head(name)}\"", StringComparison.Ordinal), out _, out var findings));
        Assert.Equal(DecisionDiagnostics.HeadDiffers, Assert.Single(findings).Descriptor);
    });

    [Fact]
    public void No_records_are_a_document_too() => Assert.Empty(EcvetJson.ReadDecisionRecords(EcvetJson.WriteDecisionRecords(ValueList<DecisionRecord>.Empty)));

    private static void Each(Action<string> check)
    {
        Assert.NotEmpty(StoredCases.Stored);
        foreach (var name in StoredCases.Stored)
        {
            check(name);
        }
    }

    private static IEnumerable<ValueList<T>> Spoilt<T>(IEnumerable<T> records)
    {
        var all = records.ToList();
        for (var i = 0; i < all.Count; i++)
        {
            yield return ValueList.From(all.Where((_, index) => index != i));
            yield return ValueList.From(all.Take(i + 1).Concat(all.Skip(i)));
            for (var j = i + 1; j < all.Count; j++)
            {
                var moved = all.ToList();
                (moved[i], moved[j]) = (moved[j], moved[i]);
                yield return ValueList.From(moved);
            }
        }
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Bytes(IEnumerable<byte[]> records) => records.Select(static bytes => (ReadOnlyMemory<byte>)bytes);
}
