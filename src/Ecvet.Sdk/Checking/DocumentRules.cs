using System.Globalization;
using FluentValidation;

namespace Ecvet.Checking;

/// <summary>Puts rules into validators, and judges by them.</summary>
internal static class DocumentRules
{
    internal static CheckResult Judge<T>(T document, ValueList<DocumentRule<T>> rules, CheckProfile? profile)
    {
        ArgumentNullException.ThrowIfNull(document);
        profile ??= CheckProfile.Recommendation2009;
        var findings = new DiagnosticCollector();
        foreach (var rule in rules)
        {
            findings.AddRange(rule.Find(document, profile));
        }

        return new(profile, findings.ToList());
    }

    internal static void Install<T>(AbstractValidator<T> validator, ValueList<DocumentRule<T>> rules, CheckProfile? profile)
    {
        var by = profile ?? CheckProfile.Recommendation2009;
        foreach (var rule in rules)
        {
            validator.RuleFor(static document => document).Custom((document, context) => rule.Report(document, by, context));
        }
    }

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
