using System.Reflection;

namespace Ecvet.Tests.House;

/// <summary>
/// Checks the whole contract of a value: equality, hash code, operators and, where the type compares, order.
/// The operators are found by reflection, so a missing one fails.
/// </summary>
internal static class EqualityContract
{
    /// <summary>Checks values given in ascending order, each with a second, separately made copy of it.</summary>
    public static void Holds<T>(params (T Value, T Copy)[] ascending)
        where T : IEquatable<T>
    {
        Assert.NotEmpty(ascending);
        for (var i = 0; i < ascending.Length; i++)
        {
            for (var j = 0; j < ascending.Length; j++)
            {
                Check(ascending[i].Value, ascending[j].Copy, Math.Sign(i - j));
            }
        }
    }

    /// <summary>Makes every value twice and checks them; the makers are given in ascending order of what they make.</summary>
    public static void HoldsFor<T>(params Func<T>[] ascending)
        where T : IEquatable<T> => Holds([.. ascending.Select(make => (make(), make()))]);

    private static void Check<T>(T left, T right, int order)
        where T : IEquatable<T>
    {
        var equal = order == 0;
        var said = $"{left} and {right}";
        Assert.True(left.Equals(right) == equal, $"Equals(T): {said}");
        Assert.True(((object)left).Equals(right) == equal, $"Equals(object): {said}");
        Assert.False(left.Equals((object?)null), $"Equals(null): {left}");
        Assert.False(((object)left).Equals("of another type"), $"Equals(another type): {left}");
        if (default(T) is null)
        {
            Assert.False(left.Equals(default), $"Equals((T)null): {left}");
            Assert.False((bool)Operator<T>("op_Equality", left, default)!, $"== null: {left}");
            Assert.True((bool)Operator<T>("op_Equality", default, default)!, "null == null");
        }

        if (equal)
        {
            Assert.True(left.GetHashCode() == right.GetHashCode(), $"GetHashCode: {said}");
        }

        Assert.True((bool)Operator<T>("op_Equality", left, right)! == equal, $"==: {said}");
        Assert.True((bool)Operator<T>("op_Inequality", left, right)! != equal, $"!=: {said}");
        if (left is not IComparable<T> comparable)
        {
            return;
        }

        Assert.True(Math.Sign(comparable.CompareTo(right)) == order, $"CompareTo: {said}");
        Assert.True((bool)Operator<T>("op_LessThan", left, right)! == order < 0, $"<: {said}");
        Assert.True((bool)Operator<T>("op_LessThanOrEqual", left, right)! == order <= 0, $"<=: {said}");
        Assert.True((bool)Operator<T>("op_GreaterThan", left, right)! == order > 0, $">: {said}");
        Assert.True((bool)Operator<T>("op_GreaterThanOrEqual", left, right)! == order >= 0, $">=: {said}");
        if (default(T) is null)
        {
            Assert.True(comparable.CompareTo(default) > 0, $"null comes first: {left}");
        }

        if (left is IComparable plain)
        {
            Assert.True(Math.Sign(plain.CompareTo(right)) == order, $"CompareTo(object): {said}");
            Assert.Throws<ArgumentException>(() => plain.CompareTo("of another type"));
        }
    }

    private static object? Operator<T>(string name, T? left, T? right)
    {
        var found = typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static, [typeof(T), typeof(T)]);
        Assert.True(found is not null, $"{typeof(T).Name} has no {name}.");
        return found.Invoke(null, [left, right]);
    }
}
