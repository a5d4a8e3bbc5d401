namespace Ecvet.Tests.House;

/// <summary>What a newcomer finds at the top level.</summary>
public class RepositoryFilesTests
{
    [Theory]
    [InlineData("LICENSE", "MIT License")]
    [InlineData("SECURITY.md", "privately")]
    [InlineData("CHANGELOG.md", "## [Unreleased]")]
    [InlineData("CONTRIBUTING.md", "dotnet test Ecvet.Sdk.sln")]
    [InlineData("CONTRIBUTING.md", ".ci/run")]
    [InlineData("src/Ecvet.Sdk/PACKAGE.md", "using Ecvet;")]
    [InlineData("nuget.config", "configuration")]
    public void The_file_is_there_and_says_what_it_must(string path, string words) =>
        Assert.Contains(words, File.ReadAllText(Path.Combine(Repository.Root, path)), StringComparison.Ordinal);

    [Fact]
    public void The_program_that_is_published_trimmed_and_native_uses_every_room()
    {
        var rooms = Directory.GetDirectories(Path.Combine(Repository.Root, "src/Ecvet.Sdk")).Where(static folder => Directory.EnumerateFiles(folder, "*.cs").Any()).Select(static folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal).ToList();
        var program = File.ReadAllText(Path.Combine(Repository.Root, "tests/Ecvet.Sdk.Trimming/EveryRoom.cs"));
        Assert.Contains("Exchange", rooms);
        Assert.DoesNotContain(rooms, room => !program.Contains("yield return (\"" + room, StringComparison.Ordinal));
    }

    [Fact]
    public void The_package_readme_has_no_relative_link() =>
        Assert.DoesNotMatch(@"\]\((?!https:)", File.ReadAllText(Path.Combine(Repository.Root, "src/Ecvet.Sdk/PACKAGE.md")));
}
