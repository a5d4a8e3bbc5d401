using System.Reflection;
using System.Runtime.CompilerServices;

namespace Ecvet.Tests.House;

/// <summary>What every public type promises. Each rule gives one sentence for each breach.</summary>
internal static class PublicTypeRules
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Types that people are meant to derive from. Each entry needs a reason.</summary>
    private static readonly HashSet<string> OpenOnPurpose = [];

    /// <summary>Settings objects that are filled by an initialiser ("Type.Property"). Each entry needs a reason.</summary>
    private static readonly HashSet<string> SettableOnPurpose = [];

    private static readonly HashSet<Type> Mutable =
    [
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(SortedSet<>), typeof(SortedDictionary<,>), typeof(Queue<>), typeof(Stack<>),
        typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>),
    ];

    private static readonly (string Name, string Sign)[] Equalities = [("op_Equality", "=="), ("op_Inequality", "!=")];

    private static readonly (string Name, string Sign)[] Orders =
        [("op_LessThan", "<"), ("op_GreaterThan", ">"), ("op_LessThanOrEqual", "<="), ("op_GreaterThanOrEqual", ">=")];

    public static IEnumerable<string> Check(Type type) =>
        Closed(type).Concat(Setters(type)).Concat(Fields(type)).Concat(Operators(type)).Concat(Parsing(type)).Concat(Collections(type)).Concat(Waiting(type));

    private static IEnumerable<string> Closed(Type type)
    {
        if (type.IsValueType)
        {
            // An enumerator moves, as everywhere in .NET.
            if (!type.IsEnum && !type.IsDefined(typeof(IsReadOnlyAttribute), false) && !(type.IsNested && type.Name == "Enumerator"))
            {
                yield return $"{type} is a struct that is not readonly.";
            }

            yield break;
        }

        // The language forces the copy constructor of an abstract record to be protected; it copies and opens nothing.
        var subclassable = type.GetConstructors(Declared).Any(maker => !maker.IsStatic && (maker.IsPublic || maker.IsFamily || maker.IsFamilyOrAssembly) && !maker.GetParameters().Select(static parameter => parameter.ParameterType).SequenceEqual([type]));
        if (type.IsClass && !type.IsSealed && subclassable && !OpenOnPurpose.Contains(type.FullName ?? type.Name))
        {
            yield return $"{type} is neither sealed nor closed by its constructors.";
        }
    }

    private static IEnumerable<string> Setters(Type type) => type.GetProperties(Declared)
        .Where(property => property.SetMethod is { } set && Seen(set) && !SettableOnPurpose.Contains($"{type.Name}.{property.Name}"))
        .Select(property => $"{type}.{property.Name} can be set from outside.");

    private static IEnumerable<string> Fields(Type type) => type.GetFields(Declared)
        .Where(field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly)
            && !field.IsLiteral && !(field.IsStatic && field.IsInitOnly) && !(type.IsEnum && field.IsSpecialName))
        .Select(field => $"{type}.{field.Name} is a field that can be seen.");

    private static IEnumerable<string> Operators(Type type)
    {
        var needed = new List<(string Name, string Sign)>();
        if (Implements(type, typeof(IEquatable<>)))
        {
            needed.AddRange(Equalities);
            if (type.GetMethod(nameof(Equals), Declared, [typeof(object)]) is null || type.GetMethod(nameof(GetHashCode), Declared, []) is null)
            {
                yield return $"{type} is IEquatable and does not override Equals(object) and GetHashCode.";
            }
        }

        if (Implements(type, typeof(IComparable<>)))
        {
            needed.AddRange(Orders);
        }

        foreach (var (name, sign) in needed.Where(sign => !type.GetMethods(Declared).Any(method => method.Name == sign.Name)))
        {
            yield return $"{type} has no operator {sign} ({name}).";
        }
    }

    private static IEnumerable<string> Parsing(Type type) => type.GetMethods(Declared)
        .Where(method => method.IsPublic && method.IsStatic && method.Name.StartsWith("Parse", StringComparison.Ordinal))
        .Where(parse => !type.GetMethods(Declared).Any(attempt => attempt.IsPublic && attempt.IsStatic
            && attempt.Name == "Try" + parse.Name
            && attempt.ReturnType == typeof(bool)
            && attempt.GetParameters() is [.. var same, { IsOut: true } result]
            && result.ParameterType.GetElementType() == parse.ReturnType
            && same.Select(parameter => parameter.ParameterType).SequenceEqual(parse.GetParameters().Select(parameter => parameter.ParameterType))))
        .Select(parse => $"{type}.{parse.Name}({string.Join(", ", parse.GetParameters().Select(parameter => parameter.ParameterType.Name))}) has no Try{parse.Name}.");

    private static IEnumerable<string> Collections(Type type) => type.GetProperties(Declared)
        .Where(property => property.GetMethod is { } get && Seen(get) && IsMutable(property.PropertyType))
        .Select(property => $"{type}.{property.Name} hands out {property.PropertyType.Name}, which can be changed.");

    private static IEnumerable<string> Waiting(Type type) => type.GetMethods(Declared)
        .Where(method => Seen(method) && typeof(Task).IsAssignableFrom(method.ReturnType)
            && !method.GetParameters().Any(parameter => typeof(Stream).IsAssignableFrom(parameter.ParameterType)))
        .Select(method => $"{type}.{method.Name} is asynchronous without a stream.");

    private static bool IsMutable(Type type) => type.IsArray || (type.IsGenericType && Mutable.Contains(type.GetGenericTypeDefinition()));

    private static bool Seen(MethodInfo method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    /// <summary>Whether the type implements the interface for itself: not for a base type.</summary>
    private static bool Implements(Type type, Type open) => type.GetInterfaces().Any(face =>
        face.IsGenericType && face.GetGenericTypeDefinition() == open && face.GetGenericArguments()[0] is var argument
        && (argument == type || (argument.IsGenericType && type.IsGenericType && argument.GetGenericTypeDefinition() == type.GetGenericTypeDefinition())));
}
