namespace Ecvet;

/// <summary>Makes <see cref="ValueList{T}"/> values, also for collection expressions such as <c>["7.1", "7.2"]</c>.</summary>
public static class ValueList
{
    /// <summary>A list of the elements given, in their order.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The elements.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new(items.ToArray());

    /// <summary>A list of the elements of a sequence, in their order; a list already made is returned as it is.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The elements; none gives the empty list.</param>
    public static ValueList<T> From<T>(IEnumerable<T>? items) => items switch
    {
        null => ValueList<T>.Empty,
        ValueList<T> list => list,
        _ => items.ToArray() is { Length: > 0 } array ? new(array) : ValueList<T>.Empty,
    };
}
