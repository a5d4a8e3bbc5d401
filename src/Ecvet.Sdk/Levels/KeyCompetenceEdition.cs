namespace Ecvet;

/// <summary>The two lists of key competences for lifelong learning.</summary>
public enum KeyCompetenceEdition
{
    /// <summary>The Recommendation of 18 December 2006 (2006/962/EC).</summary>
    Of2006,

    /// <summary>The Recommendation of 22 May 2018 (2018/C 189/01).</summary>
    Of2018,
}
