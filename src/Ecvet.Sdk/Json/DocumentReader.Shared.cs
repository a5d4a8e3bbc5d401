using Ecvet.Rules;

namespace Ecvet.Json;

/// <content>What several documents hold: institutions, levels, references, bounds.</content>
internal sealed partial class DocumentReader
{
    internal QualificationLevel Level(int node)
    {
        if (!Exists(node) || Object(node, JsonShapes.Level) is not { } level)
        {
            return QualificationLevel.Unknown;
        }

        var national = level.Node("national");
        var read = new QualificationLevel(level.Eqf("eqf"), Exists(national) ? National(national) : null, level.Boolean("tentative") ?? false);
        return read == QualificationLevel.Unknown ? QualificationLevel.Unknown : read;
    }

    internal NqfLevel? National(int node) =>
        Object(node, JsonShapes.NationalLevel) is { } national && national.Code("framework") is { } framework && national.Code("level") is { } level ? new(framework, level) : null;

    internal Institution? Institution(int node)
    {
        if (!Exists(node) || Object(node, JsonShapes.Institution) is not { } found)
        {
            return null;
        }

        var id = found.Id<Institution>("id");
        var name = found.Text("name");
        var country = found.String("country");
        var scheme = found.Code("unitScheme");
        var roles = found.List("roles", Role);
        var quality = QualityAssurance(found.Node("qualityAssurance"));
        if (country.Length != 0 && !(country.Length == 2 && country.All(char.IsAsciiLetterUpper)))
        {
            Report(JsonDiagnostics.NotACode, found.Node("country"), "FI");
            country = "";
        }

        return id.IsEmpty ? null : new(id, name, country, scheme, roles, quality);
    }

    internal QualificationReference? Reference(int node)
    {
        if (!Exists(node) || Object(node, JsonShapes.QualificationReference) is not { } found)
        {
            return null;
        }

        var id = found.Id<Qualification>("id");
        var version = found.String("version");
        return id.IsEmpty ? null : new(id, version);
    }

    internal Grade? Grade(int node)
    {
        if (!Exists(node) || Object(node, JsonShapes.Grade) is not { } found)
        {
            return null;
        }

        var scheme = found.Id<GradingScheme>("scheme");
        return found.Code("value") is { } value ? new(value, scheme) : null;
    }

    internal Bounds<Points> PointsRange(int node)
    {
        if (!Exists(node) || Object(node, JsonShapes.PointsRange) is not { } range)
        {
            return default;
        }

        var (from, to) = (range.Points("from"), range.Points("to"));
        if (from is { } least && to is { } most && least.System != most.System)
        {
            Report(QualificationDiagnostics.TwoPointSystems, node, most.System.Code, least.System.Code);
            return default;
        }

        return Range(node, from, to);
    }

    internal Bounds<int> CountRange(int node) =>
        Exists(node) && Object(node, JsonShapes.CountRange) is { } range ? Range(node, range.Count("from"), range.Count("to")) : default;

    internal Bounds<EqfLevel> EqfRange(JsonObject range) => Range(range.Place, range.Eqf("from"), range.Eqf("to"));

    private Bounds<T> Range<T>(int node, T? from, T? to)
        where T : struct, IComparable<T>
    {
        if (from is { } least && to is { } most && least.CompareTo(most) > 0)
        {
            Report(QualificationDiagnostics.BoundsContradict, node, least.ToString() ?? "", most.ToString() ?? "");
            return default;
        }

        return new(from, to);
    }

    private InstitutionRole? Role(int node) =>
        Object(node, JsonShapes.Role) is { } role ? new((InstitutionFunctions)role.Flags<InstitutionFunctions>("functions"), role.Strings("scope")) : null;

    private QualityAssurance? QualityAssurance(int node)
    {
        if (!Exists(node) || Object(node, JsonShapes.QualityAssurance) is not { } found)
        {
            return null;
        }

        var indicators = Values<int>(found.Node("indicators"), indicator => Count(indicator, 1, 10));
        return new(found.Text("statement"), (QualityAssurancePhases)found.Flags<QualityAssurancePhases>("phases"), indicators);
    }
}
