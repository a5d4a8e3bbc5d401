using System.Diagnostics;

namespace Ecvet;

/// <summary>A key competence for lifelong learning, in one of the two lists. Curricula still cite the older one.</summary>
[DebuggerDisplay("{Edition}: {Code,nq}")]
public sealed record KeyCompetence
{
    internal KeyCompetence(KeyCompetenceEdition edition, string code, string english, string french)
    {
        Edition = edition;
        Code = code;
        Title = LocalizedText.Of("en", english).With("fr", french);
    }

    /// <summary>The list it stands in.</summary>
    public KeyCompetenceEdition Edition { get; }

    /// <summary>Its code in the list, such as <c>digital</c>.</summary>
    public string Code { get; }

    /// <summary>Its title, in English and French.</summary>
    public LocalizedText Title { get; }
}
