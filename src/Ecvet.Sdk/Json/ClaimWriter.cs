using Ecvet.Rules;

namespace Ecvet.Json;

/// <summary>Writes results of accumulation, and what they and proposals share.</summary>
internal sealed partial class ClaimWriter(DocumentWriter writer)
{
    internal void Write(AccumulationResult value) => writer.Document(JsonShapes.AccumulationResult, () => Content(value));

    private void Content(AccumulationResult value)
    {
        writer.Reference("qualification", value.Qualification);
        writer.String("route", value.Route);
        writer.Date("asOf", value.AsOf);
        writer.WordAlways("verdict", value.Verdict);
        writer.Answer("canBeCompleted", value.CanBeCompleted);
        Amount("missing", value.Missing);
        Amount("counted", value.Counted);
        writer.List("placements", value.Placements, Placement);
        writer.List("surplus", value.Surplus, Surplus);
        writer.List("nodes", value.Nodes, Node);
        writer.List("pathways", value.Pathways, selection => writer.Object(() => writer.Codes("pathways", selection.Pathways)));
        writer.List("toEarn", value.ToEarn, step => writer.Object(() =>
        {
            writer.Id("node", step.Node);
            writer.String("unit", step.Unit?.ToString());
            Amount("amount", step.Amount);
            writer.Number("units", step.Units == 1 ? null : step.Units);
        }));
        writer.List("questions", value.Questions, question => writer.Object(() =>
        {
            writer.Id("node", question.Node);
            writer.Text("question", question.Question);
            writer.Text("office", question.Office);
        }));
        Decisions(value.Decisions);
        writer.Object("certificate", () => Sure(value.Certificate));
        writer.List("findings", value.Diagnostics, Finding);
    }

    private void Placement(Placement value) => writer.Object(() =>
    {
        writer.Id("achievement", value.Achievement);
        writer.String("unit", value.Unit.ToString());
        writer.Id("node", value.Node);
        Amount("amount", value.Amount);
        writer.String("inPlaceOf", value.InPlaceOf?.ToString());
        writer.Id("substitution", value.Substitution);
        writer.Text("title", value.Title);
    });

    private void Surplus(Surplus value) => writer.Object(() =>
    {
        writer.Id("achievement", value.Achievement);
        writer.String("unit", value.Unit.ToString());
        Amount("amount", value.Amount);
        writer.Member("reason", () => Finding(value.Reason));
        writer.Text("title", value.Title);
    });

    private void Node(NodeStatus value) => writer.Object(() =>
    {
        writer.Id("node", value.Node);
        writer.Answer("taken", value.IsTaken);
        writer.Answer("satisfied", value.IsSatisfied);
        Range("missing", value.Missing);
        Range("counted", value.Counted);
        writer.Flag("waived", value.IsWaived);
    });

    private void Decisions(HomeRecord record)
    {
        var decisions = record.Waivers.Select(waiver => (Kind: "waiver", waiver.Node, Unit: default(UnitId?), Yes: default(bool?), waiver.Ground))
            .Concat(record.Exemptions.Select(static exemption => (Kind: "exemption", Node: default(Identifier<RuleNode>), Unit: (UnitId?)exemption.Unit, Yes: default(bool?), exemption.Ground)))
            .Concat(record.Answers.Select(static answer => (Kind: "answer", answer.Node, Unit: default(UnitId?), Yes: (bool?)answer.IsYes, answer.Ground)));
        writer.List("decisions", ValueList.From(decisions), decision => writer.Object(() =>
        {
            writer.String("kind", decision.Kind);
            writer.Id("node", decision.Node);
            writer.String("unit", decision.Unit?.ToString());
            writer.Answer("yes", decision.Yes);
            writer.Id("decidedBy", decision.Ground.DecidedBy);
            writer.Date("decidedOn", decision.Ground.DecidedOn);
            writer.TextAlways("reason", decision.Ground.Reason);
        }));
    }

    /// <summary>A finding with its text as it reads today: whoever reads it in twenty years need not have this version.</summary>
    private void Finding(Diagnostic value) => writer.Object(() =>
    {
        writer.String("code", value.Code);
        writer.WordAlways("severity", value.Severity);
        writer.String("path", value.Path);
        writer.Codes("arguments", value.Arguments);
        writer.Text("text", LocalizedText.Of("en", value.Text("en")).With("fr", value.Text("fr")));
    });

    private void Range(string name, AmountRange value) => writer.Object(name, () =>
    {
        Amount("least", value.Least);
        Amount("most", value.Most);
    });

    private void Amount(string name, RouteAmount? value)
    {
        if (value is { } amount)
        {
            writer.Object(name, () =>
            {
                writer.Points("points", amount.AsPoints());
                writer.Number("units", amount.Measure == RouteMeasure.NumberOfUnits ? (int)amount.Value : null);
            });
        }
    }

    private void Sure(Certificate value)
    {
        writer.Answer("proven", value.IsProven);
        Amount("found", value.Found);
        Amount("bound", value.Bound);
    }
}
