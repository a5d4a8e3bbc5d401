using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>How a learner sees himself or herself at one point of the journey: a mark from 1 to 5 for each key competence. It is a view, and no assessment (Recommendation 2009/C 155/02, Annex I (f)).</summary>
[DebuggerDisplay("{On}")]
public sealed record SelfAssessment
{
    /// <summary>A self-assessment.</summary>
    /// <param name="on">The day.</param>
    /// <param name="marks">A mark from 1 (I begin) to 5 (I can teach it) for each key competence looked at, each once.</param>
    /// <exception cref="ArgumentException">A key competence stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A mark is not from 1 to 5.</exception>
    public SelfAssessment(LocalDate on, params IEnumerable<(KeyCompetence Competence, int Mark)> marks)
    {
        ArgumentNullException.ThrowIfNull(marks);
        var list = marks.OrderBy(static mark => mark.Competence.Edition).ThenBy(static mark => mark.Competence.Code, StringComparer.Ordinal).ToList();
        if (list.Exists(static mark => mark.Mark is < 1 or > 5))
        {
            throw new ArgumentOutOfRangeException(nameof(marks), "A mark is from 1 to 5.");
        }

        if (list.Select(static mark => mark.Competence).Distinct().Count() != list.Count)
        {
            throw new ArgumentException("Each key competence has one mark.", nameof(marks));
        }

        On = on;
        Marks = ValueList.From(list.Select(static mark => new SelfAssessmentMark(mark.Competence, mark.Mark)));
    }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The marks, in ordinal order of the key competences.</summary>
    public ValueList<SelfAssessmentMark> Marks { get; }

    /// <summary>The mark for a key competence; none where it was not looked at.</summary>
    /// <param name="competence">The key competence.</param>
    public int? MarkFor(KeyCompetence competence) => Marks.FirstOrDefault(mark => mark.Competence == competence)?.Mark;
}
