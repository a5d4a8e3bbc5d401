using Ecvet.Rules;

namespace Ecvet.Json;

/// <summary>Writes rules of combination.</summary>
internal sealed partial class RuleWriter(DocumentWriter writer)
{
    internal void Node(RuleNode value) => writer.Object(() =>
    {
        writer.String("kind", Kind(value));
        writer.Id("id", value.Id);
        writer.Text("title", value.Title);
        if (value is not BeyondTotal)
        {
            writer.Word("presence", value.Presence);
        }

        Content(value);
        writer.List("conditions", value.Conditions, Condition);
    });

    private static string Kind(RuleNode value) => value switch
    {
        UnitRule => "unit",
        UnitPool => "pool",
        GroupRule => "group",
        PathwayChoice => "choice",
        FreeChoice => "freeChoice",
        BeyondTotal => "beyondTotal",
        _ => "askPerson",
    };

    private void Content(RuleNode value)
    {
        switch (value)
        {
            case UnitRule unit:
                writer.String("unit", unit.Unit.ToString());
                break;
            case UnitPool pool:
                writer.CodesAlways("units", pool.Units);
                Predicate("where", pool.Where);
                writer.Points("points", pool.Points);
                writer.Counts("unitCount", pool.UnitCount);
                break;
            case GroupRule group:
                writer.Points("points", group.Points);
                writer.Counts("childCount", group.ChildCount);
                writer.Counts("unitCount", group.UnitCount);
                writer.ListAlways("children", group.Children, Node);
                break;
            case PathwayChoice choice:
                if (choice.Pick != new Bounds<int>(1, 1))
                {
                    writer.CountsAlways("pick", choice.Pick);
                }

                writer.ListAlways("children", choice.Children, Node);
                break;
            case FreeChoice slot:
                Slot(slot);
                break;
            case BeyondTotal beyond:
                writer.Member("slot", () => Node(beyond.Slot));
                break;
            case AskPerson question:
                writer.TextAlways("question", question.Question);
                writer.TextAlways("office", question.Office);
                break;
        }
    }

    private void Slot(FreeChoice slot)
    {
        writer.Points("points", slot.Points);
        Predicate("accepts", slot.Accepts);
        writer.Text("acceptedBy", slot.AcceptedBy);
        writer.Number("maximumItems", slot.MaximumItems);
        if (slot.Value.Kind != FreeChoiceValueKind.Own)
        {
            writer.Object("value", () =>
            {
                writer.WordAlways("kind", slot.Value.Kind);
                writer.Points("amount", slot.Value.Amount);
            });
        }

        writer.Points("step", slot.Step);
    }
}
