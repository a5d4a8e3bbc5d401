using Ecvet.Rules;

namespace Ecvet.Json;

/// <content>Conditions and predicates.</content>
internal sealed partial class RuleReader
{
    private RuleCondition? Condition(int node, string path)
    {
        if (reader.Object(node, JsonShapes.Conditions) is not { } found)
        {
            return null;
        }

        var id = found.Id<RuleCondition>("id");
        var title = found.Text("title");
        if (id.IsEmpty)
        {
            return null;
        }

        places[path + "/" + id] = node;
        return found.Kind switch
        {
            "totalLimit" => Predicate(found, "where") is { } where ? new TotalLimit(id, where, Points(found), Count(found, "unitCount"), title) : null,
            "notTogether" => new NotTogether(id, found.UnitIds("units"), found.Count("atMost") ?? 1, title),
            "mayCountTwice" => new MayCountTwice(id, found.Ids<RuleNode>("groups"), found.Count("maximumUnits", 1), found.Count("maximumPlaces", 2) ?? 2, title),
            _ => Substitution(found, id, title),
        };
    }

    private Substitution? Substitution(JsonObject found, Identifier<RuleCondition> id, LocalizedText title)
    {
        var unit = found.UnitId("unit");
        var accepts = found.UnitIds("accepts");
        var read = (Version: found.String("version"), Validity: found.Period("validity"), DecidedBy: found.Text("decidedBy"), Ground: found.Text("ground"));
        if (found.Has("accepts") && accepts.Count == 0)
        {
            reader.Report(JsonDiagnostics.Contradiction, found.Place, "accepts");
        }

        // A version says which version of one unit: of several it would say nothing.
        var several = read.Version.Length > 0 && accepts.Distinct().Count() > 1;
        if (several)
        {
            reader.Report(JsonDiagnostics.Contradiction, found.Place, "version");
        }

        return unit.IsEmpty || accepts.Count == 0 || several ? null : new(id, unit, accepts, read.Version, read.Validity, read.DecidedBy, read.Ground, title);
    }

    private AchievementPredicate? Predicate(JsonObject found, string name) => found.Has(name) ? Predicate(found.Node(name)) : null;

    private AchievementPredicate? Predicate(int node)
    {
        if (reader.Object(node, JsonShapes.Predicates) is not { } found)
        {
            return null;
        }

        return found.Kind switch
        {
            "eqfLevel" => new EqfLevelPredicate(reader.EqfRange(found)),
            "nationalLevel" => new NationalLevelPredicate(found.List("levels", reader.National)),
            "source" => new SourcePredicate(found.Word<AchievementSource>("source")),
            "tag" => found.Code("tag") is { } tag ? new TagPredicate(tag) : null,
            "provider" => new ProviderPredicate(found.Id<Institution>("provider")),
            "units" => new UnitPredicate(found.UnitIds("units")),
            "all" => new AllPredicate(found.List("predicates", Predicate)),
            "any" => new AnyPredicate(found.List("predicates", Predicate)),
            _ => Predicate(found, "predicate") is { } inner ? new NotPredicate(inner) : (AchievementPredicate?)null,
        };
    }
}
