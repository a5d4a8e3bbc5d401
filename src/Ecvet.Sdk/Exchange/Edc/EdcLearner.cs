using System.Diagnostics;
using NodaTime;

namespace Ecvet.Exchange.Edc;

/// <summary>The person a credential is about, as the document names them. Personal data: it never prints itself.</summary>
[DebuggerDisplay("***")]
public sealed record EdcLearner
{
    /// <summary>A person; nothing need be said.</summary>
    /// <param name="givenName">Given names.</param>
    /// <param name="familyName">Family name.</param>
    /// <param name="fullName">The whole name, where it is written in one.</param>
    /// <param name="dateOfBirth">The day of birth.</param>
    public EdcLearner(LocalizedText? givenName = null, LocalizedText? familyName = null, LocalizedText? fullName = null, LocalDate? dateOfBirth = null)
    {
        GivenName = givenName ?? LocalizedText.Empty;
        FamilyName = familyName ?? LocalizedText.Empty;
        FullName = fullName ?? LocalizedText.Empty;
        DateOfBirth = dateOfBirth;
    }

    /// <summary>Nobody is named.</summary>
    public static EdcLearner Unnamed { get; } = new();

    /// <summary>Given names; may be empty.</summary>
    public LocalizedText GivenName { get; }

    /// <summary>Family name; may be empty.</summary>
    public LocalizedText FamilyName { get; }

    /// <summary>The whole name; may be empty.</summary>
    public LocalizedText FullName { get; }

    /// <summary>The day of birth; none when not said.</summary>
    public LocalDate? DateOfBirth { get; }

    /// <summary>Always <c>***</c>.</summary>
    public override string ToString() => "***";
}
