using FluentValidation;

namespace Ecvet.Checking;

/// <summary>
/// Judges memoranda of understanding by the norms of the field; for hosts that work with FluentValidation. Each failure carries the code, the
/// message in the language of the profile, and the <see cref="Diagnostic"/> as its custom state.
/// </summary>
public sealed class MemorandumValidator : AbstractValidator<Memorandum>
{
    /// <summary>A validator that judges by the Recommendation of 2009.</summary>
    public MemorandumValidator()
        : this(null)
    {
    }

    /// <summary>A validator.</summary>
    /// <param name="profile">How documents are judged; by the Recommendation of 2009 unless said.</param>
    public MemorandumValidator(CheckProfile? profile) => DocumentRules.Install(this, MemorandumRules.All, profile);
}
