namespace Ecvet;

/// <summary>By what a document is judged.</summary>
public enum LegalBasis
{
    /// <summary>The Recommendation of 18 June 2009 (2009/C 155/02): points and memoranda belong to it.</summary>
    Recommendation2009,

    /// <summary>After the Council Recommendation of 24 November 2020 (2020/C 417/01): units stay, points are optional.</summary>
    After2020,

    /// <summary>A mobility under Erasmus+: a signed learning agreement suffices, points and a memorandum are optional.</summary>
    ErasmusPlus,
}
