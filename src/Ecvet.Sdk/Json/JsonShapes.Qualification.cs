namespace Ecvet.Json;

/// <content>The qualification.</content>
internal static partial class JsonShapes
{
    internal static JsonShape Qualification { get; } = new("qualification", "A qualification: one version with its units and the routes to it.", [
        Schema, SchemaVersion, Document("qualification"),
        new("id", "code", "Its identifier.", true),
        new("version", "string", "Its version.", true),
        new("title", "text", "Its title.", true),
        new("level", "level", "Its level (rule Q3)."),
        new("awardingBodies", "list of institution", "Who awards it (rule Q4)."),
        new("totalPoints", "points", "Its points in total (rule Q3)."),
        new("validity", "period", "When learners may start in this version."),
        new("transitionUntil", "date", "Until when those who started may finish."),
        new("replaces", "qualificationReference", "The version it takes the place of."),
        new("units", "list of learningUnit", "Its units of learning outcomes (rule Q1).", true),
        new("routes", "list of route", "The ways to it, each with its rule of combination."),
        new("modules", "list of module", "Pieces of teaching and the units they serve (rule U12).")]);

    internal static JsonShape LearningUnit { get; } = new("learningUnit", "A unit of learning outcomes.", [
        new("id", "unit", "Its identifier.", true),
        new("version", "string", "Its version."),
        new("title", "text", "Its title (rule U1)."),
        new("level", "level", "Its level, where a national system gives one (rule U14)."),
        new("outcomes", "list of learningOutcome", "What a learner knows, understands and can do (rule U4)."),
        new("assessmentProcedure", "text", "How the outcomes are assessed (rule U5)."),
        new("assessmentCriteria", "text", "By which criteria (rule U5)."),
        new("validity", "period", "When it is valid (rule U7)."),
        new("parts", "list of learningUnit", "Its declared parts; the whole is all of them."),
        new("tags", "list of code", "Marks that rules may ask for."),
        new("relatedQualifications", "list of code", "Other qualifications it belongs to (rule U2).")]);

    internal static JsonShape LearningOutcome { get; } = new("learningOutcome", "A learning outcome.", [
        new("code", "code", "Its code within the unit.", true),
        new("text", "text", "What it says."),
        JsonMember.OneOf<OutcomeCategory>("category", "Knowledge, skills or competence (responsibility and autonomy)."),
        new("parts", "list of outcomePart", "Its declared parts."),
        new("skills", "list of string", "Identifiers of shared skills; they suggest and never decide.")]);

    internal static JsonShape OutcomePart { get; } = new("outcomePart", "A declared part of a learning outcome.", [
        new("code", "code", "Its code within the outcome.", true),
        new("text", "text", "What it says.")]);

    internal static JsonShape Module { get; } = new("module", "A piece of teaching; it is not a unit.", [
        new("code", "code", "Its code.", true),
        new("title", "text", "Its title."),
        new("units", "list of unit", "The units it serves.")]);

    internal static JsonShape Route { get; } = new("route", "A way to the qualification.", [
        new("code", "code", "Its code.", true),
        new("title", "text", "Its title."),
        JsonMember.OneOf<RouteMeasure>("measure", "What is counted.", true),
        new("pointSystem", "pointSystem", "The system of its points; ECVET unless said."),
        new("units", "list of routeUnit", "The units it uses, with their size: points hang on the unit in a route (rule P7).", true),
        new("rule", "rule", "Its rule of combination.", true),
        JsonMember.OneOf<OverflowPolicy>("aboveMaximum", "What happens to what is above a maximum; strict unless said."),
        JsonMember.OneOf<SizeCounted>("counting", "Which size counts; that of the structure unless said."),
        new("requiresFinalExamination", "boolean", "True where nothing replaces a final examination (rule T16).")]);

    internal static JsonShape RouteUnit { get; } = new("routeUnit", "A unit in a route.", [
        new("unit", "unit", "The unit.", true),
        new("size", "size", "Its points here, fixed or a range; as recognised where it is left out."),
        new("repeatablePerTarget", "boolean", "True where it may count once for each target.")]);
}
