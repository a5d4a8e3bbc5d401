namespace Ecvet.Json;

/// <summary>Writes personal transcripts.</summary>
internal sealed class TranscriptWriter(DocumentWriter writer)
{
    internal void Write(Transcript value) => writer.Document(JsonShapes.Transcript, () =>
    {
        writer.Id("id", value.Id);
        writer.Strict("learner", value.Learner.Value);
        writer.Institution("issuer", value.Issuer);
        writer.Date("issuedOn", value.IssuedOn);
        writer.String("memorandum", value.Memorandum);
        writer.String("agreement", value.Agreement);
        writer.Word("purpose", value.Purpose);
        writer.ListAlways("credits", value.Credits, Credit);
    });

    private void Credit(Credit value) => writer.Object(() =>
    {
        writer.Id("id", value.Id);
        writer.String("unit", value.Unit.ToString());
        writer.String("version", value.Version);
        writer.Text("title", value.Title);
        writer.Level("level", value.Level);
        writer.Points("points", value.Points);
        writer.Date("expiresOn", value.ExpiresOn);
        writer.ListAlways("assessments", value.Assessments, Assessment);
    });

    private void Assessment(Assessment value) => writer.Object(() =>
    {
        writer.WordAlways("result", value.Result);
        writer.Date("assessedOn", value.AssessedOn);
        writer.Codes("outcomes", value.Outcomes);
        writer.Id("assessor", value.Assessor);
        writer.Grade("grade", value.Grade);
        writer.Word("type", value.Type);
        writer.Word("setting", value.Setting);
        writer.Word("mode", value.Mode);
        writer.String("language", value.Language?.Value);
        writer.List("evidence", value.Evidence, evidence => writer.Object(() =>
        {
            writer.TextAlways("kind", evidence.Kind);
            writer.String("reference", evidence.Reference);
            writer.Date("date", evidence.Date);
        }));
    });
}
