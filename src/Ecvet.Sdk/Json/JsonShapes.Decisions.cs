namespace Ecvet.Json;

/// <content>Decision records.</content>
internal static partial class JsonShapes
{
    internal static JsonShape DecisionRecords { get; } = new("decisionRecords", "The decision records of a case: its acts, each chained to the one before.", [
        Schema, SchemaVersion, Document("decisionRecords"),
        new("records", "list of decisionRecord", "The records, in their order.", true),
        new("head", "digest", "The hash of the last record. Note it apart as well: here it only shows that the end was cut off by mistake.")]);

    internal static JsonShape DecisionRecord { get; } = new("decisionRecord", "An act written down: which act, on which inputs, under which rules, after which act. No personal value and no free text.", [
        new("canonicalVersion", "count", "The version of the canonical form over which the hash is taken.", true),
        new("engineVersion", "string", "The version of the library that wrote the record.", true),
        new("number", "count", "The number of the act in the case, from 1.", true),
        new("previous", "digest", "The hash of the record before it; left out in the first."),
        new("subject", "digest", "The learner: a digest of the key.", true),
        new("qualification", "qualificationReference", "The home qualification.", true),
        new("rules", "digest", "The digest of the home qualification with its rules, and of the policy.", true),
        new("inputs", "digest", "The digest of what the case was opened with and of all acts before this one.", true),
        new("act", "digest", "The digest of the act.", true),
        JsonMember.OneOf<ActKind>("kind", "The kind of act.", true),
        new("by", "code", "The institution that acted; left out where the learner did."),
        new("on", "date", "The day of the act.", true),
        new("findings", "list of decisionFinding", "What the engine found on the day for the units the act is about."),
        new("hash", "digest", "The SHA-256 of the record in canonical form.", true)]);

    internal static JsonShape DecisionFinding { get; } = new("decisionFinding", "What the engine found for a unit when the act took place.", [
        new("unit", "unit", "The home unit.", true),
        JsonMember.OneOf<UnitVerdict>("verdict", "What was found.", true)]);
}
