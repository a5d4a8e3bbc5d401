using System.Globalization;
using System.Text.Json;
using Ecvet.Rules;

namespace Ecvet.Exchange.EPerusteet;

/// <summary>Reads one route (suoritustapa) of a document.</summary>
internal sealed partial class RouteReader
{
    private const int DeepestRule = 90;

    private readonly JsonElement _route;
    private readonly string _path;
    private readonly string _code;
    private readonly UnitTable _units;
    private readonly EPerusteetOptions _options;
    private readonly DiagnosticCollector _findings;
    private readonly List<ExchangeLoss> _losses;
    private readonly List<CompetenceArea> _areas;
    private readonly Dictionary<string, (UnitId Unit, UnitSize Size)> _references = new(StringComparer.Ordinal);
    private readonly ILookup<string, TextRule> _textRules;
    private readonly HashSet<TextRule> _used = [];
    private bool _tooDeep;

    internal RouteReader(JsonElement route, string path, UnitTable units, EPerusteetOptions options, DiagnosticCollector findings, List<ExchangeLoss> losses, List<CompetenceArea> areas)
    {
        _route = route;
        _path = path;
        _units = units;
        _options = options;
        _findings = findings;
        _losses = losses;
        _areas = areas;
        _code = route.Text("suoritustapakoodi") ?? "";
        _textRules = options.TextRules.Where(r => r.Route == _code).SelectMany(static r => r.Rules).ToLookup(static r => r.Path, StringComparer.Ordinal);
    }

    internal void ReadInto(QualificationBuilder builder)
    {
        if (_route.Child("rakenne") is not { } root || _code.Length == 0)
        {
            _findings.Add(EPerusteetDiagnostics.Missing.At(_path, _code.Length == 0 ? "suoritustapakoodi" : "rakenne"));
            return;
        }

        var sizes = ReadReferences();
        var rule = Group(root, "", 0, true, false);
        if (_tooDeep)
        {
            _findings.Add(EPerusteetDiagnostics.TooDeep.At(_path, DeepestRule.ToString(CultureInfo.InvariantCulture)));
            return;
        }

        foreach (var unused in _textRules.SelectMany(static r => r).Where(r => !_used.Contains(r) && r.Kind != TextRuleKind.Repeatable))
        {
            _findings.Add(EPerusteetDiagnostics.TextRuleNowhere.At(_path, unused.Path));
        }

        builder.Route(_code, route =>
        {
            route.MeasuredIn(IsInPoints(root) ? RouteMeasure.Points : RouteMeasure.NumberOfUnits).AboveMaximum(_options.Overflow).Counting(_options.SizeCounted).Rule(rule);
            foreach (var (unit, size) in sizes)
            {
                route.Size(unit.ToString(), size);
            }

            foreach (var unit in _textRules[""].Where(static r => r.Kind == TextRuleKind.Repeatable).SelectMany(static r => r.Units))
            {
                route.RepeatablePerTarget(new UnitId(EPerusteetReader.UnitScheme, unit).ToString());
            }
        });
    }

    private SortedDictionary<UnitId, UnitSize> ReadReferences()
    {
        var sizes = new SortedDictionary<UnitId, UnitSize>();
        foreach (var reference in _route.Items("tutkinnonOsaViitteet"))
        {
            var number = reference.Text("id");
            if (number is null || reference.Text("_tutkinnonOsa") is not { } target || _units.Find(target) is not { } unit)
            {
                continue;
            }

            var size = (reference.Number("laajuus"), reference.Number("laajuusMaksimi")) switch
            {
                ({ } least, { } most) when most > least => UnitSize.Between(new Points(least), new Points(most)),
                ({ } fixedSize, _) => UnitSize.Of(new Points(fixedSize)),
                (null, { } most) => UnitSize.Between(default, new Points(most)),
                _ => UnitSize.AsRecognised,
            };
            _references[number] = (unit, size);
            if (!sizes.TryAdd(unit, size) && sizes[unit] != size)
            {
                _findings.Add(EPerusteetDiagnostics.TwoSizes.At(_path, unit.ToString(), sizes[unit].ToString(), size.ToString()));
            }
        }

        return sizes;
    }

    // A route counts points where it states points anywhere: as the size of a unit or as a bound of a group.
    private bool IsInPoints(JsonElement root)
    {
        if (_references.Values.Any(static r => r.Size.Kind != UnitSizeKind.AsRecognised))
        {
            return true;
        }

        var open = new Stack<JsonElement>([root]);
        while (open.TryPop(out var node))
        {
            if (node.Child("muodostumisSaanto")?.Child("laajuus") is { } bounds && (bounds.Number("minimi") ?? bounds.Number("maksimi")) is not null)
            {
                return true;
            }

            foreach (var child in node.Items("osat"))
            {
                open.Push(child);
            }
        }

        return false;
    }

    private TextRule? Rule(string path, TextRuleKind kind)
    {
        foreach (var rule in _textRules[path])
        {
            if (rule.Kind == kind)
            {
                _used.Add(rule);
                return rule;
            }
        }

        return null;
    }

    private static Identifier<RuleNode> Id(string path) => new(path.Length == 0 ? "root" : path);
}
