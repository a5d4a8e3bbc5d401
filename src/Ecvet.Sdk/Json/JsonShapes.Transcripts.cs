namespace Ecvet.Json;

/// <content>The personal transcript.</content>
internal static partial class JsonShapes
{
    internal static JsonShape Transcript { get; } = new("transcript", "A personal transcript: the assessed outcomes of a learner.", [
        Schema, SchemaVersion, Document("transcript"),
        new("id", "code", "Its identifier."),
        new("learner", "key", "The key of the learner. Personal data.", true),
        new("issuer", "institution", "Who issues it (rule X2).", true),
        new("issuedOn", "date", "When."),
        new("memorandum", "string", "The memorandum it stands under."),
        new("agreement", "string", "The learning agreement it stands under."),
        JsonMember.OneOf<TranscriptPurpose>("purpose", "What it is for (rule X5)."),
        new("credits", "list of credit", "The credits.", true)]);

    internal static JsonShape Credit { get; } = new("credit", "A credit: assessed outcomes of one unit.", [
        new("id", "code", "Its identifier; put together from unit and version unless said."),
        new("unit", "unit", "The unit.", true),
        new("version", "string", "The version of the unit."),
        new("title", "text", "The title of the unit."),
        new("level", "level", "Its level."),
        new("points", "points", "The points the issuer gives it."),
        new("expiresOn", "date", "The last day on which it holds, where its document says so."),
        new("assessments", "list of assessment", "The assessments.", true)]);

    internal static JsonShape Assessment { get; } = new("assessment", "An assessment.", [
        JsonMember.OneOf<AssessmentResult>("result", "Its result.", true),
        new("assessedOn", "date", "When."),
        new("outcomes", "list of code", "The codes of the outcomes assessed; the whole unit where they are left out."),
        new("assessor", "code", "Who assessed, where it was not the issuer."),
        new("grade", "grade", "The grade."),
        JsonMember.OneOf<AssessmentType>("type", "In which form."),
        JsonMember.OneOf<LearningSetting>("setting", "How it was learnt."),
        JsonMember.OneOf<LearningMode>("mode", "Where it was learnt."),
        new("language", "language", "In which language."),
        new("evidence", "list of evidence", "The evidence.")]);

    internal static JsonShape Evidence { get; } = new("evidence", "A piece of evidence.", [
        new("kind", "text", "What it is.", true),
        new("reference", "string", "Where it is kept."),
        new("date", "date", "When it was made.")]);
}
