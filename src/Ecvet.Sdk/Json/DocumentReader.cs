using System.Globalization;

namespace Ecvet.Json;

/// <summary>Reads values from a tape. Every fault becomes a finding with its path, and reading goes on.</summary>
internal sealed partial class DocumentReader(JsonTape tape, JsonReadOptions options, DiagnosticCollector findings)
{
    /// <summary>The version of the format that is written, and the newest that is read.</summary>
    internal const int SchemaVersion = 1;

    /// <summary>How many errors were found so far; compare two moments to see whether a part is free of them.</summary>
    internal int Errors { get; private set; }

    internal JsonTape Tape => tape;

    internal JsonReadOptions Options => options;

    /// <summary>A finding at a value. Beyond the limit findings are only counted, and no path is put together for them.</summary>
    internal void Report(DiagnosticDescriptor descriptor, int node, params ReadOnlySpan<string> arguments) =>
        Report(findings.Count < options.MaximumDiagnostics ? descriptor.At(tape.Path(node), arguments) : descriptor.At(""));

    internal void Report(Diagnostic diagnostic)
    {
        findings.Add(diagnostic);
        Errors += diagnostic.Severity == DiagnosticSeverity.Error ? 1 : 0;
    }

    /// <summary>The document itself: it says its version first, and what it is.</summary>
    internal JsonObject? Document(JsonShape shape)
    {
        if (tape.Count == 0 || Object(0, shape) is not { } document)
        {
            return null;
        }

        if (document.Node("schemaVersion") is var version && version < 0)
        {
            Report(JsonDiagnostics.NoSchemaVersion, 0);
        }
        else if (Count(version, 1) is { } number && number > SchemaVersion)
        {
            Report(JsonDiagnostics.NewerSchema, version, Text(number), Text(SchemaVersion));
        }

        if (document.Node("document") is var kind && kind >= 0 && String(kind) is { } word && word != shape.Name)
        {
            Report(JsonDiagnostics.AnotherDocument, kind, shape.Name);
        }

        return document;
    }

    /// <summary>An object with the members of a shape; null where the value is none.</summary>
    internal JsonObject? Object(int node, JsonShape shape)
    {
        if (!Is(node, JsonTokenKind.Object, "object"))
        {
            return null;
        }

        var found = new int[shape.Members.Count];
        Array.Fill(found, -1);
        for (var child = node + 1; child < tape[node].Next; child = tape[child].Next)
        {
            Place(node, child, shape, found);
        }

        for (var i = 0; i < found.Length; i++)
        {
            var isMissing = found[i] < 0 || tape[found[i]].Kind == JsonTokenKind.Null;
            if (isMissing && shape.Members[i].IsRequired && shape.Members[i].Name != "schemaVersion" && !tape[node].IsIncomplete)
            {
                Report(JsonDiagnostics.MemberMissing, node, shape.Members[i].Name);
            }
        }

        return new(this, shape, node, found);
    }

    /// <summary>An object that says by its member <c>kind</c> which of several shapes it has.</summary>
    internal JsonObject? Object(int node, ValueList<JsonShape> kinds)
    {
        if (!Is(node, JsonTokenKind.Object, "object"))
        {
            return null;
        }

        var kind = -1;
        for (var child = node + 1; child < tape[node].Next && kind < 0; child = tape[child].Next)
        {
            kind = tape.IsNamed(child, "kind") ? child : -1;
        }

        if (kind < 0)
        {
            Report(JsonDiagnostics.MemberMissing, node, "kind");
            return null;
        }

        tape[kind].IsNameKnown = true;
        if (String(kind) is not { } word)
        {
            return null;
        }

        foreach (var shape in kinds)
        {
            if (string.Equals(shape.Name, word, StringComparison.Ordinal))
            {
                return Object(node, shape);
            }
        }

        Report(JsonDiagnostics.UnknownWord, kind, string.Join(", ", kinds.Select(static shape => shape.Name)));
        return null;
    }

    /// <summary>The elements of a list that could be read; a null among them is a fault of its own.</summary>
    internal List<T> List<T>(int node, Func<int, T?> read)
        where T : class
    {
        var items = new List<T>();
        foreach (var child in Elements(node))
        {
            if (read(child) is { } item)
            {
                items.Add(item);
            }
        }

        return items;
    }

    /// <inheritdoc cref="List{T}(int, Func{int, T})"/>
    internal List<T> Values<T>(int node, Func<int, T?> read)
        where T : struct
    {
        var items = new List<T>();
        foreach (var child in Elements(node))
        {
            if (read(child) is { } item)
            {
                items.Add(item);
            }
        }

        return items;
    }

    internal IEnumerable<int> Elements(int node)
    {
        if (!Exists(node) || !Is(node, JsonTokenKind.Array, "array"))
        {
            yield break;
        }

        for (var child = node + 1; child < tape[node].Next; child = tape[child].Next)
        {
            yield return child;
        }
    }

    /// <summary>True when the member is there and not null: null says the same as leaving it out.</summary>
    internal bool Exists(int node) => node >= 0 && tape[node].Kind != JsonTokenKind.Null;

    /// <summary>A noun whose constructor may still refuse, such as an identifier put together from parts that becomes too long.</summary>
    internal T? Made<T>(int node, string members, Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (ArgumentException)
        {
            Report(JsonDiagnostics.Contradiction, node, members);
            return null;
        }
    }

    internal static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>True when the value is of the kind; what was already reported is not reported again.</summary>
    private bool Is(int node, JsonTokenKind kind, string word)
    {
        var found = tape[node].Kind;
        if (found == kind)
        {
            Errors += tape[node].IsDamaged ? 1 : 0;
            return true;
        }

        if (found == JsonTokenKind.Invalid)
        {
            Errors++;
        }
        else
        {
            Report(JsonDiagnostics.WrongType, node, word, Word(found));
        }

        return false;
    }

    private static string Word(JsonTokenKind kind) => kind switch
    {
        JsonTokenKind.Object => "object",
        JsonTokenKind.Array => "array",
        JsonTokenKind.String => "string",
        JsonTokenKind.Number => "number",
        JsonTokenKind.Null => "null",
        _ => "boolean",
    };

    private void Place(int node, int child, JsonShape shape, int[] found)
    {
        for (var i = 0; i < found.Length; i++)
        {
            if (!tape.IsNamed(child, shape.Members[i].Name))
            {
                continue;
            }

            tape[child].IsNameKnown = true;
            if (found[i] >= 0)
            {
                Report(JsonDiagnostics.MemberTwice, node, shape.Members[i].Name);
            }
            else
            {
                found[i] = child;
            }

            return;
        }

        // A name that is no text was reported by the scan.
        if (tape[child].NameStart > 0)
        {
            var unknown = findings.Count < options.MaximumDiagnostics ? JsonDiagnostics.UnknownMember.At(tape.Path(node), Text(tape[child].Ordinal + 1)) : JsonDiagnostics.UnknownMember.At("");
            Report(options.AllowUnknownMembers ? unknown : unknown.WithSeverity(DiagnosticSeverity.Error));
        }
    }
}
