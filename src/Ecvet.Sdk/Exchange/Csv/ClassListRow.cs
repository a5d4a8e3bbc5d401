using System.Diagnostics;
using NodaTime;

namespace Ecvet.Exchange.Csv;

/// <summary>One assessment of one learner, as a row of a class list says it. The learner is a key and no name.</summary>
[DebuggerDisplay("{Unit,nq}")]
public sealed record ClassListRow
{
    internal ClassListRow()
    {
    }

    /// <summary>The key of the learner. It does not print itself.</summary>
    public LearnerKey Learner { get; internal init; }

    /// <summary>The unit.</summary>
    public UnitId Unit { get; internal init; }

    /// <summary>The version of the unit; empty when not said.</summary>
    public string Version { get; internal init; } = "";

    /// <summary>The title of the unit; empty when not said.</summary>
    public string Title { get; internal init; } = "";

    /// <summary>The codes of the outcomes assessed, in ordinal order; empty means the whole unit.</summary>
    public ValueList<string> Outcomes { get; internal init; } = [];

    /// <summary>The result; passed where the table has no such column, unknown where its cell is empty.</summary>
    public AssessmentResult Result { get; internal init; }

    /// <summary>The day of the assessment; none when not said.</summary>
    public LocalDate? AssessedOn { get; internal init; }

    /// <summary>Which attempt it is where one day, or no day, has several; 1 unless said.</summary>
    public int Attempt { get; internal init; } = 1;

    /// <summary>The grade; none when not said.</summary>
    public Grade? Grade { get; internal init; }

    /// <summary>Points as the host states them; none when not said.</summary>
    public Points? Points { get; internal init; }

    /// <summary>The European level of the unit; none when not said.</summary>
    public EqfLevel? Level { get; internal init; }

    /// <summary>The unit alone: a grade or a day must not slip into a log.</summary>
    public override string ToString() => "row of " + Unit;

    /// <summary>What makes two rows one thing: learner, unit, version, outcomes, day and attempt.</summary>
    internal (LearnerKey Learner, UnitId Unit, string Version, ValueList<string> Outcomes, LocalDate? AssessedOn, int Attempt) Key => (Learner, Unit, Version, Outcomes, AssessedOn, Attempt);
}
