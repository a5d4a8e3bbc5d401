using System.Globalization;
using System.Reflection;

namespace Ecvet.Tests.House;

/// <summary>The identifier under which the compiler writes the documentation of a type or member.</summary>
internal static class DocumentationId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => "T:" + Name(type),
        FieldInfo field => $"F:{Name(field.DeclaringType!)}.{field.Name}",
        PropertyInfo property => $"P:{Name(property.DeclaringType!)}.{property.Name}{Parameters(property.GetIndexParameters())}",
        ConstructorInfo maker => $"M:{Name(maker.DeclaringType!)}.#ctor{Parameters(maker.GetParameters())}",
        MethodInfo method => $"M:{Name(method.DeclaringType!)}.{method.Name.Replace('.', '#')}"
            + (method.IsGenericMethodDefinition ? "``" + method.GetGenericArguments().Length : "")
            + Parameters(method.GetParameters())
            + (method.Name is "op_Implicit" or "op_Explicit" ? "~" + Parameter(method.ReturnType) : ""),
        _ => "",
    };

    private static string Name(Type type) => (type.FullName ?? $"{type.Namespace}.{type.Name}").Replace('+', '.');

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(",", parameters.Select(parameter => Parameter(parameter.ParameterType)))})";

    private static string Parameter(Type type)
    {
        if (type.IsByRef)
        {
            return Parameter(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            return Parameter(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        if (!type.IsGenericType)
        {
            return Name(type);
        }

        // An inner type carries the arguments of its outer type; each level takes its own share.
        var arguments = new Queue<Type>(type.GetGenericArguments());
        var levels = type.GetGenericTypeDefinition().FullName!.Split('+').Select(level =>
        {
            var parts = level.Split('`');
            return parts.Length == 1 ? level : $"{parts[0]}{{{string.Join(",", Enumerable.Range(0, int.Parse(parts[1], CultureInfo.InvariantCulture)).Select(_ => Parameter(arguments.Dequeue())))}}}";
        });
        return string.Join('.', levels);
    }
}
