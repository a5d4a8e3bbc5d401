using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ecvet.Tests.House;

/// <summary>
/// Source text read by the compiler: which type stands in which room, and which type uses which.
/// Documentation comments may point upwards and are not followed.
/// </summary>
internal sealed class SourceModel
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly Lazy<SourceModel> OfLibrary = new(() => new SourceModel(
        Repository.Files(Path.Combine("src", "Ecvet.Sdk"), "*.cs").Select(file => (Repository.Relative(file)["src/Ecvet.Sdk/".Length..], File.ReadAllText(file)))));

    private readonly CSharpCompilation _compilation;

    private readonly Lazy<List<SourceReference>> _references;

    /// <summary>Reads files given as path from the library's folder, and text.</summary>
    public SourceModel(IEnumerable<(string Path, string Text)> files)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None, preprocessorSymbols:
            ["NET", "NET5_0_OR_GREATER", "NET6_0_OR_GREATER", "NET7_0_OR_GREATER", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0", "NET10_0_OR_GREATER"]);
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(file.Text, options, file.Path)).ToList();
        Trees = trees;
        var platform = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator)
            .Where(path => path.Length > 0 && !Path.GetFileName(path).StartsWith("Ecvet.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        _compilation = CSharpCompilation.Create("Ecvet.Source", [CSharpSyntaxTree.ParseText(Usings, options, "Usings.cs"), .. trees], platform,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Types = [.. trees.SelectMany(TypesOf)];
        _references = new(() => [.. trees.SelectMany(ReferencesOf)]);
    }

    public static SourceModel Library => OfLibrary.Value;

    public IReadOnlyList<SyntaxTree> Trees { get; }

    public IReadOnlyList<SourceType> Types { get; }

    /// <summary>What the compiler could not find; an empty list means that every reference was resolved.</summary>
    public IReadOnlyList<string> Unresolved => [.. _compilation.GetDiagnostics()
        .Where(finding => finding.Id is "CS0246" or "CS0234" or "CS0103" or "CS0012")
        .Select(finding => finding.ToString())];

    public static string RoomOf(string path) => path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)] : "";

    public IReadOnlyList<SourceReference> References => _references.Value;

    private IEnumerable<SourceType> TypesOf(SyntaxTree tree)
    {
        var model = _compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes()
            .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            .Select(node => Describe((INamedTypeSymbol)model.GetDeclaredSymbol(node)!, tree.FilePath));
    }

    private IEnumerable<SourceReference> ReferencesOf(SyntaxTree tree)
    {
        var model = _compilation.GetSemanticModel(tree);
        var room = RoomOf(tree.FilePath);
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (node is not (SimpleNameSyntax or BaseObjectCreationExpressionSyntax or BinaryExpressionSyntax or CastExpressionSyntax or ForEachStatementSyntax or CollectionExpressionSyntax))
            {
                continue;
            }

            var info = model.GetSymbolInfo(node);
            IEnumerable<ISymbol?> symbols = [info.Symbol, .. info.CandidateSymbols, model.GetTypeInfo(node).Type, model.GetTypeInfo(node).ConvertedType];
            foreach (var type in symbols.SelectMany(Involved).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default))
            {
                if (type.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath is { } path && path != "Usings.cs")
                {
                    yield return new SourceReference(tree.FilePath, room, tree.GetLineSpan(node.Span).StartLinePosition.Line + 1, Describe(type, path));
                }
            }
        }
    }

    /// <summary>The named types behind a symbol: the type itself, the owner of a member, what a member gives, type arguments.</summary>
    private static IEnumerable<INamedTypeSymbol> Involved(ISymbol? symbol) => symbol switch
    {
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Involved).Append(named.OriginalDefinition),
        IArrayTypeSymbol array => Involved(array.ElementType),
        IMethodSymbol method => Involved(method.ContainingType).Concat(Involved(method.ReturnType)),
        IPropertySymbol property => Involved(property.ContainingType).Concat(Involved(property.Type)),
        IFieldSymbol field => Involved(field.ContainingType).Concat(Involved(field.Type)),
        ILocalSymbol local => Involved(local.Type),
        IParameterSymbol parameter => Involved(parameter.Type),
        _ => [],
    };

    private static SourceType Describe(INamedTypeSymbol type, string path)
    {
        var name = type.MetadataName;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = outer.MetadataName + "+" + name;
        }

        var space = type.ContainingNamespace;
        return new SourceType(space is null or { IsGlobalNamespace: true } ? name : space.ToDisplayString() + "." + name, RoomOf(path), path);
    }
}
