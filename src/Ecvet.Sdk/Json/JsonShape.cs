namespace Ecvet.Json;

/// <summary>
/// One kind of object of the format. The reader takes from it which members it knows and which must be there, and the published
/// schema is generated from it: the two cannot drift apart.
/// </summary>
internal sealed record JsonShape(string Name, string Meaning, ValueList<JsonMember> Members)
{
    /// <summary>Shapes that are told apart by their member <c>kind</c>: the family and the word.</summary>
    internal string Family { get; private init; } = "";

    internal static JsonShape OfKind(string family, string kind, string meaning, params ReadOnlySpan<JsonMember> members) =>
        new(kind, meaning, [new("kind", "word", "Which kind of " + family + " this is.", true, [kind]), .. members]) { Family = family };
}
