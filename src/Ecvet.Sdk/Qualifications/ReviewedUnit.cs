using System.Diagnostics;

namespace Ecvet;

/// <summary>A unit in a review: its size beside that of the others.</summary>
[DebuggerDisplay("{Unit,nq}")]
public sealed record ReviewedUnit
{
    internal ReviewedUnit(UnitId unit, Points? points, Ratio? hours, ValueList<ReviewedOutcome> outcomes, ValueList<string> modules, bool isAssessed)
    {
        Unit = unit;
        Points = points;
        Hours = hours;
        Outcomes = outcomes;
        Modules = modules;
        IsAssessed = isAssessed;
    }

    /// <summary>The unit, or the declared part of one.</summary>
    public UnitId Unit { get; }

    /// <summary>Its fixed size in the route looked at; none where it has none.</summary>
    public Points? Points { get; }

    /// <summary>Its hours: those of each activity, divided evenly among the outcomes the activity leads to; none where no hours are said.</summary>
    public Ratio? Hours { get; }

    /// <summary>Its own outcomes, in their order.</summary>
    public ValueList<ReviewedOutcome> Outcomes { get; }

    /// <summary>The codes of the modules that lead towards it, in ordinal order.</summary>
    public ValueList<string> Modules { get; }

    /// <summary>True when it says how and by which criteria it is assessed, itself or in all its parts (rule U5).</summary>
    public bool IsAssessed { get; }

    /// <summary>Hours for each point; none where either is missing or the points are 0.</summary>
    public Ratio? HoursPerPoint => Hours is { } hours && Points is { Amount: > 0 } points ? hours / points.Amount : null;
}
