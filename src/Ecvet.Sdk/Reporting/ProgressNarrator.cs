using System.Globalization;
using Ecvet.Rules;

namespace Ecvet;

/// <summary>Says how far somebody is, what is missing and what would complete it.</summary>
internal sealed class ProgressNarrator(AccumulationResult progress, ReportNames names, ReportOptions options, RuleNode? rule)
{
    private readonly Dictionary<Identifier<RuleNode>, RuleNode> nodes = rule?.SelfAndDescendants().DistinctBy(static node => node.Id).ToDictionary(static node => node.Id) ?? [];

    private ReportTexts Texts => names.Texts;

    internal static string Missing(RouteAmount? missing, ReportLanguage language) => missing switch
    {
        null => language.Texts.MissingUnknown,
        { IsZero: true } => language.Texts.MissingNothing,
        { } amount => ReportLanguage.Fill(language.Texts.Missing, language.Amount(amount), language.Amount(amount)),
    };

    /// <summary>The verdict, what counts, what is missing, what would complete it, what a person has to answer.</summary>
    internal List<string> Say()
    {
        var said = new List<string>
        {
            progress.CanBeCompleted == false ? Texts.SummaryImpossible : progress.Verdict switch
            {
                CompletionVerdict.Complete => Texts.Complete,
                CompletionVerdict.NeedsPerson => Texts.CompleteIfPerson,
                CompletionVerdict.NotComplete => Texts.NotComplete,
                _ => Texts.NotDecided,
            },
        };
        if (progress.Counted is { } counted)
        {
            said.Add(ReportLanguage.Fill(Texts.Counted, names.Language.Amount(counted), names.Language.Amount(counted)));
        }

        if (progress.Missing is { } missing && progress.Verdict != CompletionVerdict.Complete)
        {
            said.Add(Missing(missing, names.Language));
        }

        if (progress.ToEarn.Count > 0)
        {
            said.Add(ReportLanguage.Fill(Texts.ToEarn, names.Language.And([.. progress.ToEarn.Select(Say)], options.MaximumItems)));
        }

        said.AddRange(progress.Questions.Select(Say));
        return said;
    }

    internal string Say(EarnStep step)
    {
        var amount = names.Language.Amount(step.Amount);
        return step.Unit is { } unit
            ? ReportLanguage.Fill(Texts.EarnUnit, names.TitleOf(unit) is { Length: > 0 } title ? title + ", " + names.Unit(unit) : names.Unit(unit), amount)
            : step.Units > 1 && step.Amount.Measure == RouteMeasure.Points
            ? ReportLanguage.Fill(Texts.EarnFreeUnits, amount, NodeName(step.Node), step.Units.ToString(CultureInfo.InvariantCulture))
            : ReportLanguage.Fill(Texts.EarnFree, amount, NodeName(step.Node));
    }

    internal string Say(PersonQuestion question)
    {
        var office = names.Text(question.Office);
        return ReportLanguage.Fill(Texts.PersonRule, names.Text(question.Question), ReportLanguage.Sentence(office.Length > 0 ? office : NodeName(question.Node)));
    }

    internal string NodeName(Identifier<RuleNode> node) => nodes.TryGetValue(node, out var known) ? names.Node(known) : names.Code(node.Value);
}
