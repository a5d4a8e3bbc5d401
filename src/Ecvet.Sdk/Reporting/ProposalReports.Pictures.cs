namespace Ecvet;

public static partial class ProposalReports
{
    /// <summary>A picture of the proposal as SVG, a file of its own with title and description: the progress tree or the grid.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="picture">What is shown.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such picture.</exception>
    public static string ToSvg(this RecognitionProposal proposal, ProposalPicture picture = ProposalPicture.ProgressTree, string language = "en") => ToSvg(proposal, picture, new ReportOptions(language));

    /// <inheritdoc cref="ToSvg(RecognitionProposal, ProposalPicture, string)"/>
    /// <param name="proposal">The proposal.</param>
    /// <param name="picture">What is shown.</param>
    /// <param name="options">Language, names of institutions and limits.</param>
    public static string ToSvg(this RecognitionProposal proposal, ProposalPicture picture, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(options);
        var narrator = new ProposalNarrator(proposal, options);
        return picture switch
        {
            ProposalPicture.ProgressTree => TreePicture.Write(narrator, new(proposal, narrator.Names, options), options, PictureForm.File),
            ProposalPicture.CoverageGrid => GridPicture.Write(narrator, new(proposal), options, PictureForm.File),
            _ => throw new ArgumentOutOfRangeException(nameof(picture)),
        };
    }

    /// <summary>The report as a value that a notebook shows by itself as HTML, and anything else as text.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    public static NotebookView ToNotebook(this RecognitionProposal proposal, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return new(ToHtml(proposal, new ReportOptions(language, headingLevel: 3, isFragment: true)), ToText(proposal, language));
    }
}
