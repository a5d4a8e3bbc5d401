using System.Reflection;
using System.Text.RegularExpressions;
using Ecvet.Tests.Register;

namespace Ecvet.Tests.House;

/// <summary>The register of findings: every code once, in two languages, used, and on its page.</summary>
public class DiagnosticRegisterTests
{
    private static readonly List<(string Place, DiagnosticDescriptor Descriptor)> Register = [.. LibraryAssembly.Loaded.GetTypes()
        .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(property => property.PropertyType == typeof(DiagnosticDescriptor) && property.GetIndexParameters().Length == 0)
        .Select(property => ($"{property.DeclaringType!.Name}.{property.Name}", (DiagnosticDescriptor)property.GetValue(null)!))
        .OrderBy(entry => entry.Item2.Code, StringComparer.Ordinal)];

    [Fact]
    public void The_register_is_found() => Assert.NotEmpty(Register);

    [Fact]
    public void A_code_is_ECV_and_four_digits() => Assert.All(Register, entry => Assert.Matches("^ECV[0-9]{4}$", entry.Descriptor.Code));

    [Fact]
    public void A_code_is_given_once() =>
        Assert.Empty(Register.GroupBy(entry => entry.Descriptor.Code).Where(group => group.Count() > 1).Select(group => $"{group.Key}: {string.Join(", ", group.Select(entry => entry.Place))}"));

    [Fact]
    public void Every_finding_speaks_English_and_French_and_both_take_the_same_arguments() =>
        Assert.Empty(Register.SelectMany(entry => Differences(entry.Descriptor).Select(text => $"{entry.Place} ({entry.Descriptor.Code}): {text}")));

    [Fact]
    public void Every_rule_a_finding_names_stands_in_the_table_of_rules()
    {
        var known = Regex.Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "rules.md")), @"^\| ([A-Z][0-9]+) \|", RegexOptions.Multiline).Select(match => match.Groups[1].Value).ToHashSet();
        Assert.NotEmpty(known);
        var unknown = Register.SelectMany(entry => entry.Descriptor.Rule.Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries)
            .Where(rule => Regex.IsMatch(rule, "^[A-Z][0-9]+$") && !known.Contains(rule)).Select(rule => $"{entry.Descriptor.Code}: {rule}"));
        Assert.Empty(unknown.ToList());
    }

    [Fact]
    public void Every_finding_is_brought_about_by_its_example()
    {
        var codes = Register.Select(static entry => entry.Descriptor.Code).ToList();
        AssertNone(codes.Except(FindingExamples.All.Select(static example => example.Code)).Select(static code => code + " has no example in tests/Ecvet.Sdk.Tests/Register"));
        AssertNone(FindingExamples.All.Where(static example => example.Found is null).Select(static example => $"{example.Code} is not found in: {example.Given}. Found: {string.Join(", ", example.Find().Select(static finding => finding.Code))}"));
        Assert.Equal(codes, FindingExamples.All.Select(static example => example.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_particulars_of_a_finding_fill_its_texts() =>
        AssertNone(FindingExamples.All.Select(static example => example.Found).OfType<Diagnostic>()
            .Where(static finding => finding.Arguments.Any(static argument => argument.Trim().Length == 0) || Placeholders(finding) != finding.Arguments.Count)
            .Select(static finding => $"{finding} takes {Placeholders(finding)} particulars and has {finding.Arguments.Count}: [{string.Join("] [", finding.Arguments)}]"));

    [Fact]
    public void The_page_of_findings_is_up_to_date()
    {
        var page = DiagnosticsPage.Write(Register, FindingExamples.All);
        if (Repository.Approving)
        {
            File.WriteAllText(DiagnosticsPage.Location, page);
        }

        Assert.True(File.ReadAllText(DiagnosticsPage.Location) == page, "Run this test with ECVET_APPROVE=1 and read the difference.");
    }

    [Theory]
    [InlineData("One {0}.", "Un {0}.", 0)]
    [InlineData("One {0} of {1}.", "Un {0}.", 1)]
    [InlineData("One {0}.", "", 1)]
    public void Texts_that_do_not_agree_are_found(string english, string french, int differences) =>
        Assert.Equal(differences, Compare("text", english, french).Count());

    private static int Placeholders(Diagnostic finding) =>
        Arguments(finding.Descriptor.Text.In("en") + finding.Descriptor.WayOut.In("en")).Select(static argument => argument[1] - '0' + 1).DefaultIfEmpty().Max();

    private static void AssertNone(IEnumerable<string> faults) => Assert.Equal("", string.Join('\n', faults));

    private static IEnumerable<string> Differences(DiagnosticDescriptor descriptor) =>
        Compare("text", descriptor.Text.In("en"), descriptor.Text.In("fr")).Concat(Compare("way out", descriptor.WayOut.In("en"), descriptor.WayOut.In("fr")));

    private static IEnumerable<string> Compare(string what, string english, string french)
    {
        if (english.Trim().Length == 0 || french.Trim().Length == 0 || english == french)
        {
            yield return $"the {what} is missing in a language";
        }
        else if (!Arguments(english).SetEquals(Arguments(french)))
        {
            yield return $"the {what} takes other arguments in French";
        }
    }

    private static HashSet<string> Arguments(string text) => [.. Regex.Matches(text, @"\{[0-9]+\}").Select(match => match.Value)];
}
