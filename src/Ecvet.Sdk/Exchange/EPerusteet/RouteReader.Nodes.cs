using System.Globalization;
using System.Text.Json;
using Ecvet.Rules;

namespace Ecvet.Exchange.EPerusteet;

internal sealed partial class RouteReader
{
    // Recursion is bounded: what is nested deeper is not read.
    private RuleNode Group(JsonElement node, string path, int depth, bool isRoot, bool belowGroupWithoutRule)
    {
        if (depth > DeepestRule)
        {
            _tooDeep = true;
            return Unclear(path, node, "nested too deep");
        }

        var rule = node.Child("muodostumisSaanto");
        var points = Bounds(rule?.Child("laajuus"), path, out var contradicts);
        var count = Count(rule?.Child("koko"), path, ref contradicts);
        if (contradicts)
        {
            return Unclear(path, node, "bounds contradict each other");
        }

        var presence = isRoot || IsRequired(path, belowGroupWithoutRule) ? NodePresence.Required : NodePresence.AsArithmeticDemands;
        if (node.Text("rooli") == "määrittelemätön")
        {
            return Slot(node, path, points, count, presence);
        }

        CheckRole(node, path);
        var hasRule = !points.IsOpen || !count.IsOpen;
        var children = Children(node, path, depth, isRoot, hasRule);
        return new GroupRule(Id(path), children, points, count, default, presence, node.Localized("nimi"), ConditionsAt(node, path, isRoot));
    }

    private bool IsRequired(string path, bool belowGroupWithoutRule) =>
        Rule(path, TextRuleKind.Required) is not null || (belowGroupWithoutRule && _options.GroupsBelowGroupsWithoutRule == NodePresenceReading.Required);

    private List<RuleNode> Children(JsonElement node, string path, int depth, bool isRoot, bool hasRule)
    {
        var ordinary = new List<RuleNode>();
        var areas = new List<RuleNode>();
        var alternatives = new List<RuleNode>();
        var chosen = Rule(path, TextRuleKind.Alternatives)?.Children ?? [];
        var index = 0;
        foreach (var child in node.Items("osat"))
        {
            var inner = path.Length == 0 ? Say(index) : path + "/" + Say(index);
            var isAlternative = chosen.Contains(index);
            index++;
            if (child.Text("_tutkinnonOsaViite") is { } reference)
            {
                (isAlternative ? alternatives : ordinary).Add(Place(child, reference, inner));
                continue;
            }

            var isArea = child.Text("rooli") is "osaamisala" or "tutkintonimike";
            var read = Group(child, inner, depth + 2, false, !hasRule && !isArea && !isAlternative);
            if (isArea)
            {
                _areas.Add(new CompetenceArea(_code, AreaCode(child), read.Id, read.Title));
                areas.Add(read);
            }
            else if (isRoot && _options.ExtensionsAtRoot && read is FreeChoice && child.Child("muodostumisSaanto") is null)
            {
                ordinary.Add(new BeyondTotal(new Identifier<RuleNode>(inner + ":beyond"), read, read.Title));
            }
            else
            {
                (isAlternative ? alternatives : ordinary).Add(read);
            }
        }

        var own = path.Length == 0 ? "root" : path;
        if (areas.Count > 0)
        {
            var pick = Math.Min(_options.AreasToChoose, areas.Count);
            ordinary.Add(new PathwayChoice(new Identifier<RuleNode>(own + ":areas"), areas, new Bounds<int>(pick, pick), NodePresence.Required));
        }

        if (alternatives.Count > 0)
        {
            ordinary.Add(new PathwayChoice(new Identifier<RuleNode>(own + ":alternatives"), alternatives, new Bounds<int>(1, 1), NodePresence.Required));
        }

        return ordinary;
    }

    private RuleNode Place(JsonElement node, string reference, string path)
    {
        if (!_references.TryGetValue(reference, out var unit))
        {
            _findings.Add(EPerusteetDiagnostics.UnknownReference.At(_path + "/" + path, reference));
            return new AskPerson(Id(path), LocalizedText.Of("en", "Has the unit with reference " + reference + " been achieved?"), LocalizedText.Empty, node.Flag("pakollinen") ? NodePresence.Required : NodePresence.Optional);
        }

        return new UnitRule(Id(path), unit.Unit, node.Flag("pakollinen") ? NodePresence.Required : NodePresence.AsArithmeticDemands);
    }

    private FreeChoice Slot(JsonElement node, string path, Bounds<Points> points, Bounds<int> count, NodePresence presence)
    {
        if (node.Items("osat").Any())
        {
            _losses.Add(new ExchangeLoss(ExchangeLossKind.NoPlace, EPerusteetDiagnostics.GroupContent.At(_path + "/" + path), "", _path + "/" + path));
        }

        var value = Rule(path, TextRuleKind.FixedValue) is { Amount: { } amount } ? FreeChoiceValue.Fixed(amount)
            : Rule(path, TextRuleKind.Ceiling) is { Amount: { } ceiling } ? FreeChoiceValue.Ceiling(ceiling)
            : FreeChoiceValue.Own;
        var items = Rule(path, TextRuleKind.MaximumItems)?.Maximum ?? count.Maximum;
        return new FreeChoice(Id(path), points, null, null, items is > 0 ? items : null, value, null, presence, node.Localized("nimi"));
    }

    private static AskPerson Unclear(string path, JsonElement node, string why) =>
        new(Id(path), LocalizedText.Of("en", "Is this group satisfied? It could not be read: " + why + "."), LocalizedText.Empty, NodePresence.Required, node.Localized("nimi"));

    private void CheckRole(JsonElement node, string path)
    {
        if (node.Text("rooli") is { } role && role is not ("määritelty" or "osaamisala" or "tutkintonimike" or "vieras"))
        {
            _findings.Add(EPerusteetDiagnostics.UnknownRole.At(_path + "/" + path, role));
        }
    }

    private Bounds<Points> Bounds(JsonElement? bounds, string path, out bool contradicts)
    {
        var least = bounds?.Number("minimi");
        var most = bounds?.Number("maksimi");
        contradicts = least > most;
        if (contradicts)
        {
            _findings.Add(EPerusteetDiagnostics.Contradiction.At(_path + "/" + path, JsonWalk.Say(least!.Value), JsonWalk.Say(most!.Value)));
            return default;
        }

        return new Bounds<Points>(least is { } a ? new Points(a) : null, most is { } b ? new Points(b) : null);
    }

    private Bounds<int> Count(JsonElement? bounds, string path, ref bool contradicts)
    {
        var text = Rule(path, TextRuleKind.ChildCount);
        var least = text is null ? bounds?.Whole("minimi") : text.Minimum;
        var most = text is null ? bounds?.Whole("maksimi") : text.Maximum;
        if (least > most)
        {
            contradicts = true;
            _findings.Add(EPerusteetDiagnostics.Contradiction.At(_path + "/" + path, Say(least.Value), Say(most.Value)));
            return default;
        }

        return new Bounds<int>(least, most);
    }

    private static string AreaCode(JsonElement node) =>
        node.Child("osaamisala")?.Text("osaamisalakoodiArvo") ?? node.Child("osaamisala")?.Text("arvo") ?? node.Child("tutkintonimike")?.Text("tutkintonimikeArvo") ?? "";

    // Barred combinations hold inside the competence area of their place, or in the whole route where there is none.
    private List<RuleCondition> ConditionsAt(JsonElement node, string path, bool isRoot)
    {
        var conditions = new List<RuleCondition>();
        if (node.Text("rooli") is not ("osaamisala" or "tutkintonimike") && !isRoot)
        {
            return conditions;
        }

        foreach (var rule in _textRules.SelectMany(static r => r).Where(static r => r.Kind == TextRuleKind.NotTogether))
        {
            var inside = path.Length == 0 || rule.Path.StartsWith(path + "/", StringComparison.Ordinal);
            if (!inside || !_used.Add(rule))
            {
                continue;
            }

            for (var i = 1; i < rule.Units.Count; i++)
            {
                UnitId[] pair = [new(EPerusteetReader.UnitScheme, rule.Units[0]), new(EPerusteetReader.UnitScheme, rule.Units[i])];
                conditions.Add(new NotTogether(new Identifier<RuleCondition>(rule.Path + ":not-with-" + rule.Units[i]), pair));
            }
        }

        return conditions;
    }

    private static string Say(int number) => number.ToString(CultureInfo.InvariantCulture);
}
