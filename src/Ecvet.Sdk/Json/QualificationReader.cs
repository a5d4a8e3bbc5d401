namespace Ecvet.Json;

/// <summary>Reads a qualification and translates what its structure says into paths of the document.</summary>
internal sealed partial class QualificationReader(DocumentReader reader)
{
    /// <summary>Where the parts of the document stand, by the path that a check of structure gives.</summary>
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly HashSet<UnitId> units = [];

    internal Qualification? Read()
    {
        if (reader.Document(JsonShapes.Qualification) is not { } document)
        {
            return null;
        }

        var id = document.Id<Qualification>("id");
        var version = document.String("version");
        var title = document.Text("title");
        var level = reader.Level(document.Node("level"));
        var bodies = document.List("awardingBodies", reader.Institution);
        var total = document.Points("totalPoints");
        var validity = document.Period("validity");
        var transition = document.Date("transitionUntil");
        var replaces = reader.Reference(document.Node("replaces"));
        var described = document.List("units", node => Unit(node, []));
        var modules = document.List("modules", Module);
        var routes = document.List("routes", Route);
        if (id.IsEmpty)
        {
            return null;
        }

        var read = new Qualification(
            id, version, title, level, ValueList.From(bodies), total, validity, transition, replaces,
            ValueList.From(described.OrderBy(static unit => unit.Id)), ValueList.From(routes.OrderBy(static route => route.Code, StringComparer.Ordinal)), ValueList.From(modules));
        return Structure(read);
    }

    private LearningUnit? Unit(int node, ValueList<UnitId> around)
    {
        if (reader.Object(node, JsonShapes.LearningUnit) is not { } found)
        {
            return null;
        }

        var id = found.UnitId("id");
        if (!id.IsEmpty && around.Contains(id))
        {
            reader.Report(JsonDiagnostics.UnitContainsItself, node, id.ToString());
            return null;
        }

        if (around.Count >= LearningUnit.MaximumDepth)
        {
            reader.Report(JsonDiagnostics.NestedTooDeep, node, DocumentReader.Text(LearningUnit.MaximumDepth));
            return null;
        }

        var isNew = id.IsEmpty || units.Add(id);
        if (!isNew)
        {
            reader.Report(QualificationDiagnostics.UnitNamedTwice, node, id.ToString());
        }

        var outcomes = Outcomes(found, id);
        var unit = (
            Title: found.Text("title"), Version: found.String("version"), Level: reader.Level(found.Node("level")), Procedure: found.Text("assessmentProcedure"),
            Criteria: found.Text("assessmentCriteria"), Validity: found.Period("validity"), Parts: found.List("parts", part => Unit(part, around.Add(id))),
            Tags: found.Codes("tags"), Related: found.Ids<Qualification>("relatedQualifications"));
        return id.IsEmpty || !isNew ? null
            : new(id, unit.Title, outcomes, unit.Version, unit.Level, unit.Procedure, unit.Criteria, unit.Validity, unit.Parts, unit.Tags, unit.Related);
    }

    private List<LearningOutcome> Outcomes(JsonObject unit, UnitId id)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        return unit.List("outcomes", node =>
        {
            if (Outcome(node) is not { } outcome)
            {
                return null;
            }

            if (codes.Add(outcome.Code))
            {
                return outcome;
            }

            reader.Report(QualificationDiagnostics.OutcomeNamedTwice, node, id.IsEmpty ? outcome.Code : id.Outcome(outcome.Code).ToString());
            return null;
        });
    }

    private LearningOutcome? Outcome(int node)
    {
        if (reader.Object(node, JsonShapes.LearningOutcome) is not { } found)
        {
            return null;
        }

        var code = found.Code("code");
        var text = found.Text("text");
        var category = found.Word<OutcomeCategory>("category");
        var skills = found.Strings("skills");
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var parts = found.List("parts", part =>
        {
            if (reader.Object(part, JsonShapes.OutcomePart) is not { } piece || piece.Code("code") is not { } pieceCode)
            {
                return null;
            }

            if (codes.Add(pieceCode))
            {
                return new OutcomePart(pieceCode, piece.Text("text"));
            }

            reader.Report(JsonDiagnostics.ListedTwice, part, pieceCode);
            return null;
        });
        return code is null ? null : new(code, text, category, parts, skills);
    }

    private ModuleMapping? Module(int node)
    {
        if (reader.Object(node, JsonShapes.Module) is not { } found)
        {
            return null;
        }

        var title = found.Text("title");
        var served = found.UnitIds("units");
        if (found.Code("code") is not { } code)
        {
            return null;
        }

        places["modules/" + code] = node;
        return new(code, title, served);
    }
}
