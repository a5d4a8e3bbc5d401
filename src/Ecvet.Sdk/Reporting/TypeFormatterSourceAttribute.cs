namespace Ecvet;

/// <summary>Names the class that formats a type in a notebook. Notebooks look for an attribute of this name and shape, whatever assembly declares it.</summary>
/// <param name="formatterSourceType">The class; it has a method <c>CreateTypeFormatters</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>The class that creates the formatters.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>The kinds of content it prefers.</summary>
    public string[] PreferredMimeTypes { get; set; } = [];
}
