using Ecvet.Rules;

namespace Ecvet.Json;

/// <content>The rule of combination: nodes, conditions and predicates.</content>
internal static partial class JsonShapes
{
    internal static ValueList<JsonShape> Nodes { get; } = [
        JsonShape.OfKind("rule", "unit", "One unit.", [.. Node, new("unit", "unit", "The unit.", true)]),
        JsonShape.OfKind("rule", "pool", "Any of the units listed.", [.. Node,
            new("units", "list of unit", "The units.", true), new("where", "predicate", "Which achievements are accepted."),
            new("points", "pointsRange", "How many points are counted."), new("unitCount", "countRange", "How many units are counted.")]),
        JsonShape.OfKind("rule", "group", "A group of nodes.", [.. Node,
            new("points", "pointsRange", "How many points are counted."), new("childCount", "countRange", "How many of the nodes are taken."),
            new("unitCount", "countRange", "How many units are counted."), new("children", "list of rule", "The nodes.", true)]),
        JsonShape.OfKind("rule", "choice", "A choice between pathways.", [.. Node,
            new("pick", "countRange", "How many are chosen; exactly one unless said."), new("children", "list of rule", "The pathways.", true)]),
        JsonShape.OfKind("rule", "freeChoice", "A slot for what is not listed.", [.. Node,
            new("points", "pointsRange", "How many points are counted."), new("accepts", "predicate", "Which achievements are accepted."),
            new("acceptedBy", "text", "The person or office that accepts."), new("maximumItems", "count", "At most how many achievements."),
            new("value", "freeChoiceValue", "How much an achievement counts; its own points unless said."), new("step", "points", "The step in which the slot is filled.")]),
        JsonShape.OfKind("rule", "beyondTotal", "What may be added beyond the total.", [.. Node, new("slot", "rule", "The node that holds it.", true)]),
        JsonShape.OfKind("rule", "askPerson", "A question that a person answers.", [.. Node, new("question", "text", "The question.", true), new("office", "text", "Who answers.", true)])];

    internal static ValueList<JsonShape> Conditions { get; } = [
        JsonShape.OfKind("condition", "totalLimit", "A limit on the total of certain achievements.", [.. Condition,
            new("where", "predicate", "Which achievements are meant.", true), new("points", "pointsRange", "How many points."), new("unitCount", "countRange", "How many units.")]),
        JsonShape.OfKind("condition", "notTogether", "Units that exclude each other.", [.. Condition, new("units", "list of unit", "The units.", true), new("atMost", "count", "How many of them may count; one unless said.")]),
        JsonShape.OfKind("condition", "mayCountTwice", "Groups that may share units.", [.. Condition,
            new("groups", "list of code", "The nodes.", true), new("maximumUnits", "count", "At most how many units are shared."), new("maximumPlaces", "count", "In how many of the nodes one unit may count; two unless said.")]),
        JsonShape.OfKind("condition", "substitution", "Units accepted for another.", [.. Condition,
            new("unit", "unit", "The unit replaced.", true), new("accepts", "list of unit", "The units accepted, all together.", true), new("version", "string", "The version accepted; any where it is left out."),
            new("validity", "period", "When it holds."), new("decidedBy", "text", "Who decided."), new("ground", "text", "On what ground.")])];

    internal static ValueList<JsonShape> Predicates { get; } = [
        JsonShape.OfKind("predicate", "eqfLevel", "By EQF level.", new("from", "eqf", "From this level."), new("to", "eqf", "Up to this level.")),
        JsonShape.OfKind("predicate", "nationalLevel", "By national level.", new JsonMember("levels", "list of nationalLevel", "One of these.", true)),
        JsonShape.OfKind("predicate", "source", "By source.", JsonMember.OneOf<AchievementSource>("source", "Where it was achieved.", true)),
        JsonShape.OfKind("predicate", "tag", "By a mark.", new JsonMember("tag", "code", "The mark.", true)),
        JsonShape.OfKind("predicate", "provider", "By provider.", new JsonMember("provider", "code", "The institution.", true)),
        JsonShape.OfKind("predicate", "units", "By unit.", new JsonMember("units", "list of unit", "One of these.", true)),
        JsonShape.OfKind("predicate", "all", "All of several.", new JsonMember("predicates", "list of predicate", "What must all hold.", true)),
        JsonShape.OfKind("predicate", "any", "One of several.", new JsonMember("predicates", "list of predicate", "Of which one must hold.", true)),
        JsonShape.OfKind("predicate", "not", "The contrary.", new JsonMember("predicate", "predicate", "What must not hold.", true))];

    internal static JsonShape FreeChoiceValueShape { get; } = new("freeChoiceValue", "How much an achievement counts in a slot.", [
        JsonMember.OneOf<FreeChoiceValueKind>("kind", "Its own points, a fixed amount, or its own up to a ceiling.", true),
        new("amount", "points", "The fixed amount or the ceiling.")]);

    private static ValueList<JsonMember> Node => [
        new("id", "code", "The identifier of the node.", true),
        new("title", "text", "A heading."),
        JsonMember.OneOf<NodePresence>("presence", "Whether it has to be taken; as the arithmetic demands unless said."),
        new("conditions", "list of condition", "Conditions on what is counted here.")];

    private static ValueList<JsonMember> Condition => [
        new("id", "code", "The identifier of the condition.", true),
        new("title", "text", "The condition in plain words.")];
}
