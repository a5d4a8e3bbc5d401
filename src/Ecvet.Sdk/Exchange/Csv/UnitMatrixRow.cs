using System.Diagnostics;

namespace Ecvet.Exchange.Csv;

/// <summary>One row of a unit matrix: what it says of a unit, of one of its outcomes, or of both. What is empty is not said.</summary>
[DebuggerDisplay("{Unit,nq} {Outcome,nq}")]
public sealed record UnitMatrixRow
{
    internal UnitMatrixRow()
    {
    }

    /// <summary>The unit.</summary>
    public UnitId Unit { get; internal init; }

    /// <summary>The title of the unit.</summary>
    public string Title { get; internal init; } = "";

    /// <summary>The version of the unit.</summary>
    public string Version { get; internal init; } = "";

    /// <summary>The European level of the unit, where units have one; none when not said.</summary>
    public EqfLevel? Level { get; internal init; }

    /// <summary>The unit of which this one is a declared part; empty when it is none, or not said.</summary>
    public UnitId PartOf { get; internal init; }

    /// <summary>The size of the unit in the route meant; none when not said.</summary>
    public UnitSize? Size { get; internal init; }

    /// <summary>The relative weight for an allocation; none when not said.</summary>
    public Ratio? Weight { get; internal init; }

    /// <summary>The least points an allocation gives; none when not said.</summary>
    public Points? AtLeast { get; internal init; }

    /// <summary>A mark shared by units that stand for each other, of which a learner takes one.</summary>
    public string Choice { get; internal init; } = "";

    /// <summary>The score for importance; none when not said.</summary>
    public Ratio? Importance { get; internal init; }

    /// <summary>The score for complexity, scope and volume; none when not said.</summary>
    public Ratio? Complexity { get; internal init; }

    /// <summary>The score for effort, such as hours; none when not said.</summary>
    public Ratio? Effort { get; internal init; }

    /// <summary>How the unit is assessed.</summary>
    public string AssessmentProcedure { get; internal init; } = "";

    /// <summary>By which criteria it is assessed.</summary>
    public string AssessmentCriteria { get; internal init; } = "";

    /// <summary>The code of the outcome within the unit; empty where the row is about the unit alone.</summary>
    public string Outcome { get; internal init; } = "";

    /// <summary>The statement of the outcome.</summary>
    public string Statement { get; internal init; } = "";

    /// <summary>Knowledge, skills or competence.</summary>
    public OutcomeCategory Category { get; internal init; }
}
