namespace Ecvet;

/// <summary>Says what stands beside what on a level ladder.</summary>
internal sealed class LadderNarrator
{
    private readonly LevelLadder ladder;
    private readonly ReportNames names;

    internal LadderNarrator(LevelLadder ladder, ReportOptions options)
    {
        this.ladder = ladder;
        names = new(options, null);
        Texts = NumberTexts.For(Language);
        Left = names.Code(ladder.Left.Code);
        Right = names.Code(ladder.Right.Code);
    }

    internal ReportLanguage Language => names.Language;

    internal NumberTexts Texts { get; }

    internal string Left { get; }

    internal string Right { get; }

    internal string Title => ReportLanguage.Fill(Texts.LadderTitle, Left, Right);

    internal string Picture => ReportLanguage.Fill(Texts.LadderPicture, Left, Right);

    /// <summary>What is shown, and what its signs mean as far as they occur.</summary>
    internal List<string> Say()
    {
        var said = new List<string> { ReportLanguage.Fill(Texts.LadderLead, Named(ladder.Left, Left), Named(ladder.Right, Right), Language.Date(ladder.On)) };
        if (Steps.Any(static step => !step.IsConfirmed))
        {
            said.Add(Texts.LadderUnconfirmed);
        }

        if (Steps.Any(static step => step.IsShared))
        {
            said.Add(Texts.LadderShared);
        }

        said.Add(Texts.LadderMeaning);
        return said;
    }

    /// <summary>A level with its signs: <c>5?</c> is not confirmed, <c>I*</c> stands on several rungs.</summary>
    internal string Step(LadderStep step) => names.Code(step.Level.Level) + (step.IsShared ? "*" : "") + (step.IsConfirmed ? "" : "?");

    /// <summary>The levels of one side, or a dash where there is none.</summary>
    internal string Side(ValueList<LadderStep> steps) => steps.Count == 0 ? "–" : string.Join(", ", steps.Select(Step));

    /// <summary>The European level of a rung.</summary>
    internal string Eqf(LadderRung rung) => rung.Eqf is { } eqf ? names.Level(eqf) : Texts.NoEqf;

    private IEnumerable<LadderStep> Steps => ladder.Rungs.SelectMany(static rung => rung.Left.Concat(rung.Right));

    private string Named(NationalFramework framework, string code) =>
        names.Text(framework.Name) is { Length: > 0 } name && name != code ? ReportLanguage.Fill(Language.Texts.Named, name, code) : code;
}
