using System.Diagnostics;
using NodaTime;

namespace Ecvet.Exchange.Elmo;

/// <summary>
/// The learner as ELMO asks for: with a name, which our own documents never hold. It is personal data: it stands in the document and
/// nowhere else, and this value never prints itself.
/// </summary>
[DebuggerDisplay("***")]
public sealed record ElmoLearner
{
    /// <summary>A learner.</summary>
    /// <param name="givenNames">The given names.</param>
    /// <param name="familyName">The family name.</param>
    /// <param name="dateOfBirth">The day of birth; none when it is not said.</param>
    /// <param name="citizenship">The citizenship, two letters of ISO 3166-1; empty when it is not said.</param>
    /// <param name="identifiers">Identifiers with their kinds. One of the kind <c>local</c> is the key by which the issuer knows the learner.</param>
    /// <param name="alternativeName">The name in Latin letters; ELMO 2 asks for it and the two names joined stand for it unless said.</param>
    public ElmoLearner(string givenNames, string familyName, LocalDate? dateOfBirth = null, string citizenship = "", IEnumerable<ElmoIdentifier>? identifiers = null, string alternativeName = "")
    {
        ArgumentNullException.ThrowIfNull(givenNames);
        ArgumentNullException.ThrowIfNull(familyName);
        ArgumentNullException.ThrowIfNull(citizenship);
        ArgumentNullException.ThrowIfNull(alternativeName);
        GivenNames = givenNames;
        FamilyName = familyName;
        DateOfBirth = dateOfBirth;
        Citizenship = citizenship;
        Identifiers = ValueList.From(identifiers);
        AlternativeName = alternativeName;
    }

    /// <summary>The given names.</summary>
    public string GivenNames { get; }

    /// <summary>The family name.</summary>
    public string FamilyName { get; }

    /// <summary>The day of birth; none when it is not said.</summary>
    public LocalDate? DateOfBirth { get; }

    /// <summary>The citizenship, two letters of ISO 3166-1; empty when it is not said.</summary>
    public string Citizenship { get; }

    /// <summary>Identifiers with their kinds.</summary>
    public ValueList<ElmoIdentifier> Identifiers { get; }

    /// <summary>The name in Latin letters; empty when it is not said.</summary>
    public string AlternativeName { get; }

    /// <summary>Always <c>***</c>: a name must not slip into a log.</summary>
    public override string ToString() => "***";
}
