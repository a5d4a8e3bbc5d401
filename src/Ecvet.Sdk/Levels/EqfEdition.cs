namespace Ecvet;

/// <summary>The two Recommendations on the European Qualifications Framework. They differ in the label of the third category and hardly in anything else.</summary>
public enum EqfEdition
{
    /// <summary>The Recommendation of 23 April 2008: knowledge, skills and competence.</summary>
    Of2008,

    /// <summary>The Recommendation of 22 May 2017 (2017/C 189/03): knowledge, skills, responsibility and autonomy.</summary>
    Of2017,
}
