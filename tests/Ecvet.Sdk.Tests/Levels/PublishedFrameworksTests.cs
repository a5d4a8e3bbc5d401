using System.Text.RegularExpressions;
using Ecvet.Tests.House;

namespace Ecvet.Tests.Levels;

/// <summary>The table of referencing that ships: each entry stands in the list it was taken from with the same confidence, and each level in the European list of names.</summary>
public partial class PublishedFrameworksTests
{
    private static readonly Dictionary<string, string[]> CodesOf = new(StringComparer.Ordinal)
    {
        ["IE NFQ (10)"] = ["IE NQF"],
        ["SCQF (12)"] = ["SCQF"],
        ["RQF EN/NI, CQFW"] = ["RQF", "CQFW"],
        ["SI SQF (10)"] = ["SQF"],
        ["IS ISQF"] = ["ISQF"],
        ["FR 1969 -> 2019 -> EQF"] = ["FR 1969", "FR 2019"],
        ["MT MQF"] = ["MQF"],
        ["BG NQF"] = ["BQF"],
        ["NL NLQF"] = ["NLQF"],
        ["HR CROQF"] = ["CROQF"],
        ["ME"] = ["ME NQF"],
        ["MK"] = ["NNMQF"],
        ["CY"] = ["CyQF"],
        ["NO NKR"] = ["NKR"],
        ["RS NQFS"] = ["NQFS"],
    };

    /// <summary>What "others same" and "1-8" mean where some of those levels are divided: the framework has no undivided one.</summary>
    private static readonly Dictionary<string, string> Ranges = new(StringComparer.Ordinal)
    {
        ["ME"] = "2,3,5,6,8",
        ["NO NKR"] = "2,3,4,7,8",
    };

    [SharedFact("domain/ecvet.md")]
    public void Every_row_of_the_list_ships_as_it_stands()
    {
        var rows = Rows().ToList();
        Assert.Equal(16, rows.Count);
        foreach (var row in rows.SkipLast(1))
        {
            var entries = Entries(row[1], row[2]).ToList();
            var shipped = CodesOf[row[1]].Select(static code => QualificationFrameworks.Published.Find(code)!).ToList();
            if (row[1].StartsWith("FR", StringComparison.Ordinal))
            {
                entries = [.. entries.Where(static entry => !entry.Level.StartsWith("new", StringComparison.Ordinal)), .. Range("1-8").Select(static level => (level, level))];
                Assert.Equal(Written(entries), Written(shipped.SelectMany(static framework => framework.Referencings)));
                continue;
            }

            Assert.All(shipped, framework => Assert.Equal(Written(entries), Written(framework.Referencings)));
        }
    }

    [SharedFact("domain/ecvet.md")]
    public void What_is_confirmed_is_what_the_list_confirms()
    {
        foreach (var row in Rows().SkipLast(1))
        {
            Assert.All(CodesOf[row[1]].SelectMany(static code => QualificationFrameworks.Published.Find(code)!.Referencings), entry => Assert.True(
                entry.IsConfirmed == (row[1] switch
                {
                    "IE NFQ (10)" => entry.Level.Level is not ("1" or "2"),
                    "SCQF (12)" => entry.Level.Level is not ("1" or "2" or "3"),
                    "RQF EN/NI, CQFW" => !entry.Level.Level.StartsWith("Entry", StringComparison.Ordinal),
                    "SI SQF (10)" => entry.Level.Level is "1" or "2" or "3" or "4" or "6" or "7",
                    "IS ISQF" => entry.Level.Level is not ("1" or "2" or "3"),
                    _ => row[3] == "B",
                }),
                $"{entry.Level.Framework} {entry.Level.Level}: {row[3]}"));
        }

        Assert.Equal(
            ["B (1,2 C)", "B (1-3 C)", "B (E C)", "1-4,6,7 B; 5,8-10 C", "top B, low C"],
            Rows().Take(5).Select(static row => row[3]));
    }

    [SharedFact("domain/ecvet.md")]
    public void Frameworks_of_eight_levels_are_those_of_the_last_row()
    {
        var last = Rows().Last();
        var countries = Regex.Replace(last[1], @"\([A-Z]+\)", "").Split(',').Select(static country => country.Trim()).SelectMany(static country => country.StartsWith("BE-", StringComparison.Ordinal) ? ["BE-FL", "BE-FR", "BE-DE"] : new[] { country == "EL" ? "GR" : country });
        var others = CodesOf.Values.SelectMany(static codes => codes).ToHashSet();
        var shipped = QualificationFrameworks.Published.Frameworks.Where(framework => !others.Contains(framework.Code)).ToList();
        Assert.Equal(countries.Order(StringComparer.Ordinal), shipped.SelectMany(static framework => framework.Countries).Order(StringComparer.Ordinal));
        Assert.All(shipped, static framework => Assert.Equal(Written(Range("1-8").Select(static level => (level, level))), Written(framework.Referencings)));
        Assert.All(shipped, static framework => Assert.All(framework.Referencings, entry => Assert.Equal(framework.Code == "EstQF", entry.IsConfirmed)));
        Assert.Contains("EE B", last[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_level_stands_in_the_European_list_of_national_levels()
    {
        // The list joins the entry levels of two frameworks, and has the French levels as degrees.
        string[] otherwise = ["RQF Entry 1", "RQF Entry 2", "CQFW Entry 1", "CQFW Entry 2", "CQFW Entry 3"];
        var missing = QualificationFrameworks.Published.Frameworks.Where(static framework => !framework.Code.StartsWith("FR", StringComparison.Ordinal)).SelectMany(static framework => framework.Referencings)
            .Where(static entry => entry.Level.Identifier is null).Select(static entry => entry.Level.Framework + " " + entry.Level.Level);
        Assert.Equal(otherwise, missing.OrderByDescending(static level => level[..3]).ThenBy(static level => level, StringComparer.Ordinal));
        Assert.All(QualificationFrameworks.Published.Frameworks.Where(static framework => framework.Referencings[0].Level.Country is not null), static framework => Assert.All(framework.Countries, country => Assert.Equal(framework.Referencings[0].Level.Country!.Value.Code, country[..2])));
    }

    /// <summary>The levels of a row and what stands for their European ones: empty for none, two with a slash.</summary>
    private static IEnumerable<(string Level, string Eqf)> Entries(string name, string mapping)
    {
        foreach (var part in Split().Split(Remark().Replace(mapping.Replace("*", "", StringComparison.Ordinal), "")).Select(static part => part.Trim()).Where(static part => part.Length > 0))
        {
            var (left, right) = part.Split("->") switch
            {
                [var levels, var eqf] => (levels.Trim(), eqf.Trim()),
                _ when part.EndsWith("none", StringComparison.Ordinal) => (part[..^4].Trim(), ""),
                _ when part.EndsWith("below 1", StringComparison.Ordinal) => (part[..^7].Trim(), ""),
                _ when part is "others same" or "2-8" => (Ranges[name], "="),
                _ => (part, "="),
            };
            if (left == "0 preparatory")
            {
                left = "0";
            }

            foreach (var level in left.Split(',').SelectMany(Range))
            {
                yield return (Named(level.Trim()), right.Length == 0 ? "" : right is "=" || right.Contains('-', StringComparison.Ordinal) ? level.Trim() : right.Replace(" or ", "/", StringComparison.Ordinal));
            }
        }
    }

    /// <summary>1-8, 5a-c, 5 A/B and E1 as single levels.</summary>
    private static IEnumerable<string> Range(string text) => text switch
    {
        _ when Regex.Match(text, @"^(\d)-(\d)$") is { Success: true } numbers => Enumerable.Range(text[0] - '0', text[2] - text[0] + 1).Select(static number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        _ when Regex.IsMatch(text, @"^\d[a-z]-[a-z]$") => Enumerable.Range(text[1], text[3] - text[1] + 1).Select(letter => text[..1] + (char)letter),
        _ when Regex.IsMatch(text, @"^\d [A-Z]/[A-Z]$") => [text[..3], text[..2] + text[4]],
        _ => [text],
    };

    private static string Named(string level) => level.Length == 2 && level[0] == 'E' ? "Entry " + level[1] : level;

    private static IEnumerable<string> Written(IEnumerable<(string Level, string Eqf)> entries) => entries.Select(static entry => entry.Level + "=" + entry.Eqf).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Written(IEnumerable<LevelReferencing> entries) => Written(entries.Select(static entry => (entry.Level.Level, string.Join('/', entry.Eqf))));

    private static IEnumerable<string[]> Rows()
    {
        var text = File.ReadAllText(SharedFolder.PathOf("domain/ecvet.md"));
        return text[text.IndexOf("### 3.4 ", StringComparison.Ordinal)..text.IndexOf("ELM vocabularies:", StringComparison.Ordinal)].Split('\n')
            .Where(static line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(static line => line.Split('|').Select(static cell => cell.Trim()).ToArray());
    }

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Remark();

    [GeneratedRegex(@";|, (?=\d->)")]
    private static partial Regex Split();
}
