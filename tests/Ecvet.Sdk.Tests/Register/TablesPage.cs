using System.Globalization;
using System.Text;
using Ecvet.Tests.House;

namespace Ecvet.Tests.Register;

/// <summary>Writes the page of the tables that ship, with the source and the confidence of each row.</summary>
internal static class TablesPage
{
    internal static string Location { get; } = Path.Combine(Repository.Root, "docs", "tables.md");

    internal static string Write()
    {
        var page = new StringBuilder("""
            # The tables

            What the library knows of countries is data with a source and a confidence, and this page is written from it. **A**: read in full in the primary source. **B**: read in an excerpt or a secondary source. **C**: not confirmed; it never decides by itself and leads to a person. Of points, profiles and conversions only A and B ship.

            A period with an open end (`..`) means that the source names no day. What is not here is unknown, which is not no. Each register is a value with a `With` method: [systems and conversion](./tasks/convert-sizes), [levels](./tasks/compare-levels).


            """.ReplaceLineEndings("\n"));
        Table(page, "Point systems", "`PointSystems.Published`. Points of a full-time year; the hours that the system sets down for a point.", ["system", "country", "name", "a year", "hours", "in force", "source"], PointSystems.Published.Terms.Select(static terms => new[]
        {
            terms.System.Code, terms.Country, terms.Name, terms.PerYear is { } year ? year.Amount.ToString(CultureInfo.InvariantCulture) : "not set down", terms.Hours?.ToString() ?? "none", terms.Validity.ToString(), Source(terms.Source),
        }));
        Table(page, "National profiles", "`NationalProfiles.Published`. Which mechanisms the vocational training of a country has.", ["country", "units", "points", "partial awards", "final examination", "in force", "source"], NationalProfiles.Published.Profiles.Select(static profile => new[]
        {
            profile.Country, Answer(profile.HasUnits), Answer(profile.HasPoints), Answer(profile.HasPartialAwards), Answer(profile.HasFinalExamination), profile.Validity.ToString(), Source(profile.Source!),
        }));
        Table(page, "Conversions of size", "`ConversionRules.Published`. Size only, one way only, never recognition.", ["rule", "from", "to", "factor", "only multiples of", "in force", "reason", "source"], ConversionRules.Published.Rules.Select(static rule => new[]
        {
            rule.Id, rule.From.Code, rule.To.Code, rule.Factor.ToString(), rule.MultiplesOf?.Amount.ToString(CultureInfo.InvariantCulture) ?? "", rule.Validity.ToString(), rule.Reason.In("en"), Source(rule.Source),
        }));
        Table(page, "National levels", "`QualificationFrameworks.Published`. Each national level with its European ones; a question mark marks what is not confirmed.", ["framework", "country", "name", "levels", "in force", "source"], QualificationFrameworks.Published.Frameworks.Select(static framework => new[]
        {
            framework.Code, string.Join(", ", framework.Countries), framework.Name.In("en"), string.Join("; ", framework.Referencings.Select(static entry => $"{entry.Level.Level} → {(entry.Eqf.Count == 0 ? "none" : string.Join(" or ", entry.Eqf))}{(entry.IsConfirmed ? "" : "?")}")),
            string.Join(", ", framework.Referencings.Select(static entry => entry.Validity.ToString()).Distinct()), string.Join("; ", framework.Referencings.Select(static entry => Source(entry.Source)).Distinct()),
        }));
        Table(page, "Levels of the European Qualifications Framework", "`EqfDescriptors.All`. Short words of our own; cite the Recommendations of 2008 and 2017 (2017/C 189/03).", ["level", "knowledge", "skills", "responsibility and autonomy (2008: competence)"], Enumerable.Range(1, 8).Select(static level => new[]
        {
            level.ToString(CultureInfo.InvariantCulture), Said(level, OutcomeCategory.Knowledge), Said(level, OutcomeCategory.Skills), Said(level, OutcomeCategory.Competence),
        }));
        Table(page, "Key competences", "`KeyCompetences`. The lists of 2006 (2006/962/EC) and 2018 (2018/C 189/01); which correspond is a reading of ours (C).", ["of 2006", "title", "of 2018"], KeyCompetences.Of2006.Select(static competence => new[]
        {
            competence.Code, competence.Title.In("en"), string.Join("; ", KeyCompetences.Corresponding(competence).Select(static other => $"{other.Code} ({other.Title.In("en")})")),
        }));
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void Table(StringBuilder page, string title, string lead, string[] columns, IEnumerable<string[]> rows)
    {
        page.Append("## ").Append(title).Append("\n\n").Append(lead).Append("\n\n");
        foreach (var row in rows.Prepend([.. columns.Select(static _ => "---")]).Prepend(columns))
        {
            page.Append("| ").AppendJoin(" | ", row.Select(static cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
        }

        page.Append('\n');
    }

    private static string Source(FactSource source) => $"**{source.Letter}** {source.Key}{(source.Note.Length > 0 ? ": " + source.Note : "")}";

    private static string Answer(bool? answer) => answer switch { true => "yes", false => "no", _ => "unknown" };

    private static string Said(int level, OutcomeCategory category) => EqfDescriptors.Of(new(level), category).Statement.In("en");
}
