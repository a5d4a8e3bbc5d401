using System.Globalization;

namespace Ecvet;

/// <summary>A qualification as a page: what it is, and each of its routes.</summary>
internal sealed class QualificationHtmlWriter
{
    private readonly Qualification home;
    private readonly ReportOptions options;
    private readonly ReportNames names;
    private readonly Markup html = new(false);

    private QualificationHtmlWriter(Qualification home, ReportOptions options)
    {
        this.home = home;
        this.options = options;
        names = new(options, home);
    }

    private ReportTexts Texts => names.Texts;

    internal static string Write(Qualification home, ReportOptions options)
    {
        var writer = new QualificationHtmlWriter(home, options);
        return HtmlPage.Write(writer.html, writer.names.Text(home.Title), options, writer.names.Language, writer.Body);
    }

    /// <summary>Version, days, level, points and who awards it, on one line.</summary>
    internal static string About(Qualification home, ReportNames names)
    {
        var texts = names.Texts;
        var facts = new List<string>();
        if (home.Version.Length > 0)
        {
            facts.Add(ReportLanguage.Fill(texts.AboutVersion, names.Code(home.Version)));
        }

        facts.AddRange((home.Validity.From, home.Validity.To) switch
        {
            ({ } from, { } to) => [ReportLanguage.Fill(texts.AboutValid, names.Language.Date(from), names.Language.Date(to))],
            ({ } from, null) => [ReportLanguage.Fill(texts.AboutValidFrom, names.Language.Date(from))],
            (null, { } to) => [ReportLanguage.Fill(texts.AboutValidTo, names.Language.Date(to))],
            _ => Array.Empty<string>(),
        });
        if (home.TransitionUntil is { } transition)
        {
            facts.Add(ReportLanguage.Fill(texts.AboutTransition, names.Language.Date(transition)));
        }

        if (home.Level.Eqf is { } eqf)
        {
            facts.Add(ReportLanguage.Fill(texts.PredicateLevel, names.Level(eqf)));
        }

        if (home.Level.National is { } national)
        {
            facts.Add(ReportLanguage.Fill(texts.PredicateNational, names.Level(national)));
        }

        if (home.TotalPoints is { } total)
        {
            facts.Add(names.Language.Amount(total).Text);
        }

        if (home.AwardingBodies.Count > 0)
        {
            facts.Add(ReportLanguage.Fill(texts.AboutAwarded, names.Language.And([.. home.AwardingBodies.Select(body => names.Institution(body.Id))])));
        }

        return string.Join(texts.Then, facts);
    }

    private void Body()
    {
        HtmlPage.Heading(html, names.Text(home.Title), options.HeadingLevel, "er-title");
        html.Element("p", About(home, names), ("class", "er-quiet")).Line();
        for (var i = 0; i < home.Routes.Count; i++)
        {
            RouteOf(home.Routes[i], "r" + i.ToString(CultureInfo.InvariantCulture) + "-" + ContentId.Of(home.Id.Value, home.Version, home.Routes[i].Code));
        }
    }

    private void RouteOf(Route route, string id)
    {
        var title = route.Title.IsEmpty ? home.Routes.Count > 1 ? names.Code(route.Code) : "" : names.Text(route.Title);
        html.Open("section", ("id", id), ("aria-labelledby", "h" + id)).Line();
        HtmlPage.Heading(html, title.Length == 0 ? Texts.HeadingRule : ReportLanguage.Fill(Texts.Colon, Texts.HeadingRule, title), options.HeadingLevel + 1, "er-head", "h" + id);
        html.Open("ul", ("class", "er-list")).Line();
        foreach (var setting in Settings(route))
        {
            html.Element("li", setting).Line();
        }

        html.CloseLine().Element("p", Texts.RuleLegend, ("class", "er-quiet")).Line();
        new RuleHtmlWriter(html, names, options, route).Write(route.Rule);
        html.CloseLine().Open("section", ("id", "u" + id), ("aria-labelledby", "hu" + id)).Line();
        HtmlPage.Heading(html, title.Length == 0 ? Texts.ColumnUnits : ReportLanguage.Fill(Texts.Colon, Texts.ColumnUnits, title), options.HeadingLevel + 1, "er-head", "hu" + id);
        var table = new HtmlTable(Texts.TableUnits, Texts.ColumnUnit, Texts.ColumnSize, Texts.ColumnOutcomes).WithNumbers(1, 2);
        foreach (var unit in route.Units)
        {
            var outcomes = home.FindUnit(unit.Unit)?.AllOutcomeIds().Count() ?? 0;
            table.Add(names.Named(unit.Unit), names.Size(unit.Size), outcomes.ToString(CultureInfo.InvariantCulture));
        }

        table.Write(html, names.Language, options.MaximumRows);
        html.CloseLine();
    }

    private IEnumerable<string> Settings(Route route)
    {
        yield return route.Measure == RouteMeasure.NumberOfUnits ? Texts.SettingUnits : Texts.SettingPoints;
        yield return route.Overflow == OverflowPolicy.Capped ? Texts.SettingCapped : Texts.SettingStrict;
        if (route.Measure == RouteMeasure.Points)
        {
            yield return route.SizeCounted == SizeCounted.AsRecognised ? Texts.SettingAsRecognised : Texts.SettingOfStructure;
        }

        if (route.RequiresFinalExamination)
        {
            yield return Texts.FinalExamination;
        }
    }
}
