namespace Ecvet.Json;

/// <summary>One member of an object of the format: its name, the kind of value, what it means.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">
/// <c>text</c>, <c>string</c>, <c>code</c>, <c>points</c>, <c>date</c>, <c>period</c>, <c>unit</c>, <c>outcome</c>, <c>item</c>, <c>eqf</c>, <c>boolean</c>,
/// <c>count</c>, <c>word</c>, the name of a shape, <c>rule</c>, <c>condition</c>, <c>predicate</c>, or <c>list of</c> one of these.
/// </param>
/// <param name="Meaning">What it says.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="Words">The words possible, for <c>word</c>.</param>
internal sealed record JsonMember(string Name, string Type, string Meaning, bool IsRequired = false, ValueList<string>? Words = null)
{
    internal static JsonMember OneOf<TEnum>(string name, string meaning, bool isRequired = false)
        where TEnum : struct, Enum => new(name, "word", meaning, isRequired, JsonWords.Of<TEnum>());

    internal static JsonMember SomeOf<TEnum>(string name, string meaning)
        where TEnum : struct, Enum => new(name, "list of word", meaning, false, JsonWords.OfFlags<TEnum>());
}
