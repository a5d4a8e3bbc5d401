using System.Reflection;
using System.Text.RegularExpressions;

namespace Ecvet.Tests.House;

/// <summary>The canonical form leaves nothing out: each member that a noun keeps is written by it, by its name.</summary>
public class CanonicalFormTests
{
    [Fact]
    public void Every_member_that_a_noun_keeps_is_written()
    {
        var missing = new List<string>();
        foreach (var type in typeof(ICanonical).Assembly.GetTypes().Where(static type => type.IsAssignableTo(typeof(ICanonical)) && type is { IsInterface: false, IsNested: false }))
        {
            var source = SourceOf(type);
            var kept = type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                .Select(static field => Regex.Match(field.Name, "^<(?<name>\\w+)>k__BackingField$")).Where(static match => match.Success).Select(static match => match.Groups["name"].Value);
            missing.AddRange(kept.Where(name => !Derived.Contains((type.Name, name)) && !Regex.IsMatch(source, $"Write\\(\"{char.ToLowerInvariant(name[0]) + name[1..]}\", {name}\\b|List\\(\"{char.ToLowerInvariant(name[0]) + name[1..]}\", {name}\\b"))
                .Select(name => type.Name + "." + name));
        }

        Assert.Empty(missing);
    }

    /// <summary>Members reckoned from others.</summary>
    private static readonly HashSet<(string, string)> Derived = [("LearningUnit", "Depth"), ("RuleNode", "Depth"), ("UnitOrOutcome", "Unit")];

    private static string SourceOf(Type type) =>
        string.Concat(Repository.Files(Path.Combine("src", "Ecvet.Sdk"), type.Name.Split('`')[0] + "*.cs").Select(File.ReadAllText));
}
