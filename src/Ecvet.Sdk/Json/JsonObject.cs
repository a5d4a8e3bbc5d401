using NodaTime;

namespace Ecvet.Json;

/// <summary>An object whose members have been put in their places; asks for them by name.</summary>
internal sealed class JsonObject(DocumentReader reader, JsonShape shape, int node, int[] found)
{
    /// <summary>The shape it was read as; for those told apart by kind, the kind.</summary>
    internal string Kind => shape.Name;

    /// <summary>The object's own place on the tape.</summary>
    internal int Place => node;

    /// <summary>The place of a member; -1 where it is absent.</summary>
    internal int Node(string name)
    {
        for (var i = 0; i < found.Length; i++)
        {
            if (string.Equals(shape.Members[i].Name, name, StringComparison.Ordinal))
            {
                return found[i];
            }
        }

        throw new ArgumentException("The shape has no such member.", nameof(name));
    }

    internal bool Has(string name) => reader.Exists(Node(name));

    internal string String(string name) => reader.String(Node(name)) ?? "";

    internal string? Code(string name) => reader.Code(Node(name));

    internal Identifier<T> Id<T>(string name) => reader.Id<T>(Node(name)) ?? default;

    internal UnitId UnitId(string name) => reader.UnitId(Node(name)) ?? default;

    internal LocalizedText Text(string name) => reader.Localized(Node(name));

    internal Points? Points(string name) => reader.Points(Node(name));

    internal LocalDate? Date(string name) => reader.Date(Node(name));

    internal ValidityPeriod Period(string name) => reader.Period(Node(name));

    internal bool? Boolean(string name) => reader.Boolean(Node(name));

    internal int? Count(string name, int least = 0) => reader.Count(Node(name), least);

    internal EqfLevel? Eqf(string name) => reader.Eqf(Node(name));

    internal TEnum Word<TEnum>(string name)
        where TEnum : struct, Enum => reader.Word<TEnum>(Node(name));

    internal int Flags<TEnum>(string name)
        where TEnum : struct, Enum => reader.Flags<TEnum>(Node(name));

    internal List<T> List<T>(string name, Func<int, T?> read)
        where T : class => reader.List(Node(name), read);

    internal List<string> Codes(string name) => reader.List(Node(name), reader.Code);

    internal List<string> Strings(string name) => reader.List(Node(name), reader.String);

    internal List<Identifier<T>> Ids<T>(string name) => reader.Values(Node(name), reader.Id<T>);

    internal List<UnitId> UnitIds(string name) => reader.Values(Node(name), reader.UnitId);

    internal List<UnitOrOutcome> Items(string name) => reader.Values(Node(name), reader.Item);
}
