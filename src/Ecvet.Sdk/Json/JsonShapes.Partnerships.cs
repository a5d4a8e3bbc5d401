namespace Ecvet.Json;

/// <content>Memorandum and learning agreement.</content>
internal static partial class JsonShapes
{
    internal static JsonShape Memorandum { get; } = new("memorandum", "A memorandum of understanding.", [
        Schema, SchemaVersion, Document("memorandum"),
        new("id", "code", "Its identifier."),
        new("parties", "list of memorandumParty", "The institutions that sign.", true),
        new("coveredOrganisations", "list of coveredOrganisation", "Organisations that take part without signing (rule M5)."),
        new("validity", "period", "When it is in force (rule M3)."),
        new("qualifications", "list of code", "The qualifications it is about; all where it is left out."),
        new("comparability", "list of comparability", "Which qualifications compare, by EQF level (rule M4)."),
        new("equivalences", "list of equivalence", "Which host outcomes stand for which home outcomes."),
        new("acceptsStatus", "boolean", "Whether the parties accept each other's status (rule M1); not said where it is left out."),
        new("acceptsProcedures", "boolean", "Whether they accept each other's procedures (rule M2); not said where it is left out."),
        new("objectives", "text", "Its objectives (rule M3)."),
        new("review", "text", "How it is reviewed (rule M3).")]);

    internal static JsonShape MemorandumParty { get; } = new("memorandumParty", "A party of a memorandum.", [
        new("institution", "institution", "Who it is.", true),
        JsonMember.SomeOf<InstitutionFunctions>("functions", "What it does under the memorandum."),
        new("signedOn", "date", "When it signed.")]);

    internal static JsonShape CoveredOrganisation { get; } = new("coveredOrganisation", "An organisation covered by a party.", [
        new("institution", "institution", "Who it is.", true),
        new("coveredBy", "code", "The party that covers it."),
        JsonMember.SomeOf<InstitutionFunctions>("functions", "What it does.")]);

    internal static JsonShape Comparability { get; } = new("comparability", "Two qualifications that the parties hold comparable.", [
        new("home", "qualificationReference", "The home qualification.", true),
        new("host", "qualificationReference", "The host qualification.", true),
        new("homeLevel", "eqf", "The EQF level of the home qualification."),
        new("hostLevel", "eqf", "The EQF level of the host qualification.")]);

    internal static JsonShape Equivalence { get; } = new("equivalence", "Host items that together stand for home items.", [
        new("id", "code", "Its identifier; put together from its items unless said."),
        new("from", "list of item", "The host units or outcomes.", true),
        new("to", "list of equivalenceTarget", "The home units or outcomes.", true),
        new("host", "code", "The hosting institution; any where it is left out."),
        new("hostVersion", "string", "The version of the host unit; any where it is left out."),
        new("homeVersion", "string", "The version of the home unit; any where it is left out."),
        new("decidedBy", "code", "Who decided."),
        new("decidedOn", "date", "When."),
        new("ground", "text", "On what ground."),
        new("validity", "period", "When it is in force.")]);

    internal static JsonShape EquivalenceTarget { get; } = new("equivalenceTarget", "A home item, or named parts of an outcome.", [
        new("item", "item", "The home unit or outcome.", true),
        new("parts", "list of code", "The parts of the outcome; all of it where they are left out.")]);

    internal static JsonShape LearningAgreement { get; } = new("learningAgreement", "A learning agreement between learner, home and host.", [
        Schema, SchemaVersion, Document("learningAgreement"), .. AgreementMembers]);

    internal static JsonShape AgreementText { get; } = new("agreementText", "The text of a learning agreement, as it is proposed: without signatures.", AgreementMembers);

    internal static JsonShape AgreementTerms { get; } = new("agreementTerms", "What an agreement says of the stay besides what is to be achieved.", [
        new("activities", "list of text", "The learning activities and tasks, in order."),
        JsonMember.OneOf<LearningMode>("mode", "How the learning takes place."),
        new("support", "text", "Who accompanies the participant, and how."),
        new("assessment", "text", "How it is assessed: procedure and criteria."),
        new("documentation", "text", "By which documents it is recorded."),
        new("reintegration", "text", "What is done on return."),
        new("intermediary", "code", "An organisation that arranges the stay."),
        new("project", "string", "The number of the project.")]);

    internal static JsonShape AgreedItem { get; } = new("agreedItem", "A unit or outcome to be achieved.", [
        new("home", "item", "What it is at home.", true),
        new("host", "list of item", "What it is at the host."),
        new("points", "points", "The points it carries (rule L3).")]);

    internal static JsonShape Signature { get; } = new("signature", "A signature.", [
        JsonMember.OneOf<AgreementSignatory>("signatory", "Who signed.", true),
        new("signedOn", "date", "When.", true)]);

    private static ValueList<JsonMember> AgreementMembers => [
        new("id", "code", "Its identifier."),
        new("version", "count", "Its version, from 1; 1 unless said."),
        new("learner", "key", "The key of the learner. Personal data.", true),
        new("home", "code", "The home institution (rule L2).", true),
        new("host", "code", "The hosting institution (rule L2).", true),
        new("qualification", "qualificationReference", "The qualification the learner prepares for.", true),
        new("memorandum", "string", "The memorandum it stands under."),
        new("period", "period", "When the mobility takes place (rule L3)."),
        new("items", "list of agreedItem", "What is to be achieved (rule L3).", true),
        new("assessors", "list of code", "Who else may assess."),
        new("recognitionClause", "text", "That home validates and recognises what is achieved (rule L4)."),
        new("signatures", "list of signature", "Who has signed."),
        JsonMember.OneOf<ParticipantKind>("participant", "Who goes abroad; a learner unless said."),
        new("terms", "agreementTerms", "The programme of the stay, support, assessment and what comes after."),
        new("inForce", "period", "When it binds the parties, where an earlier version was signed before or it was ended early.")];
}
