using System.Text.RegularExpressions;

namespace Ecvet.Tests.House;

/// <summary>The table of mechanisms is whole, and what it names is there.</summary>
public sealed class MechanismsTests
{
    private static readonly List<string[]> Rows =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "docs", "mechanisms.md"))
            .Where(static line => line.StartsWith("| S", StringComparison.Ordinal))
            .Select(static line => line.Split('|').Select(static cell => cell.Trim()).ToArray()),
    ];

    [Fact]
    public void Every_mechanism_has_one_row() =>
        Assert.Equal(Enumerable.Range(1, 21).Select(static number => "S" + number), Rows.Select(static row => row[1]));

    [Fact]
    public void Each_is_served_by_public_types_or_says_why_software_owes_nothing()
    {
        var types = LibraryAssembly.Loaded.GetExportedTypes().Select(static type => type.Name).ToHashSet();
        Assert.All(Rows, row =>
        {
            var named = Regex.Matches(row[3], "`([A-Za-z]+)`", RegexOptions.CultureInvariant).Select(static match => match.Groups[1].Value).ToList();
            Assert.True(named.Count > 0 || row[3].StartsWith("nothing owed: ", StringComparison.Ordinal), row[1]);
            Assert.All(named, name => Assert.Contains(name, types));
        });
    }
}
