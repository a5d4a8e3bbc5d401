namespace Ecvet.Json;

/// <content>What the library found: proposals and results of accumulation. Read back they are claims.</content>
internal static partial class JsonShapes
{
    internal static JsonShape Proposal { get; } = new("proposal", "A proposal of recognition: what of a learner's credits can count at home.", [
        Schema, SchemaVersion, Document("proposal"),
        new("learner", "key", "The key of the learner. Personal data.", true),
        new("home", "qualificationReference", "The home qualification.", true),
        new("route", "code", "The route it is accumulated on.", true),
        new("asOf", "date", "The day as of which it holds.", true),
        new("policy", "string", "The name of the policy."),
        new("units", "list of unitProposal", "The home units.", true),
        new("credits", "list of creditProposal", "The credits.", true),
        new("progress", "accumulation", "What counts, by what needs no person.", true),
        new("progressIfConfirmed", "accumulation", "What would count if persons confirmed the rest.", true),
        new("alternatives", "list of alternative", "Equally good placements."),
        new("certificate", "certificate", "How sure the choice of units is, where they have to be chosen."),
        new("findings", "list of finding", "Remarks.")]);

    internal static JsonShape AccumulationResult { get; } = new("accumulationResult", "Whether what is held completes a route, and what is missing.", [
        Schema, SchemaVersion, Document("accumulationResult"), .. AccumulationMembers]);

    internal static JsonShape Accumulation { get; } = new("accumulation", "Whether what is held completes a route, and what is missing.", AccumulationMembers);

    internal static JsonShape UnitProposal { get; } = new("unitProposal", "A home unit.", [
        new("unit", "unit", "The unit.", true),
        new("partOf", "unit", "The unit it is a part of."),
        new("title", "text", "Its title."),
        JsonMember.OneOf<UnitVerdict>("verdict", "Whether it can be recognised.", true),
        JsonMember.OneOf<TransferRoute>("by", "By which route it may count."),
        new("agreed", "boolean", "Whether the learning agreement names it."),
        new("whoDecides", "text", "Who decides."),
        new("outcomes", "list of outcomeCoverage", "Its outcomes."),
        new("wholeUnit", "list of coverageGround", "What covers the unit as a whole."),
        new("questions", "list of finding", "What a person must judge."),
        new("usedCredits", "list of creditReference", "The credits it uses up, where the policy lets evidence be used up."),
        new("reasons", "list of finding", "Why it is not proposed although it is covered, or why what covers it bears another unit.")]);

    internal static JsonShape OutcomeCoverage { get; } = new("outcomeCoverage", "A home outcome.", [
        new("outcome", "outcome", "The outcome.", true),
        JsonMember.OneOf<CoverageStatus>("status", "Whether it is covered.", true),
        new("grounds", "list of coverageGround", "By what."),
        new("openParts", "list of code", "The parts that are not covered."),
        new("closedBy", "list of closingStep", "What would close it.")]);

    internal static JsonShape CoverageGround { get; } = new("coverageGround", "Why something is covered.", [
        JsonMember.OneOf<CoverageKind>("kind", "In which way.", true),
        JsonMember.OneOf<TransferRoute>("by", "By which route.", true),
        new("credits", "list of creditReference", "The credits that bear it."),
        new("equivalence", "code", "The equivalence."),
        new("decidedBy", "code", "Who decided the equivalence."),
        new("reason", "text", "On what ground."),
        new("parts", "list of code", "The parts covered; all where they are left out."),
        new("questions", "list of finding", "What a person must judge.")]);

    internal static JsonShape CreditReference { get; } = new("creditReference", "A credit that is used.", [
        new("issuer", "code", "Who issued it.", true),
        new("credit", "code", "The credit.", true),
        new("item", "item", "The host unit or outcome.", true),
        new("assessedOn", "date", "When it was assessed."),
        new("grade", "grade", "Its grade.")]);

    internal static JsonShape ClosingStep { get; } = new("closingStep", "What would close an open outcome.", [
        new("host", "code", "The host."),
        new("items", "list of item", "The host units or outcomes.", true),
        new("equivalence", "code", "The equivalence."),
        new("memorandum", "code", "The memorandum."),
        new("parts", "list of code", "The declared parts of the outcome that it closes; all of it where none is named.")]);

    internal static JsonShape CreditProposal { get; } = new("creditProposal", "A credit, and what becomes of it.", [
        new("issuer", "code", "Who issued it.", true),
        new("credit", "code", "The credit.", true),
        new("unit", "unit", "The host unit.", true),
        new("title", "text", "Its title."),
        JsonMember.OneOf<CreditStatus>("status", "What becomes of it.", true),
        JsonMember.OneOf<TransferRoute>("by", "By which route it may count.", true),
        new("outcomes", "list of outcome", "The home outcomes it bears."),
        new("units", "list of unit", "The home units it bears."),
        new("reasons", "list of finding", "Why it is not used, or needs a person."),
        new("whoDecides", "text", "Who decides."),
        new("usedFor", "list of unit", "The home units it is used up for, where the policy lets evidence be used up.")]);

    internal static JsonShape Alternative { get; } = new("alternative", "An equally good placement.", [
        new("pathways", "list of code", "The pathways taken."),
        new("placements", "list of placement", "What counts where."),
        new("surplus", "list of surplus", "What does not count."),
        new("units", "list of unitCredits", "The units it proposes, where they have to be chosen.")]);

    internal static JsonShape UnitCredits { get; } = new("unitCredits", "A unit, and the credits it uses up.", [
        new("unit", "unit", "The unit.", true),
        new("credits", "list of creditReference", "The credits.")]);

    internal static JsonShape Finding { get; } = new("finding", "A finding.", [
        new("code", "code", "Its code.", true),
        JsonMember.OneOf<DiagnosticSeverity>("severity", "How grave it is.", true),
        new("path", "string", "Where."),
        new("arguments", "list of string", "The particulars."),
        new("text", "text", "What is found, as it read when it was written.", true)]);

    internal static JsonShape Placement { get; } = new("placement", "Where an achievement counts.", [
        new("achievement", "code", "The achievement.", true),
        new("unit", "unit", "The unit.", true),
        new("node", "code", "The node.", true),
        new("amount", "amount", "How much.", true),
        new("inPlaceOf", "unit", "The unit in whose place it counts."),
        new("substitution", "code", "The substitution."),
        new("title", "text", "The title of the achievement, where it has one of its own.")]);

    internal static JsonShape Surplus { get; } = new("surplus", "What is recognised and does not count.", [
        new("achievement", "code", "The achievement.", true),
        new("unit", "unit", "The unit.", true),
        new("amount", "amount", "How much.", true),
        new("reason", "finding", "Why.", true),
        new("title", "text", "The title of the achievement, where it has one of its own.")]);

    internal static JsonShape NodeStatus { get; } = new("nodeStatus", "How a node stands.", [
        new("node", "code", "The node.", true),
        new("taken", "boolean", "Whether it is taken; in some best placements where it is left out."),
        new("satisfied", "boolean", "Whether it is satisfied; open where it is left out."),
        new("missing", "amountRange", "What is missing.", true),
        new("counted", "amountRange", "What counts.", true),
        new("waived", "boolean", "Whether it is waived.")]);

    internal static JsonShape Amount { get; } = new("amount", "An amount in the measure of the route.", [
        new("points", "points", "Points."),
        new("units", "count", "A number of units.")]);

    internal static JsonShape AmountRange { get; } = new("amountRange", "From how much to how much over all best placements.", [
        new("least", "amount", "The least.", true),
        new("most", "amount", "The most.", true)]);

    internal static JsonShape EarnStep { get; } = new("earnStep", "Something still to be earned.", [
        new("node", "code", "The node.", true),
        new("unit", "unit", "The unit."),
        new("amount", "amount", "How much.", true),
        new("units", "count", "How many units it is; one unless said.")]);

    internal static JsonShape PersonQuestion { get; } = new("personQuestion", "A question a person answers.", [
        new("node", "code", "The node.", true),
        new("question", "text", "The question."),
        new("office", "text", "Who answers.")]);

    internal static JsonShape RuleDecision { get; } = new("ruleDecision", "A decision that bent the rule.", [
        new("kind", "word", "A waiver, an exemption or an answer.", true, ["waiver", "exemption", "answer"]),
        new("node", "code", "The node."),
        new("unit", "unit", "The unit."),
        new("yes", "boolean", "The answer."),
        new("decidedBy", "code", "Who decided.", true),
        new("decidedOn", "date", "When.", true),
        new("reason", "text", "Why.", true)]);

    internal static JsonShape Certificate { get; } = new("certificate", "How sure the answer is.", [
        new("proven", "boolean", "Whether it is proven.", true),
        new("found", "amount", "The value found."),
        new("bound", "amount", "The bound.")]);

    private static ValueList<JsonMember> AccumulationMembers => [
        new("qualification", "qualificationReference", "The qualification.", true),
        new("route", "code", "The route.", true),
        new("asOf", "date", "The day as of which it was asked.", true),
        JsonMember.OneOf<CompletionVerdict>("verdict", "Whether it is complete.", true),
        new("canBeCompleted", "boolean", "Whether anybody can complete it; not decided where it is left out."),
        new("missing", "amount", "The least still to be earned."),
        new("counted", "amount", "The most that counts."),
        new("placements", "list of placement", "What counts where."),
        new("surplus", "list of surplus", "What does not count."),
        new("nodes", "list of nodeStatus", "How each node stands."),
        new("pathways", "list of alternative", "The selections of pathways that reach the best."),
        new("toEarn", "list of earnStep", "One smallest set to take."),
        new("questions", "list of personQuestion", "What persons have not answered."),
        new("decisions", "list of ruleDecision", "What bent the rule for the learner."),
        new("certificate", "certificate", "How sure it is.", true),
        new("findings", "list of finding", "Remarks.")];
}
