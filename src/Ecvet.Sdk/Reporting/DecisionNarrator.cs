using System.Globalization;

namespace Ecvet;

/// <summary>Tells decision records: who did what, when, under which rule, and whether it is as it was written.</summary>
internal sealed class DecisionNarrator
{
    private const int HashLength = 12;
    private readonly ChainVerification verification;
    private readonly ReportOptions options;
    private readonly ReportNames names;
    private readonly DecisionTexts texts;

    internal DecisionNarrator(ChainVerification verification, Qualification? home, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(verification);
        ArgumentNullException.ThrowIfNull(options);
        this.verification = verification;
        this.options = options;
        names = new(options, home);
        texts = DecisionTexts.For(Language);
    }

    private ReportLanguage Language => names.Language;

    internal string Explain() => string.Join('\n', Sentences());

    internal string ToText()
    {
        var report = new TextReport();
        report.Title(texts.Title, string.Join(' ', Sentences()));
        report.Section(Acts(), Language);
        report.Section(Faults(), Language);
        return report.ToString();
    }

    internal string ToHtml()
    {
        var html = new Markup(false);
        return HtmlPage.Write(html, texts.Title, options, Language, () => Body(html));
    }

    private List<string> Sentences()
    {
        var records = verification.Records;
        var said = new List<string>();
        if (records.Count == 0)
        {
            said.Add(texts.None);
        }
        else
        {
            var about = records[0].Qualification;
            said.Add(ReportLanguage.Fill(texts.About, Language.Count(records.Count), names.Code(about.ToString()), Language.Date(records[0].On), Language.Date(records[^1].On)));
        }

        said.Add(verification.IsIntact ? texts.Intact : ReportLanguage.Fill(texts.Broken, Language.Count(verification.Diagnostics.Count)));
        if (verification.IsIntact)
        {
            said.Add(verification.IsEndVerified ? texts.EndVerified : texts.EndUnknown);
        }

        said.Add(texts.NotWho);
        return said;
    }

    private ReportSection Acts()
    {
        var shown = verification.Records.Take(options.MaximumRows).Select(record => ValueList.Create<string>(
        [
            string.Join(", ", Act(record), Language.Date(record.On), By(record)),
            string.Join("; ", Said(texts.ColumnRule, Rule(record)), Said(texts.ColumnFound, Found(record)), Said(texts.ColumnHash, Hash(record))),
        ]));
        return new("acts", texts.HeadingRecords, [], [.. shown], Math.Max(0, verification.Records.Count - options.MaximumRows));

        string Said(string column, string value) => ReportLanguage.Fill(Language.Texts.Colon, column, value);
    }

    private ReportSection Faults()
    {
        var shown = verification.Diagnostics.Take(options.MaximumItems).Select(fault => ValueList.Create<string>([names.Finding(fault)]));
        return new("faults", texts.HeadingFaults, [], [.. shown], Math.Max(0, verification.Diagnostics.Count - options.MaximumItems));
    }

    private void Body(Markup html)
    {
        HtmlPage.Heading(html, texts.Title, options.HeadingLevel, "er-title");
        html.Open("div", ("class", "er-lead")).Line();
        foreach (var sentence in Sentences())
        {
            html.Element("p", sentence).Line();
        }

        html.CloseLine();
        List(html, Faults());
        if (verification.Records.Count == 0)
        {
            return;
        }

        HtmlPage.Heading(html, texts.HeadingRecords, options.HeadingLevel + 1, "er-head");
        var table = new HtmlTable(texts.HeadingRecords, texts.ColumnAct, texts.ColumnDay, texts.ColumnBy, texts.ColumnRule, texts.ColumnFound, texts.ColumnHash);
        foreach (var record in verification.Records)
        {
            table.Add(Act(record), Language.Date(record.On), By(record), Rule(record), Found(record), Hash(record));
        }

        table.Write(html, Language, options.MaximumRows);
    }

    private void List(Markup html, ReportSection section)
    {
        if (section.Items.Count == 0)
        {
            return;
        }

        HtmlPage.Heading(html, section.Heading, options.HeadingLevel + 1, "er-head");
        html.Open("ul", ("class", "er-list")).Line();
        foreach (var item in section.Items)
        {
            html.Element("li", item[0]).Line();
        }

        if (section.MoreItems > 0)
        {
            html.Element("li", ReportLanguage.Fill(Language.Texts.MoreItems, Language.Count(section.MoreItems)), ("class", "er-quiet")).Line();
        }

        html.CloseLine();
    }

    private string Act(DecisionRecord record) => record.Number.ToString(CultureInfo.InvariantCulture) + ". " + texts.Act(record.Kind);

    private string By(DecisionRecord record) => record.By.IsEmpty ? texts.Learner : names.Institution(record.By);

    private string Found(DecisionRecord record) => record.Findings.Count == 0 ? "–"
        : Language.And([.. record.Findings.Select(finding => ReportLanguage.Fill(Language.Texts.Colon, names.Named(finding.Unit), Language.Texts.Verdict(finding.Verdict)))], options.MaximumItems);

    private static string Hash(DecisionRecord record) => record.Hash.ToString()[..HashLength];

    /// <summary>The rule under which an act of the kind stands (docs/rules.md).</summary>
    private static string Rule(DecisionRecord record) => record.Kind switch
    {
        ActKind.TranscriptReceived => "T3",
        ActKind.Identification or ActKind.HomeAssessment => "T9",
        ActKind.Validation => "T4",
        ActKind.Recognition or ActKind.Refusal => "T5",
        ActKind.FinalExamination => "T16",
        ActKind.Award => "Q4",
        _ => "–",
    };
}
