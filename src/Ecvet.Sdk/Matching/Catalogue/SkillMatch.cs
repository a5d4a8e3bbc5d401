namespace Ecvet;

/// <summary>When a unit of a catalogue is said to cover an outcome by shared skill identifiers. Either way it is a lead and never a decision.</summary>
public enum SkillMatch
{
    /// <summary>Every skill identifier of the outcome is among those of the unit. The default.</summary>
    All,

    /// <summary>At least one skill identifier of the outcome is among those of the unit.</summary>
    Any,
}
