using System.Diagnostics;
using System.Globalization;

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

    /// <summary>The rank of the lowest pass; 0 when every grade passes.</summary>
    internal int LowestPassRank => LowestPass is null ? 0 : PlaceOf(LowestPass)!.Value;

    /// <summary>A scheme of numbers, such as 0 to 20 with 10 to pass.</summary>
    /// <param name="id">The identifier of the scheme.</param>
    /// <param name="lowest">The lowest number.</param>
    /// <param name="highest">The highest number; it passes or is better.</param>
    /// <param name="lowestPass">The pass mark, one of the numbers; none when every grade passes.</param>
    /// <param name="step">The difference between two grades; 1 unless said.</param>
    /// <param name="isLowBest">True where 1 is the best grade, as in Germany: the numbers then count down.</param>
    /// <exception cref="ArgumentException">The pass mark is none of the numbers.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The highest is not above the lowest, the step is not above 0, or there are more than 1000 grades.</exception>
    public static GradingScheme Numbers(Identifier<GradingScheme> id, decimal lowest, decimal highest, decimal? lowestPass = null, decimal step = 1m, bool isLowBest = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(highest, lowest);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((highest - lowest) / step, 1000m, nameof(step));
        var numbers = Enumerable.Range(0, (int)((highest - lowest) / step) + 1).Select(i => Written(lowest + (i * step)));
        return new(id, isLowBest ? numbers.Reverse() : numbers, lowestPass is { } pass ? Written(pass) : null);

        static string Written(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Whether a grade passes; none for a grade that is not one of its grades.</summary>
    /// <param name="grade">The grade.</param>
    public bool? Passes(Grade grade) => RankOf(grade) is { } rank ? rank >= LowestPassRank : null;

    /// <summary>The position of a grade of this scheme, 0 for the lowest; none for a grade that is not one of its grades.</summary>
    /// <param name="grade">The grade.</param>
    public int? RankOf(Grade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        return grade.Scheme == Id ? PlaceOf(grade.Value) : null;
    }

    private int? PlaceOf(string grade)
    {
        for (var i = 0; i < Grades.Count; i++)
        {
            if (string.Equals(Grades[i], grade, StringComparison.Ordinal))
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
