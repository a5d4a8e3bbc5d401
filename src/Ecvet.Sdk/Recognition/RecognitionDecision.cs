using NodaTime;

namespace Ecvet;

/// <summary>
/// Home recognises: it officially attests what was achieved (rule T5, Recommendation 2009/C 155/02, Annex I (h)). The only act
/// that awards. No right to practise a regulated profession follows from it (rule T17, recital 15; Directive 2005/36/EC is
/// another matter).
/// </summary>
public sealed record RecognitionDecision : ProcessAct
{
    /// <summary>A recognition.</summary>
    /// <param name="by">The home institution.</param>
    /// <param name="on">The day.</param>
    /// <param name="unit">The home unit, or the declared part.</param>
    /// <param name="effect">What it brings; the unit unless said.</param>
    /// <param name="points">Other points than the unit has in the route, with the rule and the reason; none for those of the route.</param>
    /// <param name="gradeEffect">What happens to the grade; nothing unless said.</param>
    /// <param name="grade">The grade recorded; none unless the effect says that there is one.</param>
    /// <param name="reason">The reason; needed where a person judged against a doubt of the library.</param>
    /// <exception cref="ArgumentException">The unit is empty, or grade and grade effect do not agree.</exception>
    public RecognitionDecision(
        Identifier<Institution> by,
        LocalDate on,
        UnitId unit,
        RecognitionEffect effect = RecognitionEffect.UnitAwarded,
        PointsReconsideration? points = null,
        GradeEffect gradeEffect = GradeEffect.None,
        Grade? grade = null,
        LocalizedText? reason = null)
        : base(ActKind.Recognition, by, on, reason)
    {
        if (unit.IsEmpty)
        {
            throw new ArgumentException("A recognition is of a unit.", nameof(unit));
        }

        if (gradeEffect == GradeEffect.None != grade is null)
        {
            throw new ArgumentException("A grade is recorded exactly where the effect on the grade says so.", nameof(grade));
        }

        Unit = unit;
        Effect = effect;
        Points = points;
        GradeEffect = gradeEffect;
        Grade = grade;
    }

    /// <summary>The home unit, or the declared part.</summary>
    public UnitId Unit { get; }

    /// <summary>What it brings.</summary>
    public RecognitionEffect Effect { get; }

    /// <summary>Other points than the unit has in the route; none for those of the route.</summary>
    public PointsReconsideration? Points { get; }

    /// <summary>What happens to the grade.</summary>
    public GradeEffect GradeEffect { get; }

    /// <summary>The grade recorded; none where there is none.</summary>
    public Grade? Grade { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer)
    {
        writer.Write("unit", Unit);
        writer.Write("effect", Effect);
        writer.Write("points", Points);
        writer.Write("gradeEffect", GradeEffect);
        writer.Write("grade", Grade);
    }
}
