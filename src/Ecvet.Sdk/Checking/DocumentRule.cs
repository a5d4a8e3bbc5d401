using FluentValidation;
using FluentValidation.Results;

namespace Ecvet.Checking;

/// <summary>One rule on one kind of document: where it is not kept.</summary>
/// <param name="Descriptor">What is found where it is not kept.</param>
/// <param name="Breaches">The breaches of a document: a path and the particulars of each.</param>
/// <param name="Bases">The legal bases under which the rule holds; all where there is none.</param>
/// <param name="SeverityElsewhere">Its severity under the bases after 2009; as in the register where there is none.</param>
internal sealed record DocumentRule<T>(
    DiagnosticDescriptor Descriptor,
    Func<T, CheckProfile, IEnumerable<Breach>> Breaches,
    LegalBasis? Bases = null,
    DiagnosticSeverity? SeverityElsewhere = null)
{
    internal IEnumerable<Diagnostic> Find(T document, CheckProfile profile)
    {
        if (Bases is { } only && only != profile.Basis)
        {
            return [];
        }

        var severity = profile.Basis != LegalBasis.Recommendation2009 && SeverityElsewhere is { } elsewhere ? elsewhere : Descriptor.DefaultSeverity;
        severity = profile.IsStrict && severity == DiagnosticSeverity.Warning ? DiagnosticSeverity.Error : severity;
        return Breaches(document, profile).Select(breach => breach.Descriptor is { } other ? other.At(breach.Path, breach.Arguments.AsSpan()) : Descriptor.At(breach.Path, breach.Arguments.AsSpan()).WithSeverity(severity));
    }

    internal void Report(T document, CheckProfile profile, ValidationContext<T> context)
    {
        foreach (var finding in Find(document, profile))
        {
            context.AddFailure(new ValidationFailure(finding.Path, finding.Text(profile.Language) + " " + finding.WayOut(profile.Language))
            {
                ErrorCode = finding.Code,
                CustomState = finding,
                Severity = finding.Severity switch { DiagnosticSeverity.Error => Severity.Error, DiagnosticSeverity.Warning => Severity.Warning, _ => Severity.Info },
            });
        }
    }
}
