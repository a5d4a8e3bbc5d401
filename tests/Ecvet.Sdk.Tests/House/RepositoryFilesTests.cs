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
    public void The_package_readme_has_no_relative_link() =>
        Assert.DoesNotMatch(@"\]\((?!https:)", File.ReadAllText(Path.Combine(Repository.Root, "src/Ecvet.Sdk/PACKAGE.md")));
}
