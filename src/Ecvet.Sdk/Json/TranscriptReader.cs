namespace Ecvet.Json;

/// <summary>Reads personal transcripts.</summary>
internal sealed class TranscriptReader(DocumentReader reader)
{
    private readonly HashSet<Identifier<Credit>> credits = [];

    internal Transcript? Read()
    {
        if (reader.Document(JsonShapes.Transcript) is not { } document)
        {
            return null;
        }

        var id = document.Id<Transcript>("id");
        var learner = document.Code("learner");
        var issuer = reader.Institution(document.Node("issuer"));
        var issuedOn = document.Date("issuedOn");
        var memorandum = document.String("memorandum");
        var agreement = document.String("agreement");
        var purpose = document.Word<TranscriptPurpose>("purpose");
        var read = document.List("credits", Credit).OrderBy(static credit => credit.Unit).ThenBy(static credit => credit.Version, StringComparer.Ordinal).ThenBy(static credit => credit.Id);
        return learner is null || issuer is null ? null : new(id, new(learner), issuer, ValueList.From(read), issuedOn, memorandum, agreement, purpose);
    }

    private Credit? Credit(int node)
    {
        if (reader.Object(node, JsonShapes.Credit) is not { } found)
        {
            return null;
        }

        var id = found.Id<Credit>("id");
        var unit = found.UnitId("unit");
        var read = (
            Version: found.String("version"), Title: found.Text("title"), Level: reader.Level(found.Node("level")), Points: found.Points("points"),
            ExpiresOn: found.Date("expiresOn"), Assessments: found.List("assessments", Assessment));
        if (unit.IsEmpty)
        {
            return null;
        }

        var credit = reader.Made(node, "unit, version", () => new Credit(unit, read.Assessments, read.Version, read.Title, read.Level, read.Points, read.ExpiresOn, id));
        if (credit is null || credits.Add(credit.Id))
        {
            return credit;
        }

        reader.Report(TranscriptDiagnostics.CreditNamedTwice, node, credit.Id.Value);
        return null;
    }

    private Assessment? Assessment(int node)
    {
        if (reader.Object(node, JsonShapes.Assessment) is not { } found)
        {
            return null;
        }

        // A pass of some outcomes must not become a pass of the whole unit because their codes could not be read.
        var errors = reader.Errors;
        var outcomes = found.Codes("outcomes");
        var isWhole = reader.Errors == errors;
        var read = new Assessment(
            found.Word<AssessmentResult>("result"), found.Date("assessedOn"), outcomes, found.Id<Institution>("assessor"), reader.Grade(found.Node("grade")),
            found.Word<AssessmentType>("type"), found.Word<LearningSetting>("setting"), found.Word<LearningMode>("mode"), reader.Language(found.Node("language")),
            found.List("evidence", Evidence));
        return isWhole ? read : null;
    }

    private Evidence? Evidence(int node) =>
        reader.Object(node, JsonShapes.Evidence) is { } found ? new(found.Text("kind"), found.String("reference"), found.Date("date")) : null;
}
