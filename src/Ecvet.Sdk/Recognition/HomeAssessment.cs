using NodaTime;

namespace Ecvet;

/// <summary>Home assesses outcomes itself, where the individual procedure needs it (rule T9; Recommendation 2009/C 155/02, Annex I (f)).</summary>
public sealed record HomeAssessment : ProcessAct
{
    /// <summary>An assessment at home.</summary>
    /// <param name="by">The home institution, or a body at home that assesses.</param>
    /// <param name="on">The day.</param>
    /// <param name="items">The home units or outcomes assessed.</param>
    /// <param name="result">The result.</param>
    /// <param name="grade">The grade; none when none was given.</param>
    /// <exception cref="ArgumentException">Nothing is assessed.</exception>
    public HomeAssessment(Identifier<Institution> by, LocalDate on, IEnumerable<UnitOrOutcome> items, AssessmentResult result, Grade? grade = null)
        : base(ActKind.HomeAssessment, by, on, null)
    {
        Items = ActItems.Read(items, nameof(items));
        Result = result;
        Grade = grade;
    }

    /// <summary>The home units or outcomes, in ordinal order.</summary>
    public ValueList<UnitOrOutcome> Items { get; }

    /// <summary>The result.</summary>
    public AssessmentResult Result { get; }

    /// <summary>The grade; none when none was given.</summary>
    public Grade? Grade { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer)
    {
        writer.Write("items", Items);
        writer.Write("result", Result);
        writer.Write("grade", Grade);
    }
}
