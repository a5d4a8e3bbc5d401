using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Ecvet.Tests.House;

/// <summary>Writes the API reference: a page for each public type, from the built assembly and its documentation file.</summary>
internal sealed class ApiReference
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly Dictionary<string, XElement> _documentation;
    private readonly Dictionary<string, string> _pages;
    private readonly List<Type> _types;

    public ApiReference(IEnumerable<Type> types, XDocument documentation)
    {
        _types = [.. types];
        _documentation = documentation.Descendants("member").ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal);
        _pages = _types.ToDictionary(DocumentationId.Of, Page, StringComparer.Ordinal);
    }

    /// <summary>File names with their content.</summary>
    public IEnumerable<(string Name, string Text)> Write()
    {
        yield return ("index.md", Index());
        foreach (var type in _types)
        {
            yield return (Page(type) + ".md", Describe(type));
        }
    }

    private static string Page(Type type) => (type.DeclaringType is { } outer ? Page(outer) + "." : "") + type.Name.Replace('`', '-');

    private string Index()
    {
        var text = new StringBuilder("# API\n\nWritten from the doc comments of the code.\n");
        foreach (var space in _types.GroupBy(type => type.Namespace).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append("\n## ").Append(space.Key).Append("\n\n| type | |\n|---|---|\n");
            foreach (var type in space.OrderBy(type => type.Name, StringComparer.Ordinal))
            {
                text.Append("| [").Append(Escaped(TypeText.Plain(type))).Append("](./").Append(Page(type)).Append(") | ").Append(Text(type, "summary").Replace("\n", " ", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)).Append(" |\n");
            }
        }

        return text.ToString();
    }

    private string Describe(Type type)
    {
        var text = new StringBuilder("# ").Append(Escaped(TypeText.Plain(type))).Append("\n\n")
            .Append("```csharp\n").Append(PublicApi.Header(type)).Append("\n```\n\n")
            .Append("Namespace `").Append(type.Namespace).Append("`.\n\n");
        AppendBody(text, type);
        Section(text, "Constructors", type.GetConstructors(Declared));
        Section(text, type.IsEnum ? "Values" : "Fields", type.GetFields(Declared).Where(field => !(type.IsEnum && field.IsSpecialName)));
        Section(text, "Properties", type.GetProperties(Declared));
        Section(text, "Methods", type.GetMethods(Declared).Where(method => !method.Name.StartsWith("op_", StringComparison.Ordinal)));
        Section(text, "Operators", type.GetMethods(Declared).Where(method => method.Name.StartsWith("op_", StringComparison.Ordinal)));
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private void Section(StringBuilder text, string title, IEnumerable<MemberInfo> members)
    {
        var seen = members.Select(member => (Member: member, Signature: PublicApi.Describe(member))).Where(member => member.Signature is not null)
            .OrderBy(member => member.Member is FieldInfo { IsLiteral: true } value && value.DeclaringType!.IsEnum ? Convert.ToInt64(value.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture) : 0)
            .ThenBy(member => member.Member.Name, StringComparer.Ordinal).ThenBy(member => member.Signature, StringComparer.Ordinal).ToList();
        if (seen.Count == 0)
        {
            return;
        }

        text.Append("## ").Append(title).Append("\n\n");
        foreach (var (member, signature) in seen)
        {
            text.Append("### ").Append(member is ConstructorInfo ? "new" : Escaped(member.Name)).Append("\n\n```csharp\n").Append(signature).Append("\n```\n\n");
            AppendBody(text, member);
        }
    }

    private void AppendBody(StringBuilder text, MemberInfo member)
    {
        Paragraph(text, Text(member, "summary"));
        if (!_documentation.TryGetValue(DocumentationId.Of(member), out var documented))
        {
            return;
        }

        foreach (var parameter in documented.Elements("param"))
        {
            text.Append("- `").Append((string?)parameter.Attribute("name")).Append("`: ").Append(Render(parameter)).Append('\n');
        }

        if (documented.Elements("param").Any())
        {
            text.Append('\n');
        }

        Paragraph(text, documented.Element("returns") is { } returns ? "Returns: " + Render(returns) : "");
        Paragraph(text, documented.Element("value") is { } value ? Render(value) : "");
        foreach (var exception in documented.Elements("exception"))
        {
            text.Append("- Throws ").Append(Reference(exception)).Append(": ").Append(Render(exception)).Append('\n');
        }

        if (documented.Elements("exception").Any())
        {
            text.Append('\n');
        }

        Paragraph(text, documented.Element("remarks") is { } remarks ? Render(remarks) : "");
        if (documented.Element("example") is { } example)
        {
            Paragraph(text, Render(example));
        }
    }

    private static void Paragraph(StringBuilder text, string content)
    {
        if (content.Length > 0)
        {
            text.Append(content).Append("\n\n");
        }
    }

    private string Text(MemberInfo member, string element) =>
        _documentation.TryGetValue(DocumentationId.Of(member), out var documented) && documented.Element(element) is { } found ? Render(found) : "";

    private string Render(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText plain => Escaped(Regex.Replace(plain.Value, @"\s+", " ")),
        XElement { Name.LocalName: "see" or "seealso" } see => Reference(see),
        XElement { Name.LocalName: "paramref" or "typeparamref" } name => $"`{(string?)name.Attribute("name")}`",
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "code" } code => $"\n\n```csharp\n{code.Value.Trim('\n')}\n```\n\n",
        XElement { Name.LocalName: "para" } paragraph => $"\n\n{Render(paragraph)}\n\n",
        XElement { Name.LocalName: "list" } list => "\n\n" + string.Concat(list.Elements("item").Select(item => $"- {Render(item.Element("description") ?? item)}\n")) + "\n",
        XElement other => Render(other),
        _ => "",
    })).Trim();

    private string Reference(XElement element)
    {
        if ((string?)element.Attribute("langword") is { } word)
        {
            return $"`{word}`";
        }

        if ((string?)element.Attribute("href") is { } address)
        {
            return $"[{Escaped(element.Value.Length > 0 ? element.Value : address)}]({address})";
        }

        var id = (string?)element.Attribute("cref") ?? "";
        var name = Regex.Replace(id.Split('(')[0], @"^\w:", "");
        var shown = Regex.Replace(name[(name.LastIndexOf('.') + 1)..], "`+[0-9]+", "");
        if (_pages.TryGetValue(id, out var page))
        {
            return $"[{shown}](./{page})";
        }

        var owner = name.Contains('.', StringComparison.Ordinal) ? name[..name.LastIndexOf('.')] : "";
        return _pages.TryGetValue("T:" + owner, out page) ? $"[{page.Split('-')[0]}.{shown.Replace("#ctor", "new", StringComparison.Ordinal)}](./{page})" : $"`{shown}`";
    }

    private static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("{{", "{&#123;", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
