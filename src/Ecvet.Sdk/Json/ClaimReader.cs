using System.Text;
using NodaTime;

namespace Ecvet.Json;

/// <summary>Reads what the library found once. Every value is examined by the shapes; what is returned is a claim.</summary>
internal sealed class ClaimReader(DocumentReader reader)
{
    internal RecordedProposal? ReadProposal()
    {
        if (reader.Document(JsonShapes.Proposal) is not { } document)
        {
            return null;
        }

        Examine(document, JsonShapes.Proposal);
        var home = reader.Exists(document.Node("home")) ? Quietly(document.Node("home")) : null;
        var learner = Text(document, "learner");
        var asOf = Day(document);
        return home is null || learner is null || asOf is null || !CodeText.IsValid(learner) ? null
            : new(home, new(learner), Text(document, "route") ?? "", asOf.Value, Text(document, "policy") ?? "", Content());
    }

    internal RecordedAccumulation? ReadAccumulation()
    {
        if (reader.Document(JsonShapes.AccumulationResult) is not { } document)
        {
            return null;
        }

        Examine(document, JsonShapes.AccumulationResult);
        var qualification = reader.Exists(document.Node("qualification")) ? Quietly(document.Node("qualification")) : null;
        var verdict = Text(document, "verdict") is { } word && JsonWords.TryRead<CompletionVerdict>(word, out var known) ? known : CompletionVerdict.NotDecided;
        return qualification is null || Day(document) is not { } asOf ? null : new(qualification, Text(document, "route") ?? "", asOf, verdict, Content());
    }

    private static readonly ValueList<JsonShape> Shapes = [
        JsonShapes.QualificationReference, JsonShapes.Grade, JsonShapes.Accumulation, JsonShapes.UnitProposal, JsonShapes.OutcomeCoverage, JsonShapes.CoverageGround, JsonShapes.CreditReference,
        JsonShapes.ClosingStep, JsonShapes.CreditProposal, JsonShapes.Alternative, JsonShapes.UnitCredits, JsonShapes.Finding, JsonShapes.Placement, JsonShapes.Surplus, JsonShapes.NodeStatus, JsonShapes.Amount,
        JsonShapes.AmountRange, JsonShapes.EarnStep, JsonShapes.PersonQuestion, JsonShapes.RuleDecision, JsonShapes.Certificate];

    private void Examine(JsonObject document, JsonShape shape)
    {
        foreach (var member in shape.Members)
        {
            if (document.Has(member.Name) && member.Name is not ("$schema" or "schemaVersion" or "document"))
            {
                Examine(document.Node(member.Name), member.Type, member);
            }
        }
    }

    private void Examine(int node, string type, JsonMember member)
    {
        if (type.StartsWith("list of ", StringComparison.Ordinal))
        {
            foreach (var element in reader.Elements(node))
            {
                Examine(element, type["list of ".Length..], member);
            }

            return;
        }

        switch (type)
        {
            case "text":
                reader.Localized(node);
                break;
            case "string":
                reader.String(node);
                break;
            case "code" or "key":
                reader.Code(node);
                break;
            case "points":
                reader.Points(node);
                break;
            case "date":
                reader.Date(node);
                break;
            case "unit":
                reader.UnitId(node);
                break;
            case "outcome":
                reader.OutcomeId(node);
                break;
            case "item":
                reader.Item(node);
                break;
            case "boolean":
                reader.Boolean(node);
                break;
            case "count":
                reader.Count(node, 0);
                break;
            case "word":
                if (reader.String(node) is { } word && !member.Words!.Contains(word))
                {
                    reader.Report(JsonDiagnostics.UnknownWord, node, string.Join(", ", member.Words));
                }

                break;
            default:
                var shape = Shapes.First(known => known.Name == type);
                if (reader.Object(node, shape) is { } inner)
                {
                    Examine(inner, shape);
                }

                break;
        }
    }

    /// <summary>The text of a member that was examined already; no second finding.</summary>
    private string? Text(JsonObject document, string name) =>
        document.Has(name) && reader.Tape[document.Node(name)].Kind == JsonTokenKind.String ? reader.Tape.Text(document.Node(name)) : null;

    private LocalDate? Day(JsonObject document) => Text(document, "asOf") is { Length: < 20 } text && NodaTime.Text.LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : null;

    private QualificationReference? Quietly(int node)
    {
        string? id = null, version = null;
        for (var child = node + 1; reader.Tape[node].Kind == JsonTokenKind.Object && child < reader.Tape[node].Next; child = reader.Tape[child].Next)
        {
            if (reader.Tape[child].Kind == JsonTokenKind.String)
            {
                id ??= reader.Tape.IsNamed(child, "id") ? reader.Tape.Text(child) : null;
                version ??= reader.Tape.IsNamed(child, "version") ? reader.Tape.Text(child) : null;
            }
        }

        return CodeText.IsValid(id) ? new(new(id!), version ?? "") : null;
    }

    private string Content() => Encoding.UTF8.GetString(reader.Tape.Source);
}
