using System.Diagnostics;

namespace Ecvet;

/// <summary>A grading scheme as data: its grades from the lowest to the highest, and the lowest that passes.</summary>
[DebuggerDisplay("{Id,nq}")]
public sealed record GradingScheme : ICanonical
{
    /// <summary>A grading scheme.</summary>
    /// <param name="id">The identifier of the scheme.</param>
    /// <param name="grades">The grades, from the lowest to the highest, each once.</param>
    /// <param name="lowestPass">The lowest grade that passes, one of the grades; none when every grade passes.</param>
    /// <exception cref="ArgumentException">A grade stands twice, or the lowest pass is not among the grades.</exception>
    public GradingScheme(Identifier<GradingScheme> id, IEnumerable<string> grades, string? lowestPass = null)
    {
        Id = id;
        Grades = ValueList.From(grades);
        LowestPass = lowestPass;
        if (Grades.Distinct(StringComparer.Ordinal).Count() != Grades.Count || (lowestPass is not null && !Grades.Contains(lowestPass)))
        {
            throw new ArgumentException("Each grade stands once, and the lowest pass is one of the grades.", nameof(grades));
        }
    }

    /// <summary>The identifier of the scheme.</summary>
    public Identifier<GradingScheme> Id { get; }

    /// <summary>The grades, from the lowest to the highest.</summary>
    public ValueList<string> Grades { get; }

    /// <summary>The lowest grade that passes; none when every grade passes.</summary>
    public string? LowestPass { get; }

    /// <summary>The position of a grade of this scheme, 0 for the lowest; none for a grade that is not one of its grades.</summary>
    /// <param name="grade">The grade.</param>
    public int? RankOf(Grade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        if (grade.Scheme != Id)
        {
            return null;
        }

        for (var i = 0; i < Grades.Count; i++)
        {
            if (string.Equals(Grades[i], grade.Value, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return null;
    }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("id", Id);
        writer.Write("grades", Grades);
        writer.Write("lowestPass", LowestPass);
    }
}
