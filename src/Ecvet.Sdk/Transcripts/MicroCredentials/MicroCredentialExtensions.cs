namespace Ecvet;

/// <summary>Putting micro-credentials together.</summary>
public static class MicroCredentialExtensions
{
    /// <summary>
    /// The micro-credentials of one learner as a transcript that <c>home.Match</c> takes. What they add up to is said by rule: an
    /// equivalence that names several of them acts when all are held. One that says it stands alone is left out with a finding.
    /// </summary>
    /// <param name="credentials">The micro-credentials, all of one learner.</param>
    /// <param name="by">Who keeps the record.</param>
    /// <param name="findings">What was left out, and of which it is not said whether it may be put together.</param>
    /// <exception cref="ArgumentException">There is none, or they are not all of one learner.</exception>
    public static Transcript Stack(this IEnumerable<MicroCredential> credentials, Institution by, out ValueList<Diagnostic> findings)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        ArgumentNullException.ThrowIfNull(by);
        var all = credentials.OrderBy(static credential => credential.Unit).ThenBy(static credential => credential.IssuedOn).ToList();
        if (all.Count == 0 || all[0].Learner.IsEmpty || all.Exists(credential => credential.Learner != all[0].Learner))
        {
            throw new ArgumentException("Micro-credentials of one learner, whose key is known.", nameof(credentials));
        }

        var found = new DiagnosticCollector();
        var stacked = new SortedDictionary<UnitId, Credit>();
        foreach (var credential in all)
        {
            if (credential.Stacking == MicroCredentialStacking.Standalone)
            {
                found.Add(TranscriptDiagnostics.StandsAlone.At(credential.Unit.ToString(), credential.Unit.ToString()));
                continue;
            }

            if (credential.Stacking == MicroCredentialStacking.Unspecified)
            {
                found.Add(TranscriptDiagnostics.StackingUnknown.At(credential.Unit.ToString(), credential.Unit.ToString()));
            }

            // The same micro-credential once more is one more assessment of the same credit.
            var credit = credential.ToCredit();
            var unit = QualificationBuilder.ReadUnit(credit.Unit.ToString(), by.UnitScheme);
            var known = stacked.GetValueOrDefault(unit);
            stacked[unit] = new(
                unit,
                [.. known?.Assessments ?? [], .. credit.Assessments],
                title: known is null or { Title.IsEmpty: true } ? credit.Title : known.Title,
                level: known is null || known.Level == QualificationLevel.Unknown ? credit.Level : known.Level,
                points: known?.Points ?? credit.Points);
        }

        findings = found.ToList();
        return stacked.Values.Aggregate(Transcript.For(all[0].Learner.Value, by), static (transcript, credit) => transcript.Credit(credit)).Build();
    }
}
