namespace Ecvet;

/// <summary>How a home unit stands after return.</summary>
public enum ReturnState
{
    /// <summary>Nothing of it was achieved.</summary>
    NotAchieved,

    /// <summary>Some of its outcomes were achieved; the others are open.</summary>
    PartlyAchieved,

    /// <summary>A person has to judge whether it was achieved.</summary>
    NeedsPerson,

    /// <summary>All of it was achieved, and home has not decided yet.</summary>
    Undecided,

    /// <summary>Home refused it and said why.</summary>
    Refused,

    /// <summary>Home recognised something less than the unit: a part, outcomes attested, an exemption, a supplement.</summary>
    PartlyRecognised,

    /// <summary>Home awarded the unit.</summary>
    Recognised,

    /// <summary>It was recognised before the stay; it counts once (rule T13).</summary>
    HeldBefore,
}
