using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Ecvet.Tests.House;

/// <summary>Writes the public face of an assembly as text: every type and member with parameter names, default values and nullability.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Write(IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        foreach (var space in types.GroupBy(type => type.Namespace ?? "").OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append("namespace ").Append(space.Key).Append('\n');
            foreach (var type in space.OrderBy(type => type.FullName, StringComparer.Ordinal))
            {
                text.Append("\n  ").Append(Header(type)).Append('\n');
                foreach (var member in Members(type).Order(StringComparer.Ordinal))
                {
                    text.Append("    ").Append(member).Append('\n');
                }
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The declaration of a type.</summary>
    public static string Header(Type type)
    {
        var kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsValueType ? (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly struct" : "struct")
            : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : type.IsAbstract ? "abstract class"
            : type.IsSealed ? "sealed class" : "class";
        var obsolete = type.IsDefined(typeof(ObsoleteAttribute)) ? "[Obsolete] " : "";
        var flags = type.IsDefined(typeof(FlagsAttribute)) ? "[Flags] " : "";
        if (type.IsEnum)
        {
            return $"{obsolete}{flags}enum {Nested(type)} : {TypeText.Plain(Enum.GetUnderlyingType(type))}";
        }

        var bases = new List<string>();
        if (type is { IsClass: true, BaseType: { } parent } && parent != typeof(object))
        {
            bases.Add(TypeText.Plain(parent));
        }

        bases.AddRange(type.GetInterfaces().Where(face => face.IsVisible).Select(TypeText.Plain).Order(StringComparer.Ordinal));
        return $"{obsolete}{kind} {Nested(type)}{(bases.Count > 0 ? " : " + string.Join(", ", bases) : "")}{Constraints(type.GetGenericArguments())}";
    }

    private static string Nested(Type type) => type.DeclaringType is { } outer ? $"{Nested(outer)}.{TypeText.Own(type)}" : TypeText.Own(type);

    /// <summary>The declaration of a member, or null when it cannot be seen from outside.</summary>
    public static string? Describe(MemberInfo member) => member switch
    {
        FieldInfo { DeclaringType.IsEnum: true } field => $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}",
        FieldInfo field when Seen(field.Attributes & FieldAttributes.FieldAccessMask) => Describe(field),
        ConstructorInfo { IsStatic: false } maker when Seen(maker.Attributes & MethodAttributes.MemberAccessMask) => $"{Access(maker)}new({Parameters(maker)})",
        PropertyInfo property => Describe(property),
        MethodInfo method when Seen(method.Attributes & MethodAttributes.MemberAccessMask) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) => Describe(method),
        _ => null,
    };

    private static IEnumerable<string> Members(Type type) =>
        type.IsEnum
            // By value first, so that the order of the enumeration is seen.
            ? type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => $"{Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture),4} {field.Name}")
            : type.GetMembers(Declared).Select(Describe).OfType<string>();

    private static string Describe(FieldInfo field)
    {
        var value = field.IsLiteral ? " = " + Literal(field.GetRawConstantValue(), field.FieldType) : "";
        return $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{(field is { IsInitOnly: true, IsLiteral: false } ? "readonly " : "")}{TypeText.Of(field)} {field.Name}{value}";
    }

    private static string? Describe(PropertyInfo property)
    {
        var get = property.GetMethod is { } getter && Seen(getter.Attributes & MethodAttributes.MemberAccessMask) ? "get; " : "";
        var set = property.SetMethod is { } setter && Seen(setter.Attributes & MethodAttributes.MemberAccessMask)
            ? setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init; " : "set; "
            : "";
        if (get.Length + set.Length == 0)
        {
            return null;
        }

        var accessor = (property.GetMethod ?? property.SetMethod)!;
        var index = property.GetIndexParameters();
        var name = index.Length > 0 ? $"this[{string.Join(", ", index.Select(Parameter))}]" : property.Name;
        return $"{Obsolete(property)}{Access(accessor)}{Modifiers(accessor)}{TypeText.Of(property)} {name} {{ {get}{set}}}";
    }

    private static string Describe(MethodInfo method)
    {
        var generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        return $"{Obsolete(method)}{Access(method)}{Modifiers(method)}{TypeText.Of(method.ReturnParameter)} {method.Name}{generic}({Parameters(method)}){Constraints(method.GetGenericArguments())}";
    }

    private static bool Seen(MethodAttributes access) => access is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;

    private static bool Seen(FieldAttributes access) => access is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Obsolete(MemberInfo member) => member.IsDefined(typeof(ObsoleteAttribute)) ? "[Obsolete] " : "";

    private static string Modifiers(MethodInfo method)
    {
        var result = method.IsStatic ? "static " : "";
        if (method.IsAbstract && !method.DeclaringType!.IsInterface)
        {
            return result + "abstract ";
        }

        return method.IsVirtual && !method.IsFinal
            ? result + (method.GetBaseDefinition() != method ? "override " : method.DeclaringType is { IsInterface: false } ? "virtual " : "")
            : result;
    }

    private static string Parameters(MethodBase method)
    {
        var start = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return start + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var way = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? (parameter.IsIn ? "in " : "ref ") : "";
        var many = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "ParamCollectionAttribute") ? "params " : "";
        var preset = parameter.HasDefaultValue ? " = " + Literal(parameter.DefaultValue, parameter.ParameterType) : "";
        return $"{many}{way}{TypeText.Of(parameter)} {parameter.Name}{preset}";
    }

    private static string Literal(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => "\"" + text.Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings("\\n") + "\"",
        bool flag => flag ? "true" : "false",
        _ when (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } named => $"{named.Name}.{Enum.ToObject(named, value)}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Constraints(Type[] parameters) => string.Concat(parameters.Where(parameter => parameter.IsGenericParameter).Select(parameter =>
    {
        var needs = new List<string>();
        var attributes = parameter.GenericParameterAttributes;
        if (attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
        {
            needs.Add("struct");
        }
        else
        {
            if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
            {
                needs.Add("class");
            }

            needs.AddRange(parameter.GetGenericParameterConstraints().Select(TypeText.Plain));
            if (parameter.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "NullableAttribute" && attribute.ConstructorArguments is [{ Value: (byte)1 }]) && needs.Count == 0)
            {
                needs.Add("notnull");
            }

            if (attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint))
            {
                needs.Add("new()");
            }
        }

        return needs.Count == 0 ? "" : $" where {parameter.Name} : {string.Join(", ", needs)}";
    }));
}
