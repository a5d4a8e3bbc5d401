namespace Ecvet.Json;

/// <content>Codes and identifiers.</content>
internal sealed partial class DocumentReader
{
    internal string? Code(int node)
    {
        var text = String(node);
        if (text is null || CodeText.IsValid(text))
        {
            return text;
        }

        Report(JsonDiagnostics.NotACode, node, "code");
        return null;
    }

    internal Identifier<T>? Id<T>(int node) => Code(node) is { } code ? new Identifier<T>(code) : null;

    internal UnitId? UnitId(int node) => Parsed<UnitId>(node, Ecvet.UnitId.TryParse, "scheme:code");

    internal UnitOrOutcome? Item(int node) => Parsed<UnitOrOutcome>(node, UnitOrOutcome.TryParse, "scheme:code/outcome");

    internal OutcomeId? OutcomeId(int node) => Parsed<OutcomeId>(node, Ecvet.OutcomeId.TryParse, "scheme:code/outcome");

    internal PointSystem? PointSystem(int node) => Parsed<PointSystem>(node, Ecvet.PointSystem.TryParse, "ECTS");

    internal LanguageTag? Language(int node) => Parsed<LanguageTag>(node, LanguageTag.TryParse, "fr-BE");

    internal Digest? Digest(int node) => Parsed<Digest>(node, Ecvet.Digest.TryParse, "64 hexadecimal digits");

    private delegate bool TryParse<T>(string? text, out T value);

    private T? Parsed<T>(int node, TryParse<T> parse, string form)
        where T : struct
    {
        if (String(node) is not { } text)
        {
            return null;
        }

        if (parse(text, out var value))
        {
            return value;
        }

        Report(JsonDiagnostics.NotACode, node, form);
        return null;
    }
}
