namespace Ecvet.Json;

/// <content>Proposals.</content>
internal sealed partial class ClaimWriter
{
    internal void Write(RecognitionProposal value) => writer.Document(JsonShapes.Proposal, () =>
    {
        writer.Strict("learner", value.Learner.Value);
        writer.Reference("home", value.Home.Reference);
        writer.String("route", value.Route.Code);
        writer.Date("asOf", value.AsOf);
        writer.String("policy", value.Policy.Name);
        writer.ListAlways("units", value.Units, Unit);
        writer.ListAlways("credits", value.Credits, Credit);
        writer.Object("progress", () => Content(value.Progress));
        writer.Object("progressIfConfirmed", () => Content(value.ProgressIfConfirmed));
        writer.List("alternatives", value.Alternatives, alternative => writer.Object(() =>
        {
            writer.Codes("pathways", alternative.Pathways.Pathways);
            writer.List("placements", alternative.Placements, Placement);
            writer.List("surplus", alternative.Surplus, Surplus);
            writer.List("units", alternative.Units, unit => writer.Object(() =>
            {
                writer.String("unit", unit.Unit.ToString());
                writer.List("credits", unit.Credits, Reference);
            }));
        }));
        if (value.Policy.IsStrict)
        {
            writer.Object("certificate", () => Sure(value.Certificate));
        }

        writer.List("findings", value.Diagnostics, Finding);
    });

    private void Unit(UnitProposal value) => writer.Object(() =>
    {
        writer.String("unit", value.Unit.ToString());
        writer.String("partOf", value.PartOf?.ToString());
        writer.Text("title", value.Title);
        writer.WordAlways("verdict", value.Verdict);
        if (value.Route is { } route)
        {
            writer.WordAlways("by", route);
        }

        writer.Flag("agreed", value.IsAgreed);
        writer.Text("whoDecides", value.WhoDecides);
        writer.List("outcomes", value.Outcomes, Outcome);
        writer.List("wholeUnit", value.WholeUnit, Ground);
        writer.List("questions", value.Questions, Finding);
        writer.List("usedCredits", value.UsedCredits, Reference);
        writer.List("reasons", value.Reasons, Finding);
    });

    private void Outcome(OutcomeCoverage value) => writer.Object(() =>
    {
        writer.String("outcome", value.Outcome.ToString());
        writer.WordAlways("status", value.Status);
        writer.List("grounds", value.Grounds, Ground);
        writer.Codes("openParts", value.OpenParts);
        writer.List("closedBy", value.ClosedBy, step => writer.Object(() =>
        {
            writer.Id("host", step.Host);
            writer.CodesAlways("items", step.Items);
            writer.Id("equivalence", step.Equivalence);
            writer.Id("memorandum", step.Memorandum);
            writer.Codes("parts", step.Parts);
        }));
    });

    private void Ground(CoverageGround value) => writer.Object(() =>
    {
        writer.WordAlways("kind", value.Kind);
        writer.WordAlways("by", value.Route);
        writer.List("credits", value.Credits, Reference);
        writer.Id("equivalence", value.Equivalence);
        writer.Id("decidedBy", value.DecidedBy);
        writer.Text("reason", value.Reason);
        writer.Codes("parts", value.Parts);
        writer.List("questions", value.Questions, Finding);
    });

    private void Reference(CreditReference value) => writer.Object(() =>
    {
        writer.Id("issuer", value.Issuer);
        writer.Id("credit", value.Credit);
        writer.String("item", value.Item.ToString());
        writer.Date("assessedOn", value.AssessedOn);
        writer.Grade("grade", value.Grade);
    });

    private void Credit(CreditProposal value) => writer.Object(() =>
    {
        writer.Id("issuer", value.Issuer);
        writer.Id("credit", value.Credit);
        writer.String("unit", value.Unit.ToString());
        writer.Text("title", value.Title);
        writer.WordAlways("status", value.Status);
        writer.WordAlways("by", value.Route);
        writer.Codes("outcomes", value.Outcomes);
        writer.Codes("units", value.Units);
        writer.List("reasons", value.Reasons, Finding);
        writer.Text("whoDecides", value.WhoDecides);
        writer.Codes("usedFor", value.UsedFor);
    });
}
