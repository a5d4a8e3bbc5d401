using System.Diagnostics;

namespace Ecvet;

/// <summary>Something a learner wants to get better at, for one key competence, tied to ordinary subjects as well, so that the stay is no island.</summary>
[DebuggerDisplay("{Id,nq}: {Competence.Code,nq}")]
public sealed record JourneyGoal
{
    /// <summary>A goal.</summary>
    /// <param name="id">Its identifier in the journey.</param>
    /// <param name="competence">The key competence.</param>
    /// <param name="text">The goal in the learner's words.</param>
    /// <param name="subjects">Ordinary subjects it belongs to as well ("Mathematics").</param>
    /// <param name="units">Units of the home qualification it belongs to as well.</param>
    public JourneyGoal(string id, KeyCompetence competence, LocalizedText text, IEnumerable<LocalizedText>? subjects = null, IEnumerable<UnitId>? units = null)
    {
        ArgumentNullException.ThrowIfNull(competence);
        ArgumentNullException.ThrowIfNull(text);
        Id = CodeText.Require(id, nameof(id));
        Competence = competence;
        Text = text;
        Subjects = ValueList.From(subjects);
        Units = ValueList.From(units?.Distinct().Order());
    }

    /// <summary>Its identifier in the journey.</summary>
    public string Id { get; }

    /// <summary>The key competence.</summary>
    public KeyCompetence Competence { get; }

    /// <summary>The goal in the learner's words.</summary>
    public LocalizedText Text { get; }

    /// <summary>Ordinary subjects it belongs to as well.</summary>
    public ValueList<LocalizedText> Subjects { get; }

    /// <summary>Units of the home qualification it belongs to as well, in ordinal order.</summary>
    public ValueList<UnitId> Units { get; }
}
