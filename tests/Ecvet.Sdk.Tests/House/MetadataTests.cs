using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ecvet.Tests.House;

/// <summary>What the built library holds and calls: no floating point in the core, nothing of its surroundings, nothing kept.</summary>
public class MetadataTests
{
    private static readonly ILookup<string, SourceType> Rooms = SourceModel.Library.Types.ToLookup(type => type.Name);

    [Fact]
    public void No_binary_floating_point_on_floors_1_to_7()
    {
        using var library = Library();
        Assert.Empty(AssemblyRules.FloatingPoint(library, type =>
            type.StartsWith('<') || type.StartsWith("Microsoft.CodeAnalysis.", StringComparison.Ordinal) || type.StartsWith("System.", StringComparison.Ordinal)
                ? "Json"
                : Rooms[type].FirstOrDefault()?.Room));
    }

    [Fact]
    public void Nothing_reads_clock_culture_environment_file_or_network()
    {
        using var library = Library();
        Assert.Empty(AssemblyRules.ReachesOut(library));
    }

    [Fact]
    public void Nothing_static_can_change()
    {
        using var library = Library();
        Assert.Empty(AssemblyRules.Keeps(library, IsGenerated));
    }

    [Theory]
    [InlineData("static double Half(int n) => n / 2.0;", "signature")]
    [InlineData("static int Half(int n) => (int)(n * 0.5);", "ldc.r8")]
    [InlineData("static int Root(int n) => (int)System.Math.Sqrt(n);", "Sqrt")]
    [InlineData("static float Held;", "field Held")]
    [InlineData("static System.Collections.Generic.List<double> Made() => new();", "signature")]
    [InlineData("static int Kept(int n) { var list = new System.Collections.Generic.List<float> { n }; return list.Count; }", "local")]
    [InlineData("static object Parsed(string s) => decimal.Parse(s) > (decimal)double.Parse(s);", "Double::Parse")]
    [InlineData("static System.Func<object> Inner() => () => 1.5;", "ldc.r8")]
    public void Floating_point_is_found_wherever_it_hides(string member, string place)
    {
        using var bad = Compiled(member);
        Assert.Contains(AssemblyRules.FloatingPoint(bad, _ => "Points"), breach => breach.Contains(place, StringComparison.Ordinal));
        Assert.Empty(AssemblyRules.FloatingPoint(bad, _ => "Solving"));
        Assert.Empty(AssemblyRules.FloatingPoint(bad, _ => "Reporting"));
    }

    [Theory]
    [InlineData("static int Now() => System.DateTime.UtcNow.Year;")]
    [InlineData("static long Ticks() => System.Environment.TickCount64;")]
    [InlineData("static string Line() => System.Environment.NewLine;")]
    [InlineData("static byte[] Read() => System.IO.File.ReadAllBytes(\"x\");")]
    [InlineData("static System.IO.Stream Open() => new System.IO.FileStream(\"x\", System.IO.FileMode.Open);")]
    [InlineData("static object Net() => new System.Net.Http.HttpClient();")]
    [InlineData("static object Culture() => System.Globalization.CultureInfo.CurrentCulture;")]
    [InlineData("static object Chance() => new System.Random().Next();")]
    [InlineData("static object Identity() => System.Guid.NewGuid();")]
    [InlineData("static void Say() => System.Console.WriteLine(1);")]
    public void What_reaches_out_is_found(string member)
    {
        using var bad = Compiled(member);
        Assert.NotEmpty(AssemblyRules.ReachesOut(bad));
    }

    [Theory]
    [InlineData("static int _count; static int Next() => ++_count;")]
    [InlineData("public static int Count { get; set; }")]
    [InlineData("static readonly int[] Kept = [1, 2];")]
    [InlineData("static readonly System.Collections.Generic.Dictionary<string, int> Cache = new();")]
    [InlineData("static readonly System.Collections.Concurrent.ConcurrentDictionary<string, int> Cache = new();")]
    [InlineData("[System.ThreadStatic] static object _own; static object Own() => _own ??= new object();")]
    public void What_is_kept_is_found(string member)
    {
        using var bad = Compiled(member);
        Assert.NotEmpty(AssemblyRules.Keeps(bad, _ => false));
    }

    [Theory]
    [InlineData("const decimal Most = 4.5m; static readonly string Name = \"a\"; static readonly System.Collections.Immutable.ImmutableArray<int> Some = [1];")]
    [InlineData("static readonly System.Func<int, int> Twice = n => n * 2; static System.Func<int, int> Thrice() => n => n * 3;")]
    [InlineData("static System.Collections.Generic.IEnumerable<int> Some() { yield return 1; }")]
    [InlineData("static System.ReadOnlySpan<int> Some => [1, 2, 3];")]
    public void What_is_harmless_passes(string member)
    {
        using var good = Compiled(member);
        Assert.Empty(AssemblyRules.Keeps(good, _ => false));
        Assert.Empty(AssemblyRules.ReachesOut(good));
        Assert.Empty(AssemblyRules.FloatingPoint(good, _ => "Points"));
    }

    private static AssemblyInspector Library() => new(File.OpenRead(LibraryAssembly.Location));

    /// <summary>The serialisation metadata that the JSON source generator writes keeps lazily made descriptions.</summary>
    private static bool IsGenerated(string name) =>
        LibraryAssembly.Loaded.GetType(name) is { } type && typeof(System.Text.Json.Serialization.JsonSerializerContext).IsAssignableFrom(type);

    private static AssemblyInspector Compiled(string member)
    {
        var platform = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create("Tried", [CSharpSyntaxTree.ParseText($"public static class Tried {{ {member} }}")], platform,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Debug));
        var built = new MemoryStream();
        var result = compilation.Emit(built);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        built.Position = 0;
        return new AssemblyInspector(built);
    }
}
