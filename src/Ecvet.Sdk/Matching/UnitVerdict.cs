namespace Ecvet;

/// <summary>What the library finds of a home unit. It proposes; an institution recognises. "Unknown" is an answer of its own and never "no".</summary>
public enum UnitVerdict
{
    /// <summary>Nothing the learner holds covers an outcome of the unit.</summary>
    NotCovered,

    /// <summary>Some outcomes are covered and some are open: no points by rule, the covered ones are kept for the next time (rule T12).</summary>
    PartlyCovered,

    /// <summary>All outcomes are covered, or suffice; but under a stricter policy the unit is not proposed: what it rests on bears other units, or it would not count. The proposal says why.</summary>
    NotChosen,

    /// <summary>All outcomes could be covered, but a person has to judge: the proposal says what and names who decides.</summary>
    NeedsPerson,

    /// <summary>All outcomes are covered, or a compensation rule of the home institution suffices.</summary>
    Recognisable,

    /// <summary>The unit was recognised before; what has been decided is never undone, and a unit counts once (rule T13).</summary>
    AlreadyRecognised,
}
