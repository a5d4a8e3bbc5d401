using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ecvet.Tests.House;

/// <summary>The house of docs/architecture.md: rooms use lower floors only.</summary>
public class ArchitectureTests
{
    private static readonly string[] EmptyWords = ["Utils", "Util", "Utilities", "Helpers", "Helper", "Manager", "Managers", "Common", "Misc"];

    [Fact]
    public void A_room_uses_only_lower_floors() => Assert.Empty(Breaches(SourceModel.Library));

    [Fact]
    public void A_use_of_a_higher_floor_is_found_and_names_file_and_type()
    {
        var broken = new SourceModel([
            ("Primitives/Low.cs", "namespace Ecvet; public sealed class Low { public object Seen() { var high = High.Make(); return high; } }"),
            ("Matching/High.cs", "namespace Ecvet; public sealed class High { public static High Make() => new(); public Low? Fine; }"),
        ]);

        var breach = Assert.Single(Breaches(broken));
        Assert.Contains("Primitives/Low.cs:1", breach, StringComparison.Ordinal);
        Assert.Contains("Ecvet.High", breach, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Levels", "Points")]
    [InlineData("Accumulation", "Matching")]
    [InlineData("Json", "Exchange")]
    [InlineData("Primitives", "Vocabularies")]
    public void Rooms_of_one_floor_do_not_use_each_other_unless_the_table_allows_it(string from, string to)
    {
        var broken = new SourceModel([
            ($"{from}/Here.cs", "namespace Ecvet; public sealed class Here { public There? Next; }"),
            ($"{to}/There.cs", "namespace Ecvet; public sealed class There;"),
        ]);

        Assert.Single(Breaches(broken));
    }

    [Theory]
    [InlineData("Vocabularies", "Primitives")]
    [InlineData("Matching", "Accumulation")]
    [InlineData("Mobility", "Recognition")]
    [InlineData("Exchange", "Json")]
    public void What_the_table_allows_is_no_breach(string from, string to)
    {
        var allowed = new SourceModel([
            ($"{from}/Here.cs", "namespace Ecvet; public sealed class Here { public There? Next; }"),
            ($"{to}/There.cs", "namespace Ecvet; public sealed class There;"),
        ]);

        Assert.Empty(Breaches(allowed));
    }

    [Fact]
    public void A_room_that_the_table_does_not_know_is_a_breach() =>
        Assert.NotEmpty(Homeless(new SourceModel([("Attic/Box.cs", "namespace Ecvet; public sealed class Box;")])));

    [Fact]
    public void Every_type_stands_in_a_known_room() => Assert.Empty(Homeless(SourceModel.Library));

    [Fact]
    public void Every_reference_in_the_library_is_resolved() =>
        Assert.DoesNotContain(SourceModel.Library.Unresolved, finding => !finding.StartsWith("Json/", StringComparison.Ordinal));

    [Fact]
    public void No_circle_goes_through_the_rooms()
    {
        var uses = SourceModel.Library.References.Where(use => use.Room != use.To.Room)
            .GroupBy(use => use.Room, use => use.To.Room)
            .ToDictionary(group => group.Key, group => group.ToHashSet());
        var left = uses.Keys.Concat(uses.Values.SelectMany(rooms => rooms)).ToHashSet();
        while (left.RemoveWhere(room => !uses.TryGetValue(room, out var lower) || !lower.Overlaps(left)) > 0)
        {
            // Rooms that use nothing of what is left are taken away until none can be.
        }

        Assert.Empty(left);
    }

    [Fact]
    public void One_type_a_file_and_the_file_carries_its_name()
    {
        var wrong = SourceModel.Library.Trees.Select(tree => (tree.FilePath, Types: TopTypes(tree.GetRoot()).ToList()))
            .Where(file => file.Types.Count > 1
                || file.Types.Any(type => !Path.GetFileName(file.FilePath).StartsWith(type + ".", StringComparison.Ordinal)))
            .Select(file => $"{file.FilePath} holds {string.Join(", ", file.Types)}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_namespace_is_one_of_the_few_and_stands_in_its_room()
    {
        var wrong = SourceModel.Library.Trees
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
                .Select(space => (tree.FilePath, Name: space.Name.ToString())))
            .Where(space => !Floors.NamespaceFits(space.Name, SourceModel.RoomOf(space.FilePath)))
            .Select(space => $"{space.FilePath}: {space.Name}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_folder_and_no_type_carries_an_empty_word()
    {
        var folders = SourceModel.Library.Trees.SelectMany(tree => tree.FilePath.Split('/')[..^1]).Intersect(EmptyWords);
        var types = SourceModel.Library.Types.Where(type => EmptyWords.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal))).Select(type => type.Name);
        Assert.Empty(folders.Concat(types));
    }

    private static List<string> Breaches(SourceModel model) => [.. model.References
        .Where(use => use.Room != use.To.Room && !Floors.MayUse(use.Room, use.To.Room))
        .Select(use => $"{use.File}:{use.Line} (room {use.Room}, floor {Floors.Floor(use.Room)}) uses {use.To.Name} of room {use.To.Room}, floor {Floors.Floor(use.To.Room)}")
        .Distinct()];

    private static List<string> Homeless(SourceModel model) => [.. model.Types
        .Where(type => Floors.Floor(type.Room) is null)
        .Select(type => $"{type.File}: {type.Name} stands in no room of the house")];

    private static IEnumerable<string> TopTypes(Microsoft.CodeAnalysis.SyntaxNode root) => root.DescendantNodes()
        .Where(node => node.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax)
        .Select(node => node switch
        {
            BaseTypeDeclarationSyntax type when !type.Modifiers.Any(modifier => modifier.Text == "file") => type.Identifier.Text,
            DelegateDeclarationSyntax type => type.Identifier.Text,
            _ => null,
        })
        .OfType<string>();
}
