namespace Ecvet;

/// <summary>The three phases of a mobility.</summary>
public enum MobilityPhase
{
    /// <summary>Before the first day of the stay.</summary>
    Before,

    /// <summary>From the first to the last day of the stay, both included.</summary>
    During,

    /// <summary>After the last day of the stay.</summary>
    After,
}
