namespace Ecvet;

/// <summary>The setting in which something was learnt. Outcomes count irrespective of it (rule U13, Recommendation 2009/C 155/02, Annex II.1).</summary>
public enum LearningSetting
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>In education or training that leads to a qualification.</summary>
    Formal,

    /// <summary>In organised learning that leads to no qualification, such as continuing training.</summary>
    NonFormal,

    /// <summary>At work, in the family or at leisure, without an organised course.</summary>
    Informal,
}
