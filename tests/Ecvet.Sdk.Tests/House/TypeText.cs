using System.Reflection;

namespace Ecvet.Tests.House;

/// <summary>Writes a type as C# has it, with nullability where a member tells it.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
    };

    public static string Of(ParameterInfo parameter) => Write(parameter.ParameterType, new NullabilityInfoContext().Create(parameter));

    public static string Of(PropertyInfo property) => Write(property.PropertyType, new NullabilityInfoContext().Create(property));

    public static string Of(FieldInfo field) => Write(field.FieldType, new NullabilityInfoContext().Create(field));

    public static string Plain(Type type) => Write(type, null);

    /// <summary>The name of a type at its declaration, with its parameters.</summary>
    public static string Own(Type type) => type.IsGenericType ? $"{Bare(type)}<{string.Join(", ", type.GetGenericArguments().Select(argument => argument.Name))}>" : type.Name;

    private static string Write(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef)
        {
            return Write(type.GetElementType()!, nullability);
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Write(inner, null) + "?";
        }

        var mark = nullability is not null && !type.IsValueType && (nullability.ReadState == NullabilityState.Nullable || nullability.WriteState == NullabilityState.Nullable) ? "?" : "";
        if (type.IsArray)
        {
            return $"{Write(type.GetElementType()!, nullability?.ElementType)}[{new string(',', type.GetArrayRank() - 1)}]{mark}";
        }

        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword + mark;
        }

        if (!type.IsGenericType)
        {
            return Outer(type) + type.Name + mark;
        }

        var arguments = type.GetGenericArguments();
        var known = nullability?.GenericTypeArguments is { } told && told.Length == arguments.Length ? told : null;
        return $"{Outer(type)}{Bare(type)}<{string.Join(", ", arguments.Select((argument, i) => Write(argument, known?[i])))}>{mark}";
    }

    private static string Bare(Type type) => type.Name.Split('`')[0];

    private static string Outer(Type type) => type is { IsNested: true, IsGenericParameter: false } ? Bare(type.DeclaringType!) + "." : "";
}
