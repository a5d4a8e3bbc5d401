namespace Ecvet.Json;

/// <summary>Every kind of object of the format but those of rules: what all documents share.</summary>
internal static partial class JsonShapes
{
    internal static JsonMember Schema => new("$schema", "string", "Where the schema of this document stands; for editors, not read.");

    internal static JsonMember SchemaVersion => new("schemaVersion", "version", "The version of the format: 1.", true);

    internal static JsonShape Level { get; } = new("level", "The level of a qualification or unit.", [
        new("eqf", "eqf", "The level of the European Qualifications Framework, 1 to 8."),
        new("national", "nationalLevel", "The level of a national framework."),
        new("tentative", "boolean", "True where the level is not yet settled.")]);

    internal static JsonShape NationalLevel { get; } = new("nationalLevel", "A level of a national framework, as its own text: not every framework counts in whole numbers.", [
        new("framework", "code", "The framework, such as FI-NQF.", true),
        new("level", "code", "The level as the framework writes it, such as 4+.", true)]);

    internal static JsonShape Period { get; } = new("period", "A period of whole days; both ends belong to it, and either may be left out.", [
        new("from", "date", "The first day."),
        new("to", "date", "The last day, itself included.")]);

    internal static JsonShape Institution { get; } = new("institution", "A body that has a part in the process.", [
        new("id", "code", "Its identifier.", true),
        new("name", "text", "Its name.", true),
        new("country", "country", "Its country, two capital letters (ISO 3166-1)."),
        new("unitScheme", "code", "The scheme of its unit codes; its identifier unless said."),
        new("roles", "list of role", "Which functions it holds; nothing is known where it is left out."),
        new("qualityAssurance", "qualityAssurance", "How it assures quality.")]);

    internal static JsonShape Role { get; } = new("role", "Functions of an institution in a scope.", [
        JsonMember.SomeOf<InstitutionFunctions>("functions", "The functions."),
        new("scope", "list of string", "The codes of the qualifications meant; all where it is left out.")]);

    internal static JsonShape QualityAssurance { get; } = new("qualityAssurance", "A statement on quality assurance.", [
        new("statement", "text", "The statement.", true),
        JsonMember.SomeOf<QualityAssurancePhases>("phases", "The phases of the EQAVET cycle it covers."),
        new("indicators", "list of indicator", "The EQAVET indicators it uses, 1 to 10.")]);

    internal static JsonShape QualificationReference { get; } = new("qualificationReference", "Which qualification is meant.", [
        new("id", "code", "Its identifier.", true),
        new("version", "string", "Its version; any version where it is left out.")]);

    internal static JsonShape Grade { get; } = new("grade", "A grade in a scheme.", [
        new("value", "code", "The grade as it is written.", true),
        new("scheme", "code", "The grading scheme.")]);

    internal static JsonShape PointsRange { get; } = new("pointsRange", "From how many to how many points; an end left out is open.", [
        new("from", "points", "The lower bound."),
        new("to", "points", "The upper bound.")]);

    internal static JsonShape CountRange { get; } = new("countRange", "From how many to how many; an end left out is open.", [
        new("from", "count", "The lower bound."),
        new("to", "count", "The upper bound.")]);

    internal static JsonShape EqfRange { get; } = new("eqfRange", "From which to which EQF level; an end left out is open.", [
        new("from", "eqf", "The lower bound."),
        new("to", "eqf", "The upper bound.")]);

    internal static JsonMember Document(string word) => new("document", "word", "What kind of document this is.", false, [word]);
}
