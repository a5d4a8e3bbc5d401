namespace Ecvet;

/// <summary>How the level of a host stands to that at home.</summary>
public enum LevelOrder
{
    /// <summary>It can not be said by itself; a person decides.</summary>
    NeedsPerson,

    /// <summary>The host's is lower.</summary>
    Lower,

    /// <summary>Both are the same.</summary>
    Same,

    /// <summary>The host's is higher. That gives no more points.</summary>
    Higher,
}
