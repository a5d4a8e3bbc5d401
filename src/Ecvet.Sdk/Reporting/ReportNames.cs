using Ecvet.Rules;

namespace Ecvet;

/// <summary>How units, outcomes, institutions and nodes are called in a report: always cleaned, never longer than the limit.</summary>
internal sealed class ReportNames
{
    private readonly ReportOptions options;
    private readonly Dictionary<UnitId, LearningUnit> units = [];
    private readonly Dictionary<Identifier<Institution>, Institution> institutions = [];
    private readonly string homeScheme;

    internal ReportNames(ReportOptions options, Qualification? home)
    {
        this.options = options;
        Language = ReportLanguage.For(options.Language);
        homeScheme = home?.AwardingBodies.Count > 0 ? home.AwardingBodies[0].UnitScheme : "";
        foreach (var unit in home?.Units.SelectMany(static unit => unit.SelfAndParts()) ?? [])
        {
            units[unit.Id] = unit;
        }

        foreach (var institution in options.Institutions.Concat(home?.AwardingBodies ?? ValueList<Institution>.Empty))
        {
            institutions.TryAdd(institution.Id, institution);
        }
    }

    internal ReportLanguage Language { get; }

    internal ReportTexts Texts => Language.Texts;

    /// <summary>A text of a document, in the language of the report where it has one.</summary>
    internal string Text(LocalizedText text) => Code(text.In(options.Language));

    /// <summary>A code or a text without a language.</summary>
    internal string Code(string code) => SafeText.Isolate(SafeText.Clean(code, options.MaximumTitleLength));

    /// <summary>The identifier of a unit as people at home write it: without the scheme where it is their own.</summary>
    internal string Unit(UnitId unit) => Code(unit.Scheme == homeScheme ? unit.Code : unit.ToString());

    /// <summary>The identifier of an outcome as people at home write it.</summary>
    internal string Outcome(OutcomeId outcome) => Code((outcome.Unit.Scheme == homeScheme ? outcome.Unit.Code : outcome.Unit.ToString()) + "/" + outcome.Code);

    /// <summary>A host unit or outcome as people at the host write it.</summary>
    internal string HostItem(UnitOrOutcome item) => Code(item.Outcome is { } outcome ? item.Unit.Code + "/" + outcome.Code : item.Unit.Code);

    /// <summary>A home unit or outcome as people at home write it.</summary>
    internal string Item(UnitOrOutcome item) => item.Outcome is { } outcome ? Outcome(outcome) : Unit(item.Unit);

    /// <summary>The title of a unit; empty where none is known.</summary>
    internal string TitleOf(UnitId unit) => units.TryGetValue(unit, out var known) ? Text(known.Title) : "";

    /// <summary>The title of a unit with its code.</summary>
    internal string Named(UnitId unit) => TitleOf(unit) is { Length: > 0 } title && title != Unit(unit) ? ReportLanguage.Fill(Texts.Named, title, Unit(unit)) : Unit(unit);

    /// <summary>The title of what counts, with its code: that of its unit, or its own where the unit is not listed.</summary>
    internal string Named(UnitId unit, LocalizedText ownTitle) =>
        !units.ContainsKey(unit) && Text(ownTitle) is { Length: > 0 } title && title != Unit(unit) ? ReportLanguage.Fill(Texts.Named, title, Unit(unit)) : Named(unit);

    /// <summary>The title of a unit with its code and its size in a route.</summary>
    internal string Named(UnitId unit, UnitSize size) =>
        size.Kind == UnitSizeKind.AsRecognised ? Named(unit)
        : TitleOf(unit) is { Length: > 0 } title && title != Unit(unit) ? ReportLanguage.Fill(Texts.NamedWithSize, title, Unit(unit), Size(size))
        : ReportLanguage.Fill(Texts.Named, Unit(unit), Size(size));

    internal string Size(UnitSize size) => size.Kind switch
    {
        UnitSizeKind.Fixed => Language.Amount(size.Minimum).Text,
        UnitSizeKind.Range => ReportLanguage.Fill(Texts.Range, Language.Number(size.Minimum.Amount), Language.Amount(size.Maximum)),
        _ => Texts.AsRecognised,
    };

    /// <summary>The name of an institution, or its identifier where no name is known.</summary>
    internal string Institution(Identifier<Institution> institution) =>
        institutions.TryGetValue(institution, out var known) && !known.Name.IsEmpty ? Text(known.Name) : Code(institution.Value);

    internal bool Knows(Identifier<Institution> institution) => institutions.TryGetValue(institution, out var known) && !known.Name.IsEmpty;

    /// <summary>The number of an EQF level.</summary>
    internal string Level(EqfLevel level) => Language.Number(level.Value);

    /// <summary>A national level with its framework.</summary>
    internal string Level(NqfLevel level) => Code(level.Framework + " " + level.Level);

    /// <summary>What a finding says and what can be done about it.</summary>
    internal string Finding(Diagnostic finding) =>
        SafeText.Isolate(SafeText.Clean(finding.Text(options.Language) + " " + finding.WayOut(options.Language), options.MaximumTitleLength * 8));

    /// <summary>The heading of a node: its own, or that of its unit, or one for its kind.</summary>
    internal string Node(RuleNode node) => !node.Title.IsEmpty ? Text(node.Title) : node switch
    {
        UnitRule unit => Named(unit.Unit),
        UnitPool => Texts.PoolUntitled,
        PathwayChoice => Texts.ChoiceUntitled,
        FreeChoice => Texts.FreePlace,
        BeyondTotal => Texts.BeyondUntitled,
        AskPerson => Texts.AskUntitled,
        _ => Texts.GroupUntitled,
    };
}
