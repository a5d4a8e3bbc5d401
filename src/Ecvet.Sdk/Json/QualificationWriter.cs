namespace Ecvet.Json;

/// <summary>Writes qualifications.</summary>
internal sealed class QualificationWriter(DocumentWriter writer)
{
    internal void Write(Qualification value) => writer.Document(JsonShapes.Qualification, () =>
    {
        writer.Id("id", value.Id);
        writer.Strict("version", value.Version);
        writer.TextAlways("title", value.Title);
        writer.Level("level", value.Level);
        writer.List("awardingBodies", value.AwardingBodies, writer.Institution);
        writer.Points("totalPoints", value.TotalPoints);
        writer.Period("validity", value.Validity);
        writer.Date("transitionUntil", value.TransitionUntil);
        writer.Reference("replaces", value.Replaces);
        writer.ListAlways("units", value.Units, Unit);
        writer.List("routes", value.Routes, Route);
        writer.List("modules", value.Modules, Module);
    });

    private void Unit(LearningUnit value) => writer.Object(() =>
    {
        writer.String("id", value.Id.ToString());
        writer.String("version", value.Version);
        writer.Text("title", value.Title);
        writer.Level("level", value.Level);
        writer.List("outcomes", value.Outcomes, Outcome);
        writer.Text("assessmentProcedure", value.AssessmentProcedure);
        writer.Text("assessmentCriteria", value.AssessmentCriteria);
        writer.Period("validity", value.Validity);
        writer.List("parts", value.Parts, Unit);
        writer.Codes("tags", value.Tags);
        writer.Codes("relatedQualifications", value.RelatedQualifications);
    });

    private void Outcome(LearningOutcome value) => writer.Object(() =>
    {
        writer.String("code", value.Code);
        writer.Text("text", value.Text);
        writer.Word("category", value.Category);
        writer.List("parts", value.Parts, part => writer.Object(() =>
        {
            writer.String("code", part.Code);
            writer.Text("text", part.Text);
        }));
        writer.Codes("skills", value.Skills);
    });

    private void Module(ModuleMapping value) => writer.Object(() =>
    {
        writer.String("code", value.Module);
        writer.Text("title", value.Title);
        writer.Codes("units", value.Units);
    });

    private void Route(Route value) => writer.Object(() =>
    {
        writer.String("code", value.Code);
        writer.Text("title", value.Title);
        writer.WordAlways("measure", value.Measure);
        writer.String("pointSystem", value.System == PointSystem.Ecvet ? null : value.System.Code);
        writer.ListAlways("units", value.Units, RouteUnit);
        writer.Member("rule", () => new RuleWriter(writer).Node(value.Rule));
        writer.Word("aboveMaximum", value.Overflow);
        writer.Word("counting", value.SizeCounted);
        writer.Flag("requiresFinalExamination", value.RequiresFinalExamination);
    });

    private void RouteUnit(RouteUnit value) => writer.Object(() =>
    {
        writer.String("unit", value.Unit.ToString());
        if (value.Size.Kind == UnitSizeKind.Range)
        {
            writer.Points("size", new Rules.Bounds<Points>(value.Size.Minimum, value.Size.Maximum));
        }
        else
        {
            writer.Points("size", value.Size.FixedPoints);
        }

        writer.Flag("repeatablePerTarget", value.IsRepeatablePerTarget);
    });
}
