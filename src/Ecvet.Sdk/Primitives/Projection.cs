using System.Collections.Immutable;

namespace Ecvet;

/// <summary>
/// Stands before <see cref="Enumerable"/>'s method of the same name inside the library. The iterators of the framework hand a further
/// projection on through a virtual generic method, so that native compilation must write it for every pair of value types that any two
/// projections have: with the library's own types that was nine tenths of a native program.
/// </summary>
internal static class Projection
{
    internal static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector)
    {
        foreach (var item in source)
        {
            yield return selector(item);
        }
    }

    internal static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, int, TResult> selector)
    {
        var index = 0;
        foreach (var item in source)
        {
            yield return selector(item, index);
            index++;
        }
    }

    internal static IEnumerable<TResult> Select<TSource, TResult>(this ImmutableArray<TSource> source, Func<TSource, TResult> selector)
    {
        foreach (var item in source)
        {
            yield return selector(item);
        }
    }
}
