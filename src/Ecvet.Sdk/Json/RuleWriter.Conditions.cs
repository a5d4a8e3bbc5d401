using Ecvet.Rules;

namespace Ecvet.Json;

/// <content>Conditions and predicates.</content>
internal sealed partial class RuleWriter
{
    private void Condition(RuleCondition value) => writer.Object(() =>
    {
        writer.String("kind", value switch { TotalLimit => "totalLimit", NotTogether => "notTogether", MayCountTwice => "mayCountTwice", _ => "substitution" });
        writer.Id("id", value.Id);
        writer.Text("title", value.Title);
        switch (value)
        {
            case TotalLimit limit:
                Predicate("where", limit.Where);
                writer.Points("points", limit.Points);
                writer.Counts("unitCount", limit.UnitCount);
                break;
            case NotTogether exclusion:
                writer.CodesAlways("units", exclusion.Units);
                writer.Number("atMost", exclusion.AtMost == 1 ? null : exclusion.AtMost);
                break;
            case MayCountTwice sharing:
                writer.CodesAlways("groups", sharing.Groups);
                writer.Number("maximumUnits", sharing.MaximumUnits);
                writer.Number("maximumPlaces", sharing.MaximumPlaces == 2 ? null : sharing.MaximumPlaces);
                break;
            case Substitution substitution:
                writer.String("unit", substitution.Unit.ToString());
                writer.CodesAlways("accepts", substitution.Accepts);
                writer.String("version", substitution.Version);
                writer.Period("validity", substitution.Validity);
                writer.Text("decidedBy", substitution.DecidedBy);
                writer.Text("ground", substitution.Ground);
                break;
        }
    });

    private void Predicate(string name, AchievementPredicate? value)
    {
        if (value is not null)
        {
            writer.Member(name, () => Predicate(value));
        }
    }

    private void Predicate(AchievementPredicate value) => writer.Object(() =>
    {
        switch (value)
        {
            case EqfLevelPredicate level:
                writer.String("kind", "eqfLevel");
                writer.Eqf("from", level.Levels.Minimum);
                writer.Eqf("to", level.Levels.Maximum);
                break;
            case NationalLevelPredicate national:
                writer.String("kind", "nationalLevel");
                writer.ListAlways("levels", national.Levels, writer.National);
                break;
            case SourcePredicate source:
                writer.String("kind", "source");
                writer.WordAlways("source", source.Value);
                break;
            case TagPredicate tag:
                writer.String("kind", "tag");
                writer.String("tag", tag.Value);
                break;
            case ProviderPredicate provider:
                writer.String("kind", "provider");
                writer.Id("provider", provider.Value);
                break;
            case UnitPredicate units:
                writer.String("kind", "units");
                writer.CodesAlways("units", units.Values);
                break;
            case AllPredicate all:
                writer.String("kind", "all");
                writer.ListAlways("predicates", all.Predicates, Predicate);
                break;
            case AnyPredicate any:
                writer.String("kind", "any");
                writer.ListAlways("predicates", any.Predicates, Predicate);
                break;
            case NotPredicate not:
                writer.String("kind", "not");
                Predicate("predicate", not.Predicate);
                break;
        }
    });
}
