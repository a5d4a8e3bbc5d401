using FluentValidation;

namespace Ecvet.Checking;

/// <summary>
/// Judges personal transcripts by the norms of the field; for hosts that work with FluentValidation. Each failure carries the code, the
/// message in the language of the profile, and the <see cref="Diagnostic"/> as its custom state.
/// </summary>
public sealed class TranscriptValidator : AbstractValidator<Transcript>
{
    /// <summary>A validator that judges by the Recommendation of 2009.</summary>
    public TranscriptValidator()
        : this(null)
    {
    }

    /// <summary>A validator.</summary>
    /// <param name="profile">How documents are judged; by the Recommendation of 2009 unless said.</param>
    public TranscriptValidator(CheckProfile? profile) => DocumentRules.Install(this, TranscriptRules.All, profile);
}
