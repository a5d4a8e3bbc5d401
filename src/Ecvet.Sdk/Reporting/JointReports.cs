namespace Ecvet;

/// <summary>Reports on a joint qualification: whether it is ready for joint recognition, and what is missing.</summary>
public static class JointReports
{
    /// <summary>The readiness in plain sentences.</summary>
    /// <param name="joint">The joint qualification.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    public static string Explain(this JointQualification joint, string language = "en") => Report(joint, new(language)).Explain();

    /// <summary>The readiness as plain text.</summary>
    /// <param name="joint">The joint qualification.</param>
    /// <param name="options">Language and limits; English unless said.</param>
    public static string ToText(this JointQualification joint, ReportOptions? options = null) => Report(joint, options).ToText();

    /// <summary>The readiness as HTML: sentences, the matrix of outcomes and partners, what is missing; a file of its own without script, or a fragment.</summary>
    /// <param name="joint">The joint qualification.</param>
    /// <param name="options">Language and limits; English unless said.</param>
    public static string ToHtml(this JointQualification joint, ReportOptions? options = null) => Report(joint, options).ToHtml();

    /// <summary>The matrix of outcomes and partners as a picture: SVG, a file of its own.</summary>
    /// <param name="joint">The joint qualification.</param>
    /// <param name="options">Language and limits; English unless said.</param>
    public static string ToSvg(this JointQualification joint, ReportOptions? options = null) => Report(joint, options).ToSvg();

    private static GridReport Report(JointQualification joint, ReportOptions? options)
    {
        ArgumentNullException.ThrowIfNull(joint);
        options ??= ReportOptions.Default;
        var names = new ReportNames(options, joint.Qualification);
        var texts = PathwayTexts.For(names.Language);
        var readiness = joint.CheckReadiness();
        var report = new GridReport(ReportLanguage.Fill(texts.JointTitle, names.Text(joint.Qualification.Title)), names.Language, options);
        report.Say(readiness.IsReady switch { true => texts.JointReady, false => texts.JointNotReady, _ => texts.JointUnknown });
        report.Say(ReportLanguage.Fill(texts.JointLinked, texts.Answer(readiness.IsLinkedToEqf)));
        report.Say(ReportLanguage.Fill(texts.JointCentred, texts.Answer(readiness.IsCentredOnOutcomes)));
        report.Say(ReportLanguage.Fill(texts.JointAssured, texts.Answer(readiness.IsQualityAssured)));
        report.Say(ReportLanguage.Fill(texts.JointShares, texts.Answer(readiness.AreSharesWhole)));
        var about = ReportLanguage.Fill(texts.JointPictureAbout, names.Language.Count(readiness.Coverage.Count), names.Language.Count(readiness.Coverage.Count(static row => row.By.Count == 0)));
        report.Add(texts.JointHeadingMatrix, new MarkGrid(texts.JointPicture, texts.JointTable, about, texts.ColumnOutcome, [.. joint.Partners.Select(partner => names.Code(partner.Institution.Id.Value))],
            [.. readiness.Coverage.Select(row => new MarkRow(names.Item(row.Outcome), [.. joint.Partners.Select(partner => row.By.Contains(partner.Institution.Id) ? texts.Cell(true) : partner.Assesses.Count == 0 ? texts.Cell(null) : new MarkCell(MarkSign.Empty, ""))]))]));
        report.Add(texts.HeadingMissing, readiness.Missing.Select(names.Finding));
        return report;
    }
}
