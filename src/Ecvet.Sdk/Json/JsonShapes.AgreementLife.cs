namespace Ecvet.Json;

/// <content>The life of a learning agreement.</content>
internal static partial class JsonShapes
{
    internal static JsonShape AgreementLife { get; } = new("agreementLife", "The life of a learning agreement: its acts, from the first proposal on.", [
        Schema, SchemaVersion, Document("agreementLife"),
        new("id", "code", "The identifier of the agreement.", true),
        new("acts", "list of agreementAct", "The acts, in the order in which they took place.", true)]);

    internal static ValueList<JsonShape> AgreementActs { get; } = [
        JsonShape.OfKind("act", "proposal", "A party proposes a text: the first, a counter-proposal, or an amendment.", [.. Act,
            new("agreement", "agreementText", "The text proposed.", true), new("reason", "text", "Why.")]),
        JsonShape.OfKind("act", "approval", "A party approves exactly one text.", [.. Act, new("of", "digest", "The digest of the text approved, without signatures.", true)]),
        JsonShape.OfKind("act", "rejection", "Another party turns the open text down.", [.. Act, Why]),
        JsonShape.OfKind("act", "retraction", "The party that proposed takes the open text back.", [.. Act, Why]),
        JsonShape.OfKind("act", "withdrawal", "A party withdraws from the agreement in force.", [.. Act, Why]),
        JsonShape.OfKind("act", "completion", "The host confirms that the stay took place.", [.. Act, new("reason", "text", "A remark.")])];

    private static ValueList<JsonMember> Act => [
        JsonMember.OneOf<AgreementSignatory>("by", "The party that acted.", true),
        new("on", "date", "The day of the act.", true)];

    private static JsonMember Why => new("reason", "text", "Why: the other parties are told.", true);
}
