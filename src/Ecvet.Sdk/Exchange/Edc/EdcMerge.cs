using System.Text;

namespace Ecvet.Exchange.Edc;

/// <summary>
/// Writes a credential over the document it was read from. What our terms say the same as when it was read stays as it stood there,
/// with everything our terms do not hold; what they say otherwise now is changed in its place.
/// </summary>
internal sealed class EdcMerge(ExchangeLog log)
{
    internal static LdValue WithKept(EdcCredential credential, ExchangeLog log)
    {
        var original = EdcReader.Tree(Encoding.UTF8.GetBytes(credential.Kept.Text));
        var read = EdcCredential.Read(credential.Kept.Text, EdcReader.Unbounded).Value;
        if (original is null || read is null)
        {
            return EdcWriter.Whole(credential, log, []);
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        Collect(original, taken);
        var (nowLog, thenLog) = (new ExchangeLog(EdcWords.FormatName), new ExchangeLog(EdcWords.FormatName));
        var now = EdcWriter.Whole(credential, nowLog, taken);
        var then = EdcWriter.Whole(read, thenLog, taken);
        var lost = thenLog.Losses.ToHashSet();
        foreach (var loss in nowLog.Losses.Where(loss => !lost.Contains(loss)))
        {
            log.Lose(loss.Kind, loss.Finding.Descriptor, loss.ModelPath, loss.DocumentPath, [.. loss.Finding.Arguments]);
        }

        var found = thenLog.Findings.ToList();
        foreach (var finding in nowLog.Findings.ToList().Where(finding => !found.Contains(finding)))
        {
            log.Find(finding);
        }

        return new EdcMerge(log).Merge(then, now, original, "$") ?? now;
    }

    private static void Collect(LdValue value, HashSet<string> ids)
    {
        if (value.Kind == LdKind.Node && value.Id.Length > 0)
        {
            ids.Add(value.Id);
        }

        value.Items.ForEach(item => Collect(item, ids));
        value.Members.ForEach(member => Collect(member.Value, ids));
    }

    /// <summary>What is to stand at a place: where then and now are the same, what stood there.</summary>
    private LdValue? Merge(LdValue? then, LdValue? now, LdValue? original, string path)
    {
        if (then is null ? now is null : then.Same(now))
        {
            return original;
        }

        if (now is null || original is null)
        {
            return now;
        }

        if (then is { Kind: LdKind.Node } && now.Kind == LdKind.Node && original.AsList().ToList() is [{ Kind: LdKind.Node } stood])
        {
            foreach (var name in then.Members.Concat(now.Members).Select(static member => member.Name).Where(static name => name is not ("id" or "@context" or "type")).Distinct(StringComparer.Ordinal).ToList())
            {
                if (Merge(then.Find(name), now.Find(name), stood.Find(name), path + "." + name) is { } merged)
                {
                    stood.Set(name, merged);
                }
                else
                {
                    stood.Remove(name);
                }
            }

            return original;
        }

        return then is null || then.Kind == LdKind.Text || now.Kind == LdKind.Text || original.Kind == LdKind.Text ? now : MergeLists(then, now, original, path);
    }

    private LdValue MergeLists(LdValue then, LdValue now, LdValue original, string path)
    {
        var stood = original.AsList().ToList();
        var result = new List<LdValue>(stood);
        var open = now.AsList().ToList();
        foreach (var item in then.AsList())
        {
            var same = open.FirstOrDefault(item.Same) ?? Only(open, Key(item));
            var place = stood.Count == 1 && then.AsList().Count() == 1 ? stood[0] : Only(stood, Key(item));
            if (place is null)
            {
                if (same is not null && item.Same(same))
                {
                    // It says the same as before, and what it stood for is among what is kept.
                    open.Remove(same);
                    continue;
                }

                log.Lose(ExchangeLossKind.NoPlace, EdcDiagnostics.KeptNotWritten, "", path);
                return now;
            }

            if (same is null)
            {
                result.Remove(place);
                continue;
            }

            open.Remove(same);
            if (Merge(item, same, place, path) is { } merged)
            {
                result[result.IndexOf(place)] = merged;
            }
        }

        var all = LdValue.List(result.Concat(open));
        return original.Kind != LdKind.List && all.Items.Count == 1 ? all.Items[0] : all;
    }

    private static LdValue? Only(List<LdValue> items, string key)
    {
        var found = items.Where(item => Key(item) == key).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>What tells a node among its siblings: its type, title and code.</summary>
    private static string Key(LdValue node) => node.Kind != LdKind.Node ? node.Text
        : (node.Find("type")?.Text ?? "") + "|" + (node.Find("title")?.ToJson(indented: false) ?? "") + "|" + (node.Find("identifier")?.AsList().FirstOrDefault()?.Find("notation")?.Text ?? "")
            + "|" + (node.Find("subject")?.Id ?? "") + "|" + (node.Find("type")?.Text == "Concept" ? node.Id : "");
}
