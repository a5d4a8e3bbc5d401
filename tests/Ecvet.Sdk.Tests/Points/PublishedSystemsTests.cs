using System.Text.RegularExpressions;
using Ecvet.Tests.House;

namespace Ecvet.Tests.ExactAmounts;

/// <summary>The tables of systems, profiles and conversions that ship: each figure stands in the list it was taken from, confirmed there.</summary>
public partial class PublishedSystemsTests
{
    /// <summary>The rows of the list by their first cell, and the systems they became; a row may describe two.</summary>
    private static readonly Dictionary<string, string[]> SystemsOf = new(StringComparer.Ordinal)
    {
        ["EU ECVET"] = ["ECVET EU"],
        ["ECTS"] = ["ECTS EU"],
        ["Finland"] = ["FI-OSP FI"],
        ["Finland <2015"] = ["FI-OV FI"],
        ["Slovenia"] = ["SI-KT SI"],
        ["Estonia"] = ["EE-EKAP EE"],
        ["Iceland"] = ["IS-FEIN IS"],
        ["Malta"] = ["MT-CREDIT MT"],
        ["Malta MCAST"] = ["MT-MCAST MT"],
        ["Lithuania"] = ["LT-KREDITAS LT", "LT-KREDITAS-2013 LT"],
        ["Sweden"] = ["SE-YHP SE"],
        ["Scotland"] = ["SCQF GB-SCT"],
        ["England/NI"] = ["RQF GB-ENG", "RQF GB-NIR"],
        ["Ireland"] = ["IE-FET IE"],
        ["Romania"] = ["RO-CREDIT RO"],
        ["Spain"] = ["ECTS ES"],
    };

    private static readonly Dictionary<string, (string Row, string Factor)> ConversionOf = new(StringComparer.Ordinal)
    {
        ["SCQF-ECTS"] = ("SCQF -> ECTS", "/2"),
        ["SE-YHP-LENGTH"] = ("SE YH -> ECTS length", "x0.3"),
        ["SE-HE-2007"] = ("SE old poang", "x1.5"),
        ["FI-2015"] = ("FI opintoviikko (120, 40 h) -> osaamispiste (180)", "x1.5"),
        ["LT-2015"] = ("LT credits", "x1.2"),
    };

    [Fact]
    public void Only_what_was_read_ships()
    {
        Assert.All(PointSystems.Published.Terms, static terms => Assert.True(terms.Source.IsConfirmed, terms.System.Code));
        Assert.All(NationalProfiles.Published.Profiles, static profile => Assert.True(profile.Source!.IsConfirmed, profile.Country));
        Assert.All(ConversionRules.Published.Rules, static rule => Assert.True(rule.Source.IsConfirmed, rule.Id));
    }

    [Fact]
    public void What_ships_could_have_been_registered_piece_by_piece()
    {
        Assert.Equal(PointSystems.Published, PointSystems.Published.Terms.Aggregate(PointSystems.Empty, static (register, terms) => register.With(terms)));
        Assert.Equal(NationalProfiles.Published, NationalProfiles.Published.Profiles.Aggregate(NationalProfiles.Empty, static (register, profile) => register.With(profile)));
        Assert.Equal(ConversionRules.Published, ConversionRules.Published.Rules.Aggregate(ConversionRules.Empty, static (register, rule) => register.With(rule)));
    }

    [Fact]
    public void Reasons_are_given_in_English_and_French() =>
        Assert.All(ConversionRules.Published.Rules, static rule => Assert.Equal(["en", "fr"], rule.Reason.Texts.Select(static text => text.Language.Value)));

    [SharedFact("domain/ecvet.md")]
    public void Every_confirmed_system_of_the_list_ships_with_its_figures_and_no_other()
    {
        var listed = Rows("### 3.3 ", "### 3.4 ").SelectMany(Listed).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(18, listed.Count);
        Assert.Equal(listed, PointSystems.Published.Terms.Select(static terms => $"{terms.System} {terms.Country}: {terms.PerYear?.Amount} a year, {terms.Hours} h, {terms.Source.Letter}").Order(StringComparer.Ordinal));
    }

    [SharedFact("domain/ecvet.md")]
    public void Every_conversion_stands_in_the_list_with_its_factor()
    {
        var rows = Rows("### 3.2 ", "### 3.3 ").ToList();
        Assert.Equal(ConversionOf.Keys.Order(StringComparer.Ordinal), ConversionRules.Published.Rules.Select(static rule => rule.Id).Order(StringComparer.Ordinal));
        Assert.All(ConversionRules.Published.Rules, rule =>
        {
            var (name, factor) = ConversionOf[rule.Id];
            var row = Assert.Single(rows, row => row[1].StartsWith(name, StringComparison.Ordinal));
            Assert.Contains(factor, row[2] + row[3], StringComparison.Ordinal);
            Assert.StartsWith(rule.Source.Letter, row[4], StringComparison.Ordinal);
            Assert.Equal(factor[0] == '/' ? Ratio.One / Ratio.Parse(factor[1..]) : Ratio.Parse(factor[1..]), rule.Factor);
        });
    }

    /// <summary>A row of the list as what has to ship: nothing where it is not confirmed, no figure that is marked C, rough, or taught time only.</summary>
    private static IEnumerable<string> Listed(string[] row)
    {
        if (!Confirmed().IsMatch(row[6]))
        {
            return [];
        }

        var years = Years().Matches(Remark().Replace(row[3], "")).Select(static match => match.Value).ToList();
        var hours = row[6].Contains("h C", StringComparison.Ordinal) ? "" : Hours().Match(Remark().Replace(row[4], "")).Value;
        return SystemsOf[row[1]].Select((system, i) => $"{system}: {(years.Count == 0 ? "" : years[i])} a year, {(i == 0 || row[1] == "England/NI" ? hours : "")} h, {row[6][0]}");
    }

    private static IEnumerable<string[]> Rows(string from, string to)
    {
        var text = File.ReadAllText(SharedFolder.PathOf("domain/ecvet.md"));
        return text[text.IndexOf(from, StringComparison.Ordinal)..text.IndexOf(to, StringComparison.Ordinal)].Split('\n')
            .Where(static line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(static line => line.Split('|').Select(static cell => cell.Trim()).ToArray());
    }

    [GeneratedRegex("^[AB]($|[^/])")]
    private static partial Regex Confirmed();

    [GeneratedRegex(@"\((?!C\))[^)]*\)")]
    private static partial Regex Remark();

    [GeneratedRegex(@"(?<![~\d])\d+(?!\d|ish|\s*\(C\))")]
    private static partial Regex Years();

    [GeneratedRegex(@"^\d+(-\d+)?(?!\d|/|\s*\(C\))")]
    private static partial Regex Hours();
}
