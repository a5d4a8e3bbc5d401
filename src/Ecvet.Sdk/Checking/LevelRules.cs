namespace Ecvet.Checking;

/// <summary>Levels that a document states, held against the table of the profile; without a table nothing is judged.</summary>
internal static class LevelRules
{
    internal static IEnumerable<Breach> Breaches(CheckProfile profile, string path, QualificationLevel level) => profile.Frameworks is { } frameworks
        ? frameworks.Check(level, profile.LevelsOn).Diagnostics.Select(finding => new Breach(path, finding.Arguments, finding.Descriptor == LevelDiagnostics.LevelContradicts ? null : finding.Descriptor))
        : [];
}
