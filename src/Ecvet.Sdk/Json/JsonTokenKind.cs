namespace Ecvet.Json;

/// <summary>What a value of a JSON text is.</summary>
internal enum JsonTokenKind : byte
{
    Object,
    Array,
    String,
    Number,
    True,
    False,
    Null,

    /// <summary>A value that is no JSON or exceeds a limit; the finding has been made, nobody needs to report it again.</summary>
    Invalid,
}
