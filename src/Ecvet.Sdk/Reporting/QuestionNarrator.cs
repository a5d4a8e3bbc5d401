namespace Ecvet;

/// <summary>Says what would change, what alone would complete a unit, and what a partner offers.</summary>
internal sealed class QuestionNarrator(Qualification home, ReportOptions options)
{
    private readonly ReportNames names = new(options, home);

    private ReportLanguage Language => names.Language;

    private QuestionTexts Texts => QuestionTexts.For(names.Language);

    internal string Say(MatchWhatIf found)
    {
        var items = Items(found.Supposed.Select(item => found.At.IsEmpty ? Home(item) : names.HostItem(item)));
        var said = new List<string>
        {
            found.At.IsEmpty ? Fill(Texts.IfShown, items) : Fill(found.IsAcceptance ? Texts.IfAccepted : Texts.IfShownAt, items, names.Institution(found.At)),
        };
        if (found.ChangesNothing)
        {
            said.Add(Texts.NothingChanges);
            return string.Join(' ', said);
        }

        said.AddRange(Changes(found.Outcomes, found.OutcomesForPerson, found.Units, found.UnitsForPerson));
        said.AddRange(Missing(found.After.Progress.Missing, found.LessMissing));
        return string.Join(' ', said);
    }

    internal string Say(CompletingItem found)
    {
        var item = found.At.IsEmpty ? Fill(Texts.AtHome, Home(found.Item)) : Fill(Texts.AtHost, names.HostItem(found.Item), names.Institution(found.At));
        var others = found.Units.Where(unit => unit != found.Unit).ToList();
        return string.Join(' ', [
            Fill(found.Verdict == UnitVerdict.NeedsPerson ? Texts.CompletesIfPerson : Texts.Completes, item, names.Named(found.Unit)),
            .. Units(Texts.UnitsRecognisable, others),
            .. Missing(found.Missing, found.LessMissing)]);
    }

    internal string Say(PartnerOffer offer)
    {
        var units = Items(offer.HostUnits.Select(unit => Titled(unit.Title, names.HostItem(unit.Unit))));
        return string.Join(' ', [
            offer.Modules.Count == 0
                ? Fill(Texts.Offer, units, names.Institution(offer.Host))
                : Fill(Texts.OfferByModules, units, names.Institution(offer.Host), Items(offer.Modules.Select(module => Titled(module.Title, names.Code(module.Module))))),
            .. Changes(offer.Outcomes, offer.OutcomesForPerson, offer.Units, offer.UnitsForPerson),
            .. Missing(offer.Missing, offer.LessMissing)]);
    }

    private string Titled(LocalizedText title, string code) => names.Text(title) is { Length: > 0 } known ? Fill(names.Texts.Named, known, code) : code;

    private IEnumerable<string> Changes(ValueList<OutcomeId> outcomes, ValueList<OutcomeId> forPerson, ValueList<UnitId> units, ValueList<UnitId> unitsForPerson) =>
    [
        .. Sentence(Texts.OutcomesCovered, outcomes.Select(names.Outcome)),
        .. Sentence(Texts.OutcomesForPerson, forPerson.Select(names.Outcome)),
        .. Units(Texts.UnitsRecognisable, units),
        .. Units(Texts.UnitsForPerson, unitsForPerson),
    ];

    private IEnumerable<string> Units(string sentence, IEnumerable<UnitId> units) => Sentence(sentence, units.Select(names.Named));

    private IEnumerable<string> Sentence(string sentence, IEnumerable<string> items) => items.Any() ? [Fill(sentence, Items(items))] : [];

    private IEnumerable<string> Missing(RouteAmount? missing, decimal? less)
    {
        if (missing is not { } amount)
        {
            yield break;
        }

        yield return less > 0m ? Fill(Texts.MissingLess, Language.Amount(amount), Language.Count(less.Value)) : Fill(Texts.MissingThen, Language.Amount(amount));
    }

    private Said Items(IEnumerable<string> items)
    {
        var list = items.ToList();
        return new(Language.And(list, options.MaximumItems), list.Count == 1);
    }

    private string Home(UnitOrOutcome item) => item.Outcome is { } outcome ? names.Outcome(outcome) : names.Named(item.Unit);

    private static string Fill(string sentence, params ReadOnlySpan<Said> pieces) => ReportLanguage.Fill(sentence, pieces);
}
