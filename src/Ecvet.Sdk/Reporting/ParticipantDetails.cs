using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>
/// Who a printed document is about. Personal data: it is given to the document that is printed and to nothing else, it is no part of any
/// record, and it never prints itself.
/// </summary>
[DebuggerDisplay("***")]
public sealed record ParticipantDetails
{
    /// <summary>Details.</summary>
    /// <param name="name">The name as it is to be printed.</param>
    /// <param name="birthDate">The date of birth; left out where the document does not need it.</param>
    public ParticipantDetails(string name, LocalDate? birthDate = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        BirthDate = birthDate;
    }

    /// <summary>The name. Personal data: keep it out of logs.</summary>
    public string Name { get; }

    /// <summary>The date of birth; none where the document does not need it. Personal data: keep it out of logs.</summary>
    public LocalDate? BirthDate { get; }

    /// <summary>Always <c>***</c>: a name must not slip into a log.</summary>
    public override string ToString() => "***";
}
