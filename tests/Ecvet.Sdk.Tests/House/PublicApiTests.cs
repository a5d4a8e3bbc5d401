namespace Ecvet.Tests.House;

/// <summary>The public face changes only when somebody approves the change: parameter names and nullability are part of it.</summary>
public class PublicApiTests
{
    private const string Approved = "PublicApi.approved.txt";

    [Fact]
    public void The_public_face_is_the_approved_one()
    {
        var now = PublicApi.Write(LibraryAssembly.PublicTypes);
        if (Repository.Approving)
        {
            File.WriteAllText(Path.Combine(Repository.Root, "tests", "Ecvet.Sdk.Tests", "House", Approved), now);
            return;
        }

        var approved = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "House", Approved)).ReplaceLineEndings("\n");
        var (before, after) = (approved.Split('\n'), now.Split('\n'));
        Assert.True(approved == now, $"""
            The public face differs from House/{Approved}. If this is meant: ECVET_APPROVE=1 dotnet test tests/Ecvet.Sdk.Tests -f net10.0 --filter FullyQualifiedName~House
            {string.Join('\n', before.Except(after).Select(line => "- " + line.Trim()).Concat(after.Except(before).Select(line => "+ " + line.Trim())).Take(40))}
            """);
    }

    [Fact]
    public void It_is_told_with_names_defaults_and_nullability()
    {
        var text = PublicApi.Write([typeof(Sample<>), typeof(Colour)]);
        Assert.Equal("""
            namespace Ecvet.Tests.House

              [Flags] enum PublicApiTests.Colour : int
                   1 Red
                   4 Blue

              sealed class PublicApiTests.Sample<T> : IEquatable<Sample<T>> where T : notnull
                bool Equals(Sample<T>? other)
                const int Most = 3
                new(T first, string? second = null)
                override bool Equals(object? obj)
                override int GetHashCode()
                static bool TryParse(string? text, out Sample<T>? value)
                string? Name { get; }
                IReadOnlyList<string?> Maybe(params int[] numbers)

            """.Replace("Sample<T>", "PublicApiTests.Sample<T>", StringComparison.Ordinal).Replace("PublicApiTests.PublicApiTests.", "PublicApiTests.", StringComparison.Ordinal).ReplaceLineEndings("\n").Split('\n').Order(StringComparer.Ordinal),
            text.Split('\n').Order(StringComparer.Ordinal));
    }

#pragma warning disable // A sample of a public face.
    [Flags]
    public enum Colour { Red = 1, Blue = 4 }

    public sealed class Sample<T> : IEquatable<Sample<T>> where T : notnull
    {
        public const int Most = 3;
        public Sample(T first, string? second = null) { }
        public string? Name => null;
        public static bool TryParse(string? text, out Sample<T>? value) { value = null; return false; }
        public IReadOnlyList<string?> Maybe(params int[] numbers) => [];
        public bool Equals(Sample<T>? other) => true;
        public override bool Equals(object? obj) => true;
        public override int GetHashCode() => 0;
        internal void Hidden() { }
    }
#pragma warning restore
}
