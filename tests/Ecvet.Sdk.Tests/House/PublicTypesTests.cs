using System.Xml.Linq;

namespace Ecvet.Tests.House;

/// <summary>Promises that hold for every public type, present and to come.</summary>
public class PublicTypesTests
{
    [Fact]
    public void Every_public_type_keeps_the_promises() => Assert.Empty(LibraryAssembly.PublicTypes.SelectMany(PublicTypeRules.Check));

    [Theory]
    [InlineData(typeof(Open), "neither sealed")]
    [InlineData(typeof(Settable), "can be set")]
    [InlineData(typeof(Initialised), "can be set")]
    [InlineData(typeof(Shown), "is a field")]
    [InlineData(typeof(Loose), "is a field")]
    [InlineData(typeof(Half), "operator ==")]
    [InlineData(typeof(Unordered), "operator <=")]
    [InlineData(typeof(Throwing), "TryParse")]
    [InlineData(typeof(Lending), "can be changed")]
    [InlineData(typeof(Waiting), "asynchronous")]
    [InlineData(typeof(Movable), "not readonly")]
    public void A_type_that_breaks_a_promise_is_found(Type type, string because) =>
        Assert.Contains(PublicTypeRules.Check(type), breach => breach.Contains(because, StringComparison.Ordinal));

    [Theory]
    [InlineData(typeof(DateOnly))]
    [InlineData(typeof(Good))]
    public void A_type_that_keeps_them_is_not(Type type) => Assert.Empty(PublicTypeRules.Check(type));

    [Fact]
    public void No_namespace_is_named_like_a_type()
    {
        var names = LibraryAssembly.PublicTypes.Select(type => type.Name.Split('`')[0]).ToHashSet();
        Assert.Empty(LibraryAssembly.PublicTypes.Select(type => type.Namespace ?? "").SelectMany(space => space.Split('.')).Distinct().Intersect(names));
    }

    [Fact]
    public void Every_documented_member_says_something()
    {
        var members = XDocument.Load(LibraryAssembly.Documentation).Descendants("member").ToList();
        var silent = members
            .Where(member => member.Element("inheritdoc") is null && string.IsNullOrWhiteSpace(member.Element("summary")?.Value) && member.Element("summary")?.HasElements != true)
            .Concat(members.Where(member => member.Elements("param").Any(parameter => string.IsNullOrWhiteSpace(parameter.Value) && !parameter.HasElements)))
            .Select(member => (string?)member.Attribute("name"));
        Assert.Empty(silent);
    }

    [Fact]
    public void Every_public_type_is_documented()
    {
        var documented = XDocument.Load(LibraryAssembly.Documentation).Descendants("member").Select(member => (string?)member.Attribute("name")).ToHashSet();
        Assert.Empty(LibraryAssembly.PublicTypes.Select(type => "T:" + type.FullName!.Replace('+', '.')).Except(documented));
    }

#pragma warning disable // Types that are bad on purpose.
    public class Open;

    public sealed class Settable { public int Value { get; set; } }

    public sealed class Initialised { public int Value { get; init; } }

    public sealed class Shown { public readonly int Value; }

    public sealed class Loose { public static int Value; }

    public sealed class Half : IEquatable<Half> { public bool Equals(Half? other) => true; }

    public sealed class Unordered : IComparable<Unordered> { public int CompareTo(Unordered? other) => 0; }

    public sealed class Throwing { public static Throwing Parse(string text) => new(); public static bool TryParse(string text) => false; }

    public sealed class Lending { public List<int> Values { get; } = []; }

    public sealed class Waiting { public Task WaitAsync() => Task.CompletedTask; }

    public struct Movable { private int _value; }

    public sealed class Good
    {
        public const int Limit = 3;
        public static readonly Good One = new();
        public IReadOnlyList<int> Values { get; } = [];
        public static Good Parse(string text) => new();
        public static bool TryParse(string text, out Good? value) { value = null; return false; }
        public Task WriteAsync(Stream stream) => Task.CompletedTask;
    }
#pragma warning restore
}
