using System.Diagnostics.CodeAnalysis;
using Ecvet.Rules;

namespace Ecvet;

public sealed partial class QualificationBuilder
{
    /// <summary>The qualification described.</summary>
    /// <exception cref="EcvetException">Its structure is at fault; all findings are in the exception.</exception>
    public Qualification Build() => TryBuild(out var qualification, out var diagnostics) ? qualification : throw new EcvetException(diagnostics);

    /// <summary>The qualification described, if its structure is sound; otherwise all findings.</summary>
    /// <param name="qualification">The qualification.</param>
    /// <param name="diagnostics">The findings; there may be some that are no errors.</param>
    /// <returns>True when there is no error.</returns>
    public bool TryBuild([NotNullWhen(true)] out Qualification? qualification, out ValueList<Diagnostic> diagnostics)
    {
        var findings = new DiagnosticCollector();
        if (routes.Count == 0)
        {
            Standard();
        }

        var built = ValueList.From(routes.Select(route => route.Build(system, units, sizes, findings)).OrderBy(static route => route.Code, StringComparer.Ordinal));
        var result = new Qualification(
            id, version, title, level, ValueList.From(awardingBodies), total ?? TotalOf(built), validity, transitionUntil, Replaced(),
            ValueList.From(units.OrderBy(static unit => unit.Id)), built, ValueList.From(modules));
        QualificationStructure.Check(result, findings);
        diagnostics = findings.ToList();
        qualification = findings.HasErrors ? null : result;
        return qualification is not null;
    }

    /// <summary>The identifier may have been said after what is replaced, so it is looked up here.</summary>
    private QualificationReference? Replaced() =>
        replaces is { } earlier ? new QualificationReference(earlier.OtherId is { } other ? new(other) : id, earlier.Version) : null;

    /// <summary>Where no total is said, an exact bound on the points of the only root is the total; anything else would be a guess.</summary>
    private static Points? TotalOf(ValueList<Route> routes) =>
        routes.Count == 1 && routes[0].Measure == RouteMeasure.Points && routes[0].Rule is GroupRule { Points: { Minimum: { } least, Maximum: { } most } } && least == most ? least : null;
}
