using System.Reflection;
using System.Text.RegularExpressions;
using Ecvet.Tests.House;

namespace Ecvet.Tests.Register;

/// <summary>The table of rules is whole: every rule has a kind, its findings are those of the register, and its test exists.</summary>
public class RulesTableTests
{
    private static readonly string[] Kinds = ["structure", "document", "process", "not checkable"];

    private static readonly string TablePath = Path.Combine(Repository.Root, "docs", "rules.md");

    private static readonly ILookup<string, DiagnosticDescriptor> Register = LibraryAssembly.Loaded.GetTypes()
        .SelectMany(static type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(static property => property.PropertyType == typeof(DiagnosticDescriptor))
        .Select(static property => (DiagnosticDescriptor)property.GetValue(null)!)
        .SelectMany(static descriptor => descriptor.Rule.Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries).Select(rule => (rule, descriptor)))
        .ToLookup(static entry => entry.rule, static entry => entry.descriptor);

    [Fact]
    public void Every_rule_has_one_of_the_four_kinds() => Assert.All(Rows(), static row => Assert.Contains(row[5], Kinds));

    [Fact]
    public void Every_rule_stands_once() => Assert.Empty(Rows().GroupBy(static row => row[1]).Where(static group => group.Count() > 1).Select(static group => group.Key));

    [Fact]
    public void The_findings_of_a_rule_are_those_of_the_register()
    {
        var text = File.ReadAllText(TablePath);
        var fresh = text;
        foreach (var row in Rows().Where(static row => !row[6].StartsWith("see ", StringComparison.Ordinal)))
        {
            var findings = string.Join(", ", Register[row[1]].OrderBy(static descriptor => descriptor.Code, StringComparer.Ordinal).Select(static descriptor => descriptor.Code + " " + descriptor.DefaultSeverity.ToString().ToLowerInvariant()));
            fresh = fresh.Replace(Line(row), Line([.. row[..6], findings, .. row[7..]]), StringComparison.Ordinal);
        }

        if (Repository.Approving)
        {
            File.WriteAllText(TablePath, fresh);
        }

        Assert.True(Repository.Approving || fresh == text, "Run this test with ECVET_APPROVE=1 and read the difference.");
    }

    [Fact]
    public void A_rule_of_structure_or_document_has_a_test()
    {
        var tests = typeof(RulesTableTests).Assembly.GetTypes().Select(static type => type.Name).ToHashSet();
        Assert.All(Rows(), row => Assert.True(row[7].Length == 0 ? row[5] is "process" or "not checkable" : row[7].Split(", ").All(tests.Contains), row[1]));
    }

    [Fact]
    public void A_rule_on_documents_has_a_finding_unless_a_profile_is_all_of_it() =>
        Assert.All(Rows().Where(static row => row[5] == "document" && row[1] != "P17"), static row => Assert.True(row[6].Length > 0, row[1]));

    [SharedFact("domain/ecvet.md")]
    public void Every_rule_of_the_reference_is_in_the_table()
    {
        var reference = File.ReadAllText(SharedFolder.PathOf("domain/ecvet.md"));
        var section = reference[reference.IndexOf("## 2. Normative rules", StringComparison.Ordinal)..reference.IndexOf("## 3. ", StringComparison.Ordinal)];
        var ids = Regex.Matches(section, @"(?m)(?:^\| |(?<=[ .;])|^)([UQPTIMLXAE][0-9]{1,2})(?= [A-Z|a-z(])").Select(static match => match.Groups[1].Value).ToHashSet();
        Assert.InRange(ids.Count, 70, 100);
        Assert.Empty(ids.Except(Rows().Select(static row => row[1])));
    }

    private static List<string[]> Rows() => [.. File.ReadAllLines(TablePath).Where(static line => Regex.IsMatch(line, @"^\| [A-Z][0-9]+ \|")).Select(static line => line.Split('|').Select(static cell => cell.Trim()).ToArray())];

    private static string Line(IReadOnlyList<string> row) => "| " + string.Join(" | ", row.Skip(1).Take(row.Count - 2)) + " |";
}
