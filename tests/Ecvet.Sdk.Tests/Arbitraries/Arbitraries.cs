using FsCheck;
using FsCheck.Fluent;

namespace Ecvet.Tests;

/// <summary>
/// The generators and shrinkers of this suite, for every room. A generator gives valid values only, with the odd ones
/// (codes with signs that separate, leap days, zero) often; a shrinker makes them smaller and keeps them valid.
/// </summary>
internal static partial class Arbitraries
{
    /// <summary>True once in <paramref name="times"/>.</summary>
    public static Gen<bool> Once(int times) => Gen.Choose(1, times).Select(static n => n == 1);

    /// <summary>The value or, half the time, none.</summary>
    public static Gen<T?> OrNone<T>(Gen<T> values)
        where T : struct => Gen.Choose(0, 1).SelectMany(some => some == 0 ? Gen.Constant((T?)null) : values.Select(static value => (T?)value));

    /// <summary>A list of so many values, each from its own generator.</summary>
    public static Gen<List<T>> Each<T>(IEnumerable<Gen<T>> values) => values.Aggregate(
        Gen.Constant(new List<T>()),
        static (done, next) => done.SelectMany(list => next.Select(value => new List<T>(list) { value })));

    /// <summary>From so many to so many values.</summary>
    public static Gen<List<T>> Many<T>(Gen<T> values, int from, int to) => Gen.Choose(from, to).SelectMany(count => Each(Enumerable.Repeat(values, count)));

    /// <summary>Some of the elements given, in their order.</summary>
    public static Gen<List<T>> Some<T>(IReadOnlyList<T> elements, int atLeast = 0) =>
        Each(elements.Select(static _ => Gen.Choose(0, 1))).Select(taken =>
        {
            var some = elements.Where((_, i) => taken[i] == 1).ToList();
            return some.Count >= atLeast ? some : elements.Take(atLeast).ToList();
        });

    /// <summary>The same elements in another order.</summary>
    public static Gen<List<T>> Shuffled<T>(IReadOnlyList<T> elements) =>
        Each(elements.Select(static _ => Gen.Choose(0, 1_000_000))).Select(keys => elements.Select((element, i) => (element, keys[i])).OrderBy(static pair => pair.Item2).Select(static pair => pair.element).ToList());

    /// <summary>A list with each of its elements left out once.</summary>
    public static IEnumerable<List<T>> WithoutOne<T>(IReadOnlyList<T> elements)
    {
        for (var i = 0; i < elements.Count; i++)
        {
            yield return elements.Where((_, j) => j != i).ToList();
        }
    }

    /// <summary>A list with each of its elements made smaller once.</summary>
    public static IEnumerable<List<T>> WithOneSmaller<T>(IReadOnlyList<T> elements, Func<T, IEnumerable<T>> shrink)
    {
        for (var i = 0; i < elements.Count; i++)
        {
            foreach (var smaller in shrink(elements[i]))
            {
                yield return elements.Select((element, j) => j == i ? smaller : element).ToList();
            }
        }
    }

    internal static Arbitrary<T> Make<T>(Gen<T> generator, Func<T, IEnumerable<T>> shrink) => Arb.From(generator, shrink);
}
