namespace Ecvet;

/// <summary>Whether the European and the national level that a document states go together.</summary>
public enum LevelAgreement
{
    /// <summary>It can not be said by itself: a level is unknown, tentative, not confirmed, or only one is stated.</summary>
    NeedsPerson,

    /// <summary>The national level is referenced to the European one stated.</summary>
    Agrees,

    /// <summary>The national level is referenced, by a confirmed source, to other European levels only.</summary>
    Contradicts,
}
