using System.Xml.Linq;
using FsCheck.Fluent;
using NodaTime;

namespace Ecvet.Tests.Reporting;

/// <summary>Grids of marks: the picture and the table below it say what they are in words of their own, and no name is lost to the width of a column.</summary>
public class MarkGridTests
{
    private const string Badge = "Ambassador of the workshop in two languages";

    private static readonly LocalDate Day = new(2026, 6, 1);

    public static IEnumerable<object[]> Pages => Written("en").Concat(Written("fr")).Select(static page => new object[] { page });

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_heading_a_picture_and_a_table_are_never_called_the_same(string page)
    {
        var names = new[] { "h2", "figcaption", "caption" }.SelectMany(element => page.Split($"<{element}").Skip(1).Select(static rest => rest[(rest.IndexOf('>', StringComparison.Ordinal) + 1)..rest.IndexOf("</", StringComparison.Ordinal)])).ToList();
        Assert.True(names.Count >= 3);
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
    }

    [Fact]
    public void A_long_badge_stands_in_the_picture_to_its_last_word()
    {
        var earned = Journey().Take("quiz", Day);
        foreach (var svg in new[] { earned.ToSvg(), earned.ToSvg(new("fr")) })
        {
            var label = XDocument.Parse(svg).Descendants().Single(static element => element.Name.LocalName == "text" && element.Elements().Any(static title => title.Name.LocalName == "title" && title.Value == Badge));
            var lines = label.Nodes().Where(static node => node is XText || node is XElement { Name.LocalName: "tspan" }).Select(static node => node is XText text ? text.Value : ((XElement)node).Value).ToList();
            Assert.Equal(["Ambassador of the workshop", "in two languages"], lines);
        }
    }

    [Fact]
    public void Lines_hold_all_of_the_text_in_its_order_and_none_is_too_wide() => PropertyCheck.ForAll(
        Arbitraries.Make(
            from words in Arbitraries.Many(Gen.Elements("a", "of", "workshop", "Werkstattwörter", "WWWWWWWWWWWWWWWW", "\U0001F697\U0001F697\U0001F697\U0001F697\U0001F697\U0001F697\U0001F697\U0001F697", "\u2068\u05E2\u05D1\u05E8\u05D9\u05EA \u05E2\u05D1\u05E8\u05D9\u05EA\u2069"), 0, 7)
            from width in Gen.Choose(40, 200)
            from most in Gen.Choose(1, 4)
            select (Words: words, Width: width, Most: most),
            static made => Arbitraries.WithoutOne(made.Words).Select(fewer => (fewer, made.Width, made.Most))),
        static made =>
        {
            var text = string.Join(' ', made.Words);
            var lines = Picture.Wrap(text, made.Width, made.Most);
            Assert.InRange(lines.Count, 1, made.Most);
            Assert.All(lines, line => Assert.True(Picture.WidthOf(line) <= made.Width, line));
            Assert.All(lines, static line => HostileTextTests.AssertClean(line));
            string whole = Plain(text), shown = Plain(string.Concat(lines));
            Assert.True(shown == whole || (lines.Count == made.Most && shown.EndsWith('…') && whole.StartsWith(shown[..^1], StringComparison.Ordinal)), shown);
            Assert.Equal(Picture.WidthOf(text) <= made.Width, lines.Count == 1 && lines[0] == text);
        },
        2000);

    private static string Plain(string text) => string.Concat(text.Where(static c => c is not (' ' or SafeText.BeginIsolate or SafeText.EndIsolate)));

    private static LearnerJourney Journey() => LearnerJourney.Begin(
            new("somebody"), default, Day.PlusDays(-9), [new("goal", KeyCompetences.Of2018[0], "Goal")], [new("quiz", JourneyActivityKind.Task, JourneyPhase.Before, "Quiz", ["goal"], Badge)])
        .Assess(new(Day.PlusDays(-8), (KeyCompetences.Of2018[0], 2))).Assess(new(Day, (KeyCompetences.Of2018[0], 3)));

    private static IEnumerable<string> Written(string language)
    {
        var options = new ReportOptions(language);
        var home = Ecvet.Samples.VehicleTechnician;
        var here = Ecvet.Samples.HomeSchool;
        yield return home.PlanUpskilling(UpskillingRequest.On(Day).At(here).Offering(home.Routes[0].Units.Select(unit => new UnitOffer(unit.Unit, here.Id)))).ToHtml(options, home);
        yield return PriorLearningRequest.Receive(home, new LearnerKey("somebody"), Day).Request.Then(PriorLearningStep.Identify(here.Id, Day, home.Units[0].Id)).ToHtml(Day.ToDateOnly(), options);
        yield return new JointQualification(home, [new(here, new(new("one"))), new(Ecvet.Samples.HostSchool, new(new("two")))]).ToHtml(options);
        yield return Journey().ToHtml(options);
    }
}
