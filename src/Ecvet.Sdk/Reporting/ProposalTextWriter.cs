namespace Ecvet;

/// <summary>The report on a proposal as plain text.</summary>
internal static class ProposalTextWriter
{
    internal static string Write(RecognitionProposal proposal, ReportOptions options)
    {
        var narrator = new ProposalNarrator(proposal, options);
        var sections = new ProposalSections(proposal, narrator, options);
        var report = new TextReport();
        report.Title(narrator.Texts.Title, narrator.Heading);
        ReportSection[] first = [sections.Result, sections.Recognisable, sections.Partly, sections.NotChosen, sections.ForPerson, sections.Before, sections.Credits];
        foreach (var section in first)
        {
            report.Section(section, narrator.Language);
        }

        Tree(report, narrator, new ProgressTree(proposal, narrator.Names, options), options);
        ReportSection[] rest = [sections.ToEarn, sections.Alternatives, sections.NotCovered, sections.Remarks];
        foreach (var section in rest)
        {
            report.Section(section, narrator.Language);
        }

        report.Wrap("", "", "");
        report.Wrap(narrator.Texts.Proposal, "", "");
        return report.ToString();
    }

    internal static string Sign(ProgressState state) => state switch
    {
        ProgressState.Met or ProgressState.Before => "[x]",
        ProgressState.Now => "[+]",
        ProgressState.Begun => "[/]",
        ProgressState.Person => "[?]",
        ProgressState.NotChosen => "[-]",
        ProgressState.Varies => "[~]",
        ProgressState.Waived => "[w]",
        _ => "[ ]",
    };

    private static void Tree(TextReport report, ProposalNarrator narrator, ProgressTree tree, ReportOptions options)
    {
        report.Heading(narrator.Texts.HeadingProgress);
        var lines = tree.Root.SelfAndBelow().ToList();
        foreach (var line in lines.Take(options.MaximumRows))
        {
            var indent = new string(' ', Math.Min(line.Depth, 20) * 2);
            var facts = string.Join(", ", new[] { tree.Amounts(line), tree.Missing(line), tree.Word(line) }.Where(static fact => fact.Length > 0));
            report.Wrap(ReportLanguage.Fill(narrator.Texts.Colon, line.Title, facts), indent + Sign(line.State) + " ", indent + "    ");
            if (line.Remark.Length > 0)
            {
                report.Wrap(line.Remark, indent + "      ", indent + "      ");
            }
        }

        if (lines.Count > options.MaximumRows)
        {
            report.Wrap(ReportLanguage.Fill(narrator.Texts.MoreRows, narrator.Language.Count(lines.Count - options.MaximumRows)), "", "");
        }
    }
}
