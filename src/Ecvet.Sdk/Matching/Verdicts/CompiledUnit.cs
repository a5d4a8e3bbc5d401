namespace Ecvet;

/// <summary>A home unit in numbers. A unit without outcomes is judged by one bit of its own, which stands for the whole.</summary>
internal readonly record struct CompiledUnit
{
    /// <summary>The bits that have to be covered.</summary>
    internal Stretch Judged { get; init; }

    /// <summary>What the unit covers when it is covered as a whole: its outcomes and the bits of its parts.</summary>
    internal Stretch Covers { get; init; }

    /// <summary>The number after that of its last part.</summary>
    internal int End { get; init; }

    /// <summary>The level asked for, 0 when unknown.</summary>
    internal byte Level { get; init; }

    /// <summary>Its own level, 0 when units carry none.</summary>
    internal byte OwnLevel { get; init; }

    /// <summary>The number of its version.</summary>
    internal int Version { get; init; }

    /// <summary>The number of its compensation rule; -1 for none.</summary>
    internal int Compensation { get; init; }

    /// <summary>True when a person has to judge whether it is still valid for a learner without an enrolment.</summary>
    internal bool IsOutdated { get; init; }

    /// <summary>The same for an enrolled learner, who has the transition.</summary>
    internal bool IsOutdatedWhenEnrolled { get; init; }
}
