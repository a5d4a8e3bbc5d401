using System.Text.RegularExpressions;

namespace Ecvet.Tests.House;

/// <summary>No file names a package registry, a path of somebody's machine or a secret.</summary>
public class RepositoryTextTests
{
    private static readonly HashSet<string> NotText = [".png", ".ico", ".jpg", ".gif", ".woff2", ".nupkg", ".snupkg", ".dll", ".zip", ".user", ".suo", ".gz", ".br"];

    // The words are put together from pieces, so that this file does not find itself.
    private static readonly string[] Forbidden =
    [
        "api." + "nuget" + @"\.org", "nuget" + @"\.org/v3", "registry" + @"\.npmjs", "registry" + @"\.yarnpkg", "npm\\.pkg\\." + "github", "nuget\\.pkg\\." + "github",
        "pkgs\\.dev\\." + "azure", "myget" + @"\.org", "pypi" + @"\.org", "files\\.python" + "hosted", "arti" + "factory", "/v3/index" + @"\.json",
        @"(?<![\w.\-~<:/])/" + "(tmp|home|root|Users|var/folders|mnt|work)" + @"/[\w.\-]+", @"\b[A-Z]:\\" + @"Users\\",
        "-----BEGIN " + "[A-Z ]*PRIVATE KEY", "gh[pousr]_" + "[A-Za-z0-9]{30,}", "AKIA" + "[0-9A-Z]{16}", @"(?i)\b(pass" + @"word|api[_-]?key|client[_-]?secret)\s*[:=]\s*[""'][^""']{6,}",
    ];

    [Fact]
    public void No_file_names_a_registry_a_machine_path_or_a_secret()
    {
        var findings = Repository.Files()
            .Where(file => !NotText.Contains(Path.GetExtension(file)) && !Repository.Relative(file).EndsWith("package-lock.json", StringComparison.Ordinal))
            .SelectMany(file => Findings(File.ReadAllText(file)).Select(found => $"{Repository.Relative(file)}: {found}"));
        Assert.Empty(findings);
    }

    [Fact]
    public void No_lock_file_is_kept() =>
        Assert.DoesNotContain(Repository.Files().Select(Path.GetFileName), name => name is "package-lock.json" or "yarn.lock" or "pnpm-lock.yaml" or "packages.lock.json" or ".npmrc");

    [Theory]
    [InlineData("source = https://api.", "nuget", ".org/packages")]
    [InlineData("resolved: https://registry", ".npmjs", ".org/vitepress")]
    [InlineData("see ", "/tm", "p/out.txt")]
    [InlineData("\"", "/wo", "rk/shared\"")]
    [InlineData("-----BEGIN ", "RSA PRIVATE", " KEY-----")]
    [InlineData("pass", "word = '", "correct horse'")]
    public void Such_words_are_found(string start, string middle, string end) => Assert.NotEmpty(Findings(start + middle + end));

    [Theory]
    [InlineData("docs/work/plan.md and ../home/page")]
    [InlineData("https://www.nuget.org/packages/Ecvet.Sdk")]
    [InlineData("the home/host institutions")]
    public void Other_words_are_not(string text) => Assert.Empty(Findings(text));

    private static IEnumerable<string> Findings(string text) =>
        Forbidden.SelectMany(pattern => Regex.Matches(text, pattern, RegexOptions.CultureInvariant).Select(match => match.Value)).Take(3);
}
