using System.Globalization;

namespace Ecvet.Rules;

/// <summary>What the builders of a rule know of the route they build for.</summary>
internal sealed record RuleBuildContext(string Scheme, string Route, PointSystem System, DiagnosticCollector Findings)
{
    internal UnitId Unit(string code) => QualificationBuilder.ReadUnit(code, Scheme);

    internal Bounds<Points> Points(decimal? from, decimal? to, string node) =>
        Bounds(from is { } least ? new Points(least, System) : null, to is { } most ? new Points(most, System) : (Points?)null, node);

    /// <summary>Bounds given by hand may contradict each other: that is content, told as a finding.</summary>
    internal Bounds<T> Bounds<T>(T? from, T? to, string node)
        where T : struct, IComparable<T>
    {
        if (from is { } least && to is { } most && least.CompareTo(most) > 0)
        {
            Findings.Add(QualificationDiagnostics.BoundsContradict.At("routes/" + Route + "/" + node, Text(least), Text(most)));
            return default;
        }

        return new(from, to);
    }

    private static string Text<T>(T value) => string.Create(CultureInfo.InvariantCulture, $"{value}");
}
