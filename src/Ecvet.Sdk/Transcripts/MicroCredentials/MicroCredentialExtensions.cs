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
        var transcript = Transcript.For(all[0].Learner.Value, by);
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

            var credit = credential.ToCredit();
            transcript.Record(credential.Unit.ToString(), credit.Assessments[0], title: credential.Title.IsEmpty ? null : credential.Title.In(), eqfLevel: credential.Level.Eqf?.Value);
        }

        findings = found.ToList();
        return transcript.Build();
    }
}
