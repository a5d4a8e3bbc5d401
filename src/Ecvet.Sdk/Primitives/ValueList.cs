using System.Collections;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Ecvet;

/// <summary>
/// An immutable list that is equal to another by its elements in order.
/// Every list in a public type of this library is one, so that two documents with the same content are equal.
/// </summary>
/// <typeparam name="T">What the list holds.</typeparam>
/// <threadsafety>Immutable and therefore safe to share between threads.</threadsafety>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[DebuggerDisplay("Count = {Count}")]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] items;

    internal ValueList(T[] items) => this.items = items;

    /// <summary>The list without elements.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>The number of elements.</summary>
    public int Count => items.Length;

    /// <summary>The element at a position, counted from 0.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="IndexOutOfRangeException">The position is outside the list.</exception>
    public T this[int index] => items[index];

    /// <summary>The elements as a span, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>A list with one more element at its end; this list stays as it is.</summary>
    /// <param name="item">The element to add.</param>
    public ValueList<T> Add(T item) => new([.. items, item]);

    /// <summary>True when the list holds an element equal to the one given.</summary>
    /// <param name="item">The element looked for.</param>
    public bool Contains(T item) => Array.IndexOf(items, item) >= 0;

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || items.AsSpan().SequenceEqual(other.items, EqualityComparer<T>.Default));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(items.Length);
        foreach (var item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The number of elements; never their content, which may be personal.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{items.Length}]");

    /// <summary>An enumerator that allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    /// <summary>True when both lists hold equal elements in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the lists differ in length, order or an element.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <summary>Walks a list in order.</summary>
    public struct Enumerator : IEquatable<Enumerator>
    {
        private readonly T[] items;
        private int index;

        internal Enumerator(T[] items)
        {
            this.items = items;
            index = -1;
        }

        /// <summary>The element at the current position.</summary>
        public readonly T Current => items[index];

        /// <summary>Moves to the next element.</summary>
        /// <returns>False when there is none.</returns>
        public bool MoveNext() => ++index < items.Length;

        /// <inheritdoc/>
        public readonly bool Equals(Enumerator other) => ReferenceEquals(items, other.items) && index == other.index;

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is Enumerator other && Equals(other);

        /// <inheritdoc/>
        public override readonly int GetHashCode() => HashCode.Combine(items, index);

        /// <summary>True when both stand at the same position of the same list.</summary>
        /// <param name="left">One enumerator.</param>
        /// <param name="right">The other.</param>
        public static bool operator ==(Enumerator left, Enumerator right) => left.Equals(right);

        /// <summary>True when they stand at different positions.</summary>
        /// <param name="left">One enumerator.</param>
        /// <param name="right">The other.</param>
        public static bool operator !=(Enumerator left, Enumerator right) => !left.Equals(right);
    }
}
