using Ecvet.Rules;

namespace Ecvet;

/// <summary>Says a proposal in sentences that a teacher understands. What is said is the same for text, HTML and pictures.</summary>
internal sealed partial class ProposalNarrator
{
    private readonly RecognitionProposal proposal;
    private readonly ReportOptions options;
    private readonly Dictionary<UnitId, Surplus> surplus;
    private readonly bool severalHosts;
    private readonly Identifier<Institution> onlyIssuer;

    internal ProposalNarrator(RecognitionProposal proposal, ReportOptions options)
    {
        this.proposal = proposal;
        this.options = options;
        Names = new(options, proposal.Home);
        surplus = proposal.Progress.Surplus.DistinctBy(static item => item.Unit).ToDictionary(static item => item.Unit);
        severalHosts = proposal.Units.SelectMany(static unit => unit.Outcomes).SelectMany(static outcome => outcome.ClosedBy).Select(static step => step.Host)
            .Concat(proposal.Credits.Select(static credit => credit.Issuer)).Where(static host => !host.IsEmpty).Distinct().Skip(1).Any();

        onlyIssuer = proposal.Credits.Select(static credit => credit.Issuer).Distinct().Take(2).ToList() is [var one] ? one : default;

        // A declared part is told by itself only where it stands better than its whole.
        var shown = proposal.Units.Where(IsTold).ToList();
        Recognisable = shown.FindAll(static unit => unit.Verdict == UnitVerdict.Recognisable);
        Before = shown.FindAll(static unit => unit.Verdict == UnitVerdict.AlreadyRecognised);
        Partly = shown.FindAll(static unit => unit.Verdict == UnitVerdict.PartlyCovered);
        NotChosen = shown.FindAll(static unit => unit.Verdict == UnitVerdict.NotChosen);
        ForPerson = shown.FindAll(static unit => unit.Verdict == UnitVerdict.NeedsPerson);
        NotCovered = shown.FindAll(static unit => unit.Verdict == UnitVerdict.NotCovered);
    }

    internal Qualification Home => proposal.Home;

    internal ReportNames Names { get; }

    internal ReportLanguage Language => Names.Language;

    internal ReportTexts Texts => Names.Texts;

    internal List<UnitProposal> Recognisable { get; }

    internal List<UnitProposal> Before { get; }

    internal List<UnitProposal> Partly { get; }

    internal List<UnitProposal> NotChosen { get; }

    internal List<UnitProposal> ForPerson { get; }

    internal List<UnitProposal> NotCovered { get; }

    /// <summary>Who issued all credits; empty where there are several or none.</summary>
    internal Identifier<Institution> OnlyIssuer => onlyIssuer;

    /// <summary>True when something was recognised before, listed in the qualification or not.</summary>
    private bool HasBefore => Before.Count > 0 || SayUnlisted().Any();

    /// <summary>What the whole route asks for, where it says so.</summary>
    internal RouteAmount? Total => proposal.Route.Rule switch
    {
        GroupRule { Points.Minimum: { } points } when proposal.Route.Measure == RouteMeasure.Points => RouteAmount.OfPoints(points),
        GroupRule { UnitCount.Minimum: { } units } when proposal.Route.Measure == RouteMeasure.NumberOfUnits => RouteAmount.OfUnits(units),
        _ => proposal.Route.Measure == RouteMeasure.Points && proposal.Home.TotalPoints is { } points ? RouteAmount.OfPoints(points) : null,
    };

    /// <summary>An identifier for the report, made from what it says.</summary>
    internal string ContentId => Ecvet.ContentId.Of([Heading, .. Summary(), .. proposal.Credits.Select(static credit => credit.Credit.Value)]);

    internal string Heading => Fill(
        Texts.AsOf, Names.Text(proposal.Home.Title), Names.Code(proposal.Home.Version), Language.Date(proposal.AsOf))
        + (proposal.Home.Routes.Count > 1 ? " " + Fill(Texts.RouteTaken, proposal.Route.Title.IsEmpty ? Names.Code(proposal.Route.Code) : Names.Text(proposal.Route.Title)) : "");

    /// <summary>The learner's result in three sentences.</summary>
    internal IReadOnlyList<string> Summary() => [SummaryOfUnits(), SummaryOfProgress(), SummaryOfWhatIsOpen()];

    internal static string Fill(string sentence, params ReadOnlySpan<Said> pieces) => ReportLanguage.Fill(sentence, pieces);

    private static bool IsBetterThan(UnitVerdict part, UnitVerdict whole) => part is not (UnitVerdict.NotCovered or UnitVerdict.PartlyCovered or UnitVerdict.NotChosen) && part > whole;

    private bool IsTold(UnitProposal unit) =>
        unit.PartOf is not { } wholeId || (proposal.Find(wholeId) is { } whole && IsTold(whole) && IsBetterThan(unit.Verdict, whole.Verdict));

    private string SummaryOfUnits() => Recognisable.Count == 0
        ? Texts.SummaryNone
        : Fill(Texts.SummaryUnits, Language.Count(Recognisable.Count), Language.And([.. Recognisable.Select(unit => Names.Named(unit.Unit))], options.MaximumItems));

    private string SummaryOfProgress()
    {
        var progress = proposal.Progress;
        if (progress.Verdict == CompletionVerdict.Complete)
        {
            return (HasBefore ? Texts.SummaryComplete : Texts.Complete) + (proposal.Route.RequiresFinalExamination ? " " + Texts.FinalExamination : "");
        }

        if (progress is not { Counted: { } counted, Missing: { } missing })
        {
            return progress.CanBeCompleted == false ? Texts.SummaryImpossible : Texts.SummaryNotDecided;
        }

        return Total is { } total
            ? Fill(HasBefore ? Texts.SummaryProgress : Texts.SummaryProgressNow, Language.Number(counted.Value), Language.Amount(total), Language.Amount(missing), Language.Amount(missing), Language.Amount(counted))
            : Fill(HasBefore ? Texts.SummaryProgressOpen : Texts.SummaryProgressNowOpen, Language.Amount(counted), Language.Amount(counted), Language.Amount(missing), Language.Amount(missing));
    }

    private string SummaryOfWhatIsOpen()
    {
        var open = new List<string>();
        Add(Texts.SummaryPartly, Partly.Count);
        Add(Texts.SummaryPerson, ForPerson.Count + proposal.Progress.Questions.Count);
        Add(Texts.SummaryUnused, proposal.Credits.Count(static credit => credit.Status is CreditStatus.NoCounterpart or CreditStatus.NotUsable or CreditStatus.NotChosen));
        return open.Count == 0 ? Texts.SummaryNothingOpen : Fill(Texts.SummaryOpen, Language.And(open));

        void Add(string sentence, int count)
        {
            if (count > 0)
            {
                open.Add(Fill(sentence, Language.Count(count)));
            }
        }
    }
}
