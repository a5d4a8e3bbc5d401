using System.Text;
using Ecvet.Json;

namespace Ecvet.Exchange.Edc;

/// <summary>
/// Reads a credential. Nothing in it is fetched, no context either: the terms are built in. What is not asked for stays in the tree,
/// is named as kept and is written back.
/// </summary>
internal sealed partial class EdcReader
{
    private readonly LdValue root;
    private readonly ExchangeLog log;
    private readonly bool isStrict;
    private readonly Dictionary<string, LdValue> byId = new(StringComparer.Ordinal);
    private readonly HashSet<LdValue> read = [];

    private EdcReader(LdValue root, ExchangeLog log, bool isStrict)
    {
        this.root = root;
        this.log = log;
        this.isStrict = isStrict;
    }

    /// <summary>For what was read within its limits before.</summary>
    internal static ExchangeReadOptions Unbounded { get; } = new(maximumBytes: int.MaxValue - 1, maximumDepth: ExchangeReadOptions.GreatestDepth, maximumItems: int.MaxValue, maximumTextLength: int.MaxValue);

    internal static ExchangeRead<EdcCredential> Read(ReadOnlyMemory<byte> utf8, ExchangeReadOptions options)
    {
        var log = new ExchangeLog(EdcWords.FormatName, options);
        var credential = Unwrap(utf8, options, log) is { } found ? Read(found, options, log) : null;
        return new(log.Findings.HasErrors ? null : credential, log.Findings.ToList(), log.Losses);
    }

    /// <summary>The tree of a credential that was read before; none where there is none.</summary>
    internal static LdValue? Tree(ReadOnlyMemory<byte> utf8) => Unwrap(utf8, Unbounded, new(EdcWords.FormatName, Unbounded))?.Tree;

    private static EdcCredential? Read((LdValue Tree, bool IsSealed) found, ExchangeReadOptions options, ExchangeLog log)
    {
        var reader = new EdcReader(found.Tree, log, options.Reading == ExchangeReading.Strict);
        var credential = reader.Credential();
        if (found.IsSealed)
        {
            log.Find(EdcDiagnostics.SealNotVerified.At("$.signatures"));
        }

        return credential is null ? null : credential with
        {
            Seal = found.IsSealed || found.Tree.Find("proof") is not null ? EdcSeal.NotVerified : EdcSeal.None,
            Kept = new("EDC", found.Tree.ToJson(indented: false)),
        };
    }

    /// <summary>The credential itself: alone, in the form for upload, or as the payload of a sealed envelope.</summary>
    private static (LdValue Tree, bool IsSealed)? Unwrap(ReadOnlyMemory<byte> utf8, ExchangeReadOptions options, ExchangeLog log)
    {
        var tree = Scan(utf8, options, log);
        var isSealed = false;
        if (tree?.Find("payload") is { Kind: LdKind.Text } payload && tree.Find("signatures") is not null)
        {
            isSealed = true;
            tree = Scan(Payload(payload.Text), options, log);
        }

        if (tree?.Find("credential") is { Kind: LdKind.Node } inside && tree.Find("credentialSubject") is null)
        {
            tree = inside;
        }

        if (tree is null || tree.Kind != LdKind.Node || tree.Find("credentialSubject") is not { Kind: LdKind.Node or LdKind.List })
        {
            if (!log.Findings.HasErrors)
            {
                log.Find(EdcDiagnostics.NotEdc.At("$"));
            }

            return null;
        }

        return (tree, isSealed);
    }

    private static LdValue? Scan(ReadOnlyMemory<byte> utf8, ExchangeReadOptions options, ExchangeLog log)
    {
        var limits = new JsonReadOptions(options.MaximumBytes, options.MaximumDepth, options.MaximumItems, options.MaximumTextLength, options.MaximumDiagnostics);
        if (utf8.Length > options.MaximumBytes)
        {
            log.Find(JsonDiagnostics.TooLarge.At("$", options.MaximumBytes.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            return null;
        }

        var tape = JsonScanner.Scan(utf8, limits, log.Findings);
        if (log.Findings.HasErrors || tape.Count == 0)
        {
            return null;
        }

        var tree = LdValue.From(tape, 0);
        Distinct(tree, "$", log);
        return tree;
    }

    /// <summary>A payload is the text of the credential, or its base64url form.</summary>
    private static byte[] Payload(string text)
    {
        if (text.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal))
        {
            return Encoding.UTF8.GetBytes(text);
        }

        var plain = text.Replace('-', '+').Replace('_', '/');
        var bytes = new byte[plain.Length];
        return Convert.TryFromBase64String(plain.PadRight((plain.Length + 3) / 4 * 4, '='), bytes, out var length) ? bytes[..length] : Encoding.UTF8.GetBytes(text);
    }

    private static void Distinct(LdValue value, string path, ExchangeLog log)
    {
        if (value.Members.Count > 1)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (name, _) in value.Members)
            {
                if (!names.Add(name))
                {
                    log.Find(JsonDiagnostics.MemberTwice.At(path, EdcTerms.IsKnown(name) ? name : "?"));
                }
            }
        }

        for (var i = 0; i < value.Items.Count; i++)
        {
            Distinct(value.Items[i], path + "[" + Number(i) + "]", log);
        }

        for (var i = 0; i < value.Members.Count; i++)
        {
            Distinct(value.Members[i].Value, Step(path, value, i), log);
        }
    }

    /// <summary>The path of a member. A name that the context does not define is given by its position: it may be personal.</summary>
    private static string Step(string path, LdValue node, int member) =>
        EdcTerms.IsKnown(node.Members[member].Name) ? path + "." + node.Members[member].Name : path + "[" + Number(member) + "]";

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void Index(LdValue value, string path)
    {
        if (value.Kind == LdKind.Node && value.Id is { Length: > 0 } id && !(value.Members.Count == 1))
        {
            if (!byId.TryGetValue(id, out var other))
            {
                byId[id] = value;
            }
            else if (!other.Same(value))
            {
                if (other.Find("type")?.Text != value.Find("type")?.Text)
                {
                    log.Lose(ExchangeLossKind.Unknown, EdcDiagnostics.SameIdentifier, "", path);
                }

                byId[id] = other.Members.Count >= value.Members.Count ? other : value;
            }
        }

        for (var i = 0; i < value.Items.Count; i++)
        {
            Index(value.Items[i], path + "[" + Number(i) + "]");
        }

        for (var i = 0; i < value.Members.Count; i++)
        {
            Index(value.Members[i].Value, Step(path, value, i));
        }
    }

    /// <summary>Names everything that was not asked for: it is kept apart and written back.</summary>
    private void NameTheRest(LdValue node, string path)
    {
        for (var i = 0; i < node.Members.Count; i++)
        {
            var (name, value) = node.Members[i];
            if (name is "id" or "type" or "@context" or "@id" or "@type" || value.Kind == LdKind.Null)
            {
                continue;
            }

            if (!EdcTerms.IsKnown(name))
            {
                log.Lose(ExchangeLossKind.Unknown, EdcDiagnostics.NotInContext, "", Step(path, node, i), Number(i + 1));
            }
            else if (!read.Contains(value))
            {
                log.Lose(ExchangeLossKind.Unknown, ExchangeDiagnostics.Kept, "", path + "." + name, EdcWords.FormatName);
            }
            else
            {
                NameTheRestOf(value, path + "." + name);
            }
        }
    }

    private void NameTheRestOf(LdValue value, string path)
    {
        if (value.Kind == LdKind.Node && !whole.Contains(value))
        {
            NameTheRest(value, path);
        }

        for (var i = 0; i < value.Items.Count; i++)
        {
            var item = value.Items[i];
            if (item.Kind == LdKind.Node && !read.Contains(item))
            {
                log.Lose(ExchangeLossKind.Unknown, ExchangeDiagnostics.Kept, "", path + "[" + Number(i) + "]", EdcWords.FormatName);
            }
            else
            {
                NameTheRestOf(item, path + "[" + Number(i) + "]");
            }
        }
    }

    /// <summary>Nodes of which nothing is left to name, such as terms of lists and maps of texts.</summary>
    private readonly HashSet<LdValue> whole = [];
}
